// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/frozen.h"

#include "core/network/network.h"

#include <algorithm>
#include <numeric>

namespace actlab {

bool is_frozen(const Frozen &frozen, const WeightId &place)
{
    return (place.is_bias() ? frozen.biases : frozen.weights) || std::ranges::binary_search(frozen.places, place);
}

void set_frozen(Frozen &frozen, const WeightId &place, bool is_frozen)
{
    const auto at = std::ranges::lower_bound(frozen.places, place);
    const bool was_frozen = at != frozen.places.end() && *at == place;
    if (is_frozen && !was_frozen)
        frozen.places.insert(at, place);
    else if (!is_frozen && was_frozen)
        frozen.places.erase(at);
}

std::vector<std::size_t> frozen_numbers(const Network &network, const Frozen &frozen)
{
    std::vector<std::size_t> numbers;
    const auto append = [&](std::size_t begin, std::size_t count) {
        numbers.resize(numbers.size() + count);
        std::iota(numbers.end() - static_cast<std::ptrdiff_t>(count), numbers.end(), begin);
    };
    for (const DenseLayer &layer : network.layers()) {
        if (frozen.weights)
            append(layer.weight, layer.inputs * layer.outputs);
        if (frozen.biases)
            append(layer.bias, layer.outputs);
    }
    for (const WeightId &place : frozen.places)
        numbers.push_back(flat_place(network, place));
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
    return numbers;
}

Result<void> check_frozen(const Network &network, const Frozen &frozen)
{
    for (const WeightId &place : frozen.places) {
        if (auto checked = check_place(network, place); !checked)
            return checked;
    }
    return {};
}

} // namespace actlab
