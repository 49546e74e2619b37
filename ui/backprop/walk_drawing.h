// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backprop/walk_layout.h"
#include "ui/backprop/walk_words.h"

#include <QRectF>

class QPainter;

namespace actlab {

/// The network with the numbers that a walk has come to: a card for each unit, a line for each weight.
struct WalkDrawing {
    WalkShown shown;

    /// Without a background; everything is as large as the room lets it be.
    void draw(QPainter &painter, const QRectF &room, const Theme &theme, const WalkWords &text) const;
    /// What is drawn at a point of the room.
    std::optional<NetworkPart> partAt(const QPointF &point, const QRectF &room, const Theme &theme) const;
    /// The way to scroll for who clicks there, −1 or 1: an edge behind which there is more; 0 elsewhere.
    int scrollAt(const QPointF &point, const QRectF &room, const Theme &theme) const;
    /// Where a part is drawn: the middle of a card, a bias's row or a weight's label.
    std::optional<QPointF> placeOf(const NetworkPart &part, const QRectF &room, const Theme &theme) const;
};

} // namespace actlab
