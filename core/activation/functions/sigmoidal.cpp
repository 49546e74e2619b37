// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/sigmoidal.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/error_function-inl.h"
#include "core/activation/functions/exponential_quotient-inl.h"
#include "core/activation/functions/kernel-inl.h"
#include "core/activation/functions/trigonometric-inl.h"

#include <cmath>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace actlab::sigmoidal {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

/// The logistic function. σ(−x) is not 1 − σ(x), which would have no digits left for large x.
struct Sigmoid : EntryDefaults {
    static constexpr std::string_view id = "sigmoid";
    static constexpr Bilingual name{"Sigmoid", "시그모이드"};
    static constexpr std::string_view formula = R"(\sigma(x) = \frac{1}{1 + e^{-x}})";
    static constexpr std::string_view derivative_formula = R"(\sigma(x)\left(1 - \sigma(x)\right))";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto e = opposed_exponentials(exponential_quotient(clamp(0.5 * x, -far_apart, far_apart)));
        const auto value = e.rise * e.reciprocal;
        const auto first = value * (e.fall * e.reciprocal);
        return {value, first, -first * (e.difference * e.reciprocal)};
    }
};

struct Tanh : EntryDefaults {
    static constexpr std::string_view id = "tanh";
    static constexpr Bilingual name{"Tanh", "하이퍼볼릭 탄젠트"};
    static constexpr std::string_view formula = R"(\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}})";
    static constexpr std::string_view derivative_formula = R"(1 - \tanh^2 x)";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -1}, Asymptote{Side::right, 0, 1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto e = opposed_exponentials(exponential_quotient(clamp(x, -far_apart, far_apart)));
        return {e.tanh(), e.slope() * e.reciprocal, -2 * e.tanh() * e.slope() * e.reciprocal};
    }
};

/// PyTorch's; Keras once used 0.2·x + ½.
struct HardSigmoid : EntryDefaults {
    static constexpr std::string_view id = "hard_sigmoid";
    static constexpr Bilingual name{"Hard Sigmoid", "하드 시그모이드"};
    static constexpr std::string_view formula =
        R"(\min\left(\max\left(\frac{x}{6} + \frac{1}{2},\, 0\right),\, 1\right))";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} \frac{1}{6} & |x| < 3 \\ 0 & |x| \ge 3 \end{cases})";
    static constexpr Kinks kinks(const double *)
    {
        return {Kink{-3, {0, 0, 0}, {0, 1. / 6, 0}}, Kink{3, {1, 1. / 6, 0}, {1, 0, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto inside = Jets{(x + 3) / 6, 1. / 6, 0};
        return unless_nan(x, select(abs(x) < 3, inside, constant(select(x < 0, 0, 1))));
    }
};

struct HardTanh : EntryDefaults {
    static constexpr std::string_view id = "hard_tanh";
    static constexpr Bilingual name{"Hard Tanh", "하드 하이퍼볼릭 탄젠트"};
    static constexpr std::array<Parameter, 2> parameters{{{"min", -1, -5, 0}, {"max", 1, 0, 5}}};
    static constexpr auto parameter_order = ParameterOrder::ascending;
    static constexpr std::string_view formula =
        R"(\begin{cases} \mathrm{min} & x < \mathrm{min} \\ x & \mathrm{min} \le x \le \mathrm{max} \\ \mathrm{max} & x > \mathrm{max} \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & \mathrm{min} < x < \mathrm{max} \\ 0 & x \notin (\mathrm{min}, \mathrm{max}) \end{cases})";
    static constexpr Kinks kinks(const double *p)
    {
        return {Kink{p[0], {p[0], 0, 0}, {p[0], 1, 0}}, Kink{p[1], {p[1], 1, 0}, {p[1], 0, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        return {Asymptote{Side::left, 0, p[0]}, Asymptote{Side::right, 0, p[1]}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        const auto inside = x > p[0] && x < p[1];
        return unless_nan(x, select(inside, line(x, 1), constant(select(x <= p[0], p[0], p[1]))));
    }
};

struct Softsign : EntryDefaults {
    static constexpr std::string_view id = "softsign";
    static constexpr Bilingual name{"Softsign", "소프트사인"};
    static constexpr std::string_view formula = R"(\frac{x}{1 + |x|})";
    static constexpr std::string_view derivative_formula = R"(\frac{1}{\left(1 + |x|\right)^2})";
    static constexpr Kinks kinks(const double *) { return {Kink{0, {0, 1, 2}, {0, 1, -2}}}; }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -1}, Asymptote{Side::right, 0, 1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto a = abs(x);
        const auto r = 1 / (1 + a);
        const auto second = select(x == 0, 0, copy_sign(2 * (r * r) * r, -x));
        return {copy_sign(select(a < 1, a * r, 1 - r), x), r * r, second};
    }
};

struct Arctan : EntryDefaults {
    static constexpr std::string_view id = "arctan";
    static constexpr Bilingual name{"Arctan", "아크탄젠트"};
    static constexpr std::string_view formula = R"(\arctan x)";
    static constexpr std::string_view derivative_formula = R"(\frac{1}{1 + x^2})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -std::numbers::pi / 2}, Asymptote{Side::right, 0, std::numbers::pi / 2}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        // Beyond 1 in 1/x, whose square does not overflow.
        const auto large = abs(x) > 1;
        const auto y = select(large, 1 / x, x);
        const auto r = 1 / (1 + y * y);
        const auto first = select(large, y * y * r, r);
        return {arctan(x), first, -2 * first * (y * r)};
    }
};

struct Erf : EntryDefaults {
    static constexpr std::string_view id = "erf";
    static constexpr Bilingual name{"Error function", "오차 함수 (erf)"};
    static constexpr std::string_view formula = R"(\operatorname{erf}(x) = \frac{2}{\sqrt{\pi}} \int_0^x e^{-t^2}\,dt)";
    static constexpr std::string_view derivative_formula = R"(\frac{2}{\sqrt{\pi}}\, e^{-x^2})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -1}, Asymptote{Side::right, 0, 1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto erf = error_function({abs(x), 0});
        const auto slope = two_over_root_pi * erf.gauss.raised;
        const auto limited = clamp(x, -40, 40);
        return {copy_sign(erf.value, x), slope * lower, -2 * limited * slope * lower};
    }
};

struct Gudermannian : EntryDefaults {
    static constexpr std::string_view id = "gudermannian";
    static constexpr Bilingual name{"Gudermannian", "구데르만 함수"};
    static constexpr std::string_view formula = R"(2\arctan\left(\tanh\frac{x}{2}\right))";
    static constexpr std::string_view derivative_formula = R"(\frac{1}{\cosh x})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -std::numbers::pi / 2}, Asymptote{Side::right, 0, std::numbers::pi / 2}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        // Up to tan(π/8) arctan needs no reduction; from there on it is π/4 − arctan e.
        const auto e = decay(abs(x));
        const auto near = e.value > 0.41421356237309503;
        const auto angle = 2 * arctan_near_zero(select(near, -e.minus_one / (1 + e.value), e.value));
        const auto r = 1 / (1 + e.value * e.value);
        const auto slope = 2 * e.raised * r;
        const auto tanh = -e.minus_one * (1 + e.value) * r;
        return {copy_sign(select(near, angle, half_pi - angle), x), slope * lower, copy_sign(slope * tanh * lower, -x)};
    }
};

/// Inverse square root unit. In t = √α·x, and beyond 1 in 1/t, whose square does not overflow.
struct Isru : EntryDefaults {
    static constexpr std::string_view id = "isru";
    static constexpr Bilingual name{"ISRU", "역제곱근 유닛 (ISRU)"};
    static constexpr std::array<Parameter, 1> parameters{{{"alpha", 1, 0.1, 5, Domain::non_negative}}};
    static constexpr std::string_view formula = R"(\frac{x}{\sqrt{1 + \alpha x^2}})";
    static constexpr std::string_view derivative_formula = R"(\left(1 + \alpha x^2\right)^{-3/2})";
    static Asymptotes asymptotes(const double *p)
    {
        if (p[0] == 0)
            return {};
        return {Asymptote{Side::left, 0, -1 / std::sqrt(p[0])}, Asymptote{Side::right, 0, 1 / std::sqrt(p[0])}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        const double root = std::sqrt(p[0]);
        if (root == 0)
            return unless_nan(x, line(x, 1));
        const auto t = abs(root * x);
        const auto large = t > 1;
        const auto y = select(large, 1 / t, t);
        const auto q = 1 / sqrt(1 + y * y);
        const auto cosine = select(large, y * q, q); // 1/√(1 + t²)
        const auto sine = select(large, q, y * q);   // t/√(1 + t²)
        const auto value = copy_sign(select(large, sine / root, abs(x) * q), x);
        const auto first = cosine * cosine * cosine;
        return {value, first, copy_sign(3 * (root * cosine) * cosine * cosine * (cosine * sine), -x)};
    }
};

/// Y. LeCun, L. Bottou, G. Orr, K.-R. Müller, Efficient BackProp, 1998, section 4.4.
struct LecunTanh : EntryDefaults {
    static constexpr std::string_view id = "lecun_tanh";
    static constexpr Bilingual name{"LeCun Tanh", "르쿤 하이퍼볼릭 탄젠트"};
    static constexpr std::string_view formula = R"(1.7159\,\tanh\left(\frac{2x}{3}\right))";
    static constexpr std::string_view derivative_formula =
        R"(1.7159 \cdot \frac{2}{3} \left(1 - \tanh^2\frac{2x}{3}\right))";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -1.7159}, Asymptote{Side::right, 0, 1.7159}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto y = product({2. / 3, 0x1.5555555555555p-55}, clamp(x, -1.5 * far_apart, 1.5 * far_apart));
        const auto e = opposed_exponentials(exponential_quotient(y.high, y.low));
        const auto slope = 1.7159 * 2 / 3 * e.slope();
        return {1.7159 * e.tanh(), slope * e.reciprocal, -4. / 3 * e.tanh() * slope * e.reciprocal};
    }
};

struct LogSigmoid : EntryDefaults {
    static constexpr std::string_view id = "log_sigmoid";
    static constexpr Bilingual name{"Log Sigmoid", "로그 시그모이드"};
    static constexpr std::string_view formula = R"(\ln \sigma(x) = -\ln\left(1 + e^{-x}\right))";
    static constexpr std::string_view derivative_formula = R"(\sigma(-x) = \frac{1}{1 + e^{x}})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 1, 0}, Asymptote{Side::right, 0, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto e = decay_logarithm(at_most(1400, abs(x)), 0);
        const auto raised = multiply_add(e.raised, e.rest, e.raised);
        return {negative_multiply_add(raised, e.half, at_most(0, x)), select(x < 0, e.whole, e.decayed) / e.sum,
                -e.curvature * e.half};
    }
};

struct Step : EntryDefaults {
    static constexpr std::string_view id = "step";
    static constexpr Bilingual name{"Step", "계단 함수"};
    static constexpr std::string_view formula = R"(\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases})";
    static constexpr std::string_view derivative_formula = R"(0)";
    static constexpr Kinks kinks(const double *) { return {Kink{0, {0, 0, 0}, {1, 0, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *) { return unless_nan(x, constant(select(x > 0, 1, 0))); }
};

struct Sign : EntryDefaults {
    static constexpr std::string_view id = "sign";
    static constexpr Bilingual name{"Sign", "부호 함수"};
    static constexpr std::string_view formula = R"(\begin{cases} 1 & x > 0 \\ 0 & x = 0 \\ -1 & x < 0 \end{cases})";
    static constexpr std::string_view derivative_formula = R"(0)";
    static constexpr Kinks kinks(const double *) { return {Kink{0, {-1, 0, 0}, {1, 0, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -1}, Asymptote{Side::right, 0, 1}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        return unless_nan(x, constant(select(x == 0, 0, copy_sign(1, x))));
    }
};

using Functions = FunctionList<Family::sigmoidal, Sigmoid, Tanh, HardSigmoid, HardTanh, Softsign, Arctan, Erf,
                               Gudermannian, Isru, LecunTanh, LogSigmoid, Step, Sign>;
const Kernels *family_kernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::sigmoidal
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(sigmoidal, sigmoidal_functions)
#endif
