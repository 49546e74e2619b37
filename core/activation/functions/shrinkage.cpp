// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/shrinkage.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/exponential-inl.h"
#include "core/activation/functions/kernel-inl.h"

#include <cmath>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace actlab::shrinkage {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

struct HardShrink : EntryDefaults {
    static constexpr std::string_view id = "hard_shrink";
    static constexpr Bilingual name{"Hard Shrink", "하드 슈링크"};
    static constexpr std::array<Parameter, 1> parameters{{{"lambda", 0.5, 0, 3}}};
    static constexpr std::string_view formula = R"(\begin{cases} x & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})";
    static constexpr Kinks kinks(const double *p)
    {
        if (p[0] <= 0)
            return {};
        return {Kink{-p[0], {-p[0], 1, 0}, {0, 0, 0}}, Kink{p[0], {0, 0, 0}, {p[0], 1, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 1, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p) { return unless_nan(x, where(abs(x) > p[0], line(x, 1))); }
};

struct SoftShrink : EntryDefaults {
    static constexpr std::string_view id = "soft_shrink";
    static constexpr Bilingual name{"Soft Shrink", "소프트 슈링크"};
    static constexpr std::array<Parameter, 1> parameters{{{"lambda", 0.5, 0, 3, Domain::non_negative}}};
    static constexpr std::string_view formula =
        R"(\begin{cases} x - \lambda & x > \lambda \\ 0 & |x| \le \lambda \\ x + \lambda & x < -\lambda \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})";
    static constexpr Kinks kinks(const double *p)
    {
        if (p[0] == 0)
            return {};
        return {Kink{-p[0], {0, 1, 0}, {0, 0, 0}}, Kink{p[0], {0, 0, 0}, {0, 1, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        return {Asymptote{Side::left, 1, p[0]}, Asymptote{Side::right, 1, -p[0]}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        const auto outside = Jets{x - copy_sign(p[0], x), 1, 0};
        return unless_nan(x, where(abs(x) > p[0], outside));
    }
};

struct TanhShrink : EntryDefaults {
    static constexpr std::string_view id = "tanh_shrink";
    static constexpr Bilingual name{"Tanh Shrink", "하이퍼볼릭 탄젠트 슈링크"};
    static constexpr std::string_view formula = R"(x - \tanh x)";
    static constexpr std::string_view derivative_formula = R"(\tanh^2 x)";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 1, 1}, Asymptote{Side::right, 1, -1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto a = abs(x);
        const auto e = decay(2 * a);
        const auto r = 1 / (1 + e.value);
        const auto tanh = -e.minus_one * r;
        const auto square = x * x;
        const auto near = a * square * polynomial(square, coefficients::hyperbolic_shrink);
        const auto far = (a - 1) + 2 * e.value * r;
        const auto second = 8 * tanh * (e.raised * (r * r)) * lower;
        return {copy_sign(select(a < 0.9, near, far), x), tanh * tanh, copy_sign(second, x)};
    }
};

using Functions = FunctionList<Family::shrinkage, HardShrink, SoftShrink, TanhShrink>;
const Kernels *family_kernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::shrinkage
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(shrinkage, shrinkage_functions)
#endif
