// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string_view>

namespace actlab {

// Changes to what the functions page shows, as plain functions on the value.

/// The function becomes the only curve, with the parameters that it had if it was one.
void showOnly(FunctionsScenario &scenario, std::string_view id);

/// The function is laid over the others, or taken away.
void toggle(FunctionsScenario &scenario, std::string_view id);

bool shows(const FunctionsScenario &scenario, std::string_view id);

/// The ids of the curves' functions, in their order.
std::vector<std::string> idsOf(const FunctionsScenario &scenario);

} // namespace actlab
