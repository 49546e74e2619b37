// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_box.h"

#include "ui/widgets/icon.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace actlab {

SectionBox::SectionBox(QWidget *content, QWidget *parent)
    : QWidget(parent), heading_(new QToolButton(this)), content_(content)
{
    heading_->setAutoRaise(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading_);
    layout->addWidget(content_);
    connect(heading_, &QToolButton::clicked, this, [this] { setOpen(!open_); });
    setOpen(true);
}

void SectionBox::setTitle(const QString &title)
{
    heading_->setText(title);
}

void SectionBox::setOpen(bool open)
{
    open_ = open;
    heading_->setIcon(icon(open ? QStringView(u"chevron-down") : QStringView(u"chevron-right")));
    content_->setVisible(open);
    heading_->setAccessibleDescription(open ? tr("open") : tr("folded"));
}

} // namespace actlab
