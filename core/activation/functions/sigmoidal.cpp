// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/sigmoidal.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/kernel-inl.h"
#include "core/activation/functions/vector_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace actlab::sigmoidal {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

struct Sigmoidal : EntryDefaults {
    static constexpr Family family = Family::sigmoidal;
};

struct Sigmoid : Sigmoidal {
    static constexpr std::string_view id = "sigmoid";
    static constexpr Bilingual name{"Sigmoid", "시그모이드"};
    static constexpr std::string_view formula = R"(\frac{1}{1 + e^{-x}})";
    static constexpr std::string_view derivative_formula = R"(\sigma(x)\,\bigl(1 - \sigma(x)\bigr))";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 1}};
    }
    template <class D> static HWY_INLINE JetV<D> jet(D d, V<D> x, const double *)
    {
        // With e = exp(−|x|) nothing overflows, and σ′ = e / (1 + e)² keeps its digits where 1 − σ has none left.
        const auto one = hn::Set(d, 1.0);
        const auto e = exp(d, hn::Neg(hn::Abs(x)));
        const auto reciprocal = hn::Div(one, hn::Add(one, e));
        const auto negative = hn::Lt(x, hn::Zero(d));
        const auto value = hn::Mul(hn::IfThenElse(negative, e, one), reciprocal);
        const auto first = hn::Mul(hn::Mul(e, reciprocal), reciprocal);
        const auto tanh_half = hn::Mul(hn::Sub(one, e), reciprocal);
        return {value, first, hn::Mul(first, hn::CopySign(tanh_half, hn::Neg(x)))};
    }
};

struct Tanh : Sigmoidal {
    static constexpr std::string_view id = "tanh";
    static constexpr Bilingual name{"Tanh", "하이퍼볼릭 탄젠트"};
    static constexpr std::string_view formula = R"(\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}})";
    static constexpr std::string_view derivative_formula = R"(1 - \tanh^2 x)";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -1}, Asymptote{Side::right, 0, 1}};
    }
    template <class D> static HWY_INLINE JetV<D> jet(D d, V<D> x, const double *)
    {
        const auto one = hn::Set(d, 1.0);
        const auto e = exp(d, hn::Mul(hn::Set(d, -2.0), hn::Abs(x)));
        const auto reciprocal = hn::Div(one, hn::Add(one, e));
        const auto value = hn::CopySign(hn::Mul(hn::Sub(one, e), reciprocal), x);
        const auto first = hn::Mul(hn::Mul(hn::Set(d, 4.0), e), hn::Mul(reciprocal, reciprocal));
        return {value, first, hn::Mul(hn::Mul(hn::Set(d, -2.0), value), first)};
    }
};

using Functions = FunctionList<Sigmoid, Tanh>;
const Kernels *FamilyKernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::sigmoidal
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(sigmoidal, sigmoidal_functions)
#endif
