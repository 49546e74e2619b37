// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/weight_id.h"

#include "core/network/network.h"
#include "core/support/check.h"

#include <cmath>

namespace actlab {

Result<void> check_place(const Network &network, const WeightId &place)
{
    const auto layers = network.layers();
    if (place.layer >= layers.size())
        return failure(ErrorCode::weights_layer_count,
                       {std::to_string(place.layer + 1), std::to_string(layers.size())});
    const auto &layer = layers[place.layer];
    if (auto unit = check_within("unit", place.unit, 0, layer.outputs - 1); !unit)
        return unit;
    return check_within("input", place.input.value_or(0), 0, layer.inputs - 1);
}

std::size_t flat_place(const Network &network, const WeightId &place)
{
    const DenseLayer &layer = network.layers()[place.layer];
    return place.input ? layer.weight + place.unit * layer.inputs + *place.input : layer.bias + place.unit;
}

Result<void> check_edit(const Network &network, const WeightEdit &edit)
{
    if (!std::isfinite(edit.value))
        return failure(ErrorCode::weights_not_finite, {std::to_string(edit.weight.layer + 1)});
    return check_place(network, edit.weight);
}

} // namespace actlab
