// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/worksheet_dialog.h"

#include "ui/backprop/worksheet.h"
#include "ui/text/error_words.h"
#include "ui/text/translation.h"
#include "ui/widgets/field_message.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace actlab {

WorksheetDialog::WorksheetDialog(const WalkShown &shown, QWidget *parent)
    : Translated(parent), shown_(shown), what_(new QLabel(this)), blanks_(new QCheckBox(this)),
      formatName_(new QLabel(this)), format_(new QComboBox(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)),
      problem_(new FieldMessage(*buttons_))
{
    what_->setWordWrap(true);
    what_->setMinimumWidth(360);
    format_->addItems({QString(), QString()});
    formatName_->setBuddy(format_);
    auto *row = new QHBoxLayout;
    row->addWidget(formatName_);
    row->addWidget(format_, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(what_);
    column->addWidget(blanks_);
    column->addLayout(row);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &WorksheetDialog::save);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    WorksheetDialog::retranslate();
}

void WorksheetDialog::retranslate()
{
    setWindowTitle(tr("Worksheet"));
    what_->setText(tr("The whole walk on paper: a page or more for each step, with the network and the calculation. "
                      "A larger stride makes fewer pages."));
    blanks_->setText(tr("Leave the results blank, to be filled in"));
    formatName_->setText(tr("Format"));
    format_->setItemText(0, tr("PDF, all pages in one file"));
    format_->setItemText(1, tr("PNG, a picture for each page"));
    format_->setAccessibleName(tr("Format"));
}

void WorksheetDialog::save()
{
    const QString suffix = format_->currentIndex() == 0 ? QStringLiteral("pdf") : QStringLiteral("png");
    QString name = QFileDialog::getSaveFileName(this, windowTitle(), tr("Worksheet") + QLatin1Char('.') + suffix,
                                                QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (name.isEmpty())
        return;
    if (!name.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive))
        name += QLatin1Char('.') + suffix;
    shown_.hasBlanks = blanks_->isChecked();
    if (const auto saved = saveWorksheet(shown_, windowLanguage(), name); !saved) {
        problem_->say(sentence(saved.error()));
        return;
    }
    accept();
}

} // namespace actlab
