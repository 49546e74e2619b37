// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace actlab {

/// What random numbers are drawn for. Each use has a stream of its own, so that one more point or unit leaves the
/// others' numbers as they were.
enum class RandomStream : std::uint32_t {
    points = 1,
    split = 2,
    weights = 3,
    order = 4,
    directions = 5,
    roles = 6,
    rows = 7
};

/// Random numbers that are the same with every compiler and library: std::mt19937_64, which the standard defines to the
/// bit, and our own mappings, because the standard's distributions differ between libraries.
class Random {
public:
    Random(std::uint64_t seed, RandomStream stream);

    /// Uniform in [0, 1): the upper 53 bits of one draw, times 2⁻⁵³.
    double uniform() { return static_cast<double>(engine_() >> 11) * 0x1p-53; }
    /// Uniform in [low, high), up to rounding.
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Standard normal, by Box and Muller's transform of two draws (Ann. Math. Statist. 29, 1958).
    double normal();
    /// Uniform in 0 … count − 1, without bias, for 0 < count < 2³²: Lemire's multiplication with rejection
    /// (ACM Trans. Model. Comput. Simul. 29, 2019) on 32 bits; a draw serves two calls.
    std::uint32_t index(std::uint32_t count);
    /// Fisher and Yates's shuffle as Durstenfeld wrote it, from the last item to the second.
    template <class T> void shuffle(std::span<T> items)
    {
        for (std::size_t last = items.size(); last > 1; --last)
            std::swap(items[last - 1], items[index(static_cast<std::uint32_t>(last))]);
    }

private:
    std::uint32_t bits32();

    std::mt19937_64 engine_;
    std::uint64_t spare_ = 0; ///< the upper half of a draw whose lower half was used
    bool has_spare_ = false;
};

} // namespace actlab
