// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/reference_rules.h"

#include "core/figure/figure_lines.h"
#include "ui/graph/function_look.h"

#include <algorithm>

namespace actlab {

std::vector<ReferenceLine> referenceLinesFor(const FunctionsScenario &scenario, const Theme &theme)
{
    using enum ReferenceLine::Dash;
    const FigureLines figure = figure_lines(scenario);
    const CourseColours &course = theme.course;
    std::vector<ReferenceLine> lines;
    for (const auto &[slope, intercept] : figure.dashed) {
        lines.push_back({QPointF(0, intercept), QPointF(1, slope + intercept), ReferenceLine::Extent::infinite, dashed,
                         theme.reference, theme.referenceWidth});
    }
    if (figure.centre) {
        lines.push_back({QPointF(0, figure.centre->maximum), QPointF(0, figure.centre->minimum),
                         ReferenceLine::Extent::segment, dotted, theme.centre, theme.referenceWidth * 1.4});
    }
    if (!scenario.course_style)
        return lines;
    for (ReferenceLine &line : lines) {
        const bool isCentre = line.dash == dotted;
        line.dash = isCentre ? courseDotted : courseDashed;
        line.colour = isCentre ? course.line(plottedCurves(scenario)) : course.orange;
        line.width = courseLineWidth(theme);
    }
    // In the order in which the course plots them, the later above the earlier.
    std::ranges::rotate(lines, std::ranges::find(lines, courseDotted, &ReferenceLine::dash));
    return lines;
}

} // namespace actlab
