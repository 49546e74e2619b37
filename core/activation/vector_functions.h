// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/support/error.h"

#include <Eigen/Core>

#include <span>
#include <string_view>
#include <vector>

namespace actlab {

// Functions of n logits z that give n numbers. Below, u = (z − max z) / temperature; the shift changes no result and
// keeps exp(u) from overflowing.
//
// Infinite logits give the limit, equal ones counting as equal: softmax of (∞, ∞, 0) is (½, ½, 0), and of (−∞, −∞) it
// is (½, ½). A NaN among the logits makes every result NaN. All functions expect a temperature that check_softmax
// accepts; without logits they return nothing.

/// Errors: too_few_logits (there is none), not_finite and temperature_not_positive.
Result<void> check_softmax(std::span<const double> logits, double temperature);

/// exp(uᵢ) / Σ exp(uⱼ).
std::vector<double> softmax(std::span<const double> logits, double temperature = 1);

/// Softmax of −z.
std::vector<double> softmin(std::span<const double> logits, double temperature = 1);

/// uᵢ − ln Σ exp(uⱼ), which is finite where softmax has long underflowed to 0.
std::vector<double> log_softmax(std::span<const double> logits, double temperature = 1);

/// The point of the probability simplex nearest to z/temperature: max(0, uᵢ − τ) with τ such that the sum is 1.
/// Source: Martins and Astudillo, From Softmax to Sparsemax, ICML 2016, algorithm 1.
std::vector<double> sparsemax(std::span<const double> logits, double temperature = 1);

/// exp(zᵢ/T) / Σ exp(zⱼ/T), word for word: overflows to NaN from zᵢ/T ≈ 710 on and divides 0 by 0 below −745. It is
/// here to be seen failing beside softmax; nothing else should call it.
std::vector<double> naive_softmax(std::span<const double> logits, double temperature = 1);

/// Square: the entry (i, j) is ∂yᵢ/∂zⱼ.
using Jacobian = Eigen::MatrixXd;

/// sᵢ(δᵢⱼ − sⱼ) / T.
Jacobian softmax_jacobian(std::span<const double> logits, double temperature = 1);
Jacobian softmin_jacobian(std::span<const double> logits, double temperature = 1);
/// (δᵢⱼ − sⱼ) / T.
Jacobian log_softmax_jacobian(std::span<const double> logits, double temperature = 1);
/// (δᵢⱼ − 1/|S|) / T for i and j in the support S, where sparsemax is positive; 0 elsewhere, and at a logit that is
/// just about to enter the support.
Jacobian sparsemax_jacobian(std::span<const double> logits, double temperature = 1);

/// One of the functions above, as lists and plots enumerate them; the first parameter is the temperature.
struct VectorFunction {
    std::string_view id;
    Bilingual name;
    std::span<const Parameter> parameters;
    std::string_view formula;            ///< LaTeX of fᵢ(z), in z, T and fⱼ
    std::string_view derivative_formula; ///< LaTeX of ∂fᵢ/∂zⱼ
    std::vector<double> (*value)(std::span<const double> logits, double temperature){};
    Jacobian (*jacobian)(std::span<const double> logits, double temperature){};
    /// The diagonal of the Jacobian alone, ∂yᵢ/∂zᵢ, in a time that grows with n and not with n².
    std::vector<double> (*slopes)(std::span<const double> logits, double temperature){};
};

std::span<const VectorFunction> vector_functions();

/// Null where no vector function has that id.
const VectorFunction *find_vector_function(std::string_view id);

} // namespace actlab
