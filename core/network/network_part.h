// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/features.h"
#include "core/network/unit_id.h"
#include "core/network/weight_id.h"

#include <variant>

namespace actlab {

/// What can be pointed at in a picture of a network: an input, which may be one that the network does not use; a unit;
/// a weight or bias.
using NetworkPart = std::variant<Feature, UnitId, WeightId>;

} // namespace actlab
