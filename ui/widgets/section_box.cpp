// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_box.h"

#include "ui/widgets/icon.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

namespace actlab {
namespace {

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

constexpr int titleFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

SectionHeading::SectionHeading(QWidget *parent) : Translated(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SectionHeading::indent() const
{
    return iconSize().width() * 3 / 2;
}

void SectionHeading::setOpen(bool open)
{
    open_ = open;
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    setIcon(actlab::icon(open ? QStringView(u"chevron-down") : QStringView(u"chevron-right")));
    retranslate();
}

void SectionHeading::retranslate()
{
    setToolTip(open_ ? tr("Folds these controls away") : tr("Unfolds the controls of this part"));
}

void SectionHeading::addSpokenState(QAccessible::State &state) const
{
    state.expandable = true;
    state.expanded = open_;
    state.collapsed = !open_;
}

QSize SectionHeading::sizeHint() const
{
    const int arrow = iconSize().width();
    const QFontMetrics metrics(bold(font()));
    return {indent() + metrics.horizontalAdvance(text()), std::max(arrow, metrics.height()) + arrow / 2};
}

QSize SectionHeading::minimumSizeHint() const
{
    const QFontMetrics metrics(bold(font()));
    int widest = 0;
    for (const QString &word : text().split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return {indent() + widest, sizeHint().height()};
}

int SectionHeading::heightForWidth(int width) const
{
    const QRect place(0, 0, width - indent(), QWIDGETSIZE_MAX);
    const int text = QFontMetrics(bold(font())).boundingRect(place, titleFlags, this->text()).height();
    return std::max(sizeHint().height(), text + iconSize().width() / 2);
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int arrow = iconSize().width();
    icon().paint(&painter, QRect(0, 0, arrow, height()));
    painter.setFont(bold(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(indent(), 0, 0, 0), titleFlags, text());
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

void SectionBox::add(QWidget *widget)
{
    content_->layout()->addWidget(widget);
    content_->layout()->setAlignment(widget, Qt::AlignRight);
}

void SectionBox::setOpen(bool open)
{
    open_ = open;
    heading_->setOpen(open);
    content_->setVisible(open);
}

} // namespace actlab
