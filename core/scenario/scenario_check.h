// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/support/error.h"

namespace actlab {

inline constexpr std::size_t maximum_curves = 100;
inline constexpr std::size_t maximum_weight_changes = 10'000;

/// Errors: unknown_activation, parameter_count and those of check_parameters and check_softmax.
Result<void> check_curve(const Curve &curve);

/// Whether every part of a scenario is within the limits of the program. That parts fit each other, so that the network
/// can be trained with the data, is Trainer's to say: a window shows a scenario of which that does not hold.
/// Errors: those of check_curve, check_range, check_network; not_finite; outside_range; unknown_choice (data).
Result<void> check_scenario(const Scenario &scenario);

} // namespace actlab
