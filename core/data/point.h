// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace actlab {

inline constexpr std::size_t maximum_inputs = 4;
inline constexpr std::size_t maximum_targets = 6;

/// A labelled point of the plane, which a table may give more inputs and more targets; what there is none of is 0. The
/// label is the first target: a class, 0, 1, 2 …, or the value that a regression learns.
struct Point {
    double x1{};
    double x2{};
    double label{};
    std::array<double, maximum_inputs - 2> more_inputs{};
    std::array<double, maximum_targets - 1> more_targets{};

    double input(std::size_t i) const { return i == 0 ? x1 : i == 1 ? x2 : more_inputs[i - 2]; }
    double &input(std::size_t i) { return i == 0 ? x1 : i == 1 ? x2 : more_inputs[i - 2]; }
    double target(std::size_t k) const { return k == 0 ? label : more_targets[k - 1]; }
    double &target(std::size_t k) { return k == 0 ? label : more_targets[k - 1]; }

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
