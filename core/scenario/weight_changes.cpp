// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/weight_changes.h"

#include <algorithm>
#include <map>

namespace actlab {
namespace {

const WeightChange *find(std::span<const WeightChange> changes, const WeightChange &wanted)
{
    const auto found = std::ranges::find_if(changes, [&](const WeightChange &change) {
        return change.steps == wanted.steps && change.edit.weight == wanted.edit.weight;
    });
    return found == changes.end() ? nullptr : &*found;
}

WeightEdit undone(const WeightChange &change)
{
    return {change.edit.weight, change.previous};
}

} // namespace

bool is_of_start(const WeightChange &change)
{
    return change.steps == 0;
}

void add_change(std::vector<WeightChange> &changes, const WeightChange &change)
{
    if (!is_of_start(change))
        std::erase_if(changes, [&](const WeightChange &old) { return !is_of_start(old) && old.steps != change.steps; });
    const auto *known = find(changes, change);
    if (!known) {
        if (change.edit.value != change.previous)
            changes.push_back(change);
        return;
    }
    const auto place = changes.begin() + (known - changes.data());
    if (change.edit.value == place->previous)
        changes.erase(place);
    else
        place->edit.value = change.edit.value;
}

std::vector<WeightChange> folded(std::span<const WeightChange> history)
{
    std::vector<WeightChange> changes;
    std::map<WeightId, std::size_t> start, moment; // where in `changes`; a history may be long
    for (const WeightChange &change : history) {
        if (!is_of_start(change) && !moment.empty() && changes[moment.begin()->second].steps != change.steps)
            moment.clear();
        auto &places = is_of_start(change) ? start : moment;
        const auto [found, is_new] = places.try_emplace(change.edit.weight, changes.size());
        if (is_new)
            changes.push_back(change);
        else
            changes[found->second].edit.value = change.edit.value;
    }
    const std::uint64_t last = moment.empty() ? 0 : changes[moment.begin()->second].steps;
    std::erase_if(changes, [&](const WeightChange &change) {
        return change.edit.value == change.previous || (!is_of_start(change) && change.steps != last);
    });
    return changes;
}

std::uint64_t latest_moment(std::span<const WeightChange> changes)
{
    const auto latest = std::ranges::max_element(changes, {}, &WeightChange::steps);
    return latest == changes.end() ? 0 : latest->steps;
}

std::vector<WeightEdit> edits_between(std::span<const WeightChange> from, std::span<const WeightChange> to,
                                      std::uint64_t in_force)
{
    const std::uint64_t old_moment = latest_moment(from);
    const std::uint64_t new_moment = latest_moment(to);
    std::vector<WeightEdit> edits;
    for (const WeightChange &change : from) {
        const bool is_gone = !find(to, change) && (is_of_start(change) || new_moment <= old_moment);
        if (is_gone && change.steps <= in_force)
            edits.push_back(undone(change));
    }
    for (const WeightChange &change : to) {
        const WeightChange *known = find(from, change);
        const bool is_new = !known || known->edit.value != change.edit.value;
        if (is_new && (is_of_start(change) || new_moment >= old_moment))
            edits.push_back(change.edit);
    }
    return edits;
}

} // namespace actlab
