// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"

#include <cmath>

namespace actlab {

/// What a slider can be set to: values from minimum to maximum, and the whole numbers that stand for them.
struct SliderScale {
    enum class Kind {
        linear,      ///< multiples of `step`
        logarithmic, ///< hundred positions a decade, rounded to three digits; minimum > 0
    };

    double minimum = 0;
    double maximum = 1;
    double step = 0.01; ///< of a linear slider, and of the spin box beside it
    double defaultValue = 0;
    Kind kind = Kind::linear;
    double least = -HUGE_VAL; ///< beyond these a value has no meaning; the ends may be set up to them
    double most = HUGE_VAL;

    /// Positions are 0 … last().
    int last() const;
    double valueAt(int position) const;
    /// The nearest one; values beyond the ends are at the ends.
    int positionOf(double value) const;
    double clamped(double value) const;
    /// `steps` steps up or down from `value`, on the grid of steps where it was on it, and within the ends.
    double stepped(double value, int steps) const;
    /// With these ends, as far as they have a meaning and differ, and as many steps as suit a slider.
    SliderScale withEnds(double from, double to) const;
    /// With ends that reach `value`, at a round number; on both sides of 0 where the ends were the same there.
    SliderScale reaching(double value) const;
    /// The value at a fraction in [0, 1] of the way, without rounding to steps; its inverse.
    double valueAtFraction(double fraction) const;
    double fractionOf(double value) const;

    bool operator==(const SliderScale &) const = default;
};

/// A linear scale with about a hundred steps of 1, 2 or 5 times a power of ten.
SliderScale scaleOf(const Parameter &parameter);

} // namespace actlab
