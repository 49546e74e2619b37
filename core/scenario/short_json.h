// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>

namespace actlab {

/// A scenario's JSON on one line, without what is as in a new scenario: for texts that should be short. Reading it
/// gives the scenario back, because what is missing there is as in a new one. What a new scenario is belongs to the
/// version of the format: changing it takes another version.
std::string short_json(const Scenario &scenario);

} // namespace actlab
