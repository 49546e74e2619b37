// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/diagnostics/hidden_space.h"
#include "core/diagnostics/layer_flow.h"
#include "core/diagnostics/loss_slice.h"
#include "core/network/scores.h"
#include "core/network/weights.h"
#include "core/scenario/network_scenario.h"
#include "core/training/divergence.h"
#include "core/training/history.h"
#include "core/training/neuron_maps.h"
#include "core/training/timeline.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace actlab {

enum class RunState { paused, running, diverged };

/// A run at one moment, complete and unchanging: everything that a page shows of it.
struct Snapshot {
    std::uint64_t run = 0; ///< counts Worker::start, so that what is left of another run can be told apart
    RunState state = RunState::paused;
    std::uint64_t epoch = 0;                         ///< completed epochs
    std::uint64_t steps = 0;                         ///< completed batches
    std::uint64_t orders = 0;                        ///< Worker::orders that it shows
    std::size_t position = 0;                        ///< training points that the epoch after them has had already
    std::shared_ptr<const NetworkScenario> scenario; ///< in force at this moment
    std::shared_ptr<const DataSet> data;
    NetworkWeights weights;
    std::vector<double> gradient_rms; ///< of each layer's weights in the last batch, 0 before the first
    Scores training;
    std::optional<Scores> test; ///< none where there are no test points
    History history;
    std::optional<ConfusionMatrix> confusion; ///< on request; of the test points, else of the training points
    std::shared_ptr<const NeuronMaps> maps;   ///< of every unit
    std::shared_ptr<const NeuronMaps> detail; ///< on request and while paused only, else null
    std::optional<Divergence> divergence;

    /// What the run can go back to; what comes after `epoch`, if it has gone back, is there until it goes on.
    std::shared_ptr<const Timeline> timeline;

    // On request.
    std::vector<LayerFlow> flow; ///< of each layer; empty unless requested
    std::shared_ptr<const PreActivations> pre_activations;
    std::shared_ptr<const HiddenSpace> hidden_space;
    std::shared_ptr<const LossSlice> slice; ///< the last that is complete; it may be of an earlier epoch
};

} // namespace actlab
