// SPDX-License-Identifier: GPL-3.0-or-later
// A run in words.
#pragma once

#include "core/training/snapshot.h"
#include "ui/diagram/network_words.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace actlab {

/// "The plane after 120 epochs. 98.0 % of the training points are right. …": for those who do not see the picture.
QString describeRun(const Snapshot &snapshot, const NetworkWords &words);

/// How far an epoch has come.
struct EpochStep {
    std::size_t step = 0; ///< batches that it has had
    std::size_t of = 0;
};
/// None between two epochs.
std::optional<EpochStep> stepOfEpoch(const Snapshot &snapshot);

/// What is trained on what and how: "Spiral · 2–8–8–1 · Tanh · Adam, η = 0.003".
QString summaryOf(const Snapshot &snapshot, const NetworkWords &words);

/// Where it has come: "Epoch 120 · training loss 0.0312 · …".
QString progressOf(const Snapshot &snapshot, const NetworkWords &words);

} // namespace actlab
