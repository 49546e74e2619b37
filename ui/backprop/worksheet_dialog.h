// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backprop/walk_shown.h"
#include "ui/widgets/translated.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace actlab {

class FieldMessage;

/// Asks how the whole walk is to be printed, and saves it.
class WorksheetDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    explicit WorksheetDialog(const WalkShown &shown, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void save();

    WalkShown shown_;
    QLabel *what_;
    QCheckBox *blanks_;
    QLabel *formatName_;
    QComboBox *format_;
    QDialogButtonBox *buttons_;
    FieldMessage *problem_; ///< above the buttons
};

} // namespace actlab
