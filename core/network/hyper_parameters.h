// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/frozen.h"
#include "core/network/loss.h"
#include "core/network/optimizer.h"
#include "core/support/error.h"

#include <cstddef>

namespace actlab {

/// What may change while a network trains. A step minimises
///     mean loss over the batch + l2/2·Σw² + l1·Σ|w|
/// with w the weights of all layers, without biases and prelu slopes. AdamW takes l2 as its decoupled decay instead
/// (w ← w − learning_rate·l2·w before its step), as torch.optim.AdamW(weight_decay=l2) does.
struct HyperParameters {
    Loss loss = Loss::half_mse;
    Optimizer optimizer = Optimizer::sgd;
    double learning_rate = 0.03; ///< above 0, at most maximum_learning_rate
    std::size_t batch_size = 10; ///< 0, or more than there are: all training points. An epoch's last batch may be
                                 ///< smaller; it is averaged over its own size
    double l1 = 0;               ///< finite, at least 0
    double l2 = 0;               ///< finite, at least 0
    bool shuffle = true;         ///< draw a new order for each epoch; nothing to do where a batch is everything
    OptimizerConstants constants;
    double delta = 1; ///< where huber's loss becomes a straight line, above 0
    Frozen frozen{};

    Objective objective() const { return {loss, delta}; }
    double epsilon() const { return constants.epsilon.value_or(default_epsilon(optimizer)); }

    bool operator==(const HyperParameters &) const = default;
};

/// Beyond it nothing is learned, though a saturated tanh may keep the numbers finite.
inline constexpr double maximum_learning_rate = 1e6;

/// Errors: not_finite, parameter_outside_domain (learning-rate, l1, l2, epsilon, delta), outside_range (learning-rate,
/// momentum, rho, beta1, beta2).
Result<void> check_hyper_parameters(const HyperParameters &values);

/// Whether batches can be as large as somebody asks for. Training with fewer points is no error: data come and go, and
/// the size that was chosen stays. Errors: batch_larger_than_data.
Result<void> check_batch_size(std::size_t batch_size, std::size_t training_points);

} // namespace actlab
