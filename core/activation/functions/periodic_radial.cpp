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

struct Sin : EntryDefaults {
    static constexpr std::string_view id = "sin";
    static constexpr Bilingual name{"Sine", "사인"};
    static constexpr std::array<Parameter, 1> parameters{{{"omega", 1, 0.1, 10}}};
    static constexpr std::string_view formula = R"(\sin(\omega x))";
    static constexpr std::string_view derivative_formula = R"(\omega\cos(\omega x))";
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        const auto [sin, cos] = sin_cos(p[0] * x);
        return {sin, p[0] * cos, -p[0] * p[0] * sin};
    }
};

struct Cos : EntryDefaults {
    static constexpr std::string_view id = "cos";
    static constexpr Bilingual name{"Cosine", "코사인"};
    static constexpr std::array<Parameter, 1> parameters{{{"omega", 1, 0.1, 10}}};
    static constexpr std::string_view formula = R"(\cos(\omega x))";
    static constexpr std::string_view derivative_formula = R"(-\omega\sin(\omega x))";
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        const auto [sin, cos] = sin_cos(p[0] * x);
        return {cos, -p[0] * sin, -p[0] * p[0] * cos};
    }
};

/// L. Ziyin, T. Hartwig, M. Ueda, Neural Networks Fail to Learn Periodic Functions, 2020.
struct Snake : EntryDefaults {
    static constexpr std::string_view id = "snake";
    static constexpr Bilingual name{"Snake", "스네이크 (Snake)"};
    static constexpr std::array<Parameter, 1> parameters{{{"a", 1, 0.1, 10, Domain::non_zero}}};
    static constexpr std::string_view formula = R"(x + \frac{\sin^2(a x)}{a})";
    static constexpr std::string_view derivative_formula = R"(1 + \sin(2 a x))";
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        const auto [sin, cos] = sin_cos(p[0] * x);
        return {x + sin * sin / p[0], (sin + cos) * (sin + cos), 2 * p[0] * (cos - sin) * (cos + sin)};
    }
};

/// M. M. Noel, A. L, A. Trivedi, P. Dutta, Growing Cosine Unit, 2021.
struct Gcu : EntryDefaults {
    static constexpr std::string_view id = "gcu";
    static constexpr Bilingual name{"GCU", "성장 코사인 유닛 (GCU)"};
    static constexpr std::string_view formula = R"(x\cos x)";
    static constexpr std::string_view derivative_formula = R"(\cos x - x\sin x)";
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto [sin, cos] = sin_cos(x);
        return {x * cos, cos - x * sin, -2 * sin - x * cos};
    }
};

/// Not normalised: without π.
struct Sinc : EntryDefaults {
    static constexpr std::string_view id = "sinc";
    static constexpr Bilingual name{"Sinc", "싱크 함수 (sinc)"};
    static constexpr std::string_view formula = R"(\begin{cases} \frac{\sin x}{x} & x \ne 0 \\ 1 & x = 0 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} \frac{x\cos x - \sin x}{x^2} & x \ne 0 \\ 0 & x = 0 \end{cases})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto [sin, cos] = sin_cos(x);
        const auto value = sin / x;
        const auto first = (cos - value) / x;
        const auto square = x * x;
        const Jets near{1 - square / 6, x * (-1. / 3 + square / 30), -1. / 3 + square / 10};
        return select(abs(x) < 0x1p-10, near, Jets{value, first, -value - 2 * first / x});
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
        const auto a = at_most(30, abs(x));
        const auto e = decay(a * a).raised;
        return {e * lower, copy_sign(2 * a * e * lower, -x), (4 * a * a - 2) * e * lower};
    }
};

using Functions = FunctionList<Family::periodic_radial, Sin, Cos, Snake, Gcu, Sinc, Gaussian>;
const Kernels *FamilyKernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::periodic_radial
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(periodic_radial, periodic_radial_functions)
#endif
