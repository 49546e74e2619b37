// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/sampling.h"

#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace actlab {

namespace {

/// The derivatives with respect to x of a jet taken with respect to w·x + b.
Jet chained(const Jet &jet, double weight)
{
    return {jet.value, jet.first * weight, jet.second * weight * weight};
}

double drawable(double value)
{
    return std::isfinite(value) ? std::clamp(value, -largest_drawn, largest_drawn)
                                : std::numeric_limits<double>::quiet_NaN();
}

void insert_limits(std::vector<double> &values, std::size_t row, double left, double right)
{
    const double between = left == right ? left : std::numeric_limits<double>::quiet_NaN();
    const std::array limits{drawable(left), drawable(between), drawable(right)};
    values.insert(values.begin() + static_cast<std::ptrdiff_t>(row), limits.begin(), limits.end());
}

void insert_kink(CurveSamples &samples, const CurveKink &kink)
{
    const auto next = std::ranges::lower_bound(samples.x, kink.x);
    const auto row = static_cast<std::size_t>(next - samples.x.begin());
    samples.x.insert(next, 3, kink.x);
    insert_limits(samples.value, row, kink.left.value, kink.right.value);
    insert_limits(samples.first, row, kink.left.first, kink.right.first);
    insert_limits(samples.second, row, kink.left.second, kink.right.second);
}

} // namespace

Result<void> check_drawable(const Range &range)
{
    const auto check = [](const char *what, double value, double least, double most) -> Result<void> {
        if (value >= least && value <= most)
            return {};
        return failure(ErrorCode::outside_range, {what, to_text(value), to_text(least), to_text(most)});
    };
    return check("start", range.start, -largest_range, largest_range)
        .and_then([&] { return check("stop", range.stop, -largest_range, largest_range); })
        .and_then([&] {
            return check("|stop − start|", std::abs(range.stop - range.start), least_extent, 2 * largest_range);
        });
}

std::vector<CurveKink> curve_kinks(const Activation &activation, ParameterValues parameters, Affine affine,
                                   Interval interval)
{
    const auto [weight, bias] = affine;
    std::vector<CurveKink> kinks;
    if (weight == 0)
        return kinks;
    for (const Kink &kink : activation.kinks(parameters.data())) {
        const double x = (kink.x - bias) / weight;
        if (!(x >= interval.minimum && x <= interval.maximum))
            continue;
        Jet left = chained(kink.left, weight);
        Jet right = chained(kink.right, weight);
        if (weight < 0)
            std::swap(left, right);
        // Evaluated where the kink is: w·x + b may round to its wrong side.
        kinks.push_back({x, left, right, chained(evaluate(activation, parameters, kink.x), weight)});
    }
    std::ranges::sort(kinks, {}, &CurveKink::x);
    return kinks;
}

std::vector<Asymptote> curve_asymptotes(const Activation &activation, ParameterValues parameters, Affine affine)
{
    const auto [weight, bias] = affine;
    std::vector<Asymptote> lines;
    if (weight == 0)
        return lines;
    for (const auto &[side, slope, intercept] : activation.asymptotes(parameters.data())) {
        const bool is_mirrored = weight < 0;
        lines.push_back(
            {is_mirrored == (side == Side::left) ? Side::right : Side::left, slope * weight, slope * bias + intercept});
    }
    return lines;
}

CurveSamples sample(const Activation &activation, ParameterValues parameters, Affine affine, Interval interval,
                    std::size_t points)
{
    const std::vector<CurveKink> kinks = curve_kinks(activation, parameters, affine, interval);
    CurveSamples samples;
    samples.x = linspace(interval.minimum, interval.maximum, points);
    // A point this close to a kink adds nothing to the picture, and rounding may put it on the kink's wrong side.
    const double margin = (interval.maximum - interval.minimum) / static_cast<double>(points - 1) / 1000;
    std::erase_if(samples.x, [&](double x) {
        return std::ranges::any_of(kinks, [&](const CurveKink &kink) { return std::abs(x - kink.x) <= margin; });
    });

    for (auto *values : {&samples.value, &samples.first, &samples.second})
        values->resize(samples.x.size());
    evaluate(activation, parameters, affine, samples.x, samples.value, samples.first, samples.second);
    for (auto *values : {&samples.value, &samples.first, &samples.second})
        std::ranges::transform(*values, values->begin(), drawable);
    for (const CurveKink &kink : kinks)
        insert_kink(samples, kink);
    return samples;
}

} // namespace actlab
