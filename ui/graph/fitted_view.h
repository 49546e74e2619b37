// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/drawn_function.h"

#include <span>

namespace actlab {

/// The view of a scenario without a window: the range, and as high as the curves that are shown and the horizontal
/// asymptotes, with a margin. In the course's style as matplotlib fits it: what is drawn, and a twentieth on every
/// side.
PlotWindow fittedView(std::span<const DrawnFunction> functions, const FunctionsScenario &scenario);

} // namespace actlab
