// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/activation_names.h"
#include "core/model/tensor.h"
#include "core/network/weights.h"

#include <span>
#include <vector>

namespace actlab {

/// The layers that arrays of a file make, and whose way of naming them it is.
struct ModelLayers {
    NetworkWeights weights;
    ModelSource source{};
};

/// Puts arrays together to layers.
/// - "0.weight", "0.bias", "2.weight" … of PyTorch, with whatever stands before: outputs × inputs. The layers are in
///   the order of the numbers in their names, or of the file where that alone joins them or a name has no number. A
///   single number, "1.weight", is the slope of the PReLU after the layer before it.
/// - "dense/kernel", "dense/bias": inputs × outputs.
/// - "arr_0", "arr_1" … of numpy.savez: Keras's get_weights(), inputs × outputs, or PyTorch's parameters(), where only
///   so the biases fit and the layers join.
/// A layer without a bias has zeros. Errors: model_no_layers, model_array_unfit, model_layers_apart.
Result<ModelLayers> layers_of(std::span<const Tensor> tensors);

/// As in the state_dict of an nn.Sequential of nn.Linear and functions in turn: "0.weight", "0.bias", "1.weight" of a
/// PReLU, "2.weight" …
std::vector<Tensor> tensors_of(const NetworkWeights &weights);

} // namespace actlab
