// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace actlab {

/// What the softmax page shows.
struct SoftmaxScenario {
    std::vector<double> logits{2, 1, 0.1}; ///< 2–8, finite
    double temperature = 1;                ///< above 0
    std::size_t target = 0;                ///< the class that the cross-entropy is against
    bool show_sparsemax = false;           ///< beside softmax, for comparison
    bool show_softmin = false;             ///< likewise
    std::vector<std::string> names{};      ///< of the classes; empty, or one for each logit

    bool operator==(const SoftmaxScenario &) const = default;
};

inline constexpr std::size_t minimum_logits = 2;
inline constexpr std::size_t maximum_logits = 8;
inline constexpr double minimum_temperature = 0.05;
inline constexpr double maximum_temperature = 20;
/// What a typed logit may be at most, in magnitude: far beyond where the naive formula overflows.
inline constexpr double maximum_logit = 10'000;

} // namespace actlab
