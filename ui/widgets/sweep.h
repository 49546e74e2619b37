// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>

namespace actlab {

/// A fraction that swings between 0 and 1, slowing down at both ends.
class Sweep {
public:
    /// Starts at `fraction`, upwards, and is back there after `period` seconds.
    Sweep(double fraction, double period) : start_(std::acos(1 - 2 * fraction)), period_(period) {}

    double at(double seconds) const { return (1 - std::cos(start_ + 2 * std::numbers::pi * seconds / period_)) / 2; }

    /// Goes on from where it is after `seconds`, from then on with another period; time starts again at 0.
    void changePeriod(double seconds, double period)
    {
        start_ += 2 * std::numbers::pi * seconds / period_;
        period_ = period;
    }

private:
    double start_; ///< phase, in [0, π] on the way up
    double period_;
};

} // namespace actlab
