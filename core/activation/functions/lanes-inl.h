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

/// Two vectors, of as many numbers each as the instruction set handles at once. Formulas read as they would for one
/// number; two at a time keep the processor busy while one waits for its last operation to finish.
struct Real {
    hn::Vec<Tag> front;
    hn::Vec<Tag> back;

    static constexpr std::size_t size = 2 * hn::MaxLanes(Tag());

    Real() = default;
    HWY_INLINE Real(hn::Vec<Tag> f, hn::Vec<Tag> b) : front(f), back(b) {}
    HWY_INLINE Real(double everywhere) : front(hn::Set(Tag(), everywhere)), back(front) {}
};

/// A condition that holds or not for each number of a Real.
struct Condition {
    hn::Mask<Tag> front;
    hn::Mask<Tag> back;
};

HWY_INLINE Real load(const double *from)
{
    return {hn::LoadU(Tag(), from), hn::LoadU(Tag(), from + Real::size / 2)};
}
HWY_INLINE void store(Real a, double *to)
{
    hn::StoreU(a.front, Tag(), to);
    hn::StoreU(a.back, Tag(), to + Real::size / 2);
}

/// Applies an operation on vectors to both halves.
template <class Operation, class... Operands> HWY_INLINE Real each(Operation operation, Operands... x)
{
    return {operation(x.front...), operation(x.back...)};
}
template <class Operation, class... Operands> HWY_INLINE Condition each_condition(Operation operation, Operands... x)
{
    return {operation(x.front...), operation(x.back...)};
}

using Vector = hn::Vec<Tag>;
using Mask = hn::Mask<Tag>;

HWY_INLINE Real operator+(Real a, Real b)
{
    return each([](Vector x, Vector y) { return hn::Add(x, y); }, a, b);
}
HWY_INLINE Real operator-(Real a, Real b)
{
    return each([](Vector x, Vector y) { return hn::Sub(x, y); }, a, b);
}
HWY_INLINE Real operator*(Real a, Real b)
{
    return each([](Vector x, Vector y) { return hn::Mul(x, y); }, a, b);
}
HWY_INLINE Real operator/(Real a, Real b)
{
    return each([](Vector x, Vector y) { return hn::Div(x, y); }, a, b);
}
HWY_INLINE Real operator-(Real a)
{
    return each([](Vector x) { return hn::Neg(x); }, a);
}

HWY_INLINE Condition operator<(Real a, Real b)
{
    return each_condition([](Vector x, Vector y) { return hn::Lt(x, y); }, a, b);
}
HWY_INLINE Condition operator<=(Real a, Real b)
{
    return each_condition([](Vector x, Vector y) { return hn::Le(x, y); }, a, b);
}
HWY_INLINE Condition operator>(Real a, Real b)
{
    return b < a;
}
HWY_INLINE Condition operator>=(Real a, Real b)
{
    return b <= a;
}
HWY_INLINE Condition operator==(Real a, Real b)
{
    return each_condition([](Vector x, Vector y) { return hn::Eq(x, y); }, a, b);
}
HWY_INLINE Condition operator&&(Condition a, Condition b)
{
    return each_condition([](Mask x, Mask y) { return hn::And(x, y); }, a, b);
}
HWY_INLINE Condition is_nan(Real a)
{
    return each_condition([](Vector x) { return hn::IsNaN(x); }, a);
}
HWY_INLINE Condition is_infinite(Real a)
{
    return each_condition([](Vector x) { return hn::IsInf(x); }, a);
}
HWY_INLINE bool none(Condition a)
{
    return hn::AllFalse(Tag(), a.front) && hn::AllFalse(Tag(), a.back);
}

HWY_INLINE Real select(Condition condition, Real yes, Real no)
{
    return each([](auto c, Vector x, Vector y) { return hn::IfThenElse(c, x, y); }, condition, yes, no);
}

/// a·b + c, rounded once where the instruction set can and twice where it cannot.
HWY_INLINE Real multiply_add(Real a, Real b, Real c)
{
    return each([](Vector x, Vector y, Vector z) { return hn::MulAdd(x, y, z); }, a, b, c);
}
/// a·b − c, likewise.
HWY_INLINE Real multiply_subtract(Real a, Real b, Real c)
{
    return each([](Vector x, Vector y, Vector z) { return hn::MulSub(x, y, z); }, a, b, c);
}
/// c − a·b, likewise.
HWY_INLINE Real negative_multiply_add(Real a, Real b, Real c)
{
    return each([](Vector x, Vector y, Vector z) { return hn::NegMulAdd(x, y, z); }, a, b, c);
}
HWY_INLINE Real abs(Real a)
{
    return each([](Vector x) { return hn::Abs(x); }, a);
}
HWY_INLINE Real sqrt(Real a)
{
    return each([](Vector x) { return hn::Sqrt(x); }, a);
}
HWY_INLINE Real copy_sign(Real magnitude, Real sign)
{
    return each([](Vector x, Vector y) { return hn::CopySign(x, y); }, magnitude, sign);
}

/// The nearer of x and the bound, if x lies beyond; NaN stays NaN.
#if HWY_ARCH_X86 && HWY_TARGET != HWY_SCALAR && HWY_TARGET != HWY_EMU128
// These take the second operand where one is NaN, which Highway does not promise elsewhere.
HWY_INLINE Real at_least(double bound, Real x)
{
    return each([](Vector a, Vector b) { return hn::Max(a, b); }, Real(bound), x);
}
HWY_INLINE Real at_most(double bound, Real x)
{
    return each([](Vector a, Vector b) { return hn::Min(a, b); }, Real(bound), x);
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

/// Whole numbers n, as the lowest bits of n + 1.5·2⁵²: where rounding to the nearest leaves them.
struct Integer {
    Real shifted;

    static constexpr double shift = 0x1.8p52;
    HWY_INLINE Real number() const { return shifted - shift; }

    /// 2ⁿ⁺ᵒᶠᶠˢᵉᵗ, where that is a normal number.
    HWY_INLINE Real power_of_two(int offset = 0) const
    {
        return each(
            [=](Vector x) {
                const hn::RebindToSigned<Tag> integers;
                const auto biased = hn::Add(hn::BitCast(integers, x), hn::Set(integers, 1023 + offset));
                return hn::BitCast(Tag(), hn::ShiftLeft<52>(biased));
            },
            shifted);
    }
    HWY_INLINE Condition is_odd() const
    {
        return each_condition(
            [](Vector x) {
                const hn::RebindToUnsigned<Tag> bits;
                return hn::RebindMask(Tag(), hn::TestBit(hn::BitCast(bits, x), hn::Set(bits, 1)));
            },
            shifted);
    }
    /// −0 where (n + offset) modulo 4 is 2 or 3, else +0.
    HWY_INLINE Real sign_of_half(int offset) const
    {
        return each(
            [=](Vector x) {
                const hn::RebindToSigned<Tag> integers;
                const auto sum = hn::Add(hn::BitCast(integers, x), hn::Set(integers, offset));
                return hn::BitCast(Tag(), hn::ShiftLeft<62>(hn::And(sum, hn::Set(integers, 2))));
            },
            shifted);
    }
};
HWY_INLINE Integer nearest_integer(Real x)
{
    return {x + Integer::shift};
}

/// x with the sign flipped where `sign` is −0.
HWY_INLINE Real flip(Real x, Real sign)
{
    return each([](Vector a, Vector b) { return hn::Xor(a, b); }, x, sign);
}
/// The leading 26 bits.
HWY_INLINE Real leading_half(Real a)
{
    return each(
        [](Vector x) {
            const hn::RebindToUnsigned<Tag> bits;
            return hn::And(x, hn::BitCast(Tag(), hn::Set(bits, 0xFFFF'FFFF'F800'0000)));
        },
        a);
}

struct Pair {
    Real first;
    Real second;
};
/// 1/a and 1/b for one division.
HWY_INLINE Pair reciprocals(Real a, Real b)
{
    const auto both = 1 / (a * b);
    return {b * both, a * both};
}

/// c[First] + c[First + Step]·x + c[First + 2·Step]·x² + …
template <std::size_t First, std::size_t Step, std::size_t Size>
HWY_INLINE Real horner(Real x, const std::array<double, Size> &c)
{
    constexpr std::size_t last = First + (Size - 1 - First) / Step * Step;
    return [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        Real sum = c[last];
        ((sum = multiply_add(sum, x, c[last - Step * (I + 1)])), ...);
        return sum;
    }
    (std::make_index_sequence<(last - First) / Step>());
}

/// c[First] + c[First + 1]·x + c[First + 2]·x² + …, its even and odd powers side by side to halve the chain of
/// dependent operations; but the first `Leading` terms one after the other, which rounds better where terms cancel.
template <std::size_t Leading = 0, std::size_t First = 0, std::size_t Size>
HWY_INLINE Real polynomial(Real x, const std::array<double, Size> &c)
{
    const auto square = x * x;
    Real sum = multiply_add(horner<First + Leading + 1, 2>(square, c), x, horner<First + Leading, 2>(square, c));
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        ((sum = multiply_add(sum, x, c[First + Leading - 1 - I])), ...);
    }
    (std::make_index_sequence<Leading>());
    return sum;
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
