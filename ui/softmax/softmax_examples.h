// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/softmax_scenario.h"

#include <span>

namespace actlab {

/// A ready-made view of the softmax page.
struct SoftmaxExample {
    const char *title = ""; ///< marked with QT_TRANSLATE_NOOP("SoftmaxExample", …)
    SoftmaxScenario scenario;
};

std::span<const SoftmaxExample> softmaxExamples();

} // namespace actlab
