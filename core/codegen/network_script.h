// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codegen/framework.h"
#include "core/scenario/scenario.h"
#include "core/support/error.h"

#include <cstdint>
#include <string>

namespace actlab {

/// A scenario's network as a self-contained Python script that trains it: points and initial weights are embedded,
/// batches are taken in our order, and what it prints is an object as of `train --json`, without "status", "seconds"
/// and the accuracies. NumPy and PyTorch find our numbers to rounding, as long as the run does not diverge; Keras's
/// optimizers place their epsilon elsewhere. Weights set by hand before the first step are the start; later changes are
/// a run's own history and left out. Errors: those of make_data_set and check_live.
Result<std::string> network_script(const Scenario &scenario, std::uint64_t epochs, Framework framework,
                                   Language language);

} // namespace actlab
