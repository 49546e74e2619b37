// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace actlab {
namespace {

constexpr int padding = 8; ///< on the left and on the right of the text
constexpr int narrowest = 80;

} // namespace

WrappingButton::WrappingButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// The button is as high as any, and a line more for each that the text needs.
int WrappingButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * padding), QWIDGETSIZE_MAX);
    const int text = fontMetrics().boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, this->text()).height();
    return sizeHint().height() + std::max(0, text - fontMetrics().height());
}

QSize WrappingButton::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), sizeHint().height()};
}

void WrappingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const bool isDisabled = !option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(palette().color(isDisabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText));
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), Qt::AlignCenter | Qt::TextWordWrap, text());
}

} // namespace actlab
