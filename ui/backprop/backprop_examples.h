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

/// It as the backpropagation page's own network, from its start: its weights are the only ones that were changed by
/// hand.
OwnNetwork ownNetwork(const BackpropExample &example);

/// Makes it what is walked through, from the first step.
void walkThrough(OwnNetwork network, BackpropScenario &backprop);

/// With which a new document begins: the network that can be worked out by hand.
BackpropScenario openingWalk();

} // namespace actlab
