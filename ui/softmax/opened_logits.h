// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <cstddef>
#include <vector>

namespace actlab {

/// Shows the logits that the network of a scenario gives a point of class `target` on the softmax page, with the names
/// of the classes of its data.
void openLogits(Scenario &scenario, const std::vector<double> &logits, std::size_t target);

} // namespace actlab
