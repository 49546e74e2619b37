// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/key_words.h"

namespace actlab {

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keyText(keys));
}

} // namespace actlab
