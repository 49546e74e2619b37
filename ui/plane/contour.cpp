// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/contour.h"

#include <array>
#include <cmath>

namespace actlab {
namespace {

/// One square of the grid; its corners in turn: top left, top right, bottom right, bottom left. Edge i leads from
/// corner i to the next.
class Square {
public:
    Square(std::array<double, 4> heights, QPointF origin) : heights_(heights), origin_(origin) {}

    void cut(std::vector<QLineF> &pieces) const;

private:
    bool isAbove(std::size_t corner) const { return heights_[corner] > 0; }
    QPointF crossing(std::size_t edge) const;

    std::array<double, 4> heights_; ///< above the level
    QPointF origin_;
};

QPointF Square::crossing(std::size_t edge) const
{
    static constexpr std::array<QPointF, 4> corners{QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)};
    const std::size_t next = (edge + 1) % 4;
    const double share = heights_[edge] / (heights_[edge] - heights_[next]);
    return origin_ + corners[edge] + share * (corners[next] - corners[edge]);
}

void Square::cut(std::vector<QLineF> &pieces) const
{
    std::array<std::size_t, 4> crossed{};
    std::size_t count = 0;
    for (std::size_t edge = 0; edge < 4; ++edge) {
        if (isAbove(edge) != isAbove((edge + 1) % 4))
            crossed[count++] = edge;
    }
    if (count == 2) {
        pieces.emplace_back(crossing(crossed[0]), crossing(crossed[1]));
    } else if (count == 4) {
        // Corners 0 and 2 are on one side, 1 and 3 on the other; the middle belongs to the corners that it is like.
        const bool middleIsAbove = heights_[0] + heights_[1] + heights_[2] + heights_[3] > 0;
        const bool cutsCorners1And3 = middleIsAbove == isAbove(0);
        pieces.emplace_back(crossing(0), crossing(cutsCorners1And3 ? 1 : 3));
        pieces.emplace_back(crossing(2), crossing(cutsCorners1And3 ? 3 : 1));
    }
}

} // namespace

std::vector<QLineF> contour(std::span<const double> values, std::size_t columns, double level)
{
    std::vector<QLineF> pieces;
    const std::size_t rows = columns > 0 ? values.size() / columns : 0;
    for (std::size_t row = 0; row + 1 < rows; ++row) {
        for (std::size_t column = 0; column + 1 < columns; ++column) {
            const std::size_t corner = row * columns + column;
            const std::array<double, 4> heights{values[corner] - level, values[corner + 1] - level,
                                                values[corner + columns + 1] - level, values[corner + columns] - level};
            const bool some = heights[0] > 0;
            if (some == (heights[1] > 0) && some == (heights[2] > 0) && some == (heights[3] > 0))
                continue; // nearly all squares
            if (std::isfinite(heights[0] + heights[1] + heights[2] + heights[3]))
                Square(heights, QPointF(static_cast<double>(column), static_cast<double>(row))).cut(pieces);
        }
    }
    return pieces;
}

} // namespace actlab
