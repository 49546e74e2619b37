// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/contour_labels.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr QPointF spot(0.78, 0.22); ///< of the area, from its upper left corner: few lines run along its edge
constexpr double clearance = 4;     ///< between labels, and to the edge

} // namespace

std::optional<QRectF> contourLabelPlace(const std::vector<QLineF> &pieces, QSizeF label, const QRectF &area,
                                        const std::vector<QRectF> &placed)
{
    const QRectF inside = area.adjusted(clearance, clearance, -clearance, -clearance);
    const QPointF wanted(area.left() + spot.x() * area.width(), area.top() + spot.y() * area.height());
    std::optional<QRectF> best;
    double least = HUGE_VAL;
    for (const QLineF &piece : pieces) {
        QRectF box(QPointF(), label);
        box.moveCenter(piece.center());
        const double distance = QLineF(box.center(), wanted).length();
        const QRectF around = box.adjusted(-clearance, -clearance, clearance, clearance);
        const auto collides = [&](const QRectF &other) { return other.intersects(around); };
        if (distance < least && inside.contains(box) && std::ranges::none_of(placed, collides)) {
            least = distance;
            best = box;
        }
    }
    return best;
}

} // namespace actlab
