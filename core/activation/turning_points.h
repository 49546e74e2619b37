// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/pieces.h"
#include "core/activation/range.h"

#include <vector>

namespace actlab {

/// Where f, f′ or f″ turns from rising to falling or back, in the function's own argument and away from its kinks:
/// what a picture must not step over, however narrow it has become. Depends on no picture.
struct TurningPoints {
    std::vector<JetAt> single; ///< those of a function without waves, x ascending
    double wavelength = 0;     ///< of a function with waves, whose turning points have no end; 0: it has none
};

/// Takes about a tenth of a millisecond.
TurningPoints find_turning_points(const Activation &activation, ParameterValues parameters);

/// The turning points within `interval`, x ascending. Where a function has waves, and more than a few of them, those
/// among which the extremes are: in the first and last wave, and around 0. Values are good to 1e-5 of the wave's
/// height.
std::vector<JetAt> turning_points_within(const FunctionOfX &function, const TurningPoints &turns, Interval interval);

/// Of a function with waves: all of them.
std::vector<JetAt> every_turning_point_within(const FunctionOfX &function, const TurningPoints &turns,
                                              Interval interval);

} // namespace actlab
