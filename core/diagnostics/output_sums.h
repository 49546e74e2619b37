// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/point.h"
#include "core/network/network_spec.h"
#include "core/network/weights.h"

#include <cstddef>
#include <vector>

namespace actlab {

/// z of the output layer at a point: with softmax the logits, one for each class. `task` is that of the data,
/// `weights` are a network's of this shape.
std::vector<double> output_sums(const NetworkSpec &spec, Task task, const NetworkWeights &weights, const Point &point);

} // namespace actlab
