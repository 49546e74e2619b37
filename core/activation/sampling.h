// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/activation/turning_points.h"
#include "core/support/error.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace actlab {

/// Columns of a curve, one number for each row.
struct CurveColumns {
    std::vector<double> value;
    std::vector<double> first;
    std::vector<double> second;
};

/// One curve as rows for a plot, x ascending; all columns are equally long. NaN is a gap: there the pen is lifted.
struct CurveSamples : CurveColumns {
    std::vector<double> x;
    /// Where the curve has more waves than the picture can show, it is a band: each row then is a column of the
    /// picture, a wave wide at least, with the least that f, f′ and f″ are in it, and here the greatest.
    std::optional<CurveColumns> greatest;
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

/// The graph of f(w·x + b), of which the parts must live longer.
struct Graph {
    const Activation &activation;
    ParameterValues parameters;
    const TurningPoints &turns; ///< those of the activation at the parameters
    Affine affine;
};

/// How much a picture can show.
struct Resolution {
    std::size_t points = 2;   ///< across, 2 at least
    double shortest_wave = 0; ///< in x; waves shorter than two points are never shown
};

/// The length of a graph's waves in x; infinite where it has none.
double wavelength_in_x(const Graph &graph);

/// f(w·x + b) and its derivatives with respect to x at evenly spaced points of `interval`, both ends included; at every
/// turning point, however narrow; and three rows at each kink: the limits from the left, a gap in those of f, f′ and
/// f″ that jump there, and the limits from the right. A corner so is a corner, a step a step and a peak as high as it
/// is, at every magnification. Waves that are too short become a band.
CurveSamples sample(const Graph &graph, Interval interval, const Resolution &resolution);

/// The least and the greatest of f, f′ and f″ in an interval, as far as they can be drawn: within ±largest_drawn / 2.
/// None where nothing is a number.
struct CurveExtents {
    std::optional<Interval> value;
    std::optional<Interval> first;
    std::optional<Interval> second;
};
/// Over a closed interval of x, from the same points as sample().
CurveExtents extents(const Graph &graph, Interval interval);

/// Where f, f′ or f″ turns, away from kinks; x ascending.
std::vector<double> turning_places(const Graph &graph, Interval interval);

} // namespace actlab
