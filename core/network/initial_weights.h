// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_spec.h"
#include "core/network/weights.h"

#include <cstddef>
#include <cstdint>

namespace actlab {

/// The weights with which training begins. `task` is that of the data. The same arguments give the same weights;
/// they are drawn layer by layer, a unit's row after the other.
NetworkWeights initial_weights(const NetworkSpec &spec, Task task, std::uint64_t seed);

} // namespace actlab
