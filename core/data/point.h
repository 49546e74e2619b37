// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace actlab {

/// A labelled point of the plane. The label is a class, 0, 1, 2 …, or the value that a regression learns.
struct Point {
    double x1{};
    double x2{};
    double label{};

    bool operator==(const Point &) const = default;
};

/// A list of points as a value that is cheap to copy: copies share the points, which never change. So a scenario with
/// 100,000 rows of a CSV can be kept in an undo history.
class PointList {
public:
    PointList() = default;
    explicit PointList(std::vector<Point> points)
        : points_(points.empty() ? nullptr : std::make_shared<const std::vector<Point>>(std::move(points)))
    {
    }

    const std::vector<Point> &get() const
    {
        static const std::vector<Point> none;
        return points_ ? *points_ : none;
    }

    friend bool operator==(const PointList &a, const PointList &b)
    {
        return a.points_ == b.points_ || a.get() == b.get();
    }

private:
    std::shared_ptr<const std::vector<Point>> points_;
};

} // namespace actlab
