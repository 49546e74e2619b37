// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/loss.h"
#include "core/network/network_spec.h"
#include "core/support/error.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// What the layers of a model make of their sums, as far as its file says so.
struct NamedActivations {
    std::vector<LayerSpec> hidden; ///< their units are not known here
    std::optional<Output> output;

    bool operator==(const NamedActivations &) const = default;
};

/// Where a name alone means different things: leaky_relu's slope is 0.2 in Keras and 0.01 in PyTorch.
enum class ModelSource { pytorch, keras };

/// The names in "Tanh(), Hardtanh(min_val=-1, max_val=1)": between commas, semicolons and line ends, but not within
/// brackets.
std::vector<std::string> activation_list(std::string_view text);

/// Reads ids of the catalogue, the names of PyTorch's classes and of Keras's functions, with parameters as PyTorch
/// prints them: "LeakyReLU(negative_slope=0.2)", "Softshrink(0.5)". Where there are "Linear(…)" or "Dense" among them,
/// as in what str() gives of each module, the names behind each are its own, and none means the identity; elsewhere
/// they are those of the hidden layers, or of all layers. Dropout and Flatten do nothing to a network that is not
/// trained. Errors: unknown_activation, unknown_parameter, malformed_number, those of check_parameters, unknown_choice
/// (output), model_activation_count.
Result<NamedActivations> read_activations(std::span<const std::string> names, std::size_t layers, ModelSource source);

/// The names of a network's functions, its output's last, as read_activations reads them.
std::vector<std::string> activation_names(const NetworkSpec &network);

} // namespace actlab
