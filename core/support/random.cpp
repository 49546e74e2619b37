// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/random.h"

#include <cmath>
#include <numbers>

namespace actlab {
namespace {

std::mt19937_64 seeded_engine(std::uint64_t seed, RandomStream stream)
{
    // seed_seq is defined to the bit as well; it also spreads seeds that differ in one bit only.
    std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                           static_cast<std::uint32_t>(stream)};
    return std::mt19937_64(sequence);
}

} // namespace

Random::Random(std::uint64_t seed, RandomStream stream) : engine_(seeded_engine(seed, stream)) {}

double Random::normal()
{
    const double radius = std::sqrt(-2 * std::log1p(-uniform())); // 1 − u lies in (0, 1]
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

std::uint32_t Random::index(std::uint32_t count)
{
    std::uint64_t product = std::uint64_t{bits32()} * count;
    if (auto low = static_cast<std::uint32_t>(product); low < count) {
        const std::uint32_t threshold = (0 - count) % count; // 2³² mod count
        while (low < threshold) {
            product = std::uint64_t{bits32()} * count;
            low = static_cast<std::uint32_t>(product);
        }
    }
    return static_cast<std::uint32_t>(product >> 32);
}

std::uint32_t Random::bits32()
{
    has_spare_ = !has_spare_;
    if (!has_spare_)
        return static_cast<std::uint32_t>(spare_ >> 32);
    spare_ = engine_();
    return static_cast<std::uint32_t>(spare_);
}

} // namespace actlab
