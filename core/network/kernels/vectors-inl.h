// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of numbers as vectors, for the network's kernels; included once for each instruction set.
#if defined(ACTLAB_VECTORS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_VECTORS_INL_H
#undef ACTLAB_VECTORS_INL_H
#else
#define ACTLAB_VECTORS_INL_H
#endif

#include "core/activation/functions/lanes-inl.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

inline constexpr std::size_t lane_count = hn::MaxLanes(Tag());

HWY_INLINE std::size_t whole_lanes(std::size_t count)
{
    return (count + lane_count - 1) / lane_count * lane_count;
}

HWY_INLINE Real load(const double *from)
{
    return hn::LoadU(Tag(), from);
}
HWY_INLINE void store(Real x, double *to)
{
    hn::StoreU(x.lanes, Tag(), to);
}
/// The first `count` lanes, of at most all.
HWY_INLINE void store(Real x, std::size_t count, double *to)
{
    if (count >= lane_count)
        store(x, to);
    else
        hn::BlendedStore(x.lanes, hn::FirstN(Tag(), count), Tag(), to);
}
/// x in the first `count` lanes, 0 in the others.
HWY_INLINE Real first_lanes(Real x, std::size_t count)
{
    return hn::IfThenElseZero(hn::FirstN(Tag(), HWY_MIN(count, lane_count)), x.lanes);
}

/// ⌈65536/d⌉ for each divisor d, from 1.
inline constexpr auto reciprocals = [] {
    std::array<std::uint32_t, 65> table{};
    for (std::uint32_t d = 1; d < table.size(); ++d)
        table[d] = (65536 + d - 1) / d;
    return table;
}();

/// ⌈count/parts⌉ for up to 64 parts and counts that keep count·parts below 2¹⁵: dividing takes as long as some dozen
/// products.
HWY_INLINE std::size_t even_share(std::size_t count, std::size_t parts)
{
    return ((count + parts - 1) * reciprocals[parts]) >> 16;
}

/// x in the first `count` lanes, `other` in the rest.
HWY_INLINE Real first_lanes_or(Real x, std::size_t count, Real other)
{
    return hn::IfThenElse(hn::FirstN(Tag(), count), x.lanes, other.lanes);
}

template <std::size_t... Index, class Body> HWY_INLINE void unrolled(std::index_sequence<Index...>, const Body &body)
{
    (body(std::integral_constant<std::size_t, Index>()), ...);
}

/// body(0), body(1) … as straight code, with the index as a constant: arrays of vectors stay in registers.
template <std::size_t Count, class Body> HWY_INLINE void unrolled(const Body &body)
{
    unrolled(std::make_index_sequence<Count>(), body);
}

/// body(count) with a count from 1 to Most as a constant.
template <std::size_t Most, class Body> HWY_INLINE void with_count(std::size_t count, const Body &body)
{
    if constexpr (Most > 1) {
        if (count < Most)
            return with_count<Most - 1>(count, body);
    }
    body(std::integral_constant<std::size_t, Most>());
}

/// The sums over all lanes of each of as many vectors as there are lanes.
template <std::size_t Count> HWY_INLINE Real sums_of_lanes(const Real (&v)[Count])
{
    static_assert(Count == 1 && lane_count == 1);
    return v[0];
}

#if HWY_TARGET != HWY_SCALAR
HWY_INLINE Real sums_of_pairs(Real a, Real b)
{
    return Real(hn::InterleaveLower(Tag(), a.lanes, b.lanes)) + Real(hn::InterleaveUpper(Tag(), a.lanes, b.lanes));
}

HWY_INLINE Real sums_of_lanes(const Real (&v)[2])
{
    return sums_of_pairs(v[0], v[1]);
}
#endif

#if HWY_TARGET <= HWY_AVX2
/// The sum of both halves of a, then that of b.
HWY_INLINE Real sums_of_halves(Real a, Real b)
{
    return Real(hn::ConcatLowerLower(Tag(), b.lanes, a.lanes)) + Real(hn::ConcatUpperUpper(Tag(), b.lanes, a.lanes));
}

HWY_INLINE Real sums_of_lanes(const Real (&v)[4])
{
    return sums_of_halves(sums_of_pairs(v[0], v[1]), sums_of_pairs(v[2], v[3]));
}
#endif

#if HWY_TARGET <= HWY_AVX3
HWY_INLINE Real sums_of_lanes(const Real (&v)[8])
{
    // The last addition takes pairs of lanes from both, in turns.
    const auto even = sums_of_halves(sums_of_pairs(v[0], v[1]), sums_of_pairs(v[4], v[5])).lanes;
    const auto odd = sums_of_halves(sums_of_pairs(v[2], v[3]), sums_of_pairs(v[6], v[7])).lanes;
    return Real(hn::OddEvenBlocks(hn::SwapAdjacentBlocks(odd), even)) +
           Real(hn::OddEvenBlocks(odd, hn::SwapAdjacentBlocks(even)));
}
#endif

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
