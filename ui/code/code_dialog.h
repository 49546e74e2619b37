// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_json.h"
#include "ui/widgets/translated.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace actlab {

class FieldMessage;

/// A scenario's functions or network as a Python script: shows it, copies it and saves it.
class CodeDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// Begins with what the scenario's page shows, comments in `language`, and proposes files in `folder`.
    CodeDialog(SavedDocument document, Language language, const QString &folder, QWidget *parent = nullptr);

    /// The script, or nothing where there is none. Of a very long one the middle, which is data, is not shown.
    const QString &code() const { return script_; }
    void copy();
    /// Writes the script and closes the dialog; what is wrong is said in it.
    bool saveTo(const QString &fileName);
    /// In the folder, named after what the script does and with what.
    QString proposedFileName() const;
    /// Where a script was last saved.
    const QString &folder() const { return folder_; }

protected:
    void retranslate() override;

private:
    bool isNetwork() const;
    void createRows();
    void update();
    void chooseFile();

    SavedDocument document_;
    QString folder_;
    QString script_;
    QComboBox *subject_;
    QComboBox *framework_;
    QComboBox *language_;
    QSpinBox *epochs_;
    QLabel *note_;
    QPlainTextEdit *preview_;
    QDialogButtonBox *buttons_;
    FieldMessage *problem_; ///< above the buttons
    QPushButton *save_;
    QPushButton *copy_;
    QFormLayout *form_;
};

} // namespace actlab
