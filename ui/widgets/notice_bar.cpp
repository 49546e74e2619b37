// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/access/announcement.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrapping_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace actlab {

NoticeBar::NoticeBar(QWidget *parent, Qt::Orientation orientation)
    : QFrame(parent), text_(new QLabel(this)), actions_(nullptr), close_(new QToolButton(this))
{
    setAutoFillBackground(true);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    close_->setIcon(icon(u"close"));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::TabFocus);
    layOut(orientation);
    connect(close_, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    hide();
}

void NoticeBar::layOut(Qt::Orientation orientation)
{
    const bool isColumn = orientation == Qt::Vertical;
    actions_ = new QBoxLayout(isColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, isColumn ? 8 : 6, 8, isColumn ? 8 : 6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(text_, 0, 0);
    grid->addWidget(close_, 0, 2, Qt::AlignTop);
    if (isColumn)
        grid->addLayout(actions_, 1, 0, 1, 3);
    else
        grid->addLayout(actions_, 0, 1);
}

bool NoticeBar::isInColumn() const
{
    return actions_->direction() == QBoxLayout::TopToBottom;
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

void NoticeBar::say(Kind kind, const QString &text, const std::vector<Action> &actions)
{
    clear();
    kind_ = kind;
    text_->setText(text);
    for (const auto &[name, run] : actions) {
        auto *button = isInColumn() ? new WrappingButton(name, this) : new QPushButton(name, this);
        connect(button, &QPushButton::clicked, this, run);
        actions_->addWidget(button);
        buttons_.push_back(button);
    }
    close_->setToolTip(tr("Takes this notice away"));
    close_->setAccessibleName(tr("Close"));
    setAccessibleName(text);
    applyColours();
    show();
    if (isVisible())
        announce(*this, text);
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
