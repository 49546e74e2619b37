// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_look.h"

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

/// f is solid, f′ dashed, f″ dashed and dotted.
std::vector<double> dashes(Order order, double unit)
{
    switch (order) {
    case Order::first:
        return {9 * unit, 5 * unit};
    case Order::second:
        return {9 * unit, 4 * unit, 2 * unit, 4 * unit};
    case Order::value:
        break;
    }
    return {};
}

Marker markerOf(std::size_t index)
{
    constexpr std::array markers{Marker::circle, Marker::square, Marker::triangle, Marker::diamond,
                                 Marker::cross,  Marker::plus,   Marker::star,     Marker::bar};
    return markers[index % markers.size()];
}

std::size_t shownOrders(const FunctionsScenario &scenario)
{
    return static_cast<std::size_t>(std::ranges::count_if(everyOrder, [&](Order o) { return shows(scenario, o); }));
}

} // namespace

bool shows(const FunctionsScenario &scenario, Order order)
{
    switch (order) {
    case Order::first:
        return scenario.show_first;
    case Order::second:
        return scenario.show_second;
    case Order::value:
        break;
    }
    return scenario.show_value;
}

double shortestWave(const Interval &view, int width, const Theme &theme)
{
    return 2 * theme.curveWidth * (view.maximum - view.minimum) / std::max(1, width);
}

CurveLook lookOf(std::size_t index, std::size_t count, Order order, const Theme &theme)
{
    CurveLook look;
    look.colour = theme.category(index);
    look.width = order == Order::value ? theme.curveWidth : theme.derivativeWidth;
    look.dashes = dashes(order, theme.scale);
    look.marker = count > 1 ? markerOf(index) : Marker::none;
    look.markerSize = theme.dotDiameter;
    look.markerSpacing = theme.spacing(16);
    look.markerPhase = static_cast<double>(index) / static_cast<double>(count);
    look.dotDiameter = theme.dotDiameter;
    look.background = theme.plot;
    return look;
}

CurveLook courseLookOf(std::size_t index, Order order, const FunctionsScenario &scenario, const Theme &theme)
{
    const auto before = std::ranges::count_if(everyOrder, [&](Order o) { return o < order && shows(scenario, o); });
    const double unit = courseLineWidth(theme);
    CurveLook look;
    look.colour = theme.course.line(index * shownOrders(scenario) + static_cast<std::size_t>(before));
    look.width = unit;
    if (order == Order::first) // "--" and "-." in units of the width
        look.dashes = {3.7 * unit, 1.6 * unit};
    if (order == Order::second)
        look.dashes = {6.4 * unit, 1.6 * unit, unit, 1.6 * unit};
    look.isOfTheCourse = true;
    look.dotDiameter = theme.dotDiameter;
    look.background = theme.plot;
    return look;
}

std::size_t plottedCurves(const FunctionsScenario &scenario)
{
    return scenario.curves.size() * shownOrders(scenario);
}

bool marksSamples(const FunctionsScenario &scenario)
{
    constexpr std::size_t few = 40;
    return scenario.show_samples || (!scenario.course_style && point_count(scenario.range) <= few);
}

double courseLineWidth(const Theme &theme)
{
    return 1.5 * theme.coursePoint;
}

std::vector<JumpDot> jumpDots(std::span<const CurveKink> kinks, Order order)
{
    std::vector<JumpDot> dots;
    for (const CurveKink &kink : kinks) {
        const double left = component(kink.left, order);
        const double right = component(kink.right, order);
        const double taken = component(kink.at, order);
        if (left == right)
            continue;
        for (const double limit : {left, right}) {
            if (limit != taken)
                dots.push_back({kink.x, limit, false});
        }
        dots.push_back({kink.x, taken, true});
    }
    return dots;
}

std::vector<ShadedInterval> vanishingIntervals(const CurveSamples &samples, const QColor &colour)
{
    std::vector<ShadedInterval> intervals;
    bool isOpen = false;
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        if (std::isnan(samples.first[i]))
            continue;
        const double most = samples.greatest ? samples.greatest->first[i] : samples.first[i];
        const bool isTiny = std::max(std::abs(samples.first[i]), std::abs(most)) < vanishingSlope;
        if (isTiny && !isOpen)
            intervals.push_back({samples.x[i], samples.x[i], colour});
        else if (isTiny)
            intervals.back().maximum = samples.x[i];
        isOpen = isTiny;
    }
    std::erase_if(intervals, [](const ShadedInterval &interval) { return interval.minimum == interval.maximum; });
    return intervals;
}

} // namespace actlab
