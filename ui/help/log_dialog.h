// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace actlab {

/// Shows the log, to be read before it is sent to anybody, and copies it.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    explicit LogDialog(const QString &log, QWidget *parent = nullptr);
};

} // namespace actlab
