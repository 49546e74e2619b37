// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

namespace actlab {

/// One weight or bias, to be set by hand.
struct WeightEdit {
    std::size_t layer = 0; ///< from 0, the first hidden layer; the last is the output
    std::size_t unit = 0;
    std::optional<std::size_t> input; ///< none: the unit's bias
    double value = 0;

    bool operator==(const WeightEdit &) const = default;
};

} // namespace actlab
