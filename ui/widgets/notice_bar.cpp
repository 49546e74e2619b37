// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/widgets/icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace actlab {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), text_(new QLabel(this)), row_(new QHBoxLayout(this)), close_(new QToolButton(this))
{
    setAutoFillBackground(true);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    close_->setIcon(icon(u"close"));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::TabFocus);
    row_->setContentsMargins(12, 6, 8, 6);
    row_->addWidget(text_, 1);
    row_->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    hide();
}

void NoticeBar::setTheme(const Theme &theme)
{
    theme_ = theme;
    applyColours();
}

void NoticeBar::applyColours()
{
    const QColor &sign = kind_ == Kind::error ? theme_.error : kind_ == Kind::warning ? theme_.warning : theme_.accent;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, mixed(theme_.panel, sign, 0.14));
    colours.setColor(QPalette::WindowText, theme_.text);
    setPalette(colours);
}

void NoticeBar::say(Kind kind, const QString &text, std::vector<Action> actions)
{
    clear();
    kind_ = kind;
    text_->setText(text);
    for (auto &[name, run] : actions) {
        auto *button = new QPushButton(name, this);
        connect(button, &QPushButton::clicked, this, std::move(run));
        row_->insertWidget(row_->count() - 1, button);
        buttons_.push_back(button);
    }
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close"));
    setAccessibleName(text);
    applyColours();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::clear()
{
    for (QPushButton *button : buttons_)
        button->deleteLater(); // one of them may be the one that was clicked
    buttons_.clear();
    text_->clear();
    hide();
}

QString NoticeBar::text() const
{
    return text_->text();
}

} // namespace actlab
