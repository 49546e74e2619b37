// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/reference_rules.h"

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

constexpr std::size_t surveyPoints = 257;

CurveSamples survey(const DrawnFunction &function, const FunctionsScenario &scenario)
{
    return function.samples(scenario.affine, scenario.range, extent(scenario.range), surveyPoints);
}

/// Whether the curve is the line itself at the end of the range on that side, as ReLU is y = x.
bool runsAlong(const DrawnFunction &function, const FunctionsScenario &scenario, const Asymptote &line)
{
    const Interval range = extent(scenario.range);
    double x = line.side == Side::left ? range.minimum : range.maximum;
    const double y = function.jet(scenario.affine, scenario.range, x).value;
    return y == line.slope * x + line.intercept;
}

std::optional<Interval> sampledExtent(const DrawnFunction &function, const FunctionsScenario &scenario)
{
    std::optional<Interval> extent;
    for (const double y : survey(function, scenario).value) {
        if (std::isnan(y))
            continue;
        extent = extent ? Interval{std::min(extent->minimum, y), std::max(extent->maximum, y)} : Interval{y, y};
    }
    return extent;
}

void addOnce(std::vector<ReferenceLine> &lines, const ReferenceLine &line)
{
    if (std::ranges::find(lines, line) == lines.end())
        lines.push_back(line);
}

} // namespace

std::optional<Interval> valueExtent(const DrawnFunction &function, const FunctionsScenario &scenario)
{
    std::optional<Interval> extent = sampledExtent(function, scenario);
    if (!extent)
        return extent;
    for (const Asymptote &line : function.asymptotes(scenario.affine)) {
        if (line.slope != 0)
            continue;
        extent->minimum = std::min(extent->minimum, line.intercept);
        extent->maximum = std::max(extent->maximum, line.intercept);
    }
    return extent;
}

std::vector<ReferenceLine> referenceLinesFor(std::span<const DrawnFunction> functions,
                                             const FunctionsScenario &scenario, const Theme &theme)
{
    std::vector<ReferenceLine> lines;
    if (!scenario.show_reference_lines || !scenario.show_value)
        return lines;
    const auto dashed = [&](double slope, double intercept) {
        addOnce(lines, {QPointF(0, intercept), QPointF(1, slope + intercept), ReferenceLine::Extent::infinite,
                        ReferenceLine::Dash::dashed, theme.reference, theme.referenceWidth});
    };
    std::optional<Interval> reach; // of the curves that the dotted line crosses
    for (const DrawnFunction &function : functions) {
        const auto extent = valueExtent(function, scenario);
        if (!extent || function.isVector())
            continue;
        for (const Asymptote &line : function.asymptotes(scenario.affine)) {
            if (!runsAlong(function, scenario, line))
                dashed(line.slope, line.intercept);
        }
        if (extent->minimum < 0 && extent->maximum > 0)
            dashed(0, 0);
        reach = reach ? Interval{std::min(reach->minimum, extent->minimum), std::max(reach->maximum, extent->maximum)}
                      : *extent;
    }
    if (reach) {
        lines.push_back({QPointF(0, reach->maximum), QPointF(0, reach->minimum), ReferenceLine::Extent::segment,
                         ReferenceLine::Dash::dotted, theme.centre, theme.referenceWidth * 1.4});
    }
    return lines;
}

} // namespace actlab
