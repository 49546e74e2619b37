// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_look.h"

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

double component(const Jet &jet, Order order)
{
    switch (order) {
    case Order::first:
        return jet.first;
    case Order::second:
        return jet.second;
    case Order::value:
        break;
    }
    return jet.value;
}

const std::vector<double> &column(const CurveSamples &samples, Order order)
{
    switch (order) {
    case Order::first:
        return samples.first;
    case Order::second:
        return samples.second;
    case Order::value:
        break;
    }
    return samples.value;
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
        const bool isTiny = std::abs(samples.first[i]) < vanishingSlope;
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
