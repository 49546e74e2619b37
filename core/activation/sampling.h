// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/support/error.h"

#include <cstddef>
#include <vector>

namespace actlab {

/// A closed interval of x, minimum < maximum.
struct Interval {
    double minimum{};
    double maximum{};

    bool operator==(const Interval &) const = default;
};

/// One curve as rows for a plot, x ascending; all four are equally long. NaN is a gap: there the pen is lifted.
struct CurveSamples {
    std::vector<double> x;
    std::vector<double> value;
    std::vector<double> first;
    std::vector<double> second;
};

/// A kink of f(w·x + b), in x: the one-sided limits, and what the function takes at the point itself.
struct CurveKink {
    double x{};
    Jet left;
    Jet right;
    Jet at;
};

/// Larger magnitudes are drawn as this: outside every window, yet safe to square.
inline constexpr double largest_drawn = 1e140;
/// Ranges are drawn within ±largest_range and from least_extent on; plots divide by their extent.
inline constexpr double largest_range = 1e100;
inline constexpr double least_extent = 1e-100;

/// Error: outside_range.
Result<void> check_drawable(const Range &range);

/// The kinks of f(w·x + b) within `interval`, x ascending.
std::vector<CurveKink> curve_kinks(const Activation &activation, ParameterValues parameters, Affine affine,
                                   Interval interval);

/// What f(w·x + b) approaches, as lines in x; none where w = 0.
std::vector<Asymptote> curve_asymptotes(const Activation &activation, ParameterValues parameters, Affine affine);

/// f(w·x + b) and its derivatives with respect to x at `points` ≥ 2 evenly spaced points of `interval`, both ends
/// included, and three rows at each kink: the limits from the left, a gap in those of f, f′ and f″ that jump there,
/// and the limits from the right. A corner so is a corner and a step a step, at every magnification.
CurveSamples sample(const Activation &activation, ParameterValues parameters, Affine affine, Interval interval,
                    std::size_t points);

} // namespace actlab
