// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weight_id.h"
#include "core/network/weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace actlab {

/// A weight or bias that was set by hand.
struct WeightChange {
    WeightEdit edit;
    double previous = 0;     ///< its value before anybody set it at that moment
    std::uint64_t steps = 0; ///< batches that had been trained

    bool operator==(const WeightChange &) const = default;
};

/// Whether it was set before the first step, so that every run of this scenario begins with it.
bool is_of_start(const WeightChange &change);

// A list of changes is a state of weights and no history of it: it has one entry for each number that was set before
// the first step, and one for each that was set at the latest moment after it. So it is never longer than twice the
// numbers of a network, however long somebody turns a spin box.

/// Takes a change into a list. A number that is set back to what it was before is no change any more.
void add_change(std::vector<WeightChange> &changes, const WeightChange &change);

/// The state that a list of changes in the order of time leads to.
std::vector<WeightChange> folded(std::span<const WeightChange> history);

/// Batches that had been trained at the latest moment of the list; 0 where all is of the start.
std::uint64_t latest_moment(std::span<const WeightChange> changes);

/// What is to be set in a run whose document goes from one list to the other: by an edit, or by undo and redo, which go
/// back to `previous`. Only what was set up to the moment `in_force` is undone: a run that has begun again, or has gone
/// back, knows nothing of what came later.
std::vector<WeightEdit> edits_between(std::span<const WeightChange> from, std::span<const WeightChange> to,
                                      std::uint64_t in_force);

} // namespace actlab
