// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "ui/print/print.h"
#include "ui/text/error_words.h"
#include "ui/text/mnemonic.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/preview_layout.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace actlab {
namespace {

constexpr std::array papers{QPageSize::A4, QPageSize::Letter};
constexpr QSize usualPreview(480, 420);
enum Orientation { upright, lying };

/// Letter is the paper where lengths are in inches.
int usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0;
}

} // namespace

PrintDialog::PrintDialog(std::vector<std::unique_ptr<Printable>> things, Language language, QWidget *parent)
    : Translated(parent), things_(std::move(things)), language_(language),
      preview_(new QPrintPreviewWidget(&printer_, this)), what_(new QComboBox(this)), paper_(new QComboBox(this)),
      orientation_(new QComboBox(this)), page_(new QSpinBox(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel, this)), problem_(new FieldMessage(*buttons_)),
      form_(new QFormLayout)
{
    print_ = buttons_->addButton(QString(), QDialogButtonBox::AcceptRole);
    print_->setDefault(true);
    for (const auto &each : things_)
        what_->addItem(each->title(language_));
    for (const QPageSize::PageSizeId size : papers)
        paper_->addItem(QPageSize::name(size).section(u'/', 0, 0).trimmed());
    paper_->setCurrentIndex(usualPaper());
    orientation_->addItems({QString(), QString()});
    for (QWidget *field : std::initializer_list<QWidget *>{what_, paper_, orientation_, page_}) {
        auto *label = new QLabel;
        label->setBuddy(field);
        form_->addRow(label, field);
    }
    form_->setRowWrapPolicy(QFormLayout::WrapAllRows);
    what_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    what_->setMinimumContentsLength(18);
    preview_->setMinimumSize(usualPreview / 2);

    layOutPreview(*this, *preview_, *form_, *buttons_);

    connect(preview_, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { (void)actlab::print(thing(), language_, *printer); });
    connect(what_, &QComboBox::currentIndexChanged, this, &PrintDialog::chooseThing);
    connect(paper_, &QComboBox::currentIndexChanged, this, &PrintDialog::layOut);
    connect(orientation_, &QComboBox::currentIndexChanged, this, &PrintDialog::layOut);
    connect(page_, &QSpinBox::valueChanged, preview_, &QPrintPreviewWidget::setCurrentPage);
    connect(print_, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    PrintDialog::retranslate();
    chooseThing();
    resize(sizeHint().expandedTo(usualPreview + QSize(form_->sizeHint().width(), 0)));
}

PrintDialog::~PrintDialog() = default;

const Printable &PrintDialog::thing() const
{
    return *things_[static_cast<std::size_t>(std::max(0, what_->currentIndex()))];
}

/// On paper as it suits it; the user may turn it.
void PrintDialog::chooseThing()
{
    const QSignalBlocker blocker(orientation_);
    orientation_->setCurrentIndex(thing().isUpright() ? upright : lying);
    layOut();
}

void PrintDialog::layOut()
{
    setPaper(printer_, papers[static_cast<std::size_t>(paper_->currentIndex())],
             orientation_->currentIndex() == upright);
    preview_->updatePreview();
    preview_->fitInView();
    page_->setRange(1, std::max(1, preview_->pageCount()));
    page_->setValue(1);
    page_->setSuffix(QStringLiteral(" / %1").arg(page_->maximum()));
    form_->setRowVisible(page_, page_->maximum() > 1);
    problem_->say({});
}

void PrintDialog::choosePrinter()
{
    QPrintDialog dialog(&printer_, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, page_->maximum() > 1);
    dialog.setMinMax(1, page_->maximum());
    if (dialog.exec() == QDialog::Accepted)
        printNow();
}

void PrintDialog::printNow()
{
    if (const auto done = actlab::print(thing(), language_, printer_); !done)
        problem_->say(sentence(done.error()));
    else
        accept();
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print"));
    orientation_->setItemText(upright, tr("Portrait"));
    orientation_->setItemText(lying, tr("Landscape"));
    const std::initializer_list<std::pair<QWidget *, QString>> labels{
        {what_, tr("&What")}, {paper_, tr("P&aper")}, {orientation_, tr("&Orientation")}, {page_, tr("Pa&ge")}};
    for (const auto &[field, text] : labels) {
        static_cast<QLabel *>(form_->labelForField(field))->setText(text);
        field->setAccessibleName(withoutMnemonic(text));
    }
    print_->setText(tr("&Print…"));
    preview_->setAccessibleName(tr("Preview"));
}

} // namespace actlab
