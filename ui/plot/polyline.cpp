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

bool isGap(const QPointF &point)
{
    return std::isnan(point.x()) || std::isnan(point.y());
}

} // namespace

std::optional<QLineF> clipped(const QLineF &line, double minimum, double maximum, const QRectF &bounds)
{
    const auto clip = [&](double start, double delta, double low, double high) {
        if (delta == 0)
            return start >= low && start <= high;
        const auto [enter, leave] = std::minmax({(low - start) / delta, (high - start) / delta});
        minimum = std::max(minimum, enter);
        maximum = std::min(maximum, leave);
        return true;
    };
    const bool crosses = clip(line.x1(), line.dx(), bounds.left(), bounds.right()) &&
                         clip(line.y1(), line.dy(), bounds.top(), bounds.bottom());
    if (!crosses || minimum >= maximum)
        return std::nullopt;
    return QLineF(minimum == 0 ? line.p1() : line.pointAt(minimum), maximum == 1 ? line.p2() : line.pointAt(maximum));
}

std::vector<Polyline> visibleRuns(std::span<const QPointF> points, const QRectF &bounds)
{
    std::vector<Polyline> runs;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (isGap(points[i - 1]) || isGap(points[i]))
            continue;
        const auto part = clipped(QLineF(points[i - 1], points[i]), 0, 1, bounds);
        if (!part)
            continue;
        // A new run, unless the previous segment's uncut end is where this one starts.
        if (runs.empty() || runs.back().back() != points[i - 1] || part->p1() != points[i - 1])
            runs.push_back({part->p1()});
        runs.back().push_back(part->p2());
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

Polyline lengthened(Polyline line, double length)
{
    const auto drawOut = [length](QPointF &end, const QPointF &before) {
        QLineF last(before, end);
        if (last.length() > 0) {
            last.setLength(last.length() + length);
            end = last.p2();
        }
    };
    if (line.size() > 1) {
        drawOut(line.front(), line[1]);
        drawOut(line.back(), line[line.size() - 2]);
    }
    return line;
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
