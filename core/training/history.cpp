// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/history.h"

#include <utility>

namespace actlab {

void History::add(const HistoryEntry &entry)
{
    if (entries_.size() == capacity) {
        stride_ *= 2;
        std::erase_if(entries_, [this](const HistoryEntry &kept) { return !wants(kept.epoch); });
    }
    if (wants(entry.epoch))
        entries_.push_back(entry);
}

void History::drop_after(std::uint64_t epoch)
{
    std::erase_if(entries_, [=](const HistoryEntry &entry) { return entry.epoch > epoch; });
}

} // namespace actlab
