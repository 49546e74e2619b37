// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/text/translation.h"

namespace actlab {

/// Whether the fonts that are installed have the letters of a language; without them Qt draws boxes and says nothing.
/// Errors: font_missing.
Result<void> checkFonts(Language language);

/// What is missing, and which package of Debian brings it. `code` is that of the language, or empty where there is no
/// font at all.
QString missingFontText(const QString &code, const Translation &translation);

} // namespace actlab
