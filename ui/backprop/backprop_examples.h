// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <span>

namespace actlab {

/// A network worth walking through, with the weights that it begins with.
struct BackpropExample {
    const char *title = ""; ///< marked with QT_TRANSLATE_NOOP("BackpropExample", …)
    const char *tip = "";   ///< what is to be seen, likewise
    NetworkScenario network;
    std::vector<WeightEdit> weights; ///< what differs from the initial weights
};

/// The first can be worked out by hand.
std::span<const BackpropExample> backpropExamples();

/// Makes it the network of a scenario, from the start: its weights are the only ones that were changed by hand.
void open(const BackpropExample &example, Scenario &scenario);

} // namespace actlab
