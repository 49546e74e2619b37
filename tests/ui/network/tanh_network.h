// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_spec.h"

#include <vector>

/// Two inputs, one output and hidden layers of tanh with these numbers of units.
inline actlab::NetworkSpec tanhNetwork(const std::vector<std::size_t> &units)
{
    actlab::NetworkSpec spec;
    spec.hidden.clear();
    for (const std::size_t count : units)
        spec.hidden.push_back({count, "tanh", {}});
    return spec;
}
