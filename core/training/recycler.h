// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace actlab {

/// Hands out objects that come back when their last owner, in whichever thread, lets go: large buffers keep their
/// memory instead of being mapped and unmapped for each snapshot. May be destroyed before its objects.
template <class T> class Recycler {
public:
    std::shared_ptr<T> get()
    {
        auto object = shelf_->take();
        return {object.release(), [shelf = shelf_](T *used) { shelf->put_back(std::unique_ptr<T>(used)); }};
    }

private:
    class Shelf {
    public:
        std::unique_ptr<T> take()
        {
            const std::scoped_lock lock(mutex_);
            if (objects_.empty())
                return std::make_unique<T>();
            auto object = std::move(objects_.back());
            objects_.pop_back();
            return object;
        }
        void put_back(std::unique_ptr<T> object)
        {
            const std::scoped_lock lock(mutex_);
            objects_.push_back(std::move(object));
        }

    private:
        std::mutex mutex_;
        std::vector<std::unique_ptr<T>> objects_;
    };

    std::shared_ptr<Shelf> shelf_ = std::make_shared<Shelf>();
};

} // namespace actlab
