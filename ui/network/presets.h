// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/network_scenario.h"

#include <span>

namespace actlab {

/// One click that tells a story: a scenario, and what to see in it.
struct Preset {
    const char *title = ""; ///< marked with QT_TRANSLATE_NOOP("Preset", …)
    const char *story = ""; ///< what happens and why, likewise
    NetworkScenario scenario;
};

/// In the order in which they are told.
std::span<const Preset> presets();

/// What the page opens with.
NetworkScenario openingRun();

} // namespace actlab
