// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QCPAxis;

namespace actlab {

/// Lines, ticks, labels and grid of an axis in the theme's colours and type.
void styleAxis(QCPAxis &axis, const Theme &theme);

} // namespace actlab
