// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/polyline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actlab {

namespace {

QPointF at(const QPointF &from, const QPointF &to, double fraction)
{
    return from + fraction * (to - from);
}

/// Where a segment passes the strip, as fractions of its length; empty if first > last.
struct Passage {
    double first = 0;
    double last = 1;
};

Passage passage(const QPointF &from, const QPointF &to, double top, double bottom)
{
    const double dy = to.y() - from.y();
    if (dy == 0)
        return from.y() >= top && from.y() <= bottom ? Passage{} : Passage{1, 0};
    const auto [enter, leave] = std::minmax({(top - from.y()) / dy, (bottom - from.y()) / dy});
    return {std::max(0.0, enter), std::min(1.0, leave)};
}

bool isGap(const QPointF &point)
{
    return std::isnan(point.x()) || std::isnan(point.y());
}

} // namespace

std::vector<Polyline> visibleRuns(std::span<const QPointF> points, double top, double bottom)
{
    std::vector<Polyline> runs;
    bool isOpen = false; // whether the last run ends at the previous point
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF from = points[i - 1];
        const QPointF to = points[i];
        if (isGap(from) || isGap(to)) {
            isOpen = false;
            continue;
        }
        const auto [first, last] = passage(from, to, top, bottom);
        if (first > last) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            runs.push_back({first == 0 ? from : at(from, to, first)});
        runs.back().push_back(last == 1 ? to : at(from, to, last));
        isOpen = last == 1;
    }
    return runs;
}

Polyline simplified(const Polyline &line, double tolerance)
{
    // Reumann and Witkam's corridor, opened from the last point that stays: as long as one slope passes all points
    // within the tolerance, the points between are left out.
    constexpr double unbounded = std::numeric_limits<double>::infinity();
    Polyline kept;
    double lowest = -unbounded;
    double highest = unbounded;
    const auto keep = [&](const QPointF &point) {
        kept.push_back(point);
        lowest = -unbounded;
        highest = unbounded;
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (kept.empty()) {
            keep(line[i]);
            continue;
        }
        const auto slopeTo = [&](double dy) {
            return (line[i].y() + dy - kept.back().y()) / (line[i].x() - kept.back().x());
        };
        const double slope = slopeTo(0);
        if (!(slope >= lowest && slope <= highest) && line[i - 1] != kept.back())
            keep(line[i - 1]);
        if (line[i].x() <= kept.back().x()) {
            if (line[i] != kept.back())
                keep(line[i]); // upright
        } else {
            lowest = std::max(lowest, slopeTo(-tolerance));
            highest = std::min(highest, slopeTo(tolerance));
        }
    }
    if (!line.empty() && (kept.size() == 1 || kept.back() != line.back()))
        kept.push_back(line.back());
    return kept;
}

std::vector<Polyline> dashed(const Polyline &line, std::span<const double> pattern)
{
    std::vector<Polyline> dashes;
    std::size_t element = 0; // even: pen down
    double left = pattern.front();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF from = line[i - 1];
        const QPointF to = line[i];
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        double done = 0;
        while (done < length) {
            const double step = std::min(left, length - done);
            const bool isDown = element % 2 == 0;
            if (isDown && left == pattern[element])
                dashes.push_back({at(from, to, done / length)});
            done += step;
            left -= step;
            if (isDown)
                dashes.back().push_back(at(from, to, done / length));
            if (left <= 0) {
                element = (element + 1) % pattern.size();
                left = pattern[element];
            }
        }
    }
    return dashes;
}

} // namespace actlab
