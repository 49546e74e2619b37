// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/vector_functions.h"

#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

/// Everything that is said of logits z at a temperature T, and of a target class t: y is 1 for it and 0 for the others.
struct SoftmaxReading {
    std::vector<double> probabilities;     ///< p = softmax(z/T)
    std::vector<double> log_probabilities; ///< ln p, finite where p has underflowed
    std::vector<double> gradient;          ///< ∂L/∂z = (p − y)/T
    Jacobian jacobian;                     ///< ∂pᵢ/∂zⱼ
    std::size_t largest = 0;               ///< argmax; the first of equal ones
    double entropy = 0;                    ///< −Σ p·ln p, in nats; 0 … ln n
    double cross_entropy = 0;              ///< L = −ln pₜ, in nats

    std::vector<double> exponentials; ///< exp(zᵢ/T) word for word: infinite from about 710 on
    double exponential_sum = 0;
    std::vector<double> naive; ///< their shares, NaN after an overflow
};

/// `logits` and `temperature` have passed check_softmax; `target` is a place among the logits.
SoftmaxReading read_softmax(std::span<const double> logits, double temperature, std::size_t target);

/// Whether the naive probabilities are those of the stable evaluation but for rounding.
bool naive_agrees(const SoftmaxReading &reading);

/// Logits with the given probabilities, which are positive, at a temperature: T·ln p, moved to the given mean, or as
/// near to it as lets none be larger than `most` in magnitude.
std::vector<double> logits_of(std::span<const double> probabilities, double temperature, double mean, double most);

/// Moves all logits by the same amount, which changes no probability, until none is larger than `most` in magnitude;
/// where they spread over more than that allows, the lowest ones, whose probabilities are 0, are cut off.
void shift_within(std::vector<double> &logits, double most);

} // namespace actlab
