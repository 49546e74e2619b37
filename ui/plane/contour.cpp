// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/contour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace actlab {
namespace {

/// The heights of a grid above the level, and which corners belong to a plateau there.
class Relief {
public:
    Relief(std::span<const double> values, std::size_t columns, double level);

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }
    /// Not a number outside of the grid.
    double height(std::ptrdiff_t column, std::ptrdiff_t row) const;
    bool isFlat(std::size_t column, std::size_t row) const { return hasPlateau_ && flat_[row * columns_ + column]; }
    bool hasPlateau() const { return hasPlateau_; }

private:
    bool isSquareFlat(std::size_t corner) const;

    std::vector<double> heights_;
    std::size_t columns_;
    std::size_t rows_;
    double rounding_ = 0; ///< heights that differ by no more are equal
    bool hasPlateau_ = false;
    std::vector<bool> flat_;
};

Relief::Relief(std::span<const double> values, std::size_t columns, double level)
    : heights_(values.begin(), values.end()), columns_(columns), rows_(columns > 0 ? values.size() / columns : 0)
{
    double greatest = 0;
    for (double &height : heights_) {
        height -= level;
        greatest = std::isfinite(height) ? std::max(greatest, std::abs(height)) : greatest;
    }
    rounding_ = 1e-12 * greatest;
    for (std::size_t row = 0; row + 1 < rows_; ++row) {
        for (std::size_t column = 0; column + 1 < columns_; ++column) {
            const std::size_t corner = row * columns_ + column;
            if (!isSquareFlat(corner))
                continue;
            if (!std::exchange(hasPlateau_, true))
                flat_.assign(heights_.size(), false);
            for (const std::size_t each : {corner, corner + 1, corner + columns_, corner + columns_ + 1})
                flat_[each] = true;
        }
    }
}

bool Relief::isSquareFlat(std::size_t corner) const
{
    const auto isNothing = [this](double height) { return std::abs(height) <= rounding_; };
    return isNothing(heights_[corner]) && isNothing(heights_[corner + 1]) && isNothing(heights_[corner + columns_]) &&
           isNothing(heights_[corner + columns_ + 1]);
}

double Relief::height(std::ptrdiff_t column, std::ptrdiff_t row) const
{
    const bool isInside = column >= 0 && row >= 0 && column < static_cast<std::ptrdiff_t>(columns_) &&
                          row < static_cast<std::ptrdiff_t>(rows_);
    return isInside ? heights_[static_cast<std::size_t>(row) * columns_ + static_cast<std::size_t>(column)] : NAN;
}

/// One square of the grid; its corners in turn: top left, top right, bottom right, bottom left. Edge i leads from
/// corner i to the next.
class Square {
public:
    Square(const Relief &relief, std::size_t column, std::size_t row);

    QPoint origin() const { return origin_; }
    bool isWhollyFlat() const { return flatCorners_ == 4; }
    bool isPartlyFlat() const { return flatCorners_ > 0 && flatCorners_ < 4; }
    void cut(std::vector<QLineF> &pieces) const;
    QPolygonF flatPart() const;

private:
    using Sides = std::array<bool, 4>; ///< which corners are inside of what is cut out
    static constexpr std::array<QPointF, 4> corners{QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)};
    static constexpr std::size_t after(std::size_t corner) { return (corner + 1) % 4; }

    Sides above() const;
    QPointF crossing(std::size_t edge) const;
    double shareOfPlateau(std::size_t flat, std::size_t other) const;
    void join(const Sides &inside, bool isMiddleInside, std::vector<QLineF> &pieces) const;

    const Relief &relief_;
    QPoint origin_;
    std::array<double, 4> heights_{}; ///< above the level
    Sides flat_{};
    int flatCorners_ = 0;
};

Square::Square(const Relief &relief, std::size_t column, std::size_t row)
    : relief_(relief), origin_(static_cast<int>(column), static_cast<int>(row))
{
    for (std::size_t i = 0; i < 4; ++i) {
        const QPoint corner = origin_ + corners[i].toPoint();
        heights_[i] = relief.height(corner.x(), corner.y());
        flat_[i] = relief.isFlat(static_cast<std::size_t>(corner.x()), static_cast<std::size_t>(corner.y()));
        flatCorners_ += flat_[i] ? 1 : 0;
    }
}

Square::Sides Square::above() const
{
    return {heights_[0] > 0, heights_[1] > 0, heights_[2] > 0, heights_[3] > 0};
}

/// How much of an edge belongs to the plateau at its one end. The grid does not say; but a slope is straight, or
/// nearly, and its next two heights tell where it runs out.
double Square::shareOfPlateau(std::size_t flat, std::size_t other) const
{
    const QPoint step = (corners[other] - corners[flat]).toPoint();
    const QPoint beyond = origin_ + corners[other].toPoint() + step;
    const double rise = relief_.height(beyond.x(), beyond.y()) - heights_[other];
    const double back = heights_[other] / rise;
    return back >= 0 && back <= 1 ? 1 - back : 0;
}

QPointF Square::crossing(std::size_t edge) const
{
    const std::size_t next = after(edge);
    double share = heights_[edge] / (heights_[edge] - heights_[next]);
    if (flat_[edge] != flat_[next])
        share = flat_[edge] ? shareOfPlateau(edge, next) : 1 - shareOfPlateau(next, edge);
    return origin_ + corners[edge] + share * (corners[next] - corners[edge]);
}

void Square::join(const Sides &inside, bool isMiddleInside, std::vector<QLineF> &pieces) const
{
    std::array<std::size_t, 4> crossed{};
    std::size_t count = 0;
    for (std::size_t edge = 0; edge < 4; ++edge) {
        if (inside[edge] != inside[after(edge)])
            crossed[count++] = edge;
    }
    if (count == 2) {
        pieces.emplace_back(crossing(crossed[0]), crossing(crossed[1]));
    } else if (count == 4) {
        // Corners 0 and 2 are on one side, 1 and 3 on the other; the middle belongs to the corners that it is like.
        const bool cutsCorners1And3 = isMiddleInside == inside[0];
        pieces.emplace_back(crossing(0), crossing(cutsCorners1And3 ? 1 : 3));
        pieces.emplace_back(crossing(2), crossing(cutsCorners1And3 ? 3 : 1));
    }
}

void Square::cut(std::vector<QLineF> &pieces) const
{
    const Sides high = above();
    if (flatCorners_ == 0) {
        join(high, heights_[0] + heights_[1] + heights_[2] + heights_[3] > 0, pieces);
        return;
    }
    const std::size_t first = pieces.size();
    join(flat_, true, pieces);
    // A line that comes from outside ends at the plateau.
    for (std::size_t edge = 0; edge < 4 && first < pieces.size(); ++edge) {
        const bool isOutside = !flat_[edge] && !flat_[after(edge)];
        if (isOutside && high[edge] != high[after(edge)])
            pieces.emplace_back(crossing(edge), pieces[first].center());
    }
}

QPolygonF Square::flatPart() const
{
    QPolygonF part;
    for (std::size_t i = 0; i < 4; ++i) {
        if (flat_[i])
            part << origin_ + corners[i];
        if (flat_[i] != flat_[after(i)])
            part << crossing(i);
    }
    return part;
}

/// Of each square whose corners are finite.
template <class Visit> void forEachSquare(const Relief &relief, Visit visit)
{
    for (std::size_t row = 0; row + 1 < relief.rows(); ++row) {
        for (std::size_t column = 0; column + 1 < relief.columns(); ++column) {
            const auto x = static_cast<std::ptrdiff_t>(column);
            const auto y = static_cast<std::ptrdiff_t>(row);
            const std::array heights{relief.height(x, y), relief.height(x + 1, y), relief.height(x + 1, y + 1),
                                     relief.height(x, y + 1)};
            const bool some = heights[0] > 0;
            const bool isLevel = some == (heights[1] > 0) && some == (heights[2] > 0) && some == (heights[3] > 0);
            if (isLevel && (some || !relief.hasPlateau()))
                continue; // nearly all squares
            if (std::isfinite(heights[0] + heights[1] + heights[2] + heights[3]))
                visit(Square(relief, column, row));
        }
    }
}

} // namespace

std::vector<QLineF> contour(std::span<const double> values, std::size_t columns, double level)
{
    std::vector<QLineF> pieces;
    forEachSquare(Relief(values, columns, level), [&](const Square &square) { square.cut(pieces); });
    return pieces;
}

std::vector<QPolygonF> plateau(std::span<const double> values, std::size_t columns, double level)
{
    std::vector<QPolygonF> pieces;
    const Relief relief(values, columns, level);
    if (!relief.hasPlateau())
        return pieces;
    QRectF run; // whole squares beside one another are one piece
    const auto endRun = [&] {
        if (!run.isEmpty())
            pieces.push_back(QPolygonF(std::exchange(run, QRectF())));
    };
    forEachSquare(relief, [&](const Square &square) {
        const bool goesOn = square.isWhollyFlat() && run.topRight() == QPointF(square.origin());
        if (!goesOn)
            endRun();
        if (square.isWhollyFlat())
            run = run.united(QRectF(square.origin(), QSizeF(1, 1)));
        else if (square.isPartlyFlat())
            pieces.push_back(square.flatPart());
    });
    endRun();
    return pieces;
}

} // namespace actlab
