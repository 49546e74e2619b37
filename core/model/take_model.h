// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/task.h"
#include "core/model/model.h"
#include "core/network/network_spec.h"
#include "core/support/error.h"

#include <cstddef>

namespace actlab {

/// Makes a network one with the model's shape and functions, so that it can have the model's weights and learn the task
/// of points with so many inputs. What the file does not name is kept: the function of each layer where there are as
/// many, else the first one's for all. Inputs are kept where there are as many, else they are x₁, x₂ … of the points.
/// Errors, after which nothing has changed: model_inputs and those of check_fit and check_loss.
Result<void> take_model(NetworkSpec &network, const Model &model, Task task, std::size_t inputs);

} // namespace actlab
