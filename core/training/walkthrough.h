// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/task.h"
#include "core/network/network_part.h"
#include "core/network/optimizer.h"
#include "core/network/samples.h"
#include "core/network/weights.h"
#include "core/scenario/backprop_scenario.h"
#include "core/scenario/network_scenario.h"
#include "core/support/error.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace actlab {

struct DataSet;

/// One unit during one training step, for one sample. L is that sample's own loss, without penalty.
struct WalkUnit {
    double z = 0; ///< Σw·x + b
    double a = 0; ///< f(z); of softmax the class's probability
    double slope = 0; ///< f′(z); of softmax ∂aₖ/∂zₖ = aₖ(1 − aₖ), which is not all: its units see each other
    double loss_by_output = 0; ///< ∂L/∂a: of the output by the loss itself, of others Σw·δ over what comes next.
                               ///< Infinite where a cross-entropy's answer is wrong with certainty
    double delta = 0;          ///< ∂L/∂z

    bool operator==(const WalkUnit &) const = default;
};

/// One sample on its way through the network and back.
struct WalkSample {
    std::vector<double> inputs;  ///< the features
    std::vector<double> targets; ///< what each output is compared with
    double loss = 0;
    std::vector<std::vector<WalkUnit>> layers; ///< hidden layers from the input on, then the output
    std::vector<double> loss_by_inputs;        ///< ∂L/∂x, Σw·δ over the first layer

    /// What unit `input` of the layer before hands to `layer`.
    double input(std::size_t layer, std::size_t input) const
    {
        return layer == 0 ? inputs[input] : layers[layer - 1][input].a;
    }
    bool operator==(const WalkSample &) const = default;
};

/// One training step with every number on its way. Outputs, deltas, gradient and new weights are those of the kernels
/// that train: `updated` is bit for bit what a Trainer with these weights and an empty optimiser's memory has after a
/// step on these samples. z, f′ and ∂L/∂a, which the kernels do not keep, are computed here and agree to rounding.
struct Walk {
    NetworkSpec network;
    Task task;
    HyperParameters training;
    std::vector<WalkSample> samples; ///< one, or those of a mini-batch
    double loss = 0;                 ///< mean over the samples, without penalty
    NetworkWeights weights;          ///< before the step
    NetworkWeights gradient;         ///< of the mean loss, without penalty
    NetworkWeights updated;          ///< after the step
    bool finite = true;              ///< false: the step diverges, and a trainer would not take it

    bool operator==(const Walk &) const = default;
};

/// A batch of more is not walked through: every number of every sample is kept.
inline constexpr std::size_t maximum_walked_samples = 4'096;

/// The step from `weights` on `extent.sample`, or on the training points from it on that fill a batch (fewer at the
/// end of the points). `data` are those of the scenario.
/// Errors: those of check_live and check_weights; outside_range (sample, batch-size).
Result<Walk> walk_through(const NetworkScenario &scenario, const DataSet &data, const NetworkWeights &weights,
                          const BackpropScenario &extent);

/// The four parts of a step.
enum class WalkStage { forward, error, gradient, update };

/// One step of the walk: a stage for a unit, or for all units of a layer.
struct WalkStep {
    WalkStage stage{};
    std::size_t layer = 0; ///< from 0, the first hidden layer; the last is the output
    std::optional<std::size_t> unit;

    bool operator==(const WalkStep &) const = default;
};

/// In the order in which they are taken: forward from the first layer to the output, the error at the output, gradients
/// from the output back to the first layer, updates from the first layer on.
std::vector<WalkStep> walk_steps(const NetworkWeights &weights, WalkStride stride);

/// Whether the network that is walked through has an input, a unit or a weight.
bool has_part(const Walk &walk, const NetworkPart &part);

/// What the optimiser is given for a weight: the gradient and, of a weight that is no bias, the slope of the penalties,
/// l2·w + l1·sign(w) with sign(0) = 0. AdamW's l2 is no part of it: it shrinks the weight beside.
double penalised_gradient(const Walk &walk, const WeightId &place);

/// The derivative of a mean loss by what the samples put in, ∂(mean L)/∂x: a row for each sample, a column for each
/// input of the network. `weights` fit the network.
std::vector<std::vector<double>> gradient_by_inputs(const NetworkScenario &scenario, Task task,
                                                    const NetworkWeights &weights, const SampleView &batch);

/// The gradient of a walk's mean loss beside what moving the weight shows.
struct GradientCheck {
    double analytic = 0;
    double numeric = 0; ///< (L(w + h) − L(w − h))/2h
    double step = 0;    ///< h
    double above = 0;   ///< L(w + h)
    double below = 0;   ///< L(w − h)

    bool operator==(const GradientCheck &) const = default;
};

/// h is 6e-6, the cube root of a double's rounding error, times |w| where that is above 1: rounding and the third
/// derivative then weigh about the same. Where f has a kink within h of a z, the two need not agree.
GradientCheck check_gradient(const Walk &walk, const WeightId &place);

/// The edits that make `walk.weights` what `walk.updated` is, but for prelu's slopes, which are not edited by hand.
std::vector<WeightEdit> edits_of(const Walk &walk);

/// Whether the step changes a slope of prelu, which edits_of() leaves out.
bool moves_slopes(const Walk &walk);

} // namespace actlab
