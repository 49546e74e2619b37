// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weight_id.h"
#include "core/support/error.h"

#include <cstddef>
#include <vector>

namespace actlab {

/// What training leaves as it is: all weights, all biases, or single ones. Slopes of prelu are neither.
struct Frozen {
    bool weights = false;
    bool biases = false;
    std::vector<WeightId> places; ///< beside them; ascending, each once

    bool operator==(const Frozen &) const = default;
};

bool is_frozen(const Frozen &frozen, const WeightId &place);
/// Freezes a single place or sets it free; where all of its kind are frozen, nothing changes.
void set_frozen(Frozen &frozen, const WeightId &place, bool is_frozen);

/// Where frozen numbers stand in the network's flat array, ascending. `frozen` has passed check_frozen.
std::vector<std::size_t> frozen_numbers(const Network &network, const Frozen &frozen);

/// Errors: those of check_place.
Result<void> check_frozen(const Network &network, const Frozen &frozen);

} // namespace actlab
