// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace actlab {

/// Room for one letter between two threads: a new one replaces one that was not taken, so a slow reader is never
/// drowned and a fast writer never waits.
template <class T> class Mailbox {
public:
    void put(std::shared_ptr<const T> letter)
    {
        const std::scoped_lock lock(mutex_);
        letter_.swap(letter); // an old letter is destroyed after the lock is released
    }

    /// The letter, or null if there is none.
    std::shared_ptr<const T> take()
    {
        const std::scoped_lock lock(mutex_);
        return std::exchange(letter_, nullptr);
    }

    bool empty() const
    {
        const std::scoped_lock lock(mutex_);
        return letter_ == nullptr;
    }

private:
    mutable std::mutex mutex_;
    std::shared_ptr<const T> letter_;
};

} // namespace actlab
