// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sane_epoch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actlab {
namespace {

constexpr double most_loss = 2;      ///< times the best
constexpr double most_growth = 100;  ///< of the largest weight
constexpr double usual_weight = 1.0; ///< what weights may grow from, where those of the best moment are smaller

/// Infinite where it is not known.
double loss_at(const History &history, std::uint64_t epoch)
{
    const auto entry = std::ranges::lower_bound(history.entries(), epoch, {}, &HistoryEntry::epoch);
    const bool is_known = entry != history.entries().end() && entry->epoch == epoch;
    return is_known && std::isfinite(entry->training.loss) ? entry->training.loss
                                                           : std::numeric_limits<double>::infinity();
}

double largest_weight(const TrainerState &state)
{
    const auto size = [](double weight) { return std::abs(weight); };
    return size(*std::ranges::max_element(state.weights, {}, size));
}

} // namespace

std::uint64_t last_sane_epoch(const History &history, const Timeline &timeline)
{
    const auto &states = timeline.states();
    const auto loss = [&](const auto &state) { return loss_at(history, state->epoch); };
    const auto best = std::ranges::min_element(states, {}, loss);
    if (std::isinf(loss(*best)))
        return states.front()->epoch;
    const double weights = most_growth * std::max(usual_weight, largest_weight(**best));
    auto last = states.end();
    while (--last != best) {
        if (loss(*last) <= most_loss * loss(*best) && largest_weight(**last) <= weights)
            break;
    }
    return (*last)->epoch;
}

} // namespace actlab
