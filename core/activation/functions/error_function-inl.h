// SPDX-License-Identifier: GPL-3.0-or-later
// The error function and the normal distribution.
#if defined(ACTLAB_ERROR_FUNCTION_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_ERROR_FUNCTION_INL_H
#undef ACTLAB_ERROR_FUNCTION_INL_H
#else
#define ACTLAB_ERROR_FUNCTION_INL_H
#endif

#include "core/activation/functions/exponential-inl.h"

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

inline constexpr double two_over_root_pi = 0x1.20dd750429b6dp+0;
inline constexpr double one_over_root_two_pi = 0x1.9884533d43651p-2;

/// e^(t²)·erfc(t) for 0 ≤ t = high + low ≤ 28, which falls from 1 like 1/t, with about three bits more than a double
/// has (after M. M. Shepherd and J. G. Laframboise, Chebyshev approximation of (1 + 2x) exp(x²) erfc x in 0 ≤ x < ∞,
/// Math. Comp. 36, 1981).
HWY_INLINE DoubleReal scaled_complementary_error(DoubleReal t)
{
    // A polynomial in q = (t − 4)/(t + 4), over t + 4.
    const auto sum = t.high + 4;
    const auto reciprocal = 1 / sum;
    const auto one = exact_product(sum, reciprocal);
    const auto error = (1 - one.high) - one.low; // relative, of the reciprocal
    const auto q = exact_product(sum - 8, reciprocal);
    constexpr auto &c = coefficients::scaled_error_function;
    const auto upper = exact_product(q.high, polynomial<2, 1>(q.high, c));
    const auto value = exact_sum(c[0], upper.high);
    const auto scaled = exact_product(value.high, reciprocal);

    // What rounding did to t + 4, its reciprocal and q is made good with the derivative 2t·f(t) − 2/√π.
    const auto slope = multiply_add(2 * t.high, scaled.high, -two_over_root_pi);
    const auto t_error = (t.high - (sum - 4)) + t.low;
    const auto q_error = multiply_add(q.high, error, q.low) * (sum * sum * 0.125); // as a shift of t
    const auto shifted = multiply_add(q_error, multiply_add(scaled.high, reciprocal, slope), t_error * slope);
    const auto low = multiply_add(value.low + upper.low, reciprocal, scaled.low);
    return ordered_sum(scaled.high, low + multiply_add(scaled.high, error, shifted));
}

struct ErrorFunction {
    Real value;
    Real quotient; ///< erf(a)/a, where a < 1
    Decay gauss;   ///< e^(−a²)
};
inline constexpr double error_function_near = 1;

/// For a = high + low ≥ 0.
HWY_INLINE ErrorFunction error_function(DoubleReal a)
{
    const auto high = at_most(28, a.high);
    const auto square = exact_product(high, high);
    const auto gauss = decay(square.high, multiply_add(2 * high, a.low, square.low));
    const auto quotient = polynomial(square.high, coefficients::error_function);
    const auto far = negative_multiply_add(gauss.value, scaled_complementary_error({high, a.low}).high, 1);
    return {select(high < error_function_near, high * quotient, far), quotient, gauss};
}

/// The normal distribution's lower tail, without what makes it small: for 0 ≤ a ≤ normal_tail_limit,
/// Φ(−a) = gauss·quotient and φ(a) = gauss/√(2π).
struct NormalTail {
    DoubleReal quotient;
    Decay gauss; ///< e^(−a²/2)
};
inline constexpr double normal_tail_limit = 39; ///< beyond, Φ(−a) is 0 even as a subnormal

HWY_INLINE NormalTail normal_tail(Real a)
{
    constexpr double half_root = 0x1.6a09e667f3bcdp-1; // √½, and what that lacks
    constexpr double half_root_low = -0x1.bdd3413b26456p-55;
    const auto t = exact_product(a, half_root);
    const auto quotient = scaled_complementary_error({t.high, multiply_add(a, half_root_low, t.low)});
    const auto [high, low] = exact_product(a, a);
    return {{0.5 * quotient.high, 0.5 * quotient.low}, decay(0.5 * high, 0.5 * low)};
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
