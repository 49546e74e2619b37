// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_part.h"
#include "core/training/walkthrough.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace actlab {

/// For signals: what is selected, if anything.
struct WalkSelection {
    std::optional<NetworkPart> part;
};

/// A walk at one of its steps, and how it is shown: everything that picture, text and figure need.
struct WalkShown {
    std::shared_ptr<const Walk> walk; ///< null: there is nothing to show
    std::vector<WalkStep> steps;
    std::size_t place = 0; ///< of the step that is shown; there is one where there is a walk
    int decimals = 4;
    std::optional<NetworkPart> selected;
    std::vector<std::size_t> path; ///< of a large network: the unit of each layer that is drawn with its numbers
    bool hasBlanks = false;        ///< results are left blank, to be filled in on paper
    bool isOnScreen = false;       ///< where one can scroll and click
    std::optional<std::size_t> firstColumn; ///< that is scrolled to; none: the picture is around the step

    const WalkStep &step() const { return steps[place]; }
    /// Whether the walk has come to a unit's numbers of a stage.
    bool has(WalkStage stage, std::size_t layer, std::size_t unit) const
    {
        const auto end = steps.begin() + static_cast<std::ptrdiff_t>(place) + 1;
        return std::any_of(steps.begin(), end, [&](const WalkStep &step) {
            return step.stage == stage && step.layer == layer && step.unit.value_or(unit) == unit;
        });
    }
    /// Whether the step that is shown is about this unit.
    bool isCurrent(std::size_t layer, std::size_t unit) const
    {
        return step().layer == layer && step().unit.value_or(unit) == unit;
    }
    /// Small networks are drawn with every number.
    bool isSmall() const
    {
        constexpr std::size_t mostUnits = 3;
        constexpr std::size_t mostLayers = 3;
        const auto &layers = walk->weights.layers;
        return layers.size() <= mostLayers && layers.front().inputs <= mostUnits &&
               std::ranges::all_of(layers, [](const LayerWeights &layer) { return layer.outputs <= mostUnits; });
    }
    /// Whether a unit is drawn with its numbers.
    bool isDrawn(std::size_t layer, std::size_t unit) const { return isSmall() || path[layer] == unit; }
};

} // namespace actlab
