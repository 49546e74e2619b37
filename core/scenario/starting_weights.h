// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weights.h"
#include "core/scenario/network_scenario.h"
#include "core/scenario/weight_changes.h"
#include "core/support/error.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace actlab {

/// What the training of a document begins with, wherever it takes place: what its network has learned, or else the
/// initial weights with what was set by hand before the first step. `scenario` has passed check_network; `task` is
/// that of its data. Errors: those of check_weights for `learned`, and document_value with the place of a change that
/// the network has no place for.
Result<NetworkWeights> starting_weights(const NetworkScenario &scenario, Task task,
                                        std::span<const WeightChange> changes,
                                        const std::optional<NetworkWeights> &learned);

/// Other weights to begin with than the initial ones, as what was set by hand before the first step. They have the
/// shapes of the scenario's network; a slope of prelu is no weight of its own, but a parameter of the layer.
std::vector<WeightChange> changes_of_start(const NetworkScenario &scenario, Task task, const NetworkWeights &weights);

} // namespace actlab
