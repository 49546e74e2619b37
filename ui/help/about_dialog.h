// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace actlab {

/// What the program is, its licence, and the versions of what it is made of, to be copied into a report.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// One line each, the same in every language.
    static QString versions();
};

} // namespace actlab
