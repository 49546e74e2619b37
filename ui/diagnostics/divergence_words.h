// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_spec.h"
#include "core/training/divergence.h"

#include <QString>

namespace actlab {

/// Where and when a run left the range of numbers, and why, in the language of the window.
QString sentence(const Divergence &divergence, const NetworkSpec &network);

} // namespace actlab
