// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace actlab {

/// A half-open range as in numpy.arange: start, start + step, … up to but without stop.
struct Range {
    double start = -5;
    double stop = 5;
    double step = 0.1;

    bool operator==(const Range &) const = default;
};

/// A closed interval of x, minimum < maximum.
struct Interval {
    double minimum{};
    double maximum{};

    bool operator==(const Interval &) const = default;
};

/// More points than this are refused.
inline constexpr std::size_t maximum_range_points = 10'000'000;

/// Reads START:STOP:STEP. Errors: malformed_range, malformed_number and those of check_range.
Result<Range> parse_range(std::string_view text);

/// Errors: not_finite, range_step_zero, range_step_wrong_direction, range_empty, range_too_long.
Result<void> check_range(const Range &range);

/// Number of points of a range that check_range accepts: ceil((stop − start) / step).
std::size_t point_count(const Range &range);

/// The point in place `index`, which is less than point_count(range).
double arange_point(const Range &range, std::size_t index);

/// The points, bit for bit those of numpy.arange(start, stop, step) in float64.
std::vector<double> arange(const Range &range);

/// `count` points from start to stop, both included, bit for bit those of numpy.linspace(start, stop, count).
std::vector<double> linspace(double start, double stop, std::size_t count);

} // namespace actlab
