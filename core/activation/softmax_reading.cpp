// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/softmax_reading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actlab {

SoftmaxReading read_softmax(std::span<const double> logits, double temperature, std::size_t target)
{
    SoftmaxReading reading;
    reading.probabilities = softmax(logits, temperature);
    reading.log_probabilities = log_softmax(logits, temperature);
    reading.jacobian = softmax_jacobian(logits, temperature);
    reading.largest = static_cast<std::size_t>(std::ranges::max_element(logits) - logits.begin());
    reading.cross_entropy = -reading.log_probabilities[target];
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const double p = reading.probabilities[i];
        reading.gradient.push_back((p - (i == target ? 1 : 0)) / temperature);
        if (p > 0)
            reading.entropy -= p * reading.log_probabilities[i];
        reading.exponentials.push_back(std::exp(logits[i] / temperature));
    }
    reading.exponential_sum = std::reduce(reading.exponentials.begin(), reading.exponentials.end());
    reading.naive = naive_softmax(logits, temperature);
    return reading;
}

bool naive_agrees(const SoftmaxReading &reading)
{
    constexpr double rounding = 1e-12;
    return std::ranges::equal(reading.naive, reading.probabilities, [](double naive, double stable) {
        return std::abs(naive - stable) <= rounding * stable + 1e-300; // false for NaN
    });
}

void shift_within(std::vector<double> &logits, double most)
{
    const auto [least, greatest] = std::ranges::minmax(logits);
    double shift = 0;
    if (greatest > most)
        shift = most - greatest;
    else if (least < -most)
        shift = std::min(-most - least, most - greatest);
    for (double &logit : logits)
        logit = std::clamp(logit + shift, -most, most);
}

std::vector<double> logits_of(std::span<const double> probabilities, double temperature, double mean, double most)
{
    std::vector<double> logits;
    double sum = 0;
    for (const double p : probabilities)
        sum += logits.emplace_back(temperature * std::log(p));
    const double shift = mean - sum / static_cast<double>(logits.size());
    for (double &logit : logits)
        logit += shift;
    shift_within(logits, most);
    return logits;
}

} // namespace actlab
