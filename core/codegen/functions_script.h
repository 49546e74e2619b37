// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codegen/framework.h"
#include "core/scenario/scenario.h"
#include "core/support/error.h"

#include <string>

namespace actlab {

/// What the functions page shows as a self-contained Python script that draws the same figure with matplotlib: the
/// curves as f(w·x + b) over the range, with the derivatives that are switched on, the reference lines, title, limits
/// and legend. Comments are in the language. Errors: unknown_activation, parameter_count and those of check_parameters
/// and check_range.
Result<std::string> functions_script(const FunctionsScenario &scenario, Framework framework, Language language);

} // namespace actlab
