// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/features.h"
#include "core/network/initializer.h"
#include "core/network/loss.h"
#include "core/support/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace actlab {

/// A hidden layer: units, each f(Σ weight·input + bias).
struct LayerSpec {
    std::size_t units = 4;            ///< 1–16
    std::string activation = "tanh";  ///< id in the catalogue
    std::vector<double> parameters{}; ///< of the activation, one value each; prelu's is where its learned slope starts

    bool operator==(const LayerSpec &) const = default;
};

/// A network's shape and functions, without its weights.
///
/// Two activations are special in a network. prelu's slope is one learned number for each layer, as in
/// torch.nn.PReLU(); it is not regularised. rrelu trains with the evaluation form's mean slope, as torch.nn.RReLU does
/// in eval(), because a sampled slope would tie the result to the order of evaluation.
struct NetworkSpec {
    std::vector<Feature> features{Feature::x1, Feature::x2}; ///< inputs, at least one, each once
    std::vector<LayerSpec> hidden{LayerSpec{4, "tanh", {}}, LayerSpec{2, "tanh", {}}}; ///< 0–6 layers
    Output output = Output::tanh;
    std::optional<std::size_t> outputs{}; ///< units of the output layer, 1–6; none: as many as the task needs
    Initializer initializer = Initializer::uniform;

    bool operator==(const NetworkSpec &) const = default;
};

inline constexpr std::size_t maximum_hidden_layers = 6;
inline constexpr std::size_t maximum_units = 16;

/// Errors: features_missing, feature_repeated, outside_range (hidden layers, hidden units, outputs),
/// unknown_activation, parameter_count and those of check_parameters.
Result<void> check_network(const NetworkSpec &spec);

/// Which of the network's inputs a feature is; none where it is not used.
std::optional<std::size_t> input_of(const NetworkSpec &spec, Feature feature);

/// The inputs alone, for samples of which nobody asks what the outputs should be.
NetworkSpec inputs_of(const NetworkSpec &spec);

/// Units of the output layer: what the specification says, else one for each target; where the point is one of
/// several classes, one for each of them with softmax, and with tanh and sigmoid where there are more than two.
std::size_t output_units(const NetworkSpec &spec, Task task);

/// Whether a network can learn the task: so many outputs, of points with so many inputs.
/// Errors: feature_without_input, outputs_do_not_fit.
Result<void> check_fit(const NetworkSpec &spec, Task task, std::size_t inputs);

} // namespace actlab
