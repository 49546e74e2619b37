// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"

#include <array>
#include <cstddef>

namespace actlab {

/// How far one step of the walk through backpropagation goes.
enum class WalkStride { unit, layer };

template <> struct Choices<WalkStride> {
    static constexpr std::string_view subject = "stride";
    static constexpr std::array<Choice<WalkStride>, 2> all{{
        {WalkStride::unit, "unit", {"Unit by unit", "뉴런마다"}},
        {WalkStride::layer, "layer", {"Layer by layer", "층마다"}},
    }};
};

/// What the backpropagation page shows of the current network.
struct BackpropScenario {
    std::size_t sample = 0;   ///< place among the training points, in the order of the data set
    bool whole_batch = false; ///< the first mini-batch from `sample` on, instead of one sample
    WalkStride stride = WalkStride::layer;
    std::size_t place = 0; ///< of the step that is shown, from the first of the forward pass
    int decimals = 4;      ///< of the numbers, 1–8

    bool operator==(const BackpropScenario &) const = default;
};

inline constexpr int minimum_decimals = 1;
inline constexpr int maximum_decimals = 8;

} // namespace actlab
