// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <cstddef>
#include <optional>

namespace actlab {

/// The weight with which a unit takes one of its layer's inputs, or the unit's bias.
struct WeightId {
    std::size_t layer = 0; ///< from 0, the first hidden layer; the last is the output
    std::size_t unit = 0;
    std::optional<std::size_t> input; ///< none: the bias

    bool is_bias() const { return !input; }

    // clang-tidy 14 takes the comparison's own 0 for a null pointer.
    auto operator<=>(const WeightId &) const = default; // NOLINT(modernize-use-nullptr)
};

/// A weight or bias, to be set by hand.
struct WeightEdit {
    WeightId weight;
    double value = 0;

    bool operator==(const WeightEdit &) const = default;
};

class Network;

/// Errors: no such place: weights_layer_count, outside_range (unit, input).
Result<void> check_place(const Network &network, const WeightId &place);
/// Where the number stands in the network's flat array; the network has the place.
std::size_t flat_place(const Network &network, const WeightId &place);

/// Errors: those of check_place, and weights_not_finite.
Result<void> check_edit(const Network &network, const WeightEdit &edit);

} // namespace actlab
