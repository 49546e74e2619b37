// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFocusEvent;
class QKeyEvent;
class QWidget;

namespace actlab {

/// While it lives, the windows of the program can be used without mouse and without eyes, by the same rules everywhere:
/// what is shown is read aloud as its roles and values have it; Tab follows the eye, whatever was made first; panels
/// scroll to what the keyboard has reached; and a blank belongs to the control that has the keyboard, before it is
/// anybody's shortcut.
class Access : public QObject {
    Q_OBJECT

public:
    Access();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace actlab
