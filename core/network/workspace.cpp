// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/workspace.h"

#include <utility>

namespace actlab {

Workspace::Workspace(const Network &network)
{
    std::size_t size = network.input_count() * tile;
    for (const auto &layer : network.layers())
        size += 3 * layer.outputs * tile;
    memory_.resize(size);

    double *free = memory_.data();
    const auto rows = [&](std::size_t count) { return std::exchange(free, free + count * tile); };
    inputs_ = rows(network.input_count());
    for (const auto &layer : network.layers())
        layers_.push_back({rows(layer.outputs), rows(layer.outputs), rows(layer.outputs)});
}

} // namespace actlab
