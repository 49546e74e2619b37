// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary_dialog.h"

#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace actlab {
namespace {

constexpr QSize usualSizeOfGlossary(640, 640);

} // namespace

GlossaryDialog::GlossaryDialog(QWidget *parent)
    : QDialog(parent), search_(new QLineEdit(this)), list_(new QTextBrowser(this))
{
    const Theme theme = themeAround(*this);
    setWindowTitle(tr("Glossary"));
    search_->setPlaceholderText(tr("Search words and meanings"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setToolTip(tr("Leaves only the words in which this occurs, in either language."));
    search_->setClearButtonEnabled(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Glossary"));
    list_->setTabChangesFocus(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search_, &QLineEdit::textChanged, this, &GlossaryDialog::showMatches);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addWidget(search_);
    rows->addWidget(list_, 1);
    rows->addWidget(buttons);
    resize(usualSizeOfGlossary);
    showMatches();
}

void GlossaryDialog::showMatches()
{
    QString html;
    for (const GlossaryTerm &term : terms_) {
        if (matches(term, search_->text()))
            html += htmlOf(term);
    }
    list_->setHtml(html.isEmpty() ? tr("No word of the glossary is like this.").toHtmlEscaped() : html);
}

/// The window's language first.
QString GlossaryDialog::htmlOf(const GlossaryTerm &term) const
{
    const bool isKorean = windowLanguage() == Language::korean;
    const QString muted = palette().color(QPalette::PlaceholderText).name();
    QString html = QStringLiteral("<p style='margin:0 0 12px 0'><b>%1</b> · %2<br/>%3<br/><span style='color:%5'>%4")
                       .arg((isKorean ? term.korean : term.english).toHtmlEscaped(),
                            (isKorean ? term.english : term.korean).toHtmlEscaped(),
                            (isKorean ? term.koreanMeaning : term.meaning).toHtmlEscaped(),
                            (isKorean ? term.meaning : term.koreanMeaning).toHtmlEscaped(), muted);
    const QStringList rejected = term.rejectedEnglish + term.rejectedKorean;
    if (!rejected.isEmpty())
        html +=
            QStringLiteral("<br/>") + tr("Not used here: %1").arg(rejected.join(QStringLiteral(", "))).toHtmlEscaped();
    return html + QStringLiteral("</span></p>");
}

} // namespace actlab
