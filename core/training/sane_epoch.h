// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/history.h"
#include "core/training/timeline.h"

#include <cstdint>

namespace actlab {

/// Where a run that has diverged was still sane: the last moment of the timeline whose training loss is at most twice
/// the best of all moments', and whose weights had not yet grown a hundredfold since that best one (a bounded output
/// hides this from the loss). The first moment, where no loss is finite. The timeline has a moment, and each of its
/// epochs is in the history.
std::uint64_t last_sane_epoch(const History &history, const Timeline &timeline);

} // namespace actlab
