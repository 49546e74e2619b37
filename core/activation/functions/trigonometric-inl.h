// SPDX-License-Identifier: GPL-3.0-or-later
// Circular functions and their inverse.
#if defined(ACTLAB_TRIGONOMETRIC_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_TRIGONOMETRIC_INL_H
#undef ACTLAB_TRIGONOMETRIC_INL_H
#else
#define ACTLAB_TRIGONOMETRIC_INL_H
#endif

#include "core/activation/functions/angle_reduction.h"
#include "core/activation/functions/coefficients/coefficients.h"
#include "core/activation/functions/double_double-inl.h"

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

inline constexpr double half_pi = 0x1.921fb54442d18p+0;
inline constexpr double half_pi_low = 0x1.1a62633145c07p-54;

/// An angle as n quarter turns and a rest in [−π/4, π/4].
struct QuarterTurns {
    Real shifted; ///< n + 1.5·2⁵², whose lowest bits are n in two's complement
    DoubleReal rest;
};

inline constexpr double quarter_turn_shift = 0x1.8p52;

/// For angles up to 2²⁵.
HWY_INLINE QuarterTurns reduce_moderate_angle(DoubleReal angle)
{
    // Quarter turns have at most 25 bits, so that their products with the first three parts of π/2, of 28, are exact
    // (Cody and Waite 1980, chapter 8).
    constexpr std::array<double, 4> parts{0x1.921fb54p+0, 0x1.10b461p-30, 0x1.a62633p-58, 0x1.45c06e0e68948p-86};
    const auto shifted = angle.high * (1 / half_pi) + quarter_turn_shift;
    const auto n = shifted - quarter_turn_shift;
    const auto first = exact_sum(angle.high - n * parts[0], -(n * parts[1]));
    const auto second = exact_sum(first.high, -(n * parts[2]));
    const auto third = exact_sum(second.high, angle.low); // which may cancel, too
    const auto low = (first.low + second.low) + negative_multiply_add(n, parts[3], third.low);
    return {shifted, ordered_sum(third.high, low)};
}

/// The same for the lanes whose angle factor·x is larger.
HWY_INLINE QuarterTurns reduce_large_angles(const QuarterTurns &moderate, Condition large, double factor, Real x)
{
    constexpr std::size_t lanes = hn::MaxLanes(Tag());
    HWY_ALIGN double high[lanes];
    HWY_ALIGN double low[lanes];
    HWY_ALIGN double turns[lanes];
    hn::Store(x.lanes, Tag(), high);
    for (std::size_t i = 0; i < lanes; ++i) {
        const auto reduced = reduce_angle(factor, high[i]);
        turns[i] = quarter_turn_shift + reduced.quarter_turns;
        high[i] = reduced.high;
        low[i] = reduced.low;
    }
    const DoubleReal rest{Real(hn::Load(Tag(), high)), Real(hn::Load(Tag(), low))};
    return {select(large, Real(hn::Load(Tag(), turns)), moderate.shifted), select(large, rest, moderate.rest)};
}

/// Each with the part that its rounding lost.
struct SinCos {
    DoubleReal sin;
    DoubleReal cos;
};

/// sin(factor·x) and cos(factor·x), the product not rounded.
HWY_INLINE SinCos sin_cos(double factor, Real x)
{
    const auto angle = exact_product(factor, x);
    const auto large = abs(angle.high) > 0x1p25;
    auto reduced = reduce_moderate_angle(angle);
    if (!none(large))
        reduced = reduce_large_angles(reduced, large, factor, x);
    const auto [shifted, r] = reduced;

    const auto square = r.high * r.high;
    const auto half_square = 0.5 * square;
    const auto sine_rest = multiply_add(r.high * square, polynomial(square, coefficients::sine),
                                        negative_multiply_add(half_square, r.low, r.low));
    const auto sine = ordered_sum(r.high, sine_rest);
    const auto [one_less, rounding] = ordered_sum(1, -half_square);
    const auto cosine_rest = multiply_add(square * square, polynomial(square, coefficients::cosine),
                                          negative_multiply_add(r.high, r.low, rounding));
    const auto cosine = ordered_sum(one_less, cosine_rest);

    // sin(r + n·π/2) and cos(r + n·π/2): odd n swap the two, and the second lowest bits of n and n + 1 are the signs.
    const hn::RebindToUnsigned<Tag> bits;
    const auto n = hn::BitCast(bits, shifted.lanes);
    const Condition odd{hn::RebindMask(Tag(), hn::TestBit(n, hn::Set(bits, 1)))};
    const auto sign_of = [&](auto turns) {
        return Real(hn::BitCast(Tag(), hn::ShiftLeft<62>(hn::And(turns, hn::Set(bits, 2)))));
    };
    const auto negate = [](DoubleReal a, Real sign) {
        return DoubleReal{hn::Xor(a.high.lanes, sign.lanes), hn::Xor(a.low.lanes, sign.lanes)};
    };
    return {negate(select(odd, cosine, sine), sign_of(n)),
            negate(select(odd, sine, cosine), sign_of(hn::Add(n, hn::Set(bits, 1))))};
}

/// arctan t for |t| ≤ tan(π/8).
HWY_INLINE Real arctan_near_zero(Real t)
{
    const auto square = t * t;
    return multiply_add(t * square, polynomial(square, coefficients::arctangent), t);
}

HWY_INLINE Real arctan(Real x)
{
    // tan(π/8) and tan(3π/8) part three ranges, in which arctan a = k·π/4 + arctan t with |t| ≤ tan(π/8).
    const auto a = abs(x);
    const auto large = a > 2.414213562373095;
    const auto medium = a > 0.41421356237309503;
    const auto t = select(large, -1, select(medium, a - 1, a)) / select(large, a, select(medium, a + 1, 1));
    const auto turn = select(large, half_pi, select(medium, 0.5 * half_pi, 0));
    const auto turn_low = select(large, half_pi_low, select(medium, 0.5 * half_pi_low, 0));
    const auto square = t * t;
    const auto rest = multiply_add(t * square, polynomial(square, coefficients::arctangent), turn_low);
    return copy_sign(turn + (t + rest), x);
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
