// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/glossary.h"

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace actlab {

/// The words of the subject in both languages, each with its meaning; a field narrows the list down.
class GlossaryDialog : public QDialog {
    Q_OBJECT

public:
    explicit GlossaryDialog(QWidget *parent = nullptr);

private:
    void showMatches();
    QString htmlOf(const GlossaryTerm &term) const;

    std::vector<GlossaryTerm> terms_ = readGlossary();
    QLineEdit *search_;
    QTextBrowser *list_;
};

} // namespace actlab
