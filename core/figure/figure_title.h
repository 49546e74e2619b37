// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>

namespace actlab {

/// "Sigmoid Function and Its Derivative", as the course titles its figures; in its own style in the words of the
/// course, which are English. Curves that nothing has the id of are left out.
std::string figure_title(const FunctionsScenario &scenario, Language language);

} // namespace actlab
