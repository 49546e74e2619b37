// SPDX-License-Identifier: GPL-3.0-or-later
// Error-free transformations: sums and products with the part that rounding would lose.
#if defined(ACTLAB_DOUBLE_DOUBLE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_DOUBLE_DOUBLE_INL_H
#undef ACTLAB_DOUBLE_DOUBLE_INL_H
#else
#define ACTLAB_DOUBLE_DOUBLE_INL_H
#endif

#include "core/activation/functions/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// high + low, where high is the sum rounded.
struct DoubleReal {
    Real high;
    Real low;
};

HWY_INLINE DoubleReal select(Condition condition, DoubleReal yes, DoubleReal no)
{
    return {select(condition, yes.high, no.high), select(condition, yes.low, no.low)};
}

/// a + b where a = 0 or |a| ≥ |b| (T. J. Dekker, A floating-point technique for extending the available precision,
/// Numer. Math. 18, 1971).
HWY_INLINE DoubleReal ordered_sum(Real a, Real b)
{
    const auto sum = a + b;
    return {sum, b - (sum - a)};
}

/// a + b (D. E. Knuth, The Art of Computer Programming 2, section 4.2.2, theorem B).
HWY_INLINE DoubleReal exact_sum(Real a, Real b)
{
    const auto sum = a + b;
    const auto b_part = sum - a;
    return {sum, (a - (sum - b_part)) + (b - b_part)};
}

#if !HWY_NATIVE_FMA
/// The leading 26 bits, so that the product of two such is exact; by masking, which cannot overflow.
HWY_INLINE Real leading_half(Real a)
{
    const hn::RebindToUnsigned<Tag> bits;
    const auto mask = hn::BitCast(Tag(), hn::Set(bits, 0xFFFF'FFFF'F800'0000));
    return hn::And(a.lanes, mask);
}
#endif

/// a·b, but for what underflows and the last bit of the low part (Dekker 1971, or one fused operation).
HWY_INLINE DoubleReal exact_product(Real a, Real b)
{
    const auto product = a * b;
#if HWY_NATIVE_FMA
    return {product, hn::MulSub(a.lanes, b.lanes, product.lanes)};
#else
    const auto a_high = leading_half(a);
    const auto b_high = leading_half(b);
    const auto a_low = a - a_high;
    const auto b_low = b - b_high;
    return {product, (a_high * b_high - product) + a_high * b_low + a_low * b_high + a_low * b_low};
#endif
}

/// (high + low)·b
HWY_INLINE DoubleReal product(DoubleReal a, Real b)
{
    const auto [high, low] = exact_product(a.high, b);
    return ordered_sum(high, multiply_add(a.low, b, low));
}

/// a/b, where it does not overflow.
HWY_INLINE DoubleReal quotient(Real a, Real b)
{
    const auto rounded = a / b;
    const auto back = exact_product(rounded, b);
    return {rounded, ((a - back.high) - back.low) / b};
}

HWY_INLINE DoubleReal abs(DoubleReal a)
{
    return {abs(a.high), select(a.high < 0, -a.low, a.low)};
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
