// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/fitted_view.h"

#include "core/figure/figure_lines.h"
#include "ui/graph/function_look.h"

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

/// The interval widened, so that curves do not touch the frame; a point becomes an interval around it.
Interval withMargin(Interval interval, double share)
{
    const double span = interval.maximum - interval.minimum;
    const double margin = span > 0 ? share * span : std::max(1.0, std::abs(interval.minimum)) / 2;
    return {interval.minimum - margin, interval.maximum + margin};
}

void include(std::optional<Interval> &interval, const Interval &other)
{
    interval = interval
                   ? Interval{std::min(interval->minimum, other.minimum), std::max(interval->maximum, other.maximum)}
                   : other;
}

/// The course joins the points of its range, and sees nothing between them.
void includeJoined(std::optional<Interval> &interval, const DrawnFunction &function, const FunctionsScenario &scenario)
{
    const CurveSamples samples = function.joined(scenario.affine, scenario.range);
    for (const Order order : everyOrder) {
        if (!shows(scenario, order))
            continue;
        for (const double y : component<CurveColumns>(samples, order)) {
            if (std::abs(y) < largest_drawn / 2) // what is cut off there, and NaN, is not what a picture is made for
                include(interval, {y, y});
        }
    }
}

void includeCurves(std::optional<Interval> &interval, const DrawnFunction &function, const FunctionsScenario &scenario)
{
    constexpr std::size_t mostJoined = 4000;
    if (scenario.course_style && point_count(scenario.range) <= mostJoined) {
        includeJoined(interval, function, scenario);
        return;
    }
    const CurveExtents extents = function.extents(scenario.affine, scenario.range, extent(scenario.range));
    for (const Order order : everyOrder) {
        const auto &shown = component(extents, order);
        if (shows(scenario, order) && shown)
            include(interval, *shown);
    }
}

void includeAsymptotes(std::optional<Interval> &interval, const DrawnFunction &function,
                       const FunctionsScenario &scenario)
{
    for (const Asymptote &line : function.asymptotes(scenario.affine)) {
        if (line.slope == 0)
            include(interval, {line.intercept, line.intercept});
    }
}

PlotWindow courseView(std::span<const DrawnFunction> functions, const FunctionsScenario &scenario)
{
    constexpr double share = 0.05;
    std::optional<Interval> x;
    std::optional<Interval> y;
    const std::size_t last = point_count(scenario.range) - 1;
    include(x, {arange_point(scenario.range, 0), arange_point(scenario.range, 0)});
    include(x, {arange_point(scenario.range, last), arange_point(scenario.range, last)});
    for (const DrawnFunction &function : functions)
        includeCurves(y, function, scenario);
    if (const auto centre = figure_lines(scenario).centre) {
        include(x, {0, 0});
        include(y, *centre);
    }
    const Interval across = withMargin(x.value_or(extent(scenario.range)), share);
    const Interval up = withMargin(y.value_or(Interval{0, 1}), share);
    return {across.minimum, across.maximum, up.minimum, up.maximum};
}

} // namespace

PlotWindow fittedView(std::span<const DrawnFunction> functions, const FunctionsScenario &scenario)
{
    constexpr double share = 0.07;
    if (scenario.course_style)
        return courseView(functions, scenario);
    std::optional<Interval> y;
    for (const DrawnFunction &function : functions) {
        includeCurves(y, function, scenario);
        if (scenario.show_value && scenario.show_reference_lines)
            includeAsymptotes(y, function, scenario);
    }
    const Interval x = extent(scenario.range);
    const Interval shown = withMargin(y.value_or(Interval{0, 1}), share);
    return {x.minimum, x.maximum, shown.minimum, shown.maximum};
}

} // namespace actlab
