// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codegen/framework.h"
#include "core/scenario/scenario_json.h"
#include "core/support/error.h"

#include <cstdint>
#include <string>

namespace actlab {

/// A document's network as a self-contained Python script that trains it: points and the weights that training begins
/// with are embedded, batches are taken in our order, and it prints the object of `train --json` and ends with its
/// status. NumPy and PyTorch find our numbers to rounding; Keras's optimizers place their epsilon elsewhere. Changes by
/// hand after the first step are a run's own history and left out. Errors: those of begin_training.
Result<std::string> network_script(const SavedDocument &document, std::uint64_t epochs, Framework framework,
                                   Language language);

} // namespace actlab
