// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/drawn_function.h"
#include "ui/plot/reference_line.h"
#include "ui/theme/theme.h"

namespace actlab {

/// The lines that belong to these functions, as the course draws them: dotted x = 0 as high as the curves reach,
/// dashed asymptotes (y = x among them) unless the curve itself runs along them, and y = 0 where a curve changes sign.
std::vector<ReferenceLine> referenceLinesFor(std::span<const DrawnFunction> functions,
                                             const FunctionsScenario &scenario, const Theme &theme);

/// The lowest and highest value of f over the scenario's range, horizontal asymptotes included; none without values.
std::optional<Interval> valueExtent(const DrawnFunction &function, const FunctionsScenario &scenario);

} // namespace actlab
