// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/support/error.h"

namespace actlab {

inline constexpr std::size_t maximum_curves = 100;
inline constexpr std::size_t maximum_weight_changes = 10'000;

/// Whether every part of a scenario is within the limits of the program. That parts fit each other, so that the network
/// can be trained with the data, is Trainer's to say: a window shows a scenario of which that does not hold.
/// Errors: unknown_activation, parameter_count, those of check_parameters, check_softmax, check_range, check_network;
/// not_finite; outside_range; unknown_choice (data).
Result<void> check_scenario(const Scenario &scenario);

} // namespace actlab
