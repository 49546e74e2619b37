// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/periodic_radial.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/exponential-inl.h"
#include "core/activation/functions/kernel-inl.h"
#include "core/activation/functions/trigonometric-inl.h"

#include <cmath>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace actlab::periodic_radial {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

/// factor·sin(ωx), where a subnormal sine has lost digits that a large factor would show.
HWY_INLINE Real scaled_sine(double factor, Real sine, double omega, Real x)
{
    const auto near_zero = factor * (omega * (x * 0x1p600)) * 0x1p-600;
    return select(abs(omega * x) < 0x1p-900, near_zero, factor * sine);
}

constexpr double turn = 2 * std::numbers::pi;

struct Sin : EntryDefaults {
    static constexpr std::string_view id = "sin";
    static constexpr Bilingual name{"Sine", "사인"};
    static constexpr std::array<Parameter, 1> parameters{{{"omega", 1, 0.1, 10}}};
    static constexpr std::string_view formula = R"(\sin(\omega x))";
    static constexpr std::string_view derivative_formula = R"(\omega\cos(\omega x))";
    static double wavelength(const double *p) { return p[0] == 0 ? 0 : turn / std::abs(p[0]); }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        if (p[0] == 0)
            return unless_nan(x, constant(0));
        const auto [sin, cos] = sin_cos(p[0], x);
        return {sin.high, p[0] * cos.high, -p[0] * scaled_sine(p[0], sin.high, p[0], x)};
    }
};

struct Cos : EntryDefaults {
    static constexpr std::string_view id = "cos";
    static constexpr Bilingual name{"Cosine", "코사인"};
    static constexpr std::array<Parameter, 1> parameters{{{"omega", 1, 0.1, 10}}};
    static constexpr std::string_view formula = R"(\cos(\omega x))";
    static constexpr std::string_view derivative_formula = R"(-\omega\sin(\omega x))";
    static double wavelength(const double *p) { return p[0] == 0 ? 0 : turn / std::abs(p[0]); }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        if (p[0] == 0)
            return unless_nan(x, constant(1));
        const auto [sin, cos] = sin_cos(p[0], x);
        return {cos.high, -scaled_sine(p[0], sin.high, p[0], x), -p[0] * (p[0] * cos.high)};
    }
};

/// L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions, 2020.
struct Snake : EntryDefaults {
    static constexpr std::string_view id = "snake";
    static constexpr Bilingual name{"Snake", "스네이크 (Snake)"};
    static constexpr std::array<Parameter, 1> parameters{{{"a", 1, 0.1, 10, Domain::non_zero}}};
    static constexpr std::string_view formula = R"(x + \frac{\sin^2(a x)}{a})";
    static constexpr std::string_view derivative_formula = R"(1 + \sin(2 a x))";
    static double wavelength(const double *p) { return turn / 2 / std::abs(p[0]); }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        // f′ = 1 + sin(2ax) = (sin ax + cos ax)², which does not cancel where it is small.
        const auto [sin, cos] = sin_cos(p[0], x);
        const auto square = exact_product(sin.high, sin.high);
        const auto wave = quotient(square.high, p[0]);
        const auto sum = exact_sum(x, wave.high);
        const auto low = sum.low + (wave.low + (square.low + 2 * sin.high * sin.low) / p[0]);
        const auto plus = (sin.high + cos.high) + (sin.low + cos.low);
        return {select(is_infinite(x), x, sum.high + low), plus * plus, 2 * p[0] * sin_cos(2 * p[0], x).cos.high};
    }
};

/// M. M. Noel, A. L, A. Trivedi, P. Dutta, Growing Cosine Unit, 2021.
struct Gcu : EntryDefaults {
    static constexpr std::string_view id = "gcu";
    static constexpr Bilingual name{"GCU", "성장 코사인 유닛 (GCU)"};
    static constexpr std::string_view formula = R"(x\cos x)";
    static constexpr std::string_view derivative_formula = R"(\cos x - x\sin x)";
    static constexpr double wavelength(const double *) { return turn; }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto [sin, cos] = sin_cos(1, x);
        return {x * cos.high, cos.high - x * sin.high, -2 * sin.high - x * cos.high};
    }
};

/// Not normalised: without π.
struct Sinc : EntryDefaults {
    static constexpr std::string_view id = "sinc";
    static constexpr Bilingual name{"Sinc", "싱크 함수 (sinc)"};
    static constexpr std::string_view formula = R"(\begin{cases} \frac{\sin x}{x} & x \ne 0 \\ 1 & x = 0 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} \frac{x\cos x - \sin x}{x^2} & x \ne 0 \\ 0 & x = 0 \end{cases})";
    static constexpr double wavelength(const double *) { return turn; }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto [sin, cos] = sin_cos(1, x);
        const auto value = sin.high / x;
        const auto first = (cos.high - value) / x;
        const Jets far{value, first, -value - 2 * first / x};
        // The quotients cancel near 0.
        const auto square = x * x;
        const Jets near{select(x == 0, 1, value), x * polynomial(square, coefficients::sinc_slope),
                        polynomial(square, coefficients::sinc_curvature)};
        return select(is_infinite(x), constant(0), select(abs(x) < 1.5, near, far));
    }
};

struct Gaussian : EntryDefaults {
    static constexpr std::string_view id = "gaussian";
    static constexpr Bilingual name{"Gaussian", "가우시안 함수"};
    static constexpr std::string_view formula = R"(e^{-x^2})";
    static constexpr std::string_view derivative_formula = R"(-2x\,e^{-x^2})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto a = at_most(37, abs(x));
        const auto [square, rest] = exact_product(a, a);
        const auto e = decay(square, rest).raised;
        return {e * lower, copy_sign(2 * a * e * lower, -x), (multiply_add(4, square, -2) + 4 * rest) * e * lower};
    }
};

using Functions = FunctionList<Family::periodic_radial, Sin, Cos, Snake, Gcu, Sinc, Gaussian>;
const Kernels *family_kernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::periodic_radial
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(periodic_radial, periodic_radial_functions)
#endif
