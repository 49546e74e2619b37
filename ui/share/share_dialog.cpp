// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/share_dialog.h"

#include "ui/document/share_text.h"
#include "ui/share/qr_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace actlab {
namespace {

constexpr QSize usualSize(880, 600);

} // namespace

ShareDialog::ShareDialog(const Scenario &scenario, QWidget *parent)
    : Translated(parent), picture_(new QrView), noPicture_(new QLabel), explanation_(new QLabel),
      text_(new QPlainTextEdit), buttons_(new QDialogButtonBox)
{
    copy_ = buttons_->addButton(QString(), QDialogButtonBox::ActionRole);
    copy_->setIcon(icon(u"copy"));
    copy_->setDefault(true);
    buttons_->addButton(QDialogButtonBox::Close);

    const auto made = toShareText(scenario);
    isTooLarge_ = !made;
    text_->setPlainText(made.value_or(QString()));
    auto code = qrCode(text().toLatin1());
    picture_->setVisible(code.has_value());
    noPicture_->setVisible(!code);
    picture_->show(std::move(code));
    copy_->setEnabled(made.has_value());
    createRows();

    connect(copy_, &QPushButton::clicked, this, &ShareDialog::copy);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ShareDialog::retranslate();
    resize(usualSize);
}

void ShareDialog::createRows()
{
    const Theme theme = themeAround(*this);
    text_->setReadOnly(true);
    text_->setWordWrapMode(QTextOption::WrapAnywhere);
    text_->setTabChangesFocus(true);
    noPicture_->setAlignment(Qt::AlignCenter);
    noPicture_->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {explanation_, noPicture_})
        label->setWordWrap(true);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme.spacing(2));
    side->addWidget(explanation_);
    side->addWidget(text_, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(3));
    columns->addWidget(picture_, 2);
    columns->addWidget(noPicture_, 2);
    columns->addLayout(side, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addLayout(columns, 1);
    rows->addWidget(buttons_);
}

void ShareDialog::retranslate()
{
    setWindowTitle(tr("Share"));
    picture_->setAccessibleName(tr("QR code of the text"));
    text_->setAccessibleName(tr("Text to share"));
    copy_->setText(tr("&Copy text"));
    noPicture_->setText(isTooLarge_ ? tr("There are too many points for a text. Save the file and send that instead.")
                                    : tr("The text has %1 characters, and a QR code holds %2. Send the text instead.")
                                          .arg(text().size())
                                          .arg(longestQrText));
    explanation_->setText(tr("This text is everything that you see. Send it, or let the code be scanned; whoever "
                             "copies it opens it with Edit, Paste scenario."));
    explanation_->setVisible(!isTooLarge_);
}

QString ShareDialog::text() const
{
    return text_->toPlainText();
}

void ShareDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    BriefNotice::say(*this, tr("Copied"));
}

} // namespace actlab
