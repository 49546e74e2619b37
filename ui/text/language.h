// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/language.h"

#include <QString>

namespace actlab {

inline QString qString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline QString in(Language language, const Bilingual &text)
{
    return qString(language == Language::korean ? text.ko : text.en);
}

} // namespace actlab
