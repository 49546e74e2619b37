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
/// network as many columns around the step as there is room for, one unit of each with its numbers, and the weights
/// into it. Places are those of a picture that is then enlarged, or made smaller, by zoom(): it takes the whole room.
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
    double zoom() const { return zoom_; }
    double rowHeight() const { return row_; }
    /// Of the room, in the units of the layout.
    double width() const { return size_.width(); }
    /// The size of a label of an edge.
    QSizeF labelSize() const { return label_; }
    /// Whether labels of so many rows stay apart.
    bool hasRoomForRows(std::size_t rows) const;

    /// Where a line beneath the picture says what is not in it; none of a small network, which always is.
    const std::optional<QRectF> &note() const { return note_; }
    /// At the edge, towards columns that are not in the picture.
    const std::optional<QRectF> &before() const { return before_; }
    const std::optional<QRectF> &after() const { return after_; }
    /// At such an edge, the way to scroll, −1 or 1; 0 elsewhere.
    int scrollAt(const QPointF &point) const;
    /// What is not in the picture, as Column::index.
    std::vector<std::size_t> hiddenColumns() const;

    /// What is at a point, a label before a card before a line.
    std::optional<NetworkPart> partAt(const QPointF &point) const;
    /// All that can be selected, column by column: a unit, then its weights and its bias.
    std::vector<NetworkPart> parts() const;

private:
    void chooseColumns(const WalkShown &shown, double width);
    double widthOf(std::size_t columns, double line) const;
    double heightOf(const WalkShown &shown) const;
    double zoomFor(const WalkShown &shown, const QSizeF &room) const;
    double noteHeight(const WalkShown &shown) const;
    double edgeWidth() const { return 2 * pad_; }
    void place(const WalkShown &shown);
    void addNodes(const WalkShown &shown, const Column &column);
    void addEdges(const WalkShown &shown);
    const Node *nodeOf(std::size_t layer, std::size_t unit) const;

    QSizeF size_;
    double zoom_ = 1;
    std::size_t all_ = 0; ///< columns that there are
    std::optional<QRectF> note_;
    std::optional<QRectF> before_;
    std::optional<QRectF> after_;
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
