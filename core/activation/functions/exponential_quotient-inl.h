// SPDX-License-Identifier: GPL-3.0-or-later
// Exponentials left as quotients, for functions that divide by a sum of them anyway: these need no division of their
// own, and half the operations of a polynomial for eˣ.
#if defined(ACTLAB_EXPONENTIAL_QUOTIENT_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_EXPONENTIAL_QUOTIENT_INL_H
#undef ACTLAB_EXPONENTIAL_QUOTIENT_INL_H
#else
#define ACTLAB_EXPONENTIAL_QUOTIENT_INL_H
#endif

#include "core/activation/functions/exponential-inl.h"

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// e²ˣ = 4ⁿ·above/below with above = even + odd and below = even − odd, since for r = x − n·ln 2 it is
/// 4ⁿ·(1 + tanh r)/(1 − tanh r), and tanh r is odd/even. Even is a little more than 1.
struct ExponentialQuotient {
    Exponent n;
    Real even_less_1;
    Real odd;
    Real above;
    Real below;
};

HWY_INLINE ExponentialQuotient exponential_quotient(const Ln2Split &x)
{
    const Real r = x.rest;
    const Real square = r * r;
    const Real odd = multiply_add(r * square, horner<0, 1>(square, coefficients::hyperbolic_odd), r);
    const Real even_less_1 = square * horner<0, 1>(square, coefficients::hyperbolic_even);
    // 1 comes last: so its rounding errors come once.
    return {x.n, even_less_1, odd, 1 + (even_less_1 + odd), 1 + (even_less_1 - odd)};
}

/// For |x| < 1000.
HWY_INLINE ExponentialQuotient exponential_quotient(Real x)
{
    return exponential_quotient(split_by_ln2(x));
}
/// For x = high + low with |high| < 1000.
HWY_INLINE ExponentialQuotient exponential_quotient(Real high, Real low)
{
    return exponential_quotient(split_by_ln2(high, low));
}

/// eˣ and e⁻ˣ but for a common factor: with s their sum, σ(2x) is rise/s, σ(−2x) is fall/s and tanh x is difference/s.
/// None of them leaves the normal numbers, and a product that does is rounded once if it is the last one: so the tails
/// keep their digits.
struct OpposedExponentials {
    Real rise;
    Real fall;
    Real difference; ///< rise − fall, also where that would cancel
    Real sum;
    Real reciprocal; ///< 1/s

    /// tanh x, as rounded as a division would be.
    HWY_INLINE Real tanh() const
    {
        const Real quotient = difference * reciprocal;
        return multiply_add(negative_multiply_add(quotient, sum, difference), reciprocal, quotient);
    }
    /// 1/cosh² x is slope()·reciprocal.
    HWY_INLINE Real slope() const { return 4 * rise * fall * reciprocal; }
};

/// For |x| ≤ 690.
HWY_INLINE OpposedExponentials opposed_exponentials(const ExponentialQuotient &e)
{
    const Real rise = e.n.times_power(e.above);
    const Real fall = e.n.over_power(e.below);
    const Real power = e.n.times_power(1);
    const Real inverse = e.n.over_power(1);
    const Real apart = power - inverse;
    const Real difference = apart + multiply_add(e.odd, power + inverse, e.even_less_1 * apart);
    const Real sum = rise + fall;
    return {rise, fall, difference, sum, 1 / sum};
}

/// Beyond this eˣ and e⁻ˣ are so far apart that their quotient, and x times it, are zero as doubles.
inline constexpr double far_apart = 380;

/// y = ln(1 + e⁻ᵃ), for a ≥ 0, is half·raised·(1 + rest), e⁻ᵃ is decayed/whole, and y″ is half·curvature. `half`, a
/// power of two about as large as e^(−a/2), is kept apart lest the others lose digits as subnormals.
struct DecayLogarithm {
    Real raised;
    Real rest;
    Real curvature;
    Real half;
    Real decayed;
    Real whole;
    Real sum; ///< decayed + whole
};

/// For a = high + low with high ≤ 1400.
HWY_INLINE DecayLogarithm decay_logarithm(Real high, Real low)
{
    const auto e = exponential_quotient(0.5 * high, 0.5 * low);
    const Real half = e.n.over_power(1);
    const Real half_decayed = e.n.over_power(e.below);
    const Real decayed = half_decayed * half;
    const Real sum = e.above + decayed;
    // ln(1 + e⁻ᵃ) = 2 artanh s for s = e⁻ᵃ/(2 + e⁻ᵃ).
    const Real raised_s = half_decayed / ((e.above + e.above) + decayed);
    const Real s = raised_s * half;
    const Real square = s * s;
    return {2 * raised_s,
            square * polynomial(square, coefficients::logarithm),
            half_decayed * (e.above / (sum * sum)),
            half,
            decayed,
            e.above,
            sum};
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
