// SPDX-License-Identifier: GPL-3.0-or-later
// The exponential and its relatives, right down to the last subnormal.
#if defined(ACTLAB_EXPONENTIAL_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_EXPONENTIAL_INL_H
#undef ACTLAB_EXPONENTIAL_INL_H
#else
#define ACTLAB_EXPONENTIAL_INL_H
#endif

#include "core/activation/functions/coefficients/coefficients.h"
#include "core/activation/functions/double_double-inl.h"

#include <limits>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// 2ⁿ, where that is a normal number, for `shifted` = n + 1.5·2⁵² and `bias` = 1023: the lowest bits of `shifted` are n
/// in two's complement. Another bias multiplies by a power of two.
HWY_INLINE Real power_of_two(Real shifted, int bias)
{
    const hn::RebindToSigned<Tag> integers;
    const auto biased = hn::Add(hn::BitCast(integers, shifted.lanes), hn::Set(integers, bias));
    return hn::BitCast(Tag(), hn::ShiftLeft<52>(biased));
}
template <std::size_t Count> HWY_INLINE Abreast<Count> power_of_two(const Abreast<Count> &shifted, int bias)
{
    return Abreast<Count>::each([&](std::size_t k) HWY_ATTR { return power_of_two(shifted.parts[k], bias); });
}

/// An integer n, from rounding a number, ready to become 2ⁿ.
template <class R> struct Exponent {
    R shifted;

    static constexpr double shift = 0x1.8p52;
    HWY_INLINE R number() const { return shifted - shift; }
    /// 2ⁿ⁺ᵒᶠᶠˢᵉᵗ, where that is a normal number.
    HWY_INLINE R power(int offset = 0) const { return power_of_two(shifted, 1023 + offset); }
};
template <class R> HWY_INLINE Exponent<R> nearest_exponent(R x)
{
    return {x + Exponent<R>::shift};
}

// ln 2 in two parts, of which the first has enough zeros at its end for n times it to be exact (W. J. Cody and
// W. Waite, Software Manual for the Elementary Functions, 1980, chapter 6).
inline constexpr double ln2_high = 0x1.62e42feep-1;
inline constexpr double ln2_low = 0x1.a39ef35793c76p-33;
inline constexpr double reciprocal_ln2 = 0x1.71547652b82fep0;

/// eˣ = 2ⁿ·(1 + t) with |t| below √2 − 1.
template <class R> struct ReducedExponential {
    Exponent<R> n;
    R t;
};

/// For n = ⌊x/ln 2⌉ and r = x − n·ln 2.
template <class R> HWY_INLINE ReducedExponential<R> reduced_exponential(Exponent<R> n, R r)
{
    return {n, multiply_add(r * r, polynomial(r, coefficients::exponential), r)};
}

/// For |x| < 2000.
template <class R> HWY_INLINE ReducedExponential<R> reduce_exponential(R x)
{
    const auto n = nearest_exponent(R(x * reciprocal_ln2));
    const auto number = n.number();
    return reduced_exponential(n, negative_multiply_add(number, ln2_low, negative_multiply_add(number, ln2_high, x)));
}
/// For x = high + low with |high| < 2000.
template <class R> HWY_INLINE ReducedExponential<R> reduce_exponential(R high, R low)
{
    const auto n = nearest_exponent(R(high * reciprocal_ln2));
    const auto number = n.number();
    const R r = negative_multiply_add(number, ln2_high, high) + negative_multiply_add(number, ln2_low, low);
    return reduced_exponential(n, r);
}

/// eˣ over the whole range of doubles.
HWY_INLINE Real exp(Real x)
{
    const auto [n, t] = reduce_exponential(clamp(x, -760, 720));
    // 2ⁿ itself may be out of range at either end: two factors.
    const auto half = nearest_exponent(n.number() * 0.5);
    const auto rest = nearest_exponent(n.number() - half.number());
    return multiply_add(t, half.power(), half.power()) * rest.power();
}

/// Quantities that decay like e⁻ᵃ are computed times `raise`, and times `lower` in their last operation, lest they
/// lose digits as subnormals on the way.
inline constexpr double raise = 0x1p1000;
inline constexpr double lower = 0x1p-1000;

/// x·r·lower, rounded once, where x may be huge or tiny and |r| ≤ 2¹⁰⁰⁰ or so.
HWY_INLINE Real lowered_product(Real x, Real r)
{
    return select(abs(x) > 1, (x * lower) * r, x * (r * lower));
}
template <class R> HWY_INLINE R lowered_product(double x, R r)
{
    return x > 1 || x < -1 ? (x * lower) * r : x * (r * lower);
}

/// e⁻ᵃ for a ≥ 0.
template <class R> struct DecayOf {
    R value;
    R raised;    ///< e⁻ᵃ·raise
    R minus_one; ///< e⁻ᵃ − 1
};
using Decay = DecayOf<Real>;

template <class R> HWY_INLINE DecayOf<R> decay_of(const ReducedExponential<R> &e)
{
    const auto raised_power = e.n.power(1000);
    const auto power = raised_power * lower;
    const auto raised = multiply_add(e.t, raised_power, raised_power);
    return {raised * lower, raised, multiply_add(e.t, power, power - 1)};
}

/// Beyond a = 1400, where raise no longer helps, e⁻¹⁴⁰⁰.
template <class R> HWY_INLINE DecayOf<R> decay(R a)
{
    return decay_of(reduce_exponential(R(-at_most(1400, a))));
}
/// The same for a = high + low.
template <class R> HWY_INLINE DecayOf<R> decay(R high, R low)
{
    return decay_of(reduce_exponential(R(-at_most(1400, high)), R(-low)));
}
/// For any a, of which the low part is no number where the high part overflowed; beyond a = 1400 it is 0.
template <class R> HWY_INLINE DecayOf<R> decay(const DoubleOf<R> &a)
{
    const auto e = decay(a.high, select_below(1400, a.high, a.low, 0));
    return {e.value, select_below(-1400, -a.high, 0, e.raised), e.minus_one};
}

/// eᵃ for a ≥ 0; `minus_one` for a < 700.
struct Growth {
    Real value;
    Real lowered; ///< eᵃ·lower
    Real minus_one;
};

/// Beyond a = 1400 it is infinite.
HWY_INLINE Growth growth(DoubleReal a)
{
    const auto finite = a.high < 1400;
    const auto [n, t] = reduce_exponential(at_most(1400, a.high), select(finite, a.low, 0));
    const auto lowered_power = n.power(-1000);
    const auto power = lowered_power * raise;
    const auto lowered = multiply_add(t, lowered_power, lowered_power);
    const auto unlimited = select(a.high >= 1400, std::numeric_limits<double>::infinity(), lowered);
    return {unlimited * raise, unlimited, multiply_add(t, power, power - 1)};
}

/// eˣ for −1400 ≤ x ≤ 10, to about 60 bits where it is a normal number.
struct PreciseExponential {
    DoubleReal value;
    Real raised; ///< eˣ·raise
};
HWY_INLINE PreciseExponential precise_exponential(Real x)
{
    const auto n = nearest_exponent(x * reciprocal_ln2);
    const auto number = n.number();
    const auto r = exact_sum(negative_multiply_add(number, ln2_high, x), -(number * ln2_low));
    const auto half_square = exact_product(r.high, 0.5 * r.high);
    // coefficients::exponential begins with ½.
    const auto cubic = r.high * r.high * r.high * horner<1, 1>(r.high, coefficients::exponential);
    const auto linear_sum = ordered_sum(1, r.high);
    const auto square_sum = ordered_sum(linear_sum.high, half_square.high);
    const auto rest = (cubic + multiply_add(r.high, r.low, half_square.low)) + r.low;
    const auto sum = ordered_sum(square_sum.high, linear_sum.low + square_sum.low + rest);
    const auto raised_power = n.power(1000);
    const auto power = raised_power * lower;
    return {{sum.high * power, sum.low * power}, sum.high * raised_power};
}

/// ln(1 + y)/y for 0 ≤ y ≤ 1, given 1/(2 + y). With s = y/(2 + y) it is 2 artanh(s)/y = (1 − s)(1 + s²·p(s²)),
/// arranged so that the rounding errors lie in what is subtracted from 1.
template <class R> HWY_INLINE R log1p_quotient(R y, R reciprocal)
{
    const R s = y * reciprocal;
    const R curved = s * (1 - s) * polynomial(R(s * s), coefficients::logarithm);
    return negative_multiply_add(s, 1 - curved, 1);
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
