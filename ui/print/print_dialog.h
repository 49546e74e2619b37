// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printable.h"
#include "ui/widgets/translated.h"

#include <QDialog>
#include <QPrinter>

#include <memory>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QPrintPreviewWidget;
class QPushButton;
class QSpinBox;

namespace actlab {

class FieldMessage;

/// Shows on paper what can be printed of a page, and prints what is chosen.
class PrintDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// At least one thing, in the language of figures.
    PrintDialog(std::vector<std::unique_ptr<Printable>> things, Language language, QWidget *parent = nullptr);
    ~PrintDialog() override;

    QPrinter &printer() { return printer_; }
    /// Onto the printer as it is set, without asking; closes when it is done.
    void printNow();

protected:
    void retranslate() override;

private:
    void chooseThing();
    void layOut();
    void choosePrinter();
    const Printable &thing() const;

    std::vector<std::unique_ptr<Printable>> things_;
    Language language_;
    QPrinter printer_{QPrinter::HighResolution};
    QPrintPreviewWidget *preview_;
    QComboBox *what_;
    QComboBox *paper_;
    QComboBox *orientation_;
    QSpinBox *page_;
    QDialogButtonBox *buttons_;
    FieldMessage *problem_; ///< above the buttons
    QFormLayout *form_;
    QPushButton *print_;
};

} // namespace actlab
