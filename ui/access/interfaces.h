// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAccessibleInterface;
class QObject;

namespace actlab {

/// A QAccessible::InterfaceFactory for what Qt's own interfaces leave unsaid: whatever is Spoken, combo boxes (named by
/// their labels), texts with a caption, buttons of which one is down, dividers; and containers, whose parts come in
/// reading order. Null for all else, which is Qt's.
QAccessibleInterface *spokenInterface(const QString &className, QObject *object);

} // namespace actlab
