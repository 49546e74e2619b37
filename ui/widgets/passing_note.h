// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QTimer>

namespace actlab {

/// One sentence over the lower edge of its parent, for a moment: what has just been done. It moves nothing, and lets
/// the mouse through.
class PassingNote : public QLabel {
    Q_OBJECT

public:
    explicit PassingNote(QWidget *parent);

    void setTheme(const Theme &theme);
    void say(const QString &text);

private:
    Theme theme_ = makeTheme(ColourScheme::light);
    QTimer timer_;
};

} // namespace actlab
