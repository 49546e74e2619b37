// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_lines.h"

#include "core/activation/catalogue.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

Interval ends_of(const Range &range)
{
    return {std::min(range.start, range.stop), std::max(range.start, range.stop)};
}

Interval united(const std::optional<Interval> &some, Interval more)
{
    return some ? Interval{std::min(some->minimum, more.minimum), std::max(some->maximum, more.maximum)} : more;
}

/// A curve of the figure that exists at every x.
class SurveyedCurve {
public:
    SurveyedCurve(const Activation &activation, const Curve &curve, const FunctionsScenario &scenario)
        : activation_(activation), scenario_(scenario),
          parameters_(curve.parameters.empty() ? default_parameters(activation) : curve.parameters),
          asymptotes_(curve_asymptotes(activation, parameters_, scenario.affine))
    {
    }

    const std::vector<Asymptote> &asymptotes() const { return asymptotes_; }

    /// From its lowest to its highest value in the range, horizontal asymptotes included.
    std::optional<Interval> reach() const
    {
        const TurningPoints turns = find_turning_points(activation_, parameters_);
        std::optional<Interval> reach =
            extents({activation_, parameters_, turns, scenario_.affine}, ends_of(scenario_.range)).value;
        for (const Asymptote &line : asymptotes_) {
            if (reach && line.slope == 0)
                reach = united(reach, {line.intercept, line.intercept});
        }
        return reach;
    }

    /// Whether it is the line itself at the end of the range on that side, as ReLU is y = x.
    bool runs_along(const Asymptote &line) const
    {
        const Interval range = ends_of(scenario_.range);
        const double x = line.side == Side::left ? range.minimum : range.maximum;
        return evaluate(activation_, parameters_, scenario_.affine, x).value == line.slope * x + line.intercept;
    }

private:
    const Activation &activation_;
    const FunctionsScenario &scenario_;
    std::vector<double> parameters_;
    std::vector<Asymptote> asymptotes_;
};

void add_once(std::vector<DashedLine> &lines, const DashedLine &line)
{
    if (std::ranges::find(lines, line) == lines.end())
        lines.push_back(line);
}

} // namespace

FigureLines figure_lines(const FunctionsScenario &scenario)
{
    FigureLines lines;
    if (!scenario.show_reference_lines || !scenario.show_value)
        return lines;
    for (const Curve &curve : scenario.curves) {
        const auto activation = find_activation(curve.function);
        if (!activation || (!curve.parameters.empty() && curve.parameters.size() != (*activation)->parameters.size()))
            continue;
        const SurveyedCurve surveyed(**activation, curve, scenario);
        const auto reach = surveyed.reach();
        if (!reach)
            continue;
        for (const Asymptote &line : surveyed.asymptotes()) {
            if (!scenario.course_style && !surveyed.runs_along(line))
                add_once(lines.dashed, {line.slope, line.intercept});
        }
        if (reach->minimum < 0 && reach->maximum > 0)
            add_once(lines.dashed, {0, 0});
        lines.centre = united(lines.centre, *reach);
    }
    return lines;
}

} // namespace actlab
