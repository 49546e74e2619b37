// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/log_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace actlab {
namespace {

constexpr QSize usualSize(800, 520);

} // namespace

LogDialog::LogDialog(const QString &log, QWidget *parent) : QDialog(parent)
{
    const Theme theme = themeAround(*this);
    setWindowTitle(tr("Log"));
    auto *explanation = new QLabel(
        tr("What the program noted, for a report of a problem. It stays on this computer unless you send it."));
    explanation->setWordWrap(true);
    auto *text = new QPlainTextEdit(log);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Log"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(theme.font(TextRole::caption).pixelSize());
    text->setFont(fixed);
    text->moveCursor(QTextCursor::End); // what is new is at the end

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy log"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(u"copy"));
    connect(copy, &QPushButton::clicked, this, [this, log] {
        QGuiApplication::clipboard()->setText(log);
        BriefNotice::say(*this, tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addWidget(explanation);
    rows->addWidget(text, 1);
    rows->addWidget(buttons);
    resize(usualSize);
}

} // namespace actlab
