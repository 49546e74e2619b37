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

/// An integer n, from rounding a number, ready to become 2ⁿ.
struct Exponent {
    Real shifted; ///< n + 1.5·2⁵², whose lowest bits are n in two's complement

    static constexpr double shift = 0x1.8p52;
    HWY_INLINE Real number() const { return shifted - shift; }
    /// 2ⁿ⁺ᵒᶠᶠˢᵉᵗ, where that is a normal number.
    HWY_INLINE Real power(int offset = 0) const
    {
        const auto biased = hn::Add(bits(shifted), hn::Set(Integers(), 1023 + offset));
        return hn::BitCast(Tag(), hn::ShiftLeft<52>(biased));
    }
    /// 2ⁿ·x and 2⁻ⁿ·x, where x and the result are normal numbers.
    HWY_INLINE Real times_power(Real x) const { return hn::BitCast(Tag(), hn::Add(bits(x), in_exponent())); }
    HWY_INLINE Real over_power(Real x) const { return hn::BitCast(Tag(), hn::Sub(bits(x), in_exponent())); }

private:
    using Integers = hn::RebindToSigned<Tag>;
    static HWY_INLINE hn::Vec<Integers> bits(Real x) { return hn::BitCast(Integers(), x.lanes); }
    HWY_INLINE hn::Vec<Integers> in_exponent() const { return hn::ShiftLeft<52>(bits(shifted)); }
};
HWY_INLINE Exponent nearest_exponent(Real x)
{
    return {x + Exponent::shift};
}

// ln 2 in two parts, of which the first has enough zeros at its end for n times it to be exact (W. J. Cody and
// W. Waite, Software Manual for the Elementary Functions, 1980, chapter 6).
inline constexpr double ln2_high = 0x1.62e42feep-1;
inline constexpr double ln2_low = 0x1.a39ef35793c76p-33;
inline constexpr double reciprocal_ln2 = 0x1.71547652b82fep0;

/// ⌊x/ln 2⌉
HWY_INLINE Exponent nearest_multiple_of_ln2(Real x)
{
    return {multiply_add(x, reciprocal_ln2, Exponent::shift)};
}

/// x = n·ln 2 + rest, with the least rest.
struct Ln2Split {
    Exponent n;
    Real rest;
};

/// For |x| < 2000.
HWY_INLINE Ln2Split split_by_ln2(Real x)
{
    const auto n = nearest_multiple_of_ln2(x);
    const auto number = n.number();
    return {n, negative_multiply_add(number, ln2_low, negative_multiply_add(number, ln2_high, x))};
}
/// For x = high + low with |high| < 2000.
HWY_INLINE Ln2Split split_by_ln2(Real high, Real low)
{
    const auto n = nearest_multiple_of_ln2(high);
    const auto number = n.number();
    return {n, negative_multiply_add(number, ln2_high, high) + negative_multiply_add(number, ln2_low, low)};
}

/// eˣ = 2ⁿ·(1 + t) with |t| below √2 − 1.
struct ReducedExponential {
    Exponent n;
    Real t;
};

HWY_INLINE ReducedExponential reduced_exponential(const Ln2Split &x)
{
    const Real r = x.rest;
    return {x.n, multiply_add(r * r, polynomial(r, coefficients::exponential), r)};
}

/// eˣ over the whole range of doubles.
HWY_INLINE Real exp(Real x)
{
    const auto [n, t] = reduced_exponential(split_by_ln2(clamp(x, -760, 720)));
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

/// e⁻ᵃ for a ≥ 0.
struct Decay {
    Real value;
    Real raised;    ///< e⁻ᵃ·raise
    Real minus_one; ///< e⁻ᵃ − 1
};

HWY_INLINE Decay decay_of(const ReducedExponential &e)
{
    const auto raised_power = e.n.power(1000);
    const auto power = raised_power * lower;
    const auto raised = multiply_add(e.t, raised_power, raised_power);
    return {raised * lower, raised, multiply_add(e.t, power, power - 1)};
}

/// Beyond a = 1400, where raise no longer helps, e⁻¹⁴⁰⁰.
HWY_INLINE Decay decay(Real a)
{
    return decay_of(reduced_exponential(split_by_ln2(-at_most(1400, a))));
}
/// The same for a = high + low.
HWY_INLINE Decay decay(Real high, Real low)
{
    return decay_of(reduced_exponential(split_by_ln2(-at_most(1400, high), -low)));
}
/// For any a, of which the low part is no number where the high part overflowed; beyond a = 1400 it is 0.
HWY_INLINE Decay decay(const DoubleReal &a)
{
    const auto e = decay(a.high, select(a.high < 1400, a.low, 0));
    return {e.value, select(a.high > 1400, 0, e.raised), e.minus_one};
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
    const auto [n, t] = reduced_exponential(split_by_ln2(at_most(1400, a.high), select(finite, a.low, 0)));
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
    const auto n = nearest_multiple_of_ln2(x);
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
HWY_INLINE Real log1p_quotient(Real y, Real reciprocal)
{
    const Real s = y * reciprocal;
    const Real curved = s * (1 - s) * polynomial(s * s, coefficients::logarithm);
    return negative_multiply_add(s, 1 - curved, 1);
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
