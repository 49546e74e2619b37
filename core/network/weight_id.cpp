// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/weight_id.h"

#include "core/network/network.h"
#include "core/support/check.h"

#include <cmath>

namespace actlab {

Result<void> check_edit(const Network &network, const WeightEdit &edit)
{
    const auto layers = network.layers();
    const auto number = std::to_string(edit.weight.layer + 1);
    if (!std::isfinite(edit.value))
        return failure(ErrorCode::weights_not_finite, {number});
    if (edit.weight.layer >= layers.size())
        return failure(ErrorCode::weights_layer_count, {number, std::to_string(layers.size())});
    const auto &layer = layers[edit.weight.layer];
    if (auto unit = check_within("unit", edit.weight.unit, 0, layer.outputs - 1); !unit)
        return unit;
    return check_within("input", edit.weight.input.value_or(0), 0, layer.inputs - 1);
}

} // namespace actlab
