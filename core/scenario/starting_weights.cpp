// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/starting_weights.h"

#include "core/network/initial_weights.h"
#include "core/network/network.h"
#include "core/scenario/document_error.h"

#include <bit>
#include <cstdint>
#include <string>

namespace actlab {
namespace {

Result<NetworkWeights> changed_by_hand(NetworkWeights weights, const Network &network,
                                       std::span<const WeightChange> changes)
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const WeightEdit &edit = changes[i].edit;
        if (const auto checked = check_edit(network, edit); !checked)
            return tl::unexpected(at_place("weight_changes[" + std::to_string(i) + ']', checked.error()));
        if (is_of_start(changes[i]))
            *find_weight(weights, edit.weight) = edit.value;
    }
    return weights;
}

} // namespace

Result<NetworkWeights> starting_weights(const NetworkScenario &scenario, Task task,
                                        std::span<const WeightChange> changes,
                                        const std::optional<NetworkWeights> &learned)
{
    auto initial = initial_weights(scenario.network, task, scenario.seed);
    auto by_hand = changed_by_hand(initial, Network(scenario.network, task), changes);
    if (!by_hand || !learned)
        return by_hand;
    return check_weights(*learned, initial).map([&] { return *learned; });
}

std::vector<WeightChange> changes_of_start(const NetworkScenario &scenario, Task task, const NetworkWeights &weights)
{
    const auto initial = initial_weights(scenario.network, task, scenario.seed);
    std::vector<WeightChange> changes;
    const auto set = [&](const WeightId &id) {
        const double value = weight_at(weights, id);
        const double before = weight_at(initial, id);
        if (std::bit_cast<std::uint64_t>(value) != std::bit_cast<std::uint64_t>(before)) // 0 and −0, too
            changes.push_back({{id, value}, before, 0});
    };
    for (std::size_t layer = 0; layer < weights.layers.size(); ++layer) {
        for (std::size_t unit = 0; unit < weights.layers[layer].outputs; ++unit) {
            for (std::size_t input = 0; input < weights.layers[layer].inputs; ++input)
                set({layer, unit, input});
            set({layer, unit, {}});
        }
    }
    return changes;
}

} // namespace actlab
