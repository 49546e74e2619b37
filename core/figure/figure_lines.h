// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/sampling.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <vector>

namespace actlab {

/// y = slope·x + intercept, dashed from edge to edge.
struct DashedLine {
    double slope{};
    double intercept{};

    bool operator==(const DashedLine &) const = default;
};

/// The lines that belong to a figure of functions.
struct FigureLines {
    std::vector<DashedLine> dashed;
    std::optional<Interval> centre; ///< the y between which x = 0 is dotted
};

/// As the course draws them: x = 0 as high as the curves reach, and y = 0 where a curve changes sign. In our own style
/// asymptotes, too (y = x among them), unless the curve itself runs along them. None of curves that cannot be drawn,
/// nor where f or the lines are not shown.
FigureLines figure_lines(const FunctionsScenario &scenario);

} // namespace actlab
