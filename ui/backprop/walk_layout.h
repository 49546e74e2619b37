// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backprop/walk_shown.h"
#include "ui/theme/theme.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace actlab {

/// Where the parts of a walk's picture stand: columns of inputs and units, and the weights between them. Of a large
/// network no more than four columns around the step, one unit of each with its numbers, and the weights into it.
class WalkLayout {
public:
    struct Node {
        NetworkPart part;           ///< an input or a unit
        QRectF box;                 ///< a card of rows, or a dot
        bool isCard = true;         ///< false: a unit beside the path
        std::optional<QRectF> bias; ///< the row of a unit's bias
    };
    struct Edge {
        WeightId place;
        QLineF line;
        QPointF label; ///< its centre
    };
    struct Column {
        std::size_t index = 0; ///< 0: the inputs; i: layer i − 1
        QRectF heading;
    };

    WalkLayout(const WalkShown &shown, const QSizeF &room, const Theme &theme);

    const std::vector<Column> &columns() const { return columns_; }
    const std::vector<Node> &nodes() const { return nodes_; }
    const std::vector<Edge> &edges() const { return edges_; }
    /// What everything takes; larger than the room where that is too small. The picture is then made smaller.
    QSizeF size() const { return size_; }
    double rowHeight() const { return row_; }
    /// The size of a label of an edge.
    QSizeF labelSize() const { return label_; }

    /// What is at a point, a label before a card before a line.
    std::optional<NetworkPart> partAt(const QPointF &point) const;
    /// All that can be selected, column by column: a unit, then its weights and its bias.
    std::vector<NetworkPart> parts() const;

private:
    void place(const WalkShown &shown, const Theme &theme);
    void addNodes(const WalkShown &shown, const Column &column);
    void addEdges(const WalkShown &shown);
    const Node *nodeOf(std::size_t layer, std::size_t unit) const;

    QSizeF size_;
    double row_ = 0;
    double pad_ = 0;
    double dotSize_ = 0;
    double cardWidth_ = 0;
    QSizeF label_;
    std::vector<Column> columns_;
    std::vector<Node> nodes_;
    std::vector<Edge> edges_;
};

} // namespace actlab
