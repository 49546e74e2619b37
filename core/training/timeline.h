// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/layer_flow.h"
#include "core/training/trainer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace actlab {

/// What is known of a moment that a run can go back to.
struct Moment {
    std::uint64_t epoch = 0; ///< completed epochs
    std::vector<LayerFlow> flow;

    bool operator==(const Moment &) const = default;
};

/// States of a run at the ends of epochs, to go back to, in bounded memory: every epoch at first; when there are too
/// many, every second one is dropped and from then on only every second, fourth, … epoch is kept. Which ones are there
/// depends on their number alone, not on the clock.
class Timeline {
public:
    static constexpr std::size_t most_states = 256;
    static constexpr std::size_t most_bytes = 32 << 20; ///< of all states together; but four are always kept

    /// Whether the state at the end of this epoch is kept.
    bool wants(std::uint64_t epoch) const { return epoch % stride_ == 0; }
    /// Adds a state of an epoch that is wanted and later than all others.
    void add(TrainerState state, std::vector<LayerFlow> flow);
    /// Forgets what came after an epoch: the run takes another way from there.
    void drop_after(std::uint64_t epoch);

    /// The last state at or before an epoch; null where there is none.
    const TrainerState *state_at(std::uint64_t epoch) const;
    /// In the order of time. They never change, so that a copy of a timeline costs next to nothing.
    const std::vector<std::shared_ptr<const TrainerState>> &states() const { return states_; }
    std::size_t bytes() const;

    /// One for each state, in order. The value never changes; after a change of the timeline it is another one.
    std::shared_ptr<const std::vector<Moment>> moments() const { return moments_; }

private:
    std::size_t capacity() const;

    std::vector<std::shared_ptr<const TrainerState>> states_;
    std::shared_ptr<const std::vector<Moment>> moments_ = std::make_shared<const std::vector<Moment>>();
    std::uint64_t stride_ = 1;
};

} // namespace actlab
