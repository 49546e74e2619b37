// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/fitted_view.h"

#include "ui/graph/function_look.h"

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

/// The interval widened, so that curves do not touch the frame; a point becomes an interval around it.
Interval withMargin(Interval interval)
{
    constexpr double share = 0.07;
    const double span = interval.maximum - interval.minimum;
    const double margin = span > 0 ? share * span : std::max(1.0, std::abs(interval.minimum)) / 2;
    return {interval.minimum - margin, interval.maximum + margin};
}

void include(std::optional<Interval> &interval, double y)
{
    if (std::abs(y) < largest_drawn / 2) // what is cut off there, and NaN, is not what a picture is made for
        interval = interval ? Interval{std::min(interval->minimum, y), std::max(interval->maximum, y)} : Interval{y, y};
}

void includeCurves(std::optional<Interval> &interval, const DrawnFunction &function, const FunctionsScenario &scenario)
{
    constexpr std::size_t points = 400;
    const CurveSamples samples = function.samples(scenario.affine, scenario.range, extent(scenario.range), points);
    for (const Order order : everyOrder) {
        if (shows(scenario, order))
            std::ranges::for_each(column(samples, order), [&](double y) { include(interval, y); });
    }
}

void includeAsymptotes(std::optional<Interval> &interval, const DrawnFunction &function,
                       const FunctionsScenario &scenario)
{
    for (const Asymptote &line : function.asymptotes(scenario.affine)) {
        if (line.slope == 0)
            include(interval, line.intercept);
    }
}

} // namespace

PlotWindow fittedView(std::span<const DrawnFunction> functions, const FunctionsScenario &scenario)
{
    std::optional<Interval> y;
    for (const DrawnFunction &function : functions) {
        includeCurves(y, function, scenario);
        if (scenario.show_value && scenario.show_reference_lines)
            includeAsymptotes(y, function, scenario);
    }
    const Interval x = extent(scenario.range);
    const Interval shown = withMargin(y.value_or(Interval{0, 1}));
    return {x.minimum, x.maximum, shown.minimum, shown.maximum};
}

} // namespace actlab
