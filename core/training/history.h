// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/scores.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace actlab {

/// Scores after an epoch; epoch 0 is before training.
struct HistoryEntry {
    std::uint64_t epoch = 0;
    Scores training;
    std::optional<Scores> test; ///< none where there are no test points

    bool operator==(const HistoryEntry &) const = default;
};

/// Loss and accuracy against epoch, in bounded memory: every epoch at first; when the list is full, every second entry
/// is dropped and from then on only every second, fourth, … epoch is taken. Which epochs are there depends on their
/// number alone, not on the clock.
class History {
public:
    static constexpr std::size_t capacity = 2'048;

    /// Whether this epoch's scores are wanted; others need not be computed.
    bool wants(std::uint64_t epoch) const { return epoch % stride_ == 0; }
    /// Adds the scores of an epoch that is wanted and later than all others.
    void add(const HistoryEntry &entry);
    /// Forgets what came after an epoch.
    void drop_after(std::uint64_t epoch);

    const std::vector<HistoryEntry> &entries() const { return entries_; }

    bool operator==(const History &) const = default;

private:
    std::vector<HistoryEntry> entries_;
    std::uint64_t stride_ = 1;
};

} // namespace actlab
