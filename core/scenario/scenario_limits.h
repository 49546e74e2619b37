// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/support/error.h"

#include <cstddef>

namespace actlab {

inline constexpr std::size_t maximum_curves = 64;
/// The most changes that a file may have; add_change keeps a document's far below.
inline constexpr std::size_t maximum_weight_changes = 250'000;
/// The most that WeightChange::steps and BackpropScenario::place may be; doubles, and so JSON readers, hold them
/// exactly.
inline constexpr std::size_t maximum_document_count = std::size_t{1} << 53;

/// Whether every value is one that the program could have made: ids are known, numbers finite and within their ranges,
/// lists not longer than their limits. Whether the parts go together (a batch and the number of points, say) is for
/// check_live to find out, because a document that is not ready to train is still a document.
/// Errors: document_too_many, and document_value with the place and what is wrong there.
Result<void> check_scenario(const Scenario &scenario);

} // namespace actlab
