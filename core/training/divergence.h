// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/hyper_parameters.h"
#include "core/network/network.h"
#include "core/network/network_kernels.h"
#include "core/support/choice.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace actlab {

/// Why numbers left the range of doubles, as far as numbers can tell.
enum class DivergenceCause {
    learning_rate,  ///< steps were so large that weights grew without end
    regularization, ///< learning_rate·l2 above decay_limit(): every step makes the weights larger
    activation,     ///< an activation that grows faster than its argument ran over
    inputs,         ///< the features themselves are huge; scale the data
    labels,         ///< what is to be learned is huge; scale the labels
    weights,        ///< those that the run began with are huge
};

template <> struct Choices<DivergenceCause> {
    static constexpr std::string_view subject = "cause";
    static constexpr std::array<Choice<DivergenceCause>, 6> all{{
        {DivergenceCause::learning_rate, "learning_rate", {"learning rate", "학습률"}},
        {DivergenceCause::regularization, "regularization", {"regularisation", "규제"}},
        {DivergenceCause::activation, "activation", {"activation", "활성화 함수"}},
        {DivergenceCause::inputs, "inputs", {"inputs", "입력"}},
        {DivergenceCause::labels, "labels", {"labels", "레이블"}},
        {DivergenceCause::weights, "weights", {"weights", "가중치"}},
    }};
};

/// Which quantity was the first that was not finite.
enum class DivergenceStage { forward, gradient, update, loss };

/// The end of a run whose numbers, or whose loss alone, became infinite or NaN.
struct Divergence {
    DivergenceCause cause{};
    DivergenceStage stage{};
    std::size_t layer = 0;   ///< from 1, the first hidden layer; one more than the hidden layers is the output
    std::uint64_t epoch = 0; ///< from 1
    std::uint64_t step =
        0; ///< batches since the start, from 1: the one that failed; that of the epoch's end for a loss

    bool operator==(const Divergence &) const = default;
};

/// The largest learning_rate·l2 with which the decay alone shrinks weights: it takes learning_rate·l2·w from a weight w
/// in each step, and what a momentum remembers of that takes part. Infinite for the rules that divide by the size of
/// the gradient.
double decay_limit(Optimizer optimizer, double momentum = OptimizerConstants().momentum);

/// What is said about it: training_diverged.
Error error_of(const Divergence &divergence, double learning_rate);

/// Flat arrays of the step that failed.
struct FailedStep {
    std::span<const double> weights;  ///< before it, finite
    std::span<const double> gradient; ///< of that batch
    std::span<const double> updated;  ///< the weights after it
    SampleView batch;
    std::uint64_t steps_before = 0;
};

/// Finds stage, layer and cause; epoch and step are the caller's.
Divergence explain_divergence(const Network &network, const HyperParameters &values, const FailedStep &step);
/// The same for weights that are finite and have an infinite loss over all points, which are `step.batch`.
Divergence explain_infinite_loss(const Network &network, const HyperParameters &values, const FailedStep &step);

} // namespace actlab
