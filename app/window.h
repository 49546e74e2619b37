// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

namespace actlab {

/// Shows the main window and returns once it was closed.
Result<void> show_window();

} // namespace actlab
