// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace actlab {

/// Says what kind of file a model can be brought in from, and how PyTorch and Keras write one, as lines to copy. It is
/// accepted where the user wants to choose a file.
class ModelDialog : public QDialog {
    Q_OBJECT

public:
    explicit ModelDialog(QWidget *parent = nullptr);

private:
    void showLines();

    QComboBox *library_;
    QPlainTextEdit *lines_;
};

} // namespace actlab
