// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace actlab {

/// What has just been done and may not be seen otherwise, such as "Copied" or what undo undid: over the lower edge of a
/// widget for a moment, without moving anything or catching clicks.
class BriefNotice : public QLabel {
    Q_OBJECT

public:
    /// In place of an earlier one over the same widget, which owns it.
    static void say(QWidget &over, const QString &text);

private:
    BriefNotice(QWidget &over, const QString &text);
};

} // namespace actlab
