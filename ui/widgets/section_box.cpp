// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_box.h"

#include "ui/widgets/icon.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace actlab {
namespace {

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void SectionHeading::setOpen(bool open)
{
    open_ = open;
    setIcon(actlab::icon(open ? QStringView(u"chevron-down") : QStringView(u"chevron-right")));
    retranslate();
}

void SectionHeading::retranslate()
{
    setAccessibleDescription(open_ ? tr("open") : tr("folded"));
}

QSize SectionHeading::sizeHint() const
{
    const int arrow = iconSize().width();
    const QFontMetrics metrics(bold(font()));
    return {arrow * 3 / 2 + metrics.horizontalAdvance(text()), std::max(arrow, metrics.height()) + arrow / 2};
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int arrow = iconSize().width();
    icon().paint(&painter, QRect(0, 0, arrow, height()));
    painter.setFont(bold(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect place = rect().adjusted(arrow * 3 / 2, 0, 0, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

SectionBox::SectionBox(QWidget *content, QWidget *parent)
    : QWidget(parent), heading_(new SectionHeading(this)), content_(content)
{
    heading_->setFocusPolicy(Qt::StrongFocus);
    heading_->setCursor(Qt::PointingHandCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading_);
    layout->addWidget(content_);
    connect(heading_, &QAbstractButton::clicked, this, [this] { setOpen(!open_); });
    setOpen(true);
}

void SectionBox::setOpen(bool open)
{
    open_ = open;
    heading_->setOpen(open);
    content_->setVisible(open);
}

} // namespace actlab
