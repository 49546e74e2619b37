// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/network_scenario.h"

#include <optional>
#include <span>

namespace actlab {

/// One click that tells a story: a scenario, and what to see in it.
struct Preset {
    const char *title = ""; ///< marked with QT_TRANSLATE_NOOP("Preset", …)
    const char *story = ""; ///< what happens and why, likewise
    NetworkScenario scenario;
    std::optional<double> speed{}; ///< batches a second at which it is seen, where that matters
};

/// In the order in which they are told.
std::span<const Preset> presets();

/// What the page opens with.
NetworkScenario openingRun();

} // namespace actlab
