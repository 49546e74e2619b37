// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace actlab {

/// An angle as a whole number of quarter turns, modulo 4, and a rest high + low in [−π/4, π/4].
struct ReducedAngle {
    int quarter_turns{};
    double high{};
    double low{};
};

/// Reduces the angle factor·x, without rounding the product and however large, as if with infinitely many digits of π;
/// NaN unless both are finite.
/// The method is that of M. H. Payne and R. N. Hanek, Radian reduction for trigonometric functions, SIGNUM Newsletter
/// 18, 1983.
ReducedAngle reduce_angle(double factor, double x);

} // namespace actlab
