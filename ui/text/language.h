// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"

#include <QString>

namespace actlab {

enum class Language { english, korean };

inline QString in(Language language, const Bilingual &text)
{
    const std::string_view chosen = language == Language::korean ? text.ko : text.en;
    return QString::fromUtf8(chosen.data(), static_cast<qsizetype>(chosen.size()));
}

} // namespace actlab
