// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/gated.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/error_function-inl.h"
#include "core/activation/functions/exponential_quotient-inl.h"
#include "core/activation/functions/kernel-inl.h"

#include <cmath>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace actlab::gated {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

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
        const auto a = at_most(39, abs(x));
        const auto [quotient, gauss] = normal_tail(a);
        const auto negative = x < 0;
        // On the left Φ and φ share the factor e^(−x²/2), which stays apart until the end.
        const auto value = select(negative, -(a * quotient * gauss.raised) * lower, x * (1 - gauss.value * quotient));
        const auto left = gauss.raised * (quotient - a * one_over_root_two_pi) * lower;
        const auto right = 1 - gauss.value * (quotient - a * one_over_root_two_pi);
        const auto [square, rest] = exact_product(a, a);
        return {value, select(negative, left, right),
                gauss.raised * one_over_root_two_pi * ((2 - square) - rest) * lower};
    }
};

/// x·σ(u), where `growth` is eᵘ, `slope` u′ and `bend` x·u″. All but x itself are taken at c, which is x within bounds
/// beyond which the function is 0 or x.
HWY_INLINE Jets times_logistic(Real x, Real c, const ExponentialQuotient &growth, Real slope, Real bend)
{
    const auto e = opposed_exponentials(growth);
    const auto value = select(c < x, x, c * e.rise * e.reciprocal);
    const auto complement = e.fall * e.reciprocal;
    const auto first = e.rise * multiply_add(c * slope, complement, 1) * e.reciprocal;
    const auto curvature = 2 * slope + bend - c * (slope * slope) * (e.difference * e.reciprocal);
    return {value, first, e.rise * e.fall * e.reciprocal * curvature * e.reciprocal};
}

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
        // The argument's rounding errors would grow with it in the exponent.
        const DoubleReal linear{0x1.9884533d43651p-1, -0x1.cbc0d30ebfd15p-55}; // √(2/π)
        const DoubleReal cubic{0x1.2444f2a4d8b4bp-5, -0x1.6c843a29d1c70p-62};  // 0.044715 times that
        const auto c = clamp(x, -26, 26);
        const auto square = exact_product(c, c);
        const auto cubic_part = exact_product(cubic.high, square.high);
        const auto sum = exact_sum(linear.high, cubic_part.high);
        const auto low = (cubic_part.low + linear.low) + (cubic.high * square.low + cubic.low * square.high);
        const auto half_u = product({sum.high, sum.low + low}, c);
        const auto slope = 2 * multiply_add(3 * cubic.high, square.high, linear.high);
        const auto bend = 12 * cubic.high * square.high;
        return times_logistic(x, c, exponential_quotient(half_u.high, half_u.low), slope, bend);
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
        const auto c = clamp(x, -2 * far_apart, 2 * far_apart);
        return times_logistic(x, c, exponential_quotient(0.5 * c), 1, 0);
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
        if (p[0] == 0)
            return unless_nan(x, line(x, 0.5));
        const auto y = exact_product(p[0], x);
        const auto e = decay(abs(y));
        const auto r = 1 / (1 + e.value);
        const auto negative = y.high < 0;
        const auto c = clamp(y.high, -1400, 1400);
        const auto tail = select(y.high > -1400, lowered_product(x, e.raised * r), 0);
        const auto first = r * r * select(negative, e.raised * (1 + e.value + c) * lower, 1 + e.value + c * e.value);
        const auto curvature = e.raised * (r * r) * (2 + abs(c) * e.minus_one * r);
        return {select(negative, tail, x * r), first, lowered_product(p[0], curvature)};
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
        // With e = e^(−|x|) and tanh(ln(1 + eˣ)) = n/m both sides are polynomials in e.
        const auto c = clamp(x, -1400, 1400);
        const auto e = decay(abs(c));
        const auto negative = x < 0;
        const auto y = e.value;
        const auto m = multiply_add(y, multiply_add(y, select(negative, 1, 2), 2), select(negative, 2, 1));
        const auto n = select(negative, y + 2, 2 * y + 1); // on the left a factor e is kept apart
        const auto r = 1 / m;
        const auto value = r * n * select(negative, c * e.raised * lower, x);
        const auto slope = 4 * c * (1 + y);
        const auto first = r * r * select(negative, e.raised * (n * m + slope) * lower, n * m + slope * y * y);
        const auto bend = select(negative, 2 + y * (2 - y * (3 + 2 * y)), -2 - y * (3 - 2 * y * (1 + y)));
        const auto second = 4 * (r * r) * r * (2 * (1 + y) * m + c * bend) * (e.raised * select(negative, 1, y));
        return {value, first, second * lower};
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
        const auto c = clamp(x, -1400, 1400);
        const auto e = decay(abs(c));
        const auto y = e.value;
        const auto r = 1 / (1 + y);
        const Jets right{x * r, r * r * (1 + y + c * y), e.raised * (r * r) * (2 + c * e.minus_one * r) * lower};
        const auto tail = e.raised * r;
        const Jets left{tail * e.minus_one * lower, tail * r * (y * (y + 2) - 1) * lower,
                        tail * (r * r) * (y * (y * (y + 3) + 5) - 1) * lower};
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
        const auto c = clamp(x, -far_apart, far_apart);
        const auto e = opposed_exponentials(exponential_quotient(c));
        return {x * e.tanh(), multiply_add(c * e.slope(), e.reciprocal, e.tanh()),
                2 * e.slope() * (1 - c * e.tanh()) * e.reciprocal};
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
        const auto c = clamp(x, -1400, 8); // from 6 on tanh eˣ is 1
        const auto y = precise_exponential(c);
        const auto e = decay(2 * y.value.high, 2 * y.value.low);
        const auto r = 1 / (1 + e.value);
        const auto tanh = -e.minus_one * r;
        const auto raised_tanh = select(y.value.high < 1e-9, y.raised, tanh * raise);
        const auto slope = 4 * e.value * (r * r); // 1 − tanh²
        const auto negative = x < 0;
        const auto value = select(negative, c * raised_tanh * lower, x * tanh);
        const auto first =
            select(negative, (raised_tanh + c * (y.raised * slope)) * lower, tanh + c * (y.value.high * slope));
        const auto decline = select(negative, y.raised * slope, y.value.high * (4 * e.raised * (r * r)));
        return {value, first, decline * (2 + c * (1 - 2 * y.value.high * tanh)) * lower};
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
        const auto c = clamp(x, -1400, 40);
        const auto e = decay(abs(c));
        const auto quotient = log1p_quotient(e.value, 1 / (2 + e.value));
        const auto s = exact_sum(at_least(0, c), e.value * quotient); // ln(1 + eˣ)
        const auto erf = error_function(s);
        const auto raised_erf =
            select(s.high < error_function_near, erf.quotient * (e.raised * quotient), erf.value * raise);
        const auto r = 1 / (1 + e.value);
        const auto negative = x < 0;
        const auto sigma = r * select(negative, e.value, 1);
        const auto complement = r * select(negative, 1, e.value);
        const auto raised_sigma = e.raised * r;
        const auto density = two_over_root_pi * erf.gauss.value;
        const auto value = select(negative, c * raised_erf * lower, x * erf.value);
        const auto first =
            select(negative, (raised_erf + c * (density * raised_sigma)) * lower, erf.value + c * (density * sigma));
        const auto decline = select(negative, density * raised_sigma, two_over_root_pi * erf.gauss.raised * sigma);
        return {value, first, decline * (2 + c * (complement - 2 * s.high * sigma)) * lower};
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
        const auto a = at_most(39, abs(x));
        const auto [quotient, gauss] = normal_tail(a);
        const auto c = clamp(x, -39, far_apart);
        const auto negative = x < 0;
        // g = xΦ(x) and its derivatives; on the left without their factor e^(−x²/2).
        const auto tail = a * quotient * gauss.value;
        const auto g_size = exact_sum(select(negative, 0, c), select(negative, tail, -tail));
        const auto slope = quotient - a * one_over_root_two_pi;
        const auto first_g = select(negative, slope, 1 - gauss.value * slope);
        const auto [square, rest] = exact_product(a, a);
        const auto bend = one_over_root_two_pi * ((2 - square) - rest);

        const auto e = opposed_exponentials(exponential_quotient(g_size.high, g_size.low));
        const auto tanh = select(negative, -e.tanh(), e.tanh());
        const auto raised_tanh = select(g_size.high < 1e-9, -(a * quotient * gauss.raised), tanh * raise);
        const auto decline = e.slope() * e.reciprocal; // 1 − tanh²
        const auto value = select(negative, c * raised_tanh * lower, x * tanh);
        const auto left = raised_tanh + c * (gauss.raised * slope * decline);
        const auto right = tanh + c * first_g * decline;
        const auto left_bend = bend - 2 * gauss.value * (slope * slope) * tanh;
        const auto right_bend = gauss.value * bend - 2 * (first_g * first_g) * tanh;
        const auto front = e.slope() * (e.reciprocal * select(negative, gauss.raised, raise));
        const auto second = front * (2 * first_g + c * select(negative, left_bend, right_bend)) * lower;
        return {value, select(negative, left * lower, right), second};
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
        const auto c = clamp(x, -1400, 1400);
        const auto e = decay(abs(c));
        const auto r = 1 / (1 + e.value);
        const auto negative = x < 0;
        const auto sigma = r * select(negative, e.value, 1);
        const auto complement = r * select(negative, 1, e.value);
        const auto reciprocal = 1 / (1 + sigma);
        const auto quotient = log1p_quotient(sigma, 1 / (2 + sigma));
        const auto raised_sigma = e.raised * r;
        const auto value = select(negative, c * (raised_sigma * quotient) * lower, x * (sigma * quotient));
        const auto slope = quotient + c * complement * reciprocal;
        const auto first = select(negative, raised_sigma * slope * lower, sigma * slope);
        const auto bend = 2 + abs(c) * e.minus_one * r - c * (sigma * complement) * reciprocal;
        return {value, first, raised_sigma * r * reciprocal * bend * lower};
    }
};

using Functions = FunctionList<Family::gated, Gelu, GeluTanh, Silu, Swish, Mish, HardSwish, Elish, Lisht, TanhExp, Serf,
                               Phish, Logish>;
const Kernels *family_kernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::gated
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(gated, gated_functions)
#endif
