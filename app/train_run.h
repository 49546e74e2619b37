// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weights.h"
#include "core/scenario/network_scenario.h"
#include "core/scenario/weight_changes.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace actlab {

/// What a run is to leave behind.
struct TrainPlan {
    NetworkScenario scenario;
    std::uint64_t epochs = 100;
    std::vector<WeightChange> changes;     ///< by hand; those of the start are begun with, unless learned ones are
    std::optional<NetworkWeights> learned; ///< to begin with, a document's or those of --weights-in
    std::optional<std::filesystem::path> weights_out, log;
    bool progress = false;  ///< on standard error, if that is a terminal
    bool json = false;      ///< the result as JSON instead of a sentence
    bool gradients = false; ///< those of the first step in it
};

/// Trains, and writes what it has even when it diverges or is interrupted by Ctrl-C.
/// Errors: file_not_readable, file_not_writable, those of weights, training_diverged, training_interrupted.
Result<void> train(const TrainPlan &plan);

} // namespace actlab
