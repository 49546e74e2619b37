// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/gated.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/error_function-inl.h"
#include "core/activation/functions/exponential-inl.h"
#include "core/activation/functions/kernel-inl.h"

#include <cmath>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace actlab::gated {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

/// σ and its derivatives.
HWY_INLINE Jets gate(Real y)
{
    const auto e = decay(abs(y));
    const auto r = 1 / (1 + e.value);
    const auto first = e.raised * (r * r);
    return {select(y < 0, e.value, 1) * r, first * lower, copy_sign(first * e.minus_one * r * lower, -y)};
}

/// D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, 2016.
struct Gelu : EntryDefaults {
    static constexpr std::string_view id = "gelu";
    static constexpr Bilingual name{"GELU", "가우시안 오차 선형 유닛 (GELU)"};
    static constexpr std::string_view formula =
        R"(x\,\Phi(x) = \frac{x}{2}\left(1 + \operatorname{erf}\frac{x}{\sqrt{2}}\right))";
    static constexpr std::string_view derivative_formula =
        R"(\Phi(x) + x\,\varphi(x), \quad \varphi(x) = \frac{e^{-x^2/2}}{\sqrt{2\pi}})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto [cumulative, density] = normal(x);
        return {x * cumulative, cumulative + x * density, density * (2 - x * x)};
    }
};

struct GeluTanh : EntryDefaults {
    static constexpr std::string_view id = "gelu_tanh";
    static constexpr Bilingual name{"GELU (tanh)", "GELU의 tanh 근사"};
    static constexpr std::string_view formula =
        R"(\frac{x}{2}\left(1 + \tanh\left(\sqrt{\tfrac{2}{\pi}}\left(x + 0.044715\,x^3\right)\right)\right))";
    static constexpr std::string_view derivative_formula =
        R"(\begin{aligned}[t] &\sigma(u) + x\,u^{\prime}\,\sigma(u)\,\sigma(-u), \\ &u = 2\sqrt{\tfrac{2}{\pi}}\left(x + 0.044715\,x^3\right) \end{aligned})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        constexpr double slope = 1.5957691216057308; // 2·√(2/π)
        const auto c = clamp(x, -30, 30);
        const auto y = slope * c * (1 + 0.044715 * c * c);
        const auto dy = slope * (1 + 3 * 0.044715 * c * c);
        const auto d2y = slope * 6 * 0.044715 * c;
        const auto s = gate(y);
        return {select(x < 0, c * s.value, x * s.value), s.value + c * dy * s.first,
                2 * dy * s.first + c * (d2y * s.first + dy * dy * s.second)};
    }
};

struct Silu : EntryDefaults {
    static constexpr std::string_view id = "silu";
    static constexpr Bilingual name{"SiLU", "시그모이드 선형 유닛 (SiLU)"};
    static constexpr std::string_view formula = R"(x\,\sigma(x) = \frac{x}{1 + e^{-x}})";
    static constexpr std::string_view derivative_formula = R"(\sigma(x)\left(1 + x\,\sigma(-x)\right))";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto c = clamp(x, -800, 800);
        const auto e = decay(abs(c));
        const auto r = 1 / (1 + e.value);
        const auto rr = r * r;
        const auto value = r * select(x < 0, c * e.raised * lower, x);
        const auto first = rr * select(x < 0, e.raised * (1 + e.value + c) * lower, 1 + e.value + c * e.value);
        return {value, first, e.raised * rr * (2 + abs(c) * e.minus_one * r) * lower};
    }
};

/// P. Ramachandran, B. Zoph, Q. V. Le, Searching for Activation Functions, 2017.
struct Swish : EntryDefaults {
    static constexpr std::string_view id = "swish";
    static constexpr Bilingual name{"Swish", "스위시"};
    static constexpr std::array<Parameter, 1> parameters{{{"beta", 1, -3, 10}}};
    static constexpr std::string_view formula = R"(x\,\sigma(\beta x) = \frac{x}{1 + e^{-\beta x}})";
    static constexpr std::string_view derivative_formula =
        R"(\sigma(\beta x) + \beta x\,\sigma(\beta x)\,\sigma(-\beta x))";
    static constexpr Asymptotes asymptotes(const double *p)
    {
        if (p[0] == 0)
            return {};
        if (p[0] < 0)
            return {Asymptote{Side::left, 1, 0}, Asymptote{Side::right, 0, 0}};
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        const auto s = gate(p[0] * x);
        const auto y = clamp(p[0] * x, -1400, 1400);
        return {x * s.value, s.value + y * s.first, p[0] * (2 * s.first + y * s.second)};
    }
};

/// D. Misra, Mish, 2019.
struct Mish : EntryDefaults {
    static constexpr std::string_view id = "mish";
    static constexpr Bilingual name{"Mish", "미시 (Mish)"};
    static constexpr std::string_view formula = R"(x\tanh\left(\ln\left(1 + e^{x}\right)\right))";
    static constexpr std::string_view derivative_formula =
        R"(\begin{aligned}[t] &\tanh s + x\,\sigma(x)\left(1 - \tanh^2 s\right), \\ &s = \ln\left(1 + e^{x}\right) \end{aligned})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto e = exp(at_most(40, x));
        const auto n = e * (e + 2);
        const auto t = n / (n + 2);
        const auto c = clamp(x, -800, 800);
        const auto slope = 4 * e * (1 + e) / ((n + 2) * (n + 2));
        const auto curvature = slope * ((1 + 2 * e) / (1 + e) - 4 * e * (1 + e) / (n + 2));
        return {select(x < 0, c, x) * t, t + c * slope, 2 * slope + c * curvature};
    }
};

struct HardSwish : EntryDefaults {
    static constexpr std::string_view id = "hard_swish";
    static constexpr Bilingual name{"Hard Swish", "하드 스위시"};
    static constexpr std::string_view formula =
        R"(\begin{cases} 0 & x \le -3 \\ \frac{x(x + 3)}{6} & -3 < x < 3 \\ x & x \ge 3 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 0 & x \le -3 \\ \frac{2x + 3}{6} & -3 < x < 3 \\ 1 & x \ge 3 \end{cases})";
    static constexpr Kinks kinks(const double *)
    {
        return {Kink{-3, {0, 0, 0}, {0, -0.5, 1. / 3}}, Kink{3, {3, 1.5, 1. / 3}, {3, 1, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto middle = Jets{x * (x + 3) / 6, (2 * x + 3) / 6, 1. / 3};
        return unless_nan(x, select(abs(x) < 3, middle, select(x > 0, line(x, 1), constant(0))));
    }
};

/// M. Basirat, P. M. Roth, The Quest for the Golden Activation Function, 2018.
struct Elish : EntryDefaults {
    static constexpr std::string_view id = "elish";
    static constexpr Bilingual name{"ELiSH", "엘리시 (ELiSH)"};
    static constexpr std::string_view formula =
        R"(\begin{cases} x\,\sigma(x) & x > 0 \\ \left(e^{x} - 1\right)\sigma(x) & x \le 0 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} \sigma(x)\left(1 + x\,\sigma(-x)\right) & x > 0 \\ \sigma(x)\left(e^{x} + \left(e^{x} - 1\right)\sigma(-x)\right) & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *) { return {Kink{0, {0, 0.5, 1}, {0, 0.5, 0.5}}}; }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto s = gate(x);
        const auto c = clamp(x, -800, 800);
        const auto e = decay(-at_most(0, c));
        const Jets right{x * s.value, s.value + c * s.first, 2 * s.first + c * s.second};
        const Jets left{e.minus_one * s.value, e.value * s.value + e.minus_one * s.first,
                        e.value * s.value + 2 * e.value * s.first + e.minus_one * s.second};
        return select(x < 0, left, right);
    }
};

/// S. K. Roy, S. Manna, S. R. Dubey, B. B. Chaudhuri, LiSHT, 2019.
struct Lisht : EntryDefaults {
    static constexpr std::string_view id = "lisht";
    static constexpr Bilingual name{"LiSHT", "리시트 (LiSHT)"};
    static constexpr std::string_view formula = R"(x\tanh x)";
    static constexpr std::string_view derivative_formula = R"(\tanh x + x\left(1 - \tanh^2 x\right))";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, -1, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto a = abs(x);
        const auto e = decay(2 * a);
        const auto r = 1 / (1 + e.value);
        const auto tanh = -e.minus_one * r;
        const auto slope = 4 * e.raised * (r * r);
        const auto c = at_most(800, a);
        return {a * tanh, copy_sign(tanh + c * slope * lower, x), 2 * slope * (1 - c * tanh) * lower};
    }
};

/// X. Liu, X. Di, TanhExp, 2020.
struct TanhExp : EntryDefaults {
    static constexpr std::string_view id = "tanh_exp";
    static constexpr Bilingual name{"TanhExp", "TanhExp"};
    static constexpr std::string_view formula = R"(x\tanh\left(e^{x}\right))";
    static constexpr std::string_view derivative_formula =
        R"(\tanh\left(e^{x}\right) + x\,e^{x}\left(1 - \tanh^2 e^{x}\right))";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto c = clamp(x, -800, 20);
        const auto y = exp(c);
        const auto e = decay(2 * y);
        const auto r = 1 / (1 + e.value);
        const auto tanh = -e.minus_one * r;
        const auto slope = 4 * y * e.value * (r * r);
        return {select(x < 0, c, x) * tanh, tanh + c * slope, slope * (2 + c - 2 * c * y * tanh)};
    }
};

/// S. Nag, M. Bhattacharyya, SERF, 2021.
struct Serf : EntryDefaults {
    static constexpr std::string_view id = "serf";
    static constexpr Bilingual name{"SERF", "서프 (SERF)"};
    static constexpr std::string_view formula = R"(x\operatorname{erf}\left(\ln\left(1 + e^{x}\right)\right))";
    static constexpr std::string_view derivative_formula =
        R"(\begin{aligned}[t] &\operatorname{erf}(s) + \frac{2x}{\sqrt{\pi}}\, e^{-s^2}\,\sigma(x), \\ &s = \ln\left(1 + e^{x}\right) \end{aligned})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto c = clamp(x, -800, 40);
        const auto e = decay(abs(c));
        const auto s = at_least(0, c) + log1p(e.value);
        const auto g = gate(c);
        const auto density = decay(s * s).value * (2 * std::numbers::inv_sqrtpi);
        const auto value = erf(s);
        return {select(x < 0, c, x) * value, value + c * density * g.value,
                density * (2 * g.value + c * (g.first - 2 * s * g.value * g.value))};
    }
};

/// P. Naveen, Phish, 2022.
struct Phish : EntryDefaults {
    static constexpr std::string_view id = "phish";
    static constexpr Bilingual name{"Phish", "피시 (Phish)"};
    static constexpr std::string_view formula = R"(x\tanh\left(x\,\Phi(x)\right))";
    static constexpr std::string_view derivative_formula =
        R"(\begin{aligned}[t] &\tanh g + x\,g^{\prime}\left(1 - \tanh^2 g\right), \\ &g = x\,\Phi(x) \end{aligned})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto c = clamp(x, -40, 400);
        const auto [cumulative, density] = normal(c);
        const auto g = c * cumulative;
        const auto dg = cumulative + c * density;
        const auto d2g = density * (2 - c * c);
        const auto e = decay(2 * abs(g));
        const auto r = 1 / (1 + e.value);
        const auto tanh = copy_sign(-e.minus_one * r, g);
        const auto slope = 4 * e.value * (r * r);
        return {select(x < 0, c, x) * tanh, tanh + c * dg * slope, slope * (2 * dg + c * (d2g - 2 * dg * dg * tanh))};
    }
};

/// H. Zhu, H. Zeng, J. Liu, X. Zhang, Logish, 2021.
struct Logish : EntryDefaults {
    static constexpr std::string_view id = "logish";
    static constexpr Bilingual name{"Logish", "로기시 (Logish)"};
    static constexpr std::string_view formula = R"(x\ln\left(1 + \sigma(x)\right))";
    static constexpr std::string_view derivative_formula =
        R"(\ln\left(1 + \sigma(x)\right) + \frac{x\,\sigma(x)\,\sigma(-x)}{1 + \sigma(x)})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, std::numbers::ln2, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto c = clamp(x, -800, 800);
        const auto s = gate(c);
        const auto logarithm = log1p(s.value);
        const auto r = 1 / (1 + s.value);
        return {select(x < 0, c, x) * logarithm, logarithm + c * s.first * r,
                2 * s.first * r + c * (s.second * r - s.first * r * (s.first * r))};
    }
};

using Functions = FunctionList<Family::gated, Gelu, GeluTanh, Silu, Swish, Mish, HardSwish, Elish, Lisht, TanhExp, Serf,
                               Phish, Logish>;
const Kernels *FamilyKernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::gated
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(gated, gated_functions)
#endif
