// SPDX-License-Identifier: GPL-3.0-or-later
// The exponential and its relatives, right down to the last subnormal.
#if defined(ACTLAB_EXPONENTIAL_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_EXPONENTIAL_INL_H
#undef ACTLAB_EXPONENTIAL_INL_H
#else
#define ACTLAB_EXPONENTIAL_INL_H
#endif

#include "core/activation/functions/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// An integer n, from rounding a Real, ready to become 2ⁿ.
struct Exponent {
    Real shifted; ///< n + 1.5·2⁵², whose lowest bits are n in two's complement

    static constexpr double shift = 0x1.8p52;
    HWY_INLINE Real number() const { return shifted - shift; }
    /// 2ⁿ⁺ᵒᶠᶠˢᵉᵗ, where that is a normal number.
    HWY_INLINE Real power(int offset = 0) const
    {
        const hn::RebindToSigned<Tag> integers;
        const auto biased = hn::Add(hn::BitCast(integers, shifted.lanes), hn::Set(integers, 1023 + offset));
        return hn::BitCast(Tag(), hn::ShiftLeft<52>(biased));
    }
};
HWY_INLINE Exponent nearest_exponent(Real x)
{
    return {x + Exponent::shift};
}

/// eˣ = 2ⁿ·(1 + t) with |t| below √2 − 1.
struct ReducedExponential {
    Exponent n;
    Real t;
};

/// For x = high + low with |high| < 2000.
HWY_INLINE ReducedExponential reduce_exponential(Real high, Real low)
{
    // ln 2 in two parts, of which the first has enough zeros at its end for n times it to be exact (W. J. Cody and
    // W. Waite, Software Manual for the Elementary Functions, 1980, chapter 6).
    constexpr double ln2_high = 0x1.62e42feep-1;
    constexpr double ln2_low = 0x1.a39ef35793c76p-33;
    constexpr std::array<double, 12> series{1. / 2,       1. / 6,        1. / 24,        1. / 120,
                                            1. / 720,     1. / 5040,     1. / 40320,     1. / 362880,
                                            1. / 3628800, 1. / 39916800, 1. / 479001600, 1. / 6227020800.};
    const auto n = nearest_exponent(high * 0x1.71547652b82fep0);
    const auto r = (high - n.number() * ln2_high) + (low - n.number() * ln2_low);
    return {n, multiply_add(r * r, polynomial(r, series), r)};
}

/// eˣ over the whole range of doubles.
HWY_INLINE Real exp(Real x)
{
    const auto [n, t] = reduce_exponential(clamp(x, -760, 720), 0);
    // 2ⁿ itself may be out of range at either end: two factors.
    const auto half = nearest_exponent(n.number() * 0.5);
    const auto rest = nearest_exponent(n.number() - half.number());
    return multiply_add(t, half.power(), half.power()) * rest.power();
}

/// What quantities that decay like e⁻ᵃ are computed times, until their last operation, lest they lose digits as
/// subnormals on the way.
inline constexpr double raise = 0x1p1000;
inline constexpr double lower = 0x1p-1000;

/// x·r/raise, rounded once, where either factor may be huge or tiny (r ≤ raise).
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

/// For a = high + low; beyond a = 1400, where raise no longer helps, e⁻¹⁴⁰⁰.
HWY_INLINE Decay decay(Real high, Real low = 0.0)
{
    const auto [n, t] = reduce_exponential(-at_most(1400, high), -low);
    const auto raised_power = n.power(1000);
    const auto power = raised_power * lower;
    const auto raised = multiply_add(t, raised_power, raised_power);
    return {raised * lower, raised, multiply_add(t, power, power - 1)};
}

/// ln(1 + y) for 0 ≤ y ≤ 1, as 2·artanh(y/(2 + y)).
HWY_INLINE Real log1p(Real y)
{
    constexpr std::array<double, 16> series{2. / 3,  2. / 5,  2. / 7,  2. / 9,  2. / 11, 2. / 13, 2. / 15, 2. / 17,
                                            2. / 19, 2. / 21, 2. / 23, 2. / 25, 2. / 27, 2. / 29, 2. / 31, 2. / 33};
    const auto r = 1 / (2 + y);
    const auto s = y * r;
    const auto square = s * s;
    return y * r * multiply_add(square, polynomial(square, series), 2);
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
