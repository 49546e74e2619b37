// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace actlab {

/// What is to be learned of points.
struct Task {
    // Most data have one target, and then the number of its classes says all.
    Task(std::size_t class_count = 0, std::size_t target_count = 1) // NOLINT(google-explicit-constructor)
        : classes(class_count), targets(target_count)
    {
    }

    std::size_t classes; ///< that a target can be, 2–6; 0 for a regression
    std::size_t targets; ///< of a point, 1–6; if several have classes, there are two: each says yes or no

    /// One of several classes, which an output each can stand for.
    bool is_one_of_classes() const { return classes != 0 && targets == 1; }
    /// Several times yes or no.
    bool has_many_labels() const { return classes != 0 && targets > 1; }

    bool operator==(const Task &) const = default;
};

} // namespace actlab
