// SPDX-License-Identifier: GPL-3.0-or-later
// How f, f′ and f″ are told apart: functions by colour and marker, orders by dash.
#pragma once

#include "core/activation/sampling.h"
#include "core/scenario/scenario.h"
#include "ui/plot/curve_look.h"
#include "ui/plot/reference_line.h"
#include "ui/theme/theme.h"

#include <array>

namespace actlab {

/// f, f′ or f″.
enum class Order { value, first, second };
inline constexpr std::array everyOrder{Order::value, Order::first, Order::second};

/// Smaller slopes count as vanished: ten layers of them leave 10⁻²⁰ of a gradient.
inline constexpr double vanishingSlope = 0.01;

bool shows(const FunctionsScenario &scenario, Order order);
/// Of a Jet, of the columns of a curve, or of its extents.
template <class Parts> const auto &component(const Parts &parts, Order order)
{
    switch (order) {
    case Order::first:
        return parts.first;
    case Order::second:
        return parts.second;
    case Order::value:
        break;
    }
    return parts.value;
}

/// Waves shorter than this, in x, run into one another in a picture `width` wide: they are hardly wider than the line.
double shortestWave(const Interval &view, int width, const Theme &theme);

/// The look of the function at `index` of `count`; a single one needs no markers.
CurveLook lookOf(std::size_t index, std::size_t count, Order order, const Theme &theme);

/// In the course's style: a colour of its own for each curve, in the order in which its code would plot them.
CurveLook courseLookOf(std::size_t index, Order order, const FunctionsScenario &scenario, const Theme &theme);
/// How many curves its code plots before the dotted line.
std::size_t plottedCurves(const FunctionsScenario &scenario);
double courseLineWidth(const Theme &theme);

/// Whether the points of the range are dots on the curves: where that is asked for, or where they are few.
bool marksSamples(const FunctionsScenario &scenario);

/// Where f, f′ or f″ jumps: open dots at the limits that it does not take, a closed one at what it takes.
std::vector<JumpDot> jumpDots(std::span<const CurveKink> kinks, Order order);

/// Where |f′| is less than vanishingSlope.
std::vector<ShadedInterval> vanishingIntervals(const CurveSamples &samples, const QColor &colour);

} // namespace actlab
