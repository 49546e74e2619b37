// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/network_scenario.h"
#include "core/scenario/weight_changes.h"
#include "core/support/choice.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

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

/// A network of the backpropagation page's own, beside the one of the network page. Nothing trains it but the updates
/// of its walk, so that its weights follow from the document alone.
struct OwnNetwork {
    bool is_walked = true; ///< false: it waits, while the one of the network page is walked through
    NetworkScenario network;
    std::vector<WeightChange> weight_changes; ///< all of the start

    bool operator==(const OwnNetwork &) const = default;
};

/// What the backpropagation page shows.
struct BackpropScenario {
    std::size_t sample = 0;   ///< place among the training points, in the order of the data set
    bool whole_batch = false; ///< the first mini-batch from `sample` on, instead of one sample
    WalkStride stride = WalkStride::layer;
    std::size_t place = 0;           ///< of the step that is shown, from the first of the forward pass
    int decimals = 4;                ///< of the numbers, 1–8
    std::optional<OwnNetwork> own{}; ///< none: the one of the network page is walked through

    bool operator==(const BackpropScenario &) const = default;
};

/// The network that is walked through instead of the network page's; null where it is that one.
inline const OwnNetwork *walked_own(const BackpropScenario &backprop)
{
    return backprop.own && backprop.own->is_walked ? &*backprop.own : nullptr;
}

inline constexpr int minimum_decimals = 1;
inline constexpr int maximum_decimals = 8;

} // namespace actlab
