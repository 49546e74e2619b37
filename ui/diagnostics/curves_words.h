// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/text/language.h"

#include <QString>

namespace actlab {

/// What one is looking at, in a sentence or two.
QString explanationOf(NetworkCurves curves, Language language);

} // namespace actlab
