// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

/// How many numbers fall into each of some equally wide bins.
struct Histogram {
    double minimum = 0; ///< of the first bin
    double maximum = 1; ///< of the last; above minimum
    std::vector<std::size_t> counts;

    double bin_width() const { return (maximum - minimum) / static_cast<double>(counts.size()); }

    bool operator==(const Histogram &) const = default;
};

/// A bin holds what is at or above its lower end; the last one its upper end too. Numbers outside and NaN are not
/// counted. `bins` is at least 1.
Histogram histogram(std::span<const double> numbers, double minimum, double maximum, std::size_t bins);

/// From the least to the greatest of the numbers; where they are all the same, half a unit around them. Not empty,
/// finite.
Histogram histogram(std::span<const double> numbers, std::size_t bins);

} // namespace actlab
