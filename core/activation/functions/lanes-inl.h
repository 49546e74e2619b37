// SPDX-License-Identifier: GPL-3.0-or-later
// Highway's vectors of doubles, written like numbers; included once for each instruction set (hwy/foreach_target.h).
#if defined(ACTLAB_LANES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_LANES_INL_H
#undef ACTLAB_LANES_INL_H
#else
#define ACTLAB_LANES_INL_H
#endif

#include <hwy/highway.h>

#include <array>
#include <cstddef>
#include <utility>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Tag = hn::ScalableTag<double>;

/// A vector of as many numbers as the instruction set handles at once. Formulas read as they would for one.
struct Real {
    hn::Vec<Tag> lanes;

    Real() = default;
    HWY_INLINE Real(hn::Vec<Tag> vector) : lanes(vector) {}
    HWY_INLINE Real(double everywhere) : lanes(hn::Set(Tag(), everywhere)) {}
};

/// A condition that holds or not for each lane.
struct Condition {
    hn::Mask<Tag> lanes;
};

HWY_INLINE Real operator+(Real a, Real b)
{
    return hn::Add(a.lanes, b.lanes);
}
HWY_INLINE Real operator-(Real a, Real b)
{
    return hn::Sub(a.lanes, b.lanes);
}
HWY_INLINE Real operator*(Real a, Real b)
{
    return hn::Mul(a.lanes, b.lanes);
}
HWY_INLINE Real operator/(Real a, Real b)
{
    return hn::Div(a.lanes, b.lanes);
}
HWY_INLINE Real operator-(Real a)
{
    return hn::Neg(a.lanes);
}

HWY_INLINE Condition operator<(Real a, Real b)
{
    return {hn::Lt(a.lanes, b.lanes)};
}
HWY_INLINE Condition operator<=(Real a, Real b)
{
    return {hn::Le(a.lanes, b.lanes)};
}
HWY_INLINE Condition operator>(Real a, Real b)
{
    return {hn::Gt(a.lanes, b.lanes)};
}
HWY_INLINE Condition operator>=(Real a, Real b)
{
    return {hn::Ge(a.lanes, b.lanes)};
}
HWY_INLINE Condition operator==(Real a, Real b)
{
    return {hn::Eq(a.lanes, b.lanes)};
}
HWY_INLINE Condition operator&&(Condition a, Condition b)
{
    return {hn::And(a.lanes, b.lanes)};
}
HWY_INLINE Condition operator||(Condition a, Condition b)
{
    return {hn::Or(a.lanes, b.lanes)};
}
HWY_INLINE Condition is_nan(Real a)
{
    return {hn::IsNaN(a.lanes)};
}

HWY_INLINE Condition is_infinite(Real a)
{
    return {hn::IsInf(a.lanes)};
}

HWY_INLINE Real select(Condition condition, Real yes, Real no)
{
    return hn::IfThenElse(condition.lanes, yes.lanes, no.lanes);
}
/// x, and 0 where the condition does not hold; cheaper than to select.
HWY_INLINE Real where(Condition condition, Real x)
{
    return hn::IfThenElseZero(condition.lanes, x.lanes);
}
HWY_INLINE bool none(Condition condition)
{
    return hn::AllFalse(Tag(), condition.lanes);
}

/// a·b + c, rounded once where the instruction set can and twice where it cannot.
HWY_INLINE Real multiply_add(Real a, Real b, Real c)
{
    return hn::MulAdd(a.lanes, b.lanes, c.lanes);
}
/// c − a·b, likewise.
HWY_INLINE Real negative_multiply_add(Real a, Real b, Real c)
{
    return hn::NegMulAdd(a.lanes, b.lanes, c.lanes);
}
HWY_INLINE Real abs(Real a)
{
    return hn::Abs(a.lanes);
}
HWY_INLINE Real sqrt(Real a)
{
    return hn::Sqrt(a.lanes);
}
HWY_INLINE Real copy_sign(Real magnitude, Real sign)
{
    return hn::CopySign(magnitude.lanes, sign.lanes);
}

// The nearer of x and the bound, if x lies beyond; NaN stays NaN. Highway's Min and Max do not promise that, but x86's
// instructions do, which return their second operand if one is NaN; selecting takes several times as long.
#if HWY_ARCH_X86 && HWY_TARGET != HWY_SCALAR && HWY_TARGET != HWY_EMU128
HWY_INLINE Real at_least(double bound, Real x)
{
    return hn::Max(hn::Set(Tag(), bound), x.lanes);
}
HWY_INLINE Real at_most(double bound, Real x)
{
    return hn::Min(hn::Set(Tag(), bound), x.lanes);
}
#else
HWY_INLINE Real at_least(double bound, Real x)
{
    return select(x < bound, bound, x);
}
HWY_INLINE Real at_most(double bound, Real x)
{
    return select(x > bound, bound, x);
}
#endif
HWY_INLINE Real clamp(Real x, double low, double high)
{
    return at_most(high, at_least(low, x));
}

/// `value` for every x that is a number; for pieces of a function that do not depend on x.
HWY_INLINE Real unless_nan(Real x, Real value)
{
    // All bits set are a NaN.
    return hn::Or(value.lanes, hn::VecFromMask(Tag(), hn::IsNaN(x.lanes)));
}

/// c[First] + c[First + Step]·x + c[First + 2·Step]·x² + …
template <std::size_t First, std::size_t Step, std::size_t Size>
HWY_INLINE Real horner(Real x, const std::array<double, Size> &c)
{
    if constexpr (First + Step < Size)
        return multiply_add(horner<First + Step, Step>(x, c), x, c[First]);
    else
        return c[First];
}

/// c[0] + c[1]·x + c[2]·x² + …, its even and odd powers side by side to halve the chain of dependent operations; the
/// first `Leading` coefficients one after the other, which rounds better where the terms cancel.
template <std::size_t Leading = 0, std::size_t Size>
HWY_INLINE Real polynomial(Real x, const std::array<double, Size> &c)
{
    const Real square = x * x;
    Real sum = multiply_add(horner<Leading + 1, 2>(square, c), x, horner<Leading, 2>(square, c));
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        ((sum = multiply_add(sum, x, c[Leading - 1 - I])), ...);
    }
    (std::make_index_sequence<Leading>());
    return sum;
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
