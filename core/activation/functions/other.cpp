// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/other.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/exponential-inl.h"
#include "core/activation/functions/kernel-inl.h"

#include <cmath>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace actlab::other {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

struct Identity : EntryDefaults {
    static constexpr std::string_view id = "identity";
    static constexpr Bilingual name{"Identity", "항등 함수"};
    static constexpr std::string_view formula = R"(x)";
    static constexpr std::string_view derivative_formula = R"(1)";
    static HWY_INLINE Jets jet(Real x, const double *) { return unless_nan(x, line(x, 1)); }
};

struct Exponential : EntryDefaults {
    static constexpr std::string_view id = "exponential";
    static constexpr Bilingual name{"Exponential", "지수 함수"};
    static constexpr std::string_view formula = R"(e^{x})";
    static constexpr std::string_view derivative_formula = R"(e^{x})";
    static constexpr Asymptotes asymptotes(const double *) { return {Asymptote{Side::left, 0, 0}}; }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto e = exp(x);
        return {e, e, e};
    }
};

struct BentIdentity : EntryDefaults {
    static constexpr std::string_view id = "bent_identity";
    static constexpr Bilingual name{"Bent Identity", "휘어진 항등 함수"};
    static constexpr std::string_view formula = R"(\frac{\sqrt{x^2 + 1} - 1}{2} + x)";
    static constexpr std::string_view derivative_formula = R"(\frac{x}{2\sqrt{x^2 + 1}} + 1)";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0.5, -0.5}, Asymptote{Side::right, 1.5, -0.5}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto a = abs(x);
        const auto huge = a > 0x1p60; // there √(x² + 1) = |x| to every digit
        const auto h = select(huge, a, sqrt(x * x + 1));
        const auto side = copy_sign(1, x);
        const auto bend = select(huge, side, x / (h + 1));
        const auto slope = select(huge, side, x / h);
        const auto r = 1 / h;
        return {x * (1 + 0.5 * bend), 1 + 0.5 * slope, 0.5 * (r * r * r)};
    }
};

struct SparseSigmoid : EntryDefaults {
    static constexpr std::string_view id = "sparse_sigmoid";
    static constexpr Bilingual name{"Sparse Sigmoid", "희소 시그모이드"};
    static constexpr std::string_view formula = R"(\min\left(\max\left(\frac{x + 1}{2},\, 0\right),\, 1\right))";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} \frac{1}{2} & |x| < 1 \\ 0 & |x| \ge 1 \end{cases})";
    static constexpr Kinks kinks(const double *)
    {
        return {Kink{-1, {0, 0, 0}, {0, 0.5, 0}}, Kink{1, {1, 0.5, 0}, {1, 0, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto inside = Jets{0.5 * (x + 1), 0.5, 0};
        return unless_nan(x, select(abs(x) < 1, inside, constant(select(x < 0, 0, 1))));
    }
};

using Functions = FunctionList<Family::other, Identity, Exponential, BentIdentity, SparseSigmoid>;
const Kernels *family_kernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::other
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(other, other_functions)
#endif
