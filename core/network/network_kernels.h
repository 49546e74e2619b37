// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/hyper_parameters.h"
#include "core/network/network.h"
#include "core/network/samples.h"
#include "core/network/workspace.h"

#include <cstddef>
#include <span>

namespace actlab {

/// What a step of an optimizer needs beside weights and gradient.
struct UpdateStep {
    double learning_rate = 0;
    double l1 = 0;
    double l2 = 0;
    OptimizerConstants constants; ///< of which epsilon is given
    std::size_t number = 1;       ///< of the step, from 1; the moments were 0 before the first
};

/// `number` as UpdateStep's.
inline UpdateStep update_step(const HyperParameters &values, std::size_t number)
{
    UpdateStep step{values.learning_rate, values.l1, values.l2, values.constants, number};
    step.constants.epsilon = values.epsilon();
    return step;
}

/// Flat arrays of an update, all of Network::flat_size().
struct UpdateArrays {
    const double *weights{};
    const double *gradient{};
    const double *penalised{}; ///< 1 where l1 and l2 apply, 0 for biases, slopes and gaps
    double *first_moment{};
    double *second_moment{};
    double *updated{}; ///< the new weights
    std::size_t size = 0;
};

/// After an update, for what is frozen: it is what it was, and the optimizer has nothing in mind for it.
inline void hold(std::span<const std::size_t> frozen, const UpdateArrays &arrays)
{
    for (const std::size_t i : frozen) {
        arrays.updated[i] = arrays.weights[i];
        arrays.first_moment[i] = 0;
        arrays.second_moment[i] = 0;
    }
}

/// The computations of a network for one instruction set. Arrays of weights and gradients are flat (Network), and have
/// `slack` more numbers at their end, which may be read and written; those of weights are finite.
struct NetworkKernels {
    static constexpr std::size_t slack = 8;

    std::size_t lanes; ///< doubles in a vector
    /// Gradient of the mean loss over a batch of any size, without penalty, into Network::flat_size() numbers.
    void (*gradient)(const Network &network, Objective objective, const double *weights, const SampleView &batch,
                     Workspace &workspace, double *gradient);
    /// Outputs of all units for up to Workspace::tile samples: in workspace.layer(i).outputs, a row for each unit, of
    /// batch.count rounded up to whole vectors; the output layer's z in its sums.
    void (*forward)(const Network &network, const double *weights, const SampleView &batch, Workspace &workspace);
    /// One step of an optimizer; false where a new weight is not finite.
    bool (*update)(Optimizer optimizer, const UpdateStep &step, const UpdateArrays &arrays);
};

/// Those for the instruction set in use.
const NetworkKernels &network_kernels();

} // namespace actlab
