// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/plot/reference_line.h"
#include "ui/theme/theme.h"

#include <vector>

namespace actlab {

/// The core's figure_lines, as they are drawn.
std::vector<ReferenceLine> referenceLinesFor(const FunctionsScenario &scenario, const Theme &theme);

} // namespace actlab
