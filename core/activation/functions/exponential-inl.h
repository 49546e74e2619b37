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

#include <cmath>
#include <limits>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

// ln 2 in two parts, of which the first has enough zeros at its end for n times it to be exact (W. J. Cody and
// W. Waite, Software Manual for the Elementary Functions, 1980, chapter 6).
inline constexpr double ln2_high = 0x1.62e42feep-1;
inline constexpr double ln2_low = 0x1.a39ef35793c76p-33;
inline constexpr double reciprocal_ln2 = 0x1.71547652b82fep0;

/// eˣ = 2ⁿ·(1 + t) with |t| below √2 − 1.
struct ReducedExponential {
    Integer n;
    Real t;
};

/// For x = high + low with |high| < 2000.
HWY_INLINE ReducedExponential reduce_exponential(Real high, Real low)
{
    const auto n = nearest_integer(high * reciprocal_ln2);
    const auto number = n.number();
    const auto r = negative_multiply_add(number, ln2_high, high) + negative_multiply_add(number, ln2_low, low);
    return {n, multiply_add(r * r, polynomial(r, coefficients::exponential), r)};
}

/// eˣ over the whole range of doubles.
HWY_INLINE Real exp(Real x)
{
    const auto [n, t] = reduce_exponential(clamp(x, -760, 720), 0);
    // 2ⁿ itself may be out of range at either end: two factors.
    const auto half = nearest_integer(n.number() * 0.5);
    const auto rest = nearest_integer(n.number() - half.number());
    return multiply_add(t, half.power_of_two(), half.power_of_two()) * rest.power_of_two();
}

/// Quantities that decay like e⁻ᵃ are computed times `raise`, and times `lower` in their last operation, lest they
/// lose digits as subnormals on the way.
inline constexpr double raise = 0x1p1000;
inline constexpr double lower = 0x1p-1000;

/// x·r·lower, where x may be huge or tiny and |r| ≤ 2¹⁰⁰⁰ or so.
HWY_INLINE Real lowered_product(Real x, Real r)
{
    return select(abs(x) > 1, (x * lower) * r, x * (r * lower));
}
HWY_INLINE Real lowered_product(double x, Real r)
{
    return std::abs(x) > 1 ? r * (x * lower) : (r * lower) * x;
}

/// e⁻ᵃ for a ≥ 0.
struct Decay {
    Real value;
    Real raised;    ///< e⁻ᵃ·raise
    Real minus_one; ///< e⁻ᵃ − 1
};

inline constexpr double decay_limit = 1400; ///< beyond, raise no longer helps

/// For a = high + low; beyond the limit, its value there.
HWY_INLINE Decay decay(Real high, Real low = 0.0)
{
    const auto [n, t] = reduce_exponential(-at_most(decay_limit, high), -low);
    const auto raised_power = n.power_of_two(1000);
    const auto power = raised_power * lower;
    const auto raised = multiply_add(t, raised_power, raised_power);
    return {raised * lower, raised, multiply_add(t, power, power - 1)};
}

/// Likewise, but beyond the limit 0, so that factors may be huge.
HWY_INLINE Decay vanishing_decay(DoubleReal a)
{
    const auto e = decay(a.high, a.low);
    const auto raised = select(a.high >= decay_limit, 0, e.raised);
    return {raised * lower, raised, e.minus_one};
}

/// |factor·x|, or a little more than the limit if it is larger.
HWY_INLINE DoubleReal decay_argument(double factor, Real x)
{
    const double scale = std::abs(factor);
    return exact_product(scale, at_most(1.001 * decay_limit / scale, abs(x)));
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
    const auto [n, t] = reduce_exponential(at_most(decay_limit, a.high), a.low);
    const auto lowered_power = n.power_of_two(-1000);
    const auto power = lowered_power * raise;
    const auto lowered = multiply_add(t, lowered_power, lowered_power);
    const auto unlimited = select(a.high >= decay_limit, std::numeric_limits<double>::infinity(), lowered);
    return {unlimited * raise, unlimited, multiply_add(t, power, power - 1)};
}

/// eˣ for −1400 ≤ x ≤ 10, to about 60 bits where it is a normal number.
struct PreciseExponential {
    DoubleReal value;
    Real raised; ///< eˣ·raise
};
HWY_INLINE PreciseExponential precise_exponential(Real x)
{
    const auto n = nearest_integer(x * reciprocal_ln2);
    const auto number = n.number();
    const auto r = exact_sum(negative_multiply_add(number, ln2_high, x), -(number * ln2_low));
    const auto half_square = exact_product(r.high, 0.5 * r.high);
    // coefficients::exponential begins with ½.
    const auto cubic = r.high * r.high * r.high * horner<1, 1>(r.high, coefficients::exponential);
    const auto linear_sum = ordered_sum(1, r.high);
    const auto square_sum = ordered_sum(linear_sum.high, half_square.high);
    const auto rest = (cubic + multiply_add(r.high, r.low, half_square.low)) + r.low;
    const auto sum = ordered_sum(square_sum.high, linear_sum.low + square_sum.low + rest);
    const auto raised_power = n.power_of_two(1000);
    const auto power = raised_power * lower;
    return {{sum.high * power, sum.low * power}, sum.high * raised_power};
}

/// d for which ln(1 + y) = y − d·y, so that little of its rounding error remains; 0 ≤ y ≤ 1, given 1/(2 + y).
HWY_INLINE Real log1p_deficit(Real y, Real reciprocal)
{
    // ln(1 + y) = 2 artanh(s) with s = y/(2 + y), and 2s = y − s·y.
    const auto s = y * reciprocal;
    const auto curved = s * (1 - s) * polynomial(s * s, coefficients::logarithm);
    return negative_multiply_add(s, curved, s);
}

/// y − d·y
HWY_INLINE Real less_deficit(Real y, Real d)
{
    return negative_multiply_add(y, d, y);
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
