// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_choice.h"
#include "ui/widgets/translated.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QDoubleSpinBox;
class QSpinBox;

namespace actlab {

class FieldMessage;
class FigurePreview;

/// Chooses which figure is exported and how, shows what will be written, and writes it. The figure's language, theme
/// and size are its own, not the window's.
class ExportDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// At least one figure; the first is chosen.
    ExportDialog(std::vector<std::unique_ptr<Figure>> figures, const ExportChoice &choice, QWidget *parent = nullptr);
    ~ExportDialog() override;

    const ExportChoice &choice() const { return choice_; }

    /// Writes in the format that the name's suffix says and closes the dialog; what is wrong is said in it.
    bool saveTo(const QString &fileName);
    /// The picture, to the clipboard.
    void copy();
    /// In the folder used last, named after the figure.
    QString proposedFileName() const;

protected:
    void retranslate() override;

private:
    void createForm(QFormLayout &form);
    void fillCombos();
    void connectControls();
    void apply(const FigureStyle &style);
    void takeFromControls();
    void chooseUnit(FigureUnit unit);
    void update();
    void chooseFile();
    QString summary() const;
    const Figure &figure() const;

    std::vector<std::unique_ptr<Figure>> figures_;
    ExportChoice choice_;
    bool isApplying_ = false;

    FigurePreview *preview_;
    QComboBox *chosen_; ///< hidden where there is one figure only
    QComboBox *preset_;
    QComboBox *format_;
    QComboBox *language_;
    QComboBox *scheme_;
    QComboBox *unit_;
    QDoubleSpinBox *width_; ///< in the unit
    QDoubleSpinBox *height_;
    QSpinBox *resolution_; ///< dots per inch
    QCheckBox *transparent_;
    QLabel *summary_;
    QDialogButtonBox *buttons_;
    FieldMessage *problem_; ///< above the buttons
    QPushButton *save_;
    QPushButton *copy_;
    QFormLayout *form_;
};

} // namespace actlab
