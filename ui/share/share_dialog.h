// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/widgets/translated.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace actlab {

class QrView;

/// A scenario as a text to copy, and as a QR code for a class where the text is short enough.
class ShareDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    explicit ShareDialog(const Scenario &scenario, QWidget *parent = nullptr);

    /// Empty where the scenario is too large.
    QString text() const;
    void copy();

protected:
    void retranslate() override;

private:
    void createRows();

    QrView *picture_;
    QLabel *noPicture_;
    QLabel *explanation_;
    QPlainTextEdit *text_;
    QDialogButtonBox *buttons_;
    QPushButton *copy_;
    bool isTooLarge_ = false;
};

} // namespace actlab
