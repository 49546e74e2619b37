// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/network/samples.h"
#include "core/network/workspace.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace actlab {

/// How well a network does on some points.
struct Scores {
    double loss = 0;                ///< mean over the points, without penalty
    std::optional<double> accuracy; ///< share of right answers, 0–1; none for a regression

    bool operator==(const Scores &) const = default;
};

/// `samples` are not empty; `weights` is flat. `task` is that of the data. Where each of several targets says yes or
/// no, each answer counts.
Scores score(const Network &network, Task task, Objective objective, const double *weights, const SampleView &samples,
             Workspace &workspace);

/// counts[actual·classes + predicted]; empty where a point is not one of several classes.
struct ConfusionMatrix {
    std::size_t classes = 0;
    std::vector<std::size_t> counts;

    std::size_t at(std::size_t actual, std::size_t predicted) const { return counts[actual * classes + predicted]; }

    bool operator==(const ConfusionMatrix &) const = default;
};
ConfusionMatrix confusion_matrix(const Network &network, Task task, const double *weights, const SampleView &samples,
                                 Workspace &workspace);

} // namespace actlab
