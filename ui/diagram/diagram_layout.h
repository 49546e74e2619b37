// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a network diagram stand, and what is at a point of it.
#pragma once

#include "core/network/network_part.h"
#include "core/network/network_spec.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <Qt>

#include <cstddef>
#include <optional>
#include <vector>

namespace actlab {

/// Lengths in device-independent pixels.
struct DiagramMetrics {
    double headerHeight = 64; ///< kept free above the units, for what stands over each column
    double footerHeight = 22; ///< and beneath them
    double narrowPitch = 60;  ///< columns closer than this write in two rows, in turn
    double headerStep = 58;   ///< by which the second row stands lower in the header
    double footerStep = 15;   ///< and in the footer
    double margin = 12;       ///< on both sides
    double labelWidth = 28;   ///< on the left, for the names of the inputs
    double largestUnit = 60;
    double smallestUnit = 8;

    /// For type that is `factor` times as large.
    DiagramMetrics scaled(double factor) const;
};

/// What the data say of a network's two ends.
struct DiagramEnds {
    std::size_t outputs = 1; ///< units of the output layer
    std::size_t inputs = 2;  ///< of a point; features that need more are not offered

    bool operator==(const DiagramEnds &) const = default;
};

/// Geometry of one diagram in one size, as a plain value.
class DiagramLayout {
public:
    DiagramLayout() = default;
    DiagramLayout(const NetworkSpec &spec, const DiagramEnds &ends, QSizeF size, const DiagramMetrics &metrics = {});

    /// Number of layers with weights: the hidden ones and the output.
    std::size_t layerCount() const { return units_.size(); }
    std::size_t unitCount(std::size_t layer) const { return units_[layer]; }
    std::size_t inputCount(std::size_t layer) const { return layer == 0 ? inputs_.size() : units_[layer - 1]; }
    const std::vector<Feature> &inputs() const { return inputs_; }
    /// The features that can be inputs, from the top of their column down.
    const std::vector<Feature> &features() const { return features_; }

    /// The strip above a layer's column; above the inputs where `layer` is none.
    QRectF header(std::optional<std::size_t> layer) const;
    /// What of the header's width a heading may take: more than the column where headings stand in two rows.
    QRectF headingStrip(std::size_t layer) const;
    /// How much lower the heading of a layer stands than in the first row.
    double headerStep(std::size_t layer) const;
    /// All of the strip beneath the units.
    QRectF footer() const;
    /// The part of it in which a layer's number stands.
    QRectF footer(std::size_t layer) const;
    QRectF square(Feature feature) const;
    QRectF square(UnitId unit) const;
    /// The disc that stands for a unit's bias.
    QRectF disc(UnitId unit) const;
    /// The line that stands for a weight, which is no bias.
    QLineF line(const WeightId &link) const;
    /// All of the strip between a layer and its inputs, in which its links lie.
    QRectF gap(std::size_t layer) const;
    double unitSize() const { return unit_; }
    /// Headings and numbers of neighbouring columns stand in two rows, because columns are narrow.
    bool isStaggered() const { return isStaggered_; }

    /// Nothing where there is none; units before biases before links, and of links the nearest.
    std::optional<NetworkPart> partAt(QPointF position) const;

    /// The unit or input that an arrow key leads to; the first input where nothing is current.
    NetworkPart neighbour(const std::optional<NetworkPart> &from, Qt::ArrowType direction) const;
    /// The next (or previous) of the numbers of the unit that `from` belongs to: its weights in turn, then its bias.
    NetworkPart nextNumber(const std::optional<NetworkPart> &from, bool isForward) const;

private:
    QRectF squareAt(std::size_t column, std::size_t row, std::size_t rows, double size) const;
    double columnCentre(std::size_t column) const;
    std::optional<WeightId> linkAt(QPointF position) const;
    std::size_t rows(std::size_t column) const;
    NetworkPart partIn(std::size_t column, std::size_t row) const;

    /// Column and row of what a part belongs to; the inputs are column 0.
    struct Place {
        std::size_t column = 0;
        std::size_t row = 0;
    };
    Place placeOf(const NetworkPart &part) const;
    std::size_t rowOf(Feature feature) const;

    std::vector<Feature> inputs_;
    std::vector<Feature> features_;
    std::vector<std::size_t> units_;
    QSizeF size_;
    DiagramMetrics metrics_;
    double pitch_ = 0; ///< between columns
    bool isStaggered_ = false;
    double unit_ = 0;  ///< side of a unit
    double input_ = 0; ///< side of an input
};

} // namespace actlab
