// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <QString>

namespace actlab {

/// What was wrong and what would be right: one sentence, in the language of the window (see InterfaceLanguage).
QString sentence(const Error &error);

} // namespace actlab
