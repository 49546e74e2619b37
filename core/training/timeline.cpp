// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/timeline.h"

#include <algorithm>

namespace actlab {
namespace {

constexpr std::size_t fewest_states = 4;

} // namespace

void Timeline::add(TrainerState state, std::vector<LayerFlow> flow)
{
    auto moments = *moments_;
    states_.push_back(std::make_shared<const TrainerState>(std::move(state)));
    moments.push_back({states_.back()->epoch, std::move(flow)});
    if (states_.size() > capacity()) {
        stride_ *= 2;
        std::erase_if(states_, [this](const auto &kept) { return !wants(kept->epoch); });
        std::erase_if(moments, [this](const Moment &kept) { return !wants(kept.epoch); });
    }
    moments_ = std::make_shared<const std::vector<Moment>>(std::move(moments));
}

void Timeline::drop_after(std::uint64_t epoch)
{
    if (states_.empty() || states_.back()->epoch <= epoch)
        return;
    auto moments = *moments_;
    std::erase_if(states_, [=](const auto &kept) { return kept->epoch > epoch; });
    std::erase_if(moments, [=](const Moment &kept) { return kept.epoch > epoch; });
    moments_ = std::make_shared<const std::vector<Moment>>(std::move(moments));
}

const TrainerState *Timeline::state_at(std::uint64_t epoch) const
{
    const auto after = std::ranges::upper_bound(states_, epoch, {}, [](const auto &state) { return state->epoch; });
    return after == states_.begin() ? nullptr : std::prev(after)->get();
}

std::size_t Timeline::bytes() const
{
    return states_.empty() ? 0 : states_.size() * states_.front()->bytes();
}

std::size_t Timeline::capacity() const
{
    return std::clamp(most_bytes / states_.front()->bytes(), fewest_states, most_states);
}

} // namespace actlab
