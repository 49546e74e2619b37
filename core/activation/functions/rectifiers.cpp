// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/families.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/activation/functions/rectifiers.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/activation/functions/exponential_quotient-inl.h"
#include "core/activation/functions/kernel-inl.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

HWY_BEFORE_NAMESPACE();
namespace actlab::rectifiers {
namespace HWY_NAMESPACE {

using namespace actlab::HWY_NAMESPACE;

/// The rectifier with a leak of the given slope.
HWY_INLINE Jets leaky(Real x, double slope)
{
    const auto left = slope == 0 ? constant(0) : line(x, slope); // 0·∞ is no limit
    return unless_nan(x, select(x > 0, line(x, 1), left));
}

/// The exponential linear unit.
HWY_INLINE Jets elu(Real x, double alpha)
{
    const auto e = decay(DoubleReal{-at_most(0, x), 0});
    const auto slope = lowered_product(alpha, e.raised);
    return select(x > 0, line(x, 1), Jets{alpha * e.minus_one, slope, slope});
}

/// x·r/lower where either factor may be huge or tiny.
HWY_INLINE Real raised_product(double x, Real r)
{
    return std::abs(x) < 1 ? (x * raise) * r : (x * r) * raise;
}

/// Below it, eʸ − 1 = y, and α·(x/α) must not lose digits to a subnormal quotient.
constexpr double tiny = 0x1p-60;

/// CELU on the left of 0 where α < 0, which PyTorch allows: x/α is positive, and the curve falls exponentially.
HWY_INLINE Jets celu_growing(Real x, double alpha)
{
    const auto y = quotient(at_most(0, x), alpha);
    const auto e = growth(y);
    const auto moderate = select(y.high < tiny, x, alpha * e.minus_one);
    const auto value = select(y.high < 40, moderate, raised_product(alpha, e.lowered));
    return {value, e.value, raised_product(1 / alpha, e.lowered)};
}

struct Relu : EntryDefaults {
    static constexpr std::string_view id = "relu";
    static constexpr Bilingual name{"ReLU", "렐루 (ReLU)"};
    static constexpr std::string_view formula = R"(\max(0,\, x))";
    static constexpr std::string_view derivative_formula = R"(\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *) { return {Kink{0, {0, 0, 0}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *) { return unless_nan(x, where(x > 0, line(x, 1))); }
};

struct Relu6 : EntryDefaults {
    static constexpr std::string_view id = "relu6";
    static constexpr Bilingual name{"ReLU6", "렐루6 (ReLU6)"};
    static constexpr std::string_view formula = R"(\min\left(\max(0,\, x),\, 6\right))";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & 0 < x < 6 \\ 0 & x \notin (0, 6) \end{cases})";
    static constexpr Kinks kinks(const double *)
    {
        return {Kink{0, {0, 0, 0}, {0, 1, 0}}, Kink{6, {6, 1, 0}, {6, 0, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 0, 6}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        return unless_nan(x, select(x > 0 && x < 6, line(x, 1), constant(select(x > 0, 6, 0))));
    }
};

struct LeakyRelu : EntryDefaults {
    static constexpr std::string_view id = "leaky_relu";
    static constexpr Bilingual name{"Leaky ReLU", "리키 렐루 (Leaky ReLU)"};
    static constexpr std::array<Parameter, 1> parameters{{{"negative_slope", 0.01, 0, 1}}};
    static constexpr std::string_view formula =
        R"(\begin{cases} x & x > 0 \\ \mathrm{negative\_slope}\,x & x \le 0 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & x > 0 \\ \mathrm{negative\_slope} & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *p) { return {Kink{0, {0, p[0], 0}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        return {Asymptote{Side::left, p[0], 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p) { return leaky(x, p[0]); }
};

/// A leaky ReLU whose slope a network learns.
struct Prelu : EntryDefaults {
    static constexpr std::string_view id = "prelu";
    static constexpr Bilingual name{"PReLU", "파라메트릭 렐루 (PReLU)"};
    static constexpr std::array<Parameter, 1> parameters{{{"a", 0.25, -1, 1}}};
    static constexpr std::string_view formula = R"(\begin{cases} x & x > 0 \\ a\,x & x \le 0 \end{cases})";
    static constexpr std::string_view derivative_formula = R"(\begin{cases} 1 & x > 0 \\ a & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *p) { return {Kink{0, {0, p[0], 0}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        return {Asymptote{Side::left, p[0], 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p) { return leaky(x, p[0]); }
};

/// In evaluation; in training the slope is drawn from [lower, upper].
struct Rrelu : EntryDefaults {
    static constexpr std::string_view id = "rrelu";
    static constexpr Bilingual name{"RReLU", "무작위 렐루 (RReLU)"};
    static constexpr std::array<Parameter, 2> parameters{{{"lower", 1. / 8, 0, 1}, {"upper", 1. / 3, 0, 1}}};
    static constexpr auto parameter_order = ParameterOrder::not_descending;
    static constexpr std::string_view formula =
        R"(\begin{cases} x & x > 0 \\ \frac{\mathrm{lower} + \mathrm{upper}}{2}\,x & x \le 0 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & x > 0 \\ \frac{\mathrm{lower} + \mathrm{upper}}{2} & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *p) { return {Kink{0, {0, (p[0] + p[1]) / 2, 0}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        return {Asymptote{Side::left, (p[0] + p[1]) / 2, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p) { return leaky(x, (p[0] + p[1]) / 2); }
};

struct Threshold : EntryDefaults {
    static constexpr std::string_view id = "threshold";
    static constexpr Bilingual name{"Threshold", "임곗값 함수"};
    static constexpr std::array<Parameter, 2> parameters{{{"threshold", 0, -5, 5}, {"value", 0, -5, 5}}};
    static constexpr std::string_view formula =
        R"(\begin{cases} x & x > \mathrm{threshold} \\ \mathrm{value} & x \le \mathrm{threshold} \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & x > \mathrm{threshold} \\ 0 & x \le \mathrm{threshold} \end{cases})";
    static constexpr Kinks kinks(const double *p) { return {Kink{p[0], {p[1], 0, 0}, {p[0], 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        return {Asymptote{Side::left, 0, p[1]}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        return unless_nan(x, select(x > p[0], line(x, 1), constant(p[1])));
    }
};

struct Elu : EntryDefaults {
    static constexpr std::string_view id = "elu";
    static constexpr Bilingual name{"ELU", "지수 선형 유닛 (ELU)"};
    static constexpr std::array<Parameter, 1> parameters{{{"alpha", 1, 0, 3}}};
    static constexpr std::string_view formula =
        R"(\begin{cases} x & x > 0 \\ \alpha\left(e^{x} - 1\right) & x \le 0 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & x > 0 \\ \alpha\, e^{x} & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *p) { return {Kink{0, {0, p[0], p[0]}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        return {Asymptote{Side::left, 0, -p[0]}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p) { return elu(x, p[0]); }
};

struct Celu : EntryDefaults {
    static constexpr std::string_view id = "celu";
    static constexpr Bilingual name{"CELU", "연속 미분 가능 ELU (CELU)"};
    static constexpr std::array<Parameter, 1> parameters{{{"alpha", 1, 0.1, 3, Domain::non_zero}}};
    static constexpr std::string_view formula =
        R"(\begin{cases} x & x > 0 \\ \alpha\left(e^{x/\alpha} - 1\right) & x \le 0 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & x > 0 \\ e^{x/\alpha} & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *p) { return {Kink{0, {0, 1, 1 / p[0]}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *p)
    {
        if (p[0] < 0)
            return {Asymptote{Side::right, 1, 0}};
        return {Asymptote{Side::left, 0, -p[0]}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        if (p[0] < 0)
            return select(x > 0, line(x, 1), celu_growing(x, p[0]));
        const auto y = quotient(at_most(0, x), -p[0]);
        const auto e = decay(y);
        const auto value = select(y.high < tiny, x, p[0] * e.minus_one);
        const double inverse = std::min(1 / p[0], std::numeric_limits<double>::max()); // finite, as 0 may be its factor
        return select(x > 0, line(x, 1), Jets{value, e.value, lowered_product(inverse, e.raised)});
    }
};

/// G. Klambauer, T. Unterthiner, A. Mayr, S. Hochreiter, Self-Normalizing Neural Networks, 2017.
struct Selu : EntryDefaults {
    static constexpr std::string_view id = "selu";
    static constexpr Bilingual name{"SELU", "스케일드 ELU (SELU)"};
    static constexpr double alpha = 1.6732632423543772;
    static constexpr double lambda = 1.0507009873554805;
    static constexpr std::string_view formula =
        R"(\begin{cases} \lambda\,x & x > 0 \\ \lambda\,\alpha\left(e^{x} - 1\right) & x \le 0 \end{cases} \quad \begin{aligned} \lambda &\approx 1.0507 \\ \alpha &\approx 1.6733 \end{aligned})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} \lambda & x > 0 \\ \lambda\,\alpha\, e^{x} & x \le 0 \end{cases})";
    static constexpr Kinks kinks(const double *)
    {
        return {Kink{0, {0, lambda * alpha, lambda * alpha}, {0, lambda, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, -lambda * alpha}, Asymptote{Side::right, lambda, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        return select(x > 0, line(x, lambda), elu(x, lambda * alpha));
    }
};

struct Softplus : EntryDefaults {
    static constexpr std::string_view id = "softplus";
    static constexpr Bilingual name{"Softplus", "소프트플러스"};
    static constexpr std::array<Parameter, 1> parameters{{{"beta", 1, 0.1, 10, Domain::positive}}};
    static constexpr std::string_view formula = R"(\frac{1}{\beta}\,\ln\left(1 + e^{\beta x}\right))";
    static constexpr std::string_view derivative_formula = R"(\sigma(\beta x) = \frac{1}{1 + e^{-\beta x}})";
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        const double limit = std::min(1400 / p[0], std::numeric_limits<double>::max());
        const auto y = exact_product(p[0], at_most(limit, abs(x)));
        const auto e = decay_logarithm(y.high, y.low);
        const double inverse = 1 / p[0];
        const auto back = exact_product(p[0], inverse);
        const auto lost = select(is_infinite(inverse), 0, (1 - back.high) - back.low); // by rounding the inverse
        const auto raised = multiply_add(e.raised, e.rest + lost, e.raised);
        return {multiply_add(raised, inverse * e.half, at_least(0, x)), select(x < 0, e.decayed, e.whole) / e.sum,
                e.curvature * (p[0] * e.half)};
    }
};

/// J. T. Barron, Squareplus, 2021. On the left as b/(2(√(x²+b) − x)), where nothing cancels.
struct Squareplus : EntryDefaults {
    static constexpr std::string_view id = "squareplus";
    static constexpr Bilingual name{"Squareplus", "스퀘어플러스"};
    static constexpr std::array<Parameter, 1> parameters{{{"b", 4, 0, 10, Domain::non_negative}}};
    static constexpr std::string_view formula = R"(\frac{x + \sqrt{x^2 + b}}{2})";
    static constexpr std::string_view derivative_formula = R"(\frac{1}{2}\left(1 + \frac{x}{\sqrt{x^2 + b}}\right))";
    static constexpr Kinks kinks(const double *p)
    {
        if (p[0] > 0)
            return {};
        return {Kink{0, {0, 0, 0}, {0, 1, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *p)
    {
        if (p[0] == 0)
            return unless_nan(x, where(x > 0, line(x, 1)));
        const double root = std::sqrt(p[0]);
        const auto a = abs(x);
        const auto beyond = a > root;
        const auto larger = select(beyond, a, root);
        const auto ratio = select(beyond, root, a) / larger;
        const auto secant = sqrt(1 + ratio * ratio);
        const auto h = larger * secant; // √(x² + b)
        const auto half_sum = 0.5 * h + 0.5 * a;
        const auto value = select(x < 0, 0.25 * (p[0] / half_sum), half_sum);
        const auto cosine = select(beyond, 1, ratio) / secant; // |x|/h
        const auto q = root / h;
        const auto first = select(x < 0, 0.5 * q * (q / (1 + cosine)), 0.5 + 0.5 * cosine);
        return {value, first, 0.5 * q * (q / h)};
    }
};

struct SparsePlus : EntryDefaults {
    static constexpr std::string_view id = "sparse_plus";
    static constexpr Bilingual name{"Sparse Plus", "희소 플러스"};
    static constexpr std::string_view formula =
        R"(\begin{cases} 0 & x \le -1 \\ \frac{1}{4}(x + 1)^2 & -1 < x < 1 \\ x & x \ge 1 \end{cases})";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 0 & x \le -1 \\ \frac{1}{2}(x + 1) & -1 < x < 1 \\ 1 & x \ge 1 \end{cases})";
    static constexpr Kinks kinks(const double *)
    {
        return {Kink{-1, {0, 0, 0}, {0, 0, 0.5}}, Kink{1, {1, 1, 0.5}, {1, 1, 0}}};
    }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, 0, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        const auto middle = Jets{0.25 * ((x + 1) * (x + 1)), 0.5 * (x + 1), 0.5};
        return unless_nan(x, select(abs(x) < 1, middle, where(x > 0, line(x, 1))));
    }
};

struct ReluSquared : EntryDefaults {
    static constexpr std::string_view id = "relu_squared";
    static constexpr Bilingual name{"ReLU²", "제곱 렐루 (ReLU²)"};
    static constexpr std::string_view formula = R"(\max(0,\, x)^2)";
    static constexpr std::string_view derivative_formula = R"(2\max(0,\, x))";
    static constexpr Kinks kinks(const double *) { return {Kink{0, {0, 0, 0}, {0, 0, 2}}}; }
    static constexpr Asymptotes asymptotes(const double *) { return {Asymptote{Side::left, 0, 0}}; }
    static HWY_INLINE Jets jet(Real x, const double *) { return unless_nan(x, where(x > 0, Jets{x * x, 2 * x, 2})); }
};

struct Abs : EntryDefaults {
    static constexpr std::string_view id = "abs";
    static constexpr Bilingual name{"Absolute value", "절댓값"};
    static constexpr std::string_view formula = R"(|x|)";
    static constexpr std::string_view derivative_formula =
        R"(\begin{cases} 1 & x > 0 \\ 0 & x = 0 \\ -1 & x < 0 \end{cases})";
    static constexpr Kinks kinks(const double *) { return {Kink{0, {0, -1, 0}, {0, 1, 0}}}; }
    static constexpr Asymptotes asymptotes(const double *)
    {
        return {Asymptote{Side::left, -1, 0}, Asymptote{Side::right, 1, 0}};
    }
    static HWY_INLINE Jets jet(Real x, const double *)
    {
        return unless_nan(x, Jets{abs(x), select(x == 0, 0, copy_sign(1, x)), 0});
    }
};

using Functions = FunctionList<Family::rectifier, Relu, Relu6, LeakyRelu, Prelu, Rrelu, Threshold, Elu, Celu, Selu,
                               Softplus, Squareplus, SparsePlus, ReluSquared, Abs>;
const Kernels *family_kernels()
{
    return Functions::kernels();
}

} // namespace HWY_NAMESPACE
} // namespace actlab::rectifiers
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
ACTLAB_DEFINE_FAMILY(rectifiers, rectifier_functions)
#endif
