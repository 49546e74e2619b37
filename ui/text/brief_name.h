// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace actlab {

/// Without what stands in brackets at the end: many Korean names repeat the English one there, others explain.
inline QString briefName(const QString &name)
{
    return name.section(QStringLiteral(" ("), 0, 0);
}

} // namespace actlab
