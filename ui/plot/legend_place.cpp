// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_place.h"

#include <QRectF>

#include <algorithm>

namespace actlab {

namespace {

/// In the order of preference, where several are equally empty.
constexpr std::array<Qt::Alignment, 8> places{Qt::AlignTop | Qt::AlignLeft,     Qt::AlignTop | Qt::AlignRight,
                                              Qt::AlignBottom | Qt::AlignRight, Qt::AlignBottom | Qt::AlignLeft,
                                              Qt::AlignVCenter | Qt::AlignLeft, Qt::AlignVCenter | Qt::AlignRight,
                                              Qt::AlignTop | Qt::AlignHCenter,  Qt::AlignBottom | Qt::AlignHCenter};

constexpr double clearance = 4;       // pixels that should be free around it
constexpr double weightOfLines = 0.3; // of their length; curves have 1
constexpr double weightOfMark = 60;   // as that many pixels of a curve
constexpr double forgetting = 0.998;  // for each picture: half is left after some six seconds of playing
constexpr double muchBetter = 0.5;

QRectF placed(Qt::Alignment place, const QSizeF &size, const QRectF &axes)
{
    QRectF rect(axes.topLeft(), size);
    if (place.testFlag(Qt::AlignRight))
        rect.moveRight(axes.right());
    if (place.testFlag(Qt::AlignBottom))
        rect.moveBottom(axes.bottom());
    if (place.testFlag(Qt::AlignVCenter))
        rect.moveTop(axes.center().y() - size.height() / 2);
    if (place.testFlag(Qt::AlignHCenter))
        rect.moveLeft(axes.center().x() - size.width() / 2);
    return rect;
}

double lengthWithin(const QRectF &rect, const QLineF &line)
{
    const auto inside = clipped(line, 0, 1, rect);
    return inside ? inside->length() : 0;
}

double covered(const LegendObstacles &obstacles, const QRectF &rect)
{
    double all = 0;
    for (const Polyline &curve : obstacles.curves) {
        for (std::size_t i = 1; i < curve.size(); ++i)
            all += lengthWithin(rect, QLineF(curve[i - 1], curve[i]));
    }
    for (const QLineF &line : obstacles.lines)
        all += weightOfLines * lengthWithin(rect, line);
    return all + weightOfMark * static_cast<double>(std::ranges::count_if(
                                    obstacles.marks, [&](const QPointF &mark) { return rect.contains(mark); }));
}

} // namespace

Qt::Alignment LegendPlacer::place(const LegendObstacles &obstacles, const QSizeF &legend, const QRectF &axes)
{
    static_assert(places.size() == placeCount);
    std::array<double, placeCount> now{};
    std::ranges::transform(places, now.begin(), [&](Qt::Alignment place) {
        const QRectF rect = placed(place, legend, axes);
        return covered(obstacles, rect.adjusted(-clearance, -clearance, clearance, clearance));
    });
    leastCovered_ = *std::ranges::min_element(now);
    for (std::size_t i = 0; i < placeCount; ++i)
        remembered_[i] = isFresh_ ? now[i] : std::max(now[i], forgetting * remembered_[i]);
    const auto best = static_cast<std::size_t>(std::ranges::min_element(remembered_) - remembered_.begin());
    if (isFresh_ || (now[current_] > clearance && remembered_[best] < muchBetter * remembered_[current_]))
        current_ = best;
    isFresh_ = false;
    return places[current_];
}

} // namespace actlab
