// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/vector_functions.h"

#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace actlab {
namespace {

using Logits = std::span<const double>;

/// An unevaluated sum: `low` is what rounding took from `high`.
struct Compensated {
    double high = 0;
    double low = 0;

    double sum() const { return high + low; }
};

/// a + b without error (Knuth's two-sum).
Compensated exact_sum(double a, double b)
{
    const double sum = a + b;
    const double of_b = sum - a;
    return {sum, (a - (sum - of_b)) + (b - of_b)};
}

/// u = (logit − largest) / temperature, to twice the working precision where it is finite.
Compensated shifted(double logit, double largest, double temperature)
{
    if (logit == largest)
        return {}; // also where both are the same infinity
    auto difference = exact_sum(logit, -largest);
    if (std::isinf(difference.high) && std::isfinite(logit) && std::isfinite(largest)) {
        difference = exact_sum(logit / 2, -largest / 2); // both are huge: the halves are exact
        temperature /= 2;
    }
    const double quotient = difference.high / temperature;
    if (!std::isfinite(quotient))
        return {quotient, 0};
    const double remainder = std::fma(-quotient, temperature, difference.high);
    return {quotient, (remainder + difference.low) / temperature};
}

/// exp(high + low) for a tiny `low`.
double exponential(Compensated exponent)
{
    const double high = std::exp(exponent.high);
    return std::isfinite(exponent.low) ? std::fma(high, exponent.low, high) : high;
}

/// A vector of `component(i)` for each logit.
std::vector<double> components(Logits logits, const auto &component)
{
    std::vector<double> result(logits.size());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = component(i);
    return result;
}

/// What all of the softmax family is made of.
struct Exponentials {
    std::vector<double> terms; ///< exp(u)
    std::size_t largest = 0;   ///< the index of one largest logit; its term is 1
    double rest = 0;           ///< the sum of all other terms

    double total() const { return 1 + rest; }
    double probability(std::size_t i) const { return terms[i] / total(); }
    /// 1 − probability(i), with all its digits where the probability is nearly 1; any but the largest is at most ½.
    double complement(std::size_t i) const { return i == largest ? rest / total() : 1 - probability(i); }
};

std::size_t index_of_largest(Logits logits)
{
    return static_cast<std::size_t>(std::ranges::max_element(logits) - logits.begin());
}

Exponentials exponentials(Logits logits, double temperature)
{
    Exponentials result;
    result.largest = index_of_largest(logits);
    const double largest = logits[result.largest];
    result.terms =
        components(logits, [&](std::size_t i) { return exponential(shifted(logits[i], largest, temperature)); });
    Compensated rest;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        if (i == result.largest)
            continue;
        const auto sum = exact_sum(rest.high, result.terms[i]);
        rest = {sum.high, rest.low + sum.low};
    }
    result.rest = rest.sum();
    return result;
}

bool has_nan(Logits logits)
{
    return std::ranges::any_of(logits, [](double z) { return std::isnan(z); });
}

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

std::vector<double> all_nan(Logits logits)
{
    return std::vector<double>(logits.size(), not_a_number);
}

/// A matrix of `entry(i, j)` for each pair of logits.
Jacobian matrix(Logits logits, const auto &entry)
{
    const auto size = static_cast<Eigen::Index>(logits.size());
    return Jacobian::NullaryExpr(size, size, [&](Eigen::Index i, Eigen::Index j) {
        return entry(static_cast<std::size_t>(i), static_cast<std::size_t>(j));
    });
}

Jacobian all_nan_matrix(Logits logits)
{
    return matrix(logits, [](std::size_t, std::size_t) { return not_a_number; });
}

std::vector<double> negated(Logits logits)
{
    std::vector<double> result(logits.begin(), logits.end());
    std::ranges::transform(result, result.begin(), std::negate());
    return result;
}

/// −x, but never −0, which would be printed.
double negative(double x)
{
    return 0 - x;
}

/// a·b / temperature for a and b in [0, 1], without an intermediate result that under- or overflows needlessly.
double scaled_product(double a, double b, double temperature)
{
    if (a == 0 || b == 0)
        return 0;
    return temperature < 1 ? std::max(a, b) / temperature * std::min(a, b) : a * b / temperature;
}

/// Sparsemax as u and the threshold below which its components are 0.
struct Projection {
    std::vector<double> u;
    double threshold = 0;
    std::size_t support = 0; ///< how many components are positive

    double component(std::size_t i) const { return std::max(0.0, u[i] - threshold); }
    bool supports(std::size_t i) const { return u[i] > threshold; }
};

Projection project_on_simplex(Logits logits, double temperature)
{
    const double largest = logits[index_of_largest(logits)];
    Projection result;
    result.u = components(logits, [&](std::size_t i) { return shifted(logits[i], largest, temperature).sum(); });
    auto candidates = result.u;
    std::erase_if(candidates, [](double u) { return u <= -1; }); // the largest alone keeps them at 0
    std::ranges::sort(candidates, std::greater());
    double sum = 0;
    for (std::size_t k = 0; k < candidates.size(); ++k) {
        const auto count = static_cast<double>(k + 1);
        if (1 + count * candidates[k] <= sum + candidates[k])
            break;
        sum += candidates[k];
        result.threshold = (sum - 1) / count;
    }
    result.support =
        static_cast<std::size_t>(std::ranges::count_if(result.u, [&](double u) { return u > result.threshold; }));
    return result;
}

std::vector<double> softmax_slopes(Logits logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan(logits);
    const auto e = exponentials(logits, temperature);
    return components(logits,
                      [&](std::size_t i) { return scaled_product(e.probability(i), e.complement(i), temperature); });
}

std::vector<double> softmin_slopes(Logits logits, double temperature)
{
    auto slopes = softmax_slopes(negated(logits), temperature);
    std::ranges::transform(slopes, slopes.begin(), negative);
    return slopes;
}

std::vector<double> log_softmax_slopes(Logits logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan(logits);
    const auto e = exponentials(logits, temperature);
    return components(logits, [&](std::size_t i) { return e.complement(i) / temperature; });
}

std::vector<double> sparsemax_slopes(Logits logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan(logits);
    const auto projection = project_on_simplex(logits, temperature);
    const double slope = (1 - 1 / static_cast<double>(projection.support)) / temperature;
    return components(logits, [&](std::size_t i) { return projection.supports(i) ? slope : 0; });
}

constexpr std::array temperature_parameter{Parameter{"temperature", 1, 0.05, 10, Domain::positive}};

constexpr std::array<VectorFunction, 4> all_functions{{
    {"softmax",
     {"Softmax", "소프트맥스"},
     temperature_parameter,
     R"(\frac{e^{z_i/T}}{\sum_j e^{z_j/T}})",
     R"(\frac{1}{T}\,f_i\,(\delta_{ij} - f_j))",
     softmax,
     softmax_jacobian,
     softmax_slopes},
    {"softmin",
     {"Softmin", "소프트민"},
     temperature_parameter,
     R"(\frac{e^{-z_i/T}}{\sum_j e^{-z_j/T}})",
     R"(-\frac{1}{T}\,f_i\,(\delta_{ij} - f_j))",
     softmin,
     softmin_jacobian,
     softmin_slopes},
    {"log_softmax",
     {"Log-softmax", "로그 소프트맥스"},
     temperature_parameter,
     R"(\frac{z_i}{T} - \ln \sum_j e^{z_j/T})",
     R"(\frac{1}{T}\,\bigl(\delta_{ij} - e^{f_j}\bigr))",
     log_softmax,
     log_softmax_jacobian,
     log_softmax_slopes},
    {"sparsemax",
     {"Sparsemax", "스파스맥스"},
     temperature_parameter,
     R"(\max\Bigl(0, \frac{z_i}{T} - \tau\Bigr), \quad \sum_j f_j = 1)",
     R"(\begin{cases} \frac{1}{T}\bigl(\delta_{ij} - \frac{1}{|S|}\bigr) & i, j \in S = \{k : f_k > 0\} \\ 0 & f_i f_j = 0 \end{cases})",
     sparsemax,
     sparsemax_jacobian,
     sparsemax_slopes},
}};

} // namespace

Result<void> check_softmax(std::span<const double> logits, double temperature)
{
    if (logits.empty())
        return failure(ErrorCode::too_few_logits);
    if (!std::isfinite(temperature))
        return failure(ErrorCode::not_finite, {"temperature", to_text(temperature)});
    if (temperature <= 0)
        return failure(ErrorCode::temperature_not_positive, {to_text(temperature)});
    return {};
}

std::vector<double> softmax(std::span<const double> logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan(logits);
    const auto e = exponentials(logits, temperature);
    return components(logits, [&](std::size_t i) { return e.probability(i); });
}

std::vector<double> softmin(std::span<const double> logits, double temperature)
{
    return softmax(negated(logits), temperature);
}

std::vector<double> log_softmax(std::span<const double> logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan(logits);
    const auto e = exponentials(logits, temperature);
    const double largest = logits[e.largest];
    const double log_of_sum = std::log1p(e.rest);
    return components(logits,
                      [&](std::size_t i) { return shifted(logits[i], largest, temperature).sum() - log_of_sum; });
}

std::vector<double> sparsemax(std::span<const double> logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan(logits);
    const auto projection = project_on_simplex(logits, temperature);
    return components(logits, [&](std::size_t i) { return projection.component(i); });
}

std::vector<double> naive_softmax(std::span<const double> logits, double temperature)
{
    auto terms = components(logits, [&](std::size_t i) { return std::exp(logits[i] / temperature); });
    const double sum = std::accumulate(terms.begin(), terms.end(), 0.0);
    std::ranges::transform(terms, terms.begin(), [sum](double term) { return term / sum; });
    return terms;
}

Jacobian softmax_jacobian(std::span<const double> logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan_matrix(logits);
    const auto e = exponentials(logits, temperature);
    return matrix(logits, [&](std::size_t i, std::size_t j) {
        return i == j ? scaled_product(e.probability(i), e.complement(i), temperature)
                      : negative(scaled_product(e.probability(i), e.probability(j), temperature));
    });
}

Jacobian softmin_jacobian(std::span<const double> logits, double temperature)
{
    return softmax_jacobian(negated(logits), temperature).unaryExpr(&negative);
}

Jacobian log_softmax_jacobian(std::span<const double> logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan_matrix(logits);
    const auto e = exponentials(logits, temperature);
    return matrix(logits, [&](std::size_t i, std::size_t j) {
        return (i == j ? e.complement(i) : negative(e.probability(j))) / temperature;
    });
}

Jacobian sparsemax_jacobian(std::span<const double> logits, double temperature)
{
    if (logits.empty() || has_nan(logits))
        return all_nan_matrix(logits);
    const auto projection = project_on_simplex(logits, temperature);
    const double share = 1 / static_cast<double>(projection.support);
    return matrix(logits, [&](std::size_t i, std::size_t j) {
        const bool both = projection.supports(i) && projection.supports(j);
        return both ? ((i == j ? 1.0 : 0.0) - share) / temperature : 0.0;
    });
}

std::span<const VectorFunction> vector_functions()
{
    return all_functions;
}

const VectorFunction *find_vector_function(std::string_view id)
{
    const auto *const found = std::ranges::find(all_functions, id, &VectorFunction::id);
    return found == all_functions.end() ? nullptr : &*found;
}

} // namespace actlab
