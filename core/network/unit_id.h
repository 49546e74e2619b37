// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace actlab {

/// A unit of a network: layer from 0 (the first hidden one; the last is the output), unit from 0.
struct UnitId {
    std::size_t layer = 0;
    std::size_t unit = 0;

    bool operator==(const UnitId &) const = default;
};

} // namespace actlab
