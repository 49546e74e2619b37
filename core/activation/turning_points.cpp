// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/turning_points.h"

#include "core/activation/evaluate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace actlab {
namespace {

/// The second derivative of a smooth piece has its extremes where no derivative of ours vanishes.
double extreme_between(const FunctionOfX &function, double low, double high, bool is_maximum)
{
    constexpr double golden = 0.6180339887498949;
    constexpr int enough = 40; // halves of the bracket, nearly
    const auto height = [&](double x) { return (is_maximum ? 1 : -1) * function(x).second; };
    double left = high - golden * (high - low);
    double right = low + golden * (high - low);
    double left_height = height(left);
    double right_height = height(right);
    for (int i = 0; i < enough; ++i) {
        if (left_height >= right_height) {
            high = right;
            right = left;
            right_height = left_height;
            left = high - golden * (high - low);
            left_height = height(left);
        } else {
            low = left;
            left = right;
            left_height = right_height;
            right = low + golden * (high - low);
            right_height = height(right);
        }
    }
    return left;
}

/// The samples without those whose curvature differs from the one before by no more than rounding: what is left rises
/// and falls where the function does.
std::vector<JetAt> without_rounding(const std::vector<JetAt> &samples)
{
    constexpr double rounding = 1e-9; // relative to the greatest curvature
    double greatest = 0;
    for (const JetAt &sample : samples) {
        if (std::isfinite(sample.jet.second))
            greatest = std::max(greatest, std::abs(sample.jet.second));
    }
    std::vector<JetAt> kept;
    for (const JetAt &sample : samples) {
        if (kept.empty() || std::abs(sample.jet.second - kept.back().jet.second) > rounding * greatest)
            kept.push_back(sample);
    }
    return kept;
}

std::vector<double> curvature_extremes(const FunctionOfX &function, const Piece &piece)
{
    constexpr std::size_t enough = 24;
    const std::vector<JetAt> samples = without_rounding(piece.samples);
    std::vector<double> points;
    for (std::size_t i = 1; i + 1 < samples.size() && points.size() < enough; ++i) {
        const bool rises = samples[i].jet.second > samples[i - 1].jet.second;
        const bool rises_on = samples[i + 1].jet.second > samples[i].jet.second;
        if (rises != rises_on)
            points.push_back(extreme_between(function, samples[i - 1].x, samples[i + 1].x, rises));
    }
    return points;
}

std::vector<JetAt> evaluated(const FunctionOfX &function, const std::vector<double> &x)
{
    std::vector<double> value(x.size());
    std::vector<double> first(x.size());
    std::vector<double> second(x.size());
    evaluate(function.activation, function.parameters, x, value, first, second);
    std::vector<JetAt> points(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        points[i] = {x[i], {value[i], first[i], second[i]}};
    return points;
}

/// In order, and one for all that are no farther from the one before than `distance(x)`.
template <class Distance> std::vector<double> apart(std::vector<double> points, Distance distance)
{
    std::ranges::sort(points);
    // Clang 14 cannot read the range that std::ranges::unique returns.
    const auto dropped =
        std::unique(points.begin(), points.end(), [&](double a, double b) { return b - a <= distance(a); });
    points.erase(dropped, points.end());
    return points;
}

std::vector<JetAt> single_turns(const FunctionOfX &function)
{
    const auto pieces = cut_at_kinks(surveyed(function), function.activation.kinks(function.parameters.data()));
    std::vector<double> points;
    const auto append = [&](const std::vector<double> &more) { points.insert(points.end(), more.begin(), more.end()); };
    for (const Piece &piece : pieces) {
        append(critical_points(function, &Jet::first, piece));
        append(critical_points(function, &Jet::second, piece));
        append(curvature_extremes(function, piece));
    }
    constexpr double nearly = 1e-6; // f and f″ often turn at the same place
    return evaluated(function, apart(std::move(points), [](double x) { return nearly * (std::abs(x) + 0.1); }));
}

/// Points of a wave that a search for its turning points begins with.
constexpr std::size_t points_per_wave = 24;

/// Evenly spaced points that stand at the same places of every wave, one beyond each end of the interval.
std::vector<double> points_along_waves(double wavelength, Interval interval)
{
    const double step = wavelength / points_per_wave;
    std::vector<double> points;
    const double first = std::floor(interval.minimum / step) - 1;
    const double last = std::ceil(interval.maximum / step) + 1;
    for (double i = first; i <= last; ++i)
        points.push_back(i * step);
    return points;
}

/// The corner of the parabola through the curvatures of three evenly spaced points.
double parabola_corner(const JetAt &left, const JetAt &middle, const JetAt &right)
{
    const double rise = right.jet.second - left.jet.second;
    const double bend = right.jet.second - 2 * middle.jet.second + left.jet.second;
    return middle.x - (middle.x - left.x) / 2 * rise / bend;
}

/// Two neighbouring points between which a derivative changes its sign.
struct Change {
    JetAt left;
    JetAt right;
    double Jet::*derivative;

    bool is_rising(const JetAt &point) const { return point.jet.*derivative > 0; }
    /// Where a straight line through both is 0.
    double crossing() const
    {
        const double before = left.jet.*derivative;
        return left.x + (right.x - left.x) * (before / (before - right.jet.*derivative));
    }
};

/// The places of all changes, by the rule of false position.
std::vector<double> crossings(const FunctionOfX &function, std::vector<Change> changes)
{
    constexpr int steps = 2; // each leaves a small part of the error
    std::vector<double> places(changes.size());
    for (int step = 0;; ++step) {
        std::ranges::transform(changes, places.begin(), &Change::crossing);
        if (step == steps)
            return places;
        const std::vector<JetAt> there = evaluated(function, places);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            Change &change = changes[i];
            (change.is_rising(there[i]) == change.is_rising(change.left) ? change.left : change.right) = there[i];
        }
    }
}

std::vector<JetAt> wave_turns(const FunctionOfX &function, double wavelength, Interval interval)
{
    const double step = wavelength / points_per_wave;
    constexpr double resolvable = 1e14; // steps: beyond, neighbouring numbers lie in different places of a wave
    if (std::max(std::abs(interval.minimum), std::abs(interval.maximum)) > resolvable * step)
        return evaluated(function, linspace(interval.minimum, interval.maximum, 4 * points_per_wave));

    const std::vector<JetAt> points = evaluated(function, points_along_waves(wavelength, interval));
    std::vector<Change> changes;
    std::vector<double> places;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const JetAt &left = points[i - 1];
        const JetAt &middle = points[i];
        const JetAt &right = points[i + 1];
        for (double Jet::*derivative : {&Jet::first, &Jet::second}) {
            if ((middle.jet.*derivative > 0) != (right.jet.*derivative > 0))
                changes.push_back({middle, right, derivative});
        }
        if ((middle.jet.second > left.jet.second) != (right.jet.second > middle.jet.second))
            places.push_back(parabola_corner(left, middle, right));
    }
    std::ranges::copy(crossings(function, std::move(changes)), std::back_inserter(places));
    std::erase_if(places, [&](double x) { return !(x >= interval.minimum && x <= interval.maximum); });
    constexpr double nearly = 1e-3;
    return evaluated(function, apart(std::move(places), [&](double) { return nearly * step; }));
}

/// The parts of an interval in which the extremes of waves are whose height only grows or only falls away from 0.
std::vector<Interval> decisive_parts(double wavelength, Interval interval)
{
    constexpr double few = 4; // waves
    const auto [minimum, maximum] = interval;
    if (!(maximum - minimum > few * wavelength))
        return {interval};
    std::vector<Interval> parts{{minimum, minimum + wavelength}, {maximum - wavelength, maximum}};
    const Interval middle{std::max(-wavelength, minimum + wavelength), std::min(wavelength, maximum - wavelength)};
    if (middle.minimum < middle.maximum)
        parts.insert(parts.begin() + 1, middle);
    return parts;
}

} // namespace

TurningPoints find_turning_points(const Activation &activation, ParameterValues parameters)
{
    const double wavelength = activation.wavelength(parameters.data());
    if (wavelength > 0)
        return {{}, wavelength};
    return {single_turns({activation, parameters}), 0};
}

std::vector<JetAt> turning_points_within(const FunctionOfX &function, const TurningPoints &turns, Interval interval)
{
    if (turns.wavelength == 0)
        return every_turning_point_within(function, turns, interval);
    std::vector<JetAt> all;
    for (const Interval &part : decisive_parts(turns.wavelength, interval)) {
        const auto found = wave_turns(function, turns.wavelength, part);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

std::vector<JetAt> every_turning_point_within(const FunctionOfX &function, const TurningPoints &turns,
                                              Interval interval)
{
    if (turns.wavelength > 0)
        return wave_turns(function, turns.wavelength, interval);
    const auto first = std::ranges::lower_bound(turns.single, interval.minimum, {}, &JetAt::x);
    const auto last = std::ranges::upper_bound(turns.single, interval.maximum, {}, &JetAt::x);
    return first < last ? std::vector<JetAt>(first, last) : std::vector<JetAt>();
}

} // namespace actlab
