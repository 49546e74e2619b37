// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/rectifiers.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/kernel-inl.h"

HWY_BEFORE_NAMESPACE();
namespace actlab::rectifiers {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

struct Rectifier : EntryDefaults {
    static constexpr Family family = Family::rectifier;
};

struct Relu : Rectifier {
    static constexpr std::string_view id = "relu";
    static constexpr Bilingual name{"ReLU", "렐루 (ReLU)"};
    static constexpr std::string_view formula = R"(\max(0, x))";
    static constexpr std::string_view derivative_formula = R"(\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *) { return {Kink{0, {0, 0, 0}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    template <class D> static HWY_INLINE JetV<D> jet(D d, V<D> x, const double *)
    {
        const auto zero = hn::Zero(d);
        const auto off = hn::Le(x, zero); // false for NaN, which then passes through
        const auto slope = hn::IfThenElse(hn::IsNaN(x), x, hn::Set(d, 1.0));
        return {hn::IfThenZeroElse(off, x), hn::IfThenZeroElse(off, slope), hn::IfThenElse(hn::IsNaN(x), x, zero)};
    }
};

/// A leak on the negative side.
struct LeakyRelu : Rectifier {
    static constexpr std::string_view id = "leaky_relu";
    static constexpr Bilingual name{"Leaky ReLU", "리키 렐루 (Leaky ReLU)"};
    static constexpr std::array<Parameter, 1> parameters{{{"negative_slope", 0.01, 0, 1}}};
    static constexpr std::string_view formula = R"(\begin{cases} x & x > 0 \\ a\,x & x \le 0 \end{cases})";
    static constexpr std::string_view derivative_formula = R"(\begin{cases} 1 & x > 0 \\ a & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *p) { return {Kink{0, {0, p[0], 0}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        return {Asymptote{Side::left, p[0], 0}, Asymptote{Side::right, 1, 0}};
    }
    template <class D> static HWY_INLINE JetV<D> jet(D d, V<D> x, const double *p)
    {
        const auto slope = hn::IfThenElse(hn::Gt(x, hn::Zero(d)), hn::Set(d, 1.0), hn::Set(d, p[0]));
        const auto nan = hn::IsNaN(x);
        return {hn::Mul(slope, x), hn::IfThenElse(nan, x, slope), hn::IfThenElse(nan, x, hn::Zero(d))};
    }
};

using Functions = FunctionList<Relu, LeakyRelu>;
const Kernels *FamilyKernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::rectifiers
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(rectifiers, rectifier_functions)
#endif
