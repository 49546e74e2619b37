// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/language.h"

#include <QString>

namespace actlab {

/// As brief() of the core.
inline QString briefName(const QString &name)
{
    const std::string text = name.toStdString();
    const std::string_view kept = brief(text);
    return QString::fromUtf8(kept.data(), static_cast<qsizetype>(kept.size()));
}

} // namespace actlab
