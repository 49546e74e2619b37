// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weights.h"

#include <Eigen/Core>

namespace actlab {

// A layer's numbers as W and b of z = W·x + b, while the layer lives and keeps its shape. They stand apart from
// weights.h because most of what knows weights needs no matrices, and Eigen is slow to compile.

/// A row for each unit.
using WeightMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

inline Eigen::Map<const WeightMatrix> weight_matrix(const LayerWeights &layer)
{
    return {layer.weight.data(), static_cast<Eigen::Index>(layer.outputs), static_cast<Eigen::Index>(layer.inputs)};
}

inline Eigen::Map<const Eigen::VectorXd> bias_vector(const LayerWeights &layer)
{
    return {layer.bias.data(), static_cast<Eigen::Index>(layer.outputs)};
}

} // namespace actlab
