// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slider_scale.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr int positionsPerDecade = 100;

/// Rounds to a multiple of 10^exponent, to the double nearest to the decimal number.
double roundedTo(double value, int exponent)
{
    const double power = std::pow(10.0, std::abs(exponent));
    return exponent < 0 ? std::round(value * power) / power : std::round(value / power) * power;
}

int decimalExponent(double value)
{
    return static_cast<int>(std::floor(std::log10(std::abs(value))));
}

/// Takes away what counting in steps of, say, 0.1 adds in the last binary digits.
double withoutNoise(double value, double step)
{
    return roundedTo(value, decimalExponent(step) - 3);
}

double toThreeDigits(double value)
{
    return value == 0 ? 0 : roundedTo(value, decimalExponent(value) - 2);
}

/// 1, 2 or 5 times a power of ten, the smallest that is not less; of positive numbers.
double roundedUp(double value)
{
    const double power = std::pow(10.0, decimalExponent(value));
    for (const double digit : {1.0, 2.0, 5.0}) {
        if (value <= digit * power * (1 + 1e-12))
            return digit * power;
    }
    return 10 * power;
}

/// The same away from 0.
double roundedOut(double value)
{
    return value == 0 ? 0 : std::copysign(roundedUp(std::abs(value)), value);
}

} // namespace

SliderScale SliderScale::withEnds(double from, double to) const
{
    constexpr double farthest = 1e300;  // so that from one end to the other is a number
    constexpr double fewestSteps = 100; // a round step may be 2.5 times as long
    constexpr double mostSteps = 2000;
    SliderScale scale = *this;
    scale.minimum = std::clamp(std::max(from, least), -farthest, farthest);
    scale.maximum = std::clamp(std::min(to, most), -farthest, farthest);
    if (!(scale.minimum < scale.maximum) || (kind == Kind::logarithmic && scale.minimum <= 0))
        return *this;
    const double span = scale.maximum - scale.minimum;
    if (kind == Kind::linear && span < maximum - minimum)
        scale.step = std::min(step, roundedUp(span / (2.5 * fewestSteps)));
    else if (kind == Kind::linear)
        scale.step = std::max(step, roundedUp(span / mostSteps));
    return scale;
}

SliderScale SliderScale::reaching(double value) const
{
    if (value >= minimum && value <= maximum)
        return *this;
    if (kind == Kind::logarithmic) {
        const double end =
            std::pow(10.0, value < minimum ? std::floor(std::log10(value)) : std::ceil(std::log10(value)));
        return withEnds(std::min(minimum, end), std::max(maximum, end));
    }
    if (value > 0 && value < minimum)
        return withEnds(0, maximum);
    const double end = roundedOut(value);
    if (minimum == -maximum)
        return withEnds(-std::abs(end), std::abs(end));
    return withEnds(std::min(minimum, end), std::max(maximum, end));
}

int SliderScale::last() const
{
    const double count =
        kind == Kind::linear ? (maximum - minimum) / step : positionsPerDecade * std::log10(maximum / minimum);
    return std::max(1, static_cast<int>(std::lround(count)));
}

double SliderScale::valueAt(int position) const
{
    if (position <= 0)
        return minimum;
    if (position >= last())
        return maximum;
    const double value = valueAtFraction(static_cast<double>(position) / last());
    return kind == Kind::linear ? withoutNoise(value, step) : toThreeDigits(value);
}

int SliderScale::positionOf(double value) const
{
    return static_cast<int>(std::lround(fractionOf(value) * last()));
}

double SliderScale::clamped(double value) const
{
    return std::clamp(value, minimum, maximum);
}

double SliderScale::stepped(double value, int steps) const
{
    if (kind == Kind::logarithmic)
        return valueAt(std::clamp(positionOf(value) + steps, 0, last()));
    return clamped(withoutNoise(value + steps * step, step));
}

double SliderScale::valueAtFraction(double fraction) const
{
    if (kind == Kind::linear)
        return minimum + fraction * (maximum - minimum);
    return minimum * std::pow(maximum / minimum, fraction);
}

double SliderScale::fractionOf(double value) const
{
    const double inside = clamped(value);
    if (kind == Kind::linear)
        return (inside - minimum) / (maximum - minimum);
    return std::log(inside / minimum) / std::log(maximum / minimum);
}

SliderScale scaleOf(const Parameter &parameter)
{
    const double rough = (parameter.maximum - parameter.minimum) / 100;
    const double power = std::pow(10.0, decimalExponent(rough));
    const double digit = rough / power; // in [1, 10)
    const double step = (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10) * power;
    return {.minimum = parameter.minimum,
            .maximum = parameter.maximum,
            .step = withoutNoise(step, step),
            .defaultValue = parameter.default_value};
}

} // namespace actlab
