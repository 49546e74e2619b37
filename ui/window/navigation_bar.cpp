// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation_bar.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace actlab {
namespace {

constexpr double narrow = 1150; // pixels at a desk

} // namespace

NavigationBar::NavigationBar(QWidget *window) : QToolBar(window)
{
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    window->installEventFilter(this);
}

void NavigationBar::setScale(double scale)
{
    scale_ = scale;
    fit();
}

void NavigationBar::fit()
{
    const bool isNarrow = window()->width() < narrow * scale_;
    setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
}

QSize NavigationBar::minimumSizeHint() const
{
    const QSize least = QToolBar::minimumSizeHint();
    const int icon = 2 * style()->pixelMetric(QStyle::PM_ToolBarIconSize);
    return {std::min(least.width(), icon), least.height()};
}

bool NavigationBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QToolBar::eventFilter(watched, event);
}

} // namespace actlab
