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

/// As many numbers as the instruction set handles at once. Formulas read as they would for one.
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
HWY_INLINE Real select_below(double bound, Real x, Real yes, Real no)
{
    return select(x < bound, yes, no);
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

/// The nearer of x and the bound, if x lies beyond; NaN stays NaN, which Highway's Min and Max do not promise.
HWY_INLINE Real at_least(double bound, Real x)
{
    return select(x < bound, bound, x);
}
HWY_INLINE Real at_most(double bound, Real x)
{
    return select(x > bound, bound, x);
}
HWY_INLINE Real clamp(Real x, double low, double high)
{
    return at_most(high, at_least(low, x));
}

/// `value` for every x that is a number; for pieces of a function that do not depend on x.
HWY_INLINE Real unless_nan(Real x, Real value)
{
    return select(is_nan(x), x, value);
}

/// Several vectors that go through a formula side by side: while an operation on one waits for its operands, there are
/// the others. Formulas that are templates read as they do for a Real, and give the same numbers.
template <std::size_t Count> struct Abreast {
    Real parts[Count];

    HWY_INLINE Abreast(double everywhere) : Abreast([&](std::size_t) HWY_ATTR { return Real(everywhere); }, indices())
    {
    }

    /// part(0), part(1) …
    template <class Part> static HWY_INLINE Abreast each(const Part &part) { return Abreast(part, indices()); }

    HWY_INLINE friend Abreast operator+(const Abreast &a, const Abreast &b)
    {
        return each([&](std::size_t k) HWY_ATTR { return a.parts[k] + b.parts[k]; });
    }
    HWY_INLINE friend Abreast operator-(const Abreast &a, const Abreast &b)
    {
        return each([&](std::size_t k) HWY_ATTR { return a.parts[k] - b.parts[k]; });
    }
    HWY_INLINE friend Abreast operator*(const Abreast &a, const Abreast &b)
    {
        return each([&](std::size_t k) HWY_ATTR { return a.parts[k] * b.parts[k]; });
    }
    HWY_INLINE friend Abreast operator/(const Abreast &a, const Abreast &b)
    {
        return each([&](std::size_t k) HWY_ATTR { return a.parts[k] / b.parts[k]; });
    }
    HWY_INLINE friend Abreast operator-(const Abreast &a)
    {
        return each([&](std::size_t k) HWY_ATTR { return -a.parts[k]; });
    }
    HWY_INLINE friend Abreast multiply_add(const Abreast &a, const Abreast &b, const Abreast &c)
    {
        return each([&](std::size_t k) HWY_ATTR { return multiply_add(a.parts[k], b.parts[k], c.parts[k]); });
    }
    HWY_INLINE friend Abreast negative_multiply_add(const Abreast &a, const Abreast &b, const Abreast &c)
    {
        return each([&](std::size_t k) HWY_ATTR { return negative_multiply_add(a.parts[k], b.parts[k], c.parts[k]); });
    }
    HWY_INLINE friend Abreast abs(const Abreast &a)
    {
        return each([&](std::size_t k) HWY_ATTR { return abs(a.parts[k]); });
    }
    HWY_INLINE friend Abreast copy_sign(const Abreast &magnitude, const Abreast &sign)
    {
        return each([&](std::size_t k) HWY_ATTR { return copy_sign(magnitude.parts[k], sign.parts[k]); });
    }
    HWY_INLINE friend Abreast at_least(double bound, const Abreast &x)
    {
        return each([&](std::size_t k) HWY_ATTR { return at_least(bound, x.parts[k]); });
    }
    HWY_INLINE friend Abreast at_most(double bound, const Abreast &x)
    {
        return each([&](std::size_t k) HWY_ATTR { return at_most(bound, x.parts[k]); });
    }
    /// yes where x is below the bound, no elsewhere and for NaN.
    HWY_INLINE friend Abreast select_below(double bound, const Abreast &x, const Abreast &yes, const Abreast &no)
    {
        return each([&](std::size_t k) HWY_ATTR { return select_below(bound, x.parts[k], yes.parts[k], no.parts[k]); });
    }

private:
    using indices = std::make_index_sequence<Count>;

    // In place: GCC 12 copies large aggregates in halves of vectors, and then waits for them.
    template <class Part, std::size_t... I>
    HWY_INLINE Abreast(const Part &part, std::index_sequence<I...>) : parts{part(I)...}
    {
    }
};

/// c[First] + c[First + Step]·x + c[First + 2·Step]·x² + …
template <std::size_t First, std::size_t Step, class R, std::size_t Size>
HWY_INLINE R horner(const R &x, const std::array<double, Size> &c)
{
    if constexpr (First + Step < Size)
        return multiply_add(horner<First + Step, Step>(x, c), x, c[First]);
    else
        return c[First];
}

/// c[0] + c[1]·x + c[2]·x² + …, its even and odd powers side by side to halve the chain of dependent operations; the
/// first `Leading` coefficients one after the other, which rounds better where the terms cancel.
template <std::size_t Leading = 0, class R, std::size_t Size>
HWY_INLINE R polynomial(const R &x, const std::array<double, Size> &c)
{
    const R square = x * x;
    R sum = multiply_add(horner<Leading + 1, 2>(square, c), x, horner<Leading, 2>(square, c));
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
