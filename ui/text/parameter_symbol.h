// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"

#include <QString>

namespace actlab {

/// The parameter as formulas write it: "α" where its name is "alpha", else its name.
QString symbolOf(const Parameter &parameter);

} // namespace actlab
