// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>

/// The functions page with one curve, of this function's derivatives alone unless more is asked for.
inline actlab::FunctionsScenario oneFunction(const std::string &id)
{
    actlab::FunctionsScenario scenario;
    scenario.curves = {{id, {}}};
    scenario.show_first = false;
    return scenario;
}
