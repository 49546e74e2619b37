// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/training/snapshot.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/export/figure.h"

#include <memory>
#include <optional>

namespace actlab {

/// What the network, one of its units or an input feature makes of the plane, to be exported. The surface is made anew
/// from the weights, a point for each pixel.
class BoundaryFigure : public Figure {
public:
    /// `part` as in viewOf().
    BoundaryFigure(std::shared_ptr<const Snapshot> snapshot, std::optional<NetworkPart> part, const NetworkView &view);

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    /// The surface on a grid of 101 × 101 points. Columns: x1, x2, and output, or class_0, class_1, … for softmax.
    bool writeCsv(QIODevice &device) const override;

private:
    std::shared_ptr<const Snapshot> snapshot_;
    std::optional<NetworkPart> part_;
    NetworkView view_;
};

} // namespace actlab
