// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/divider_interface.h"

#include <QCoreApplication>
#include <QSplitter>

#include <algorithm>

namespace actlab {

DividerInterface::DividerInterface(QSplitterHandle &handle) : OrderedWidget(&handle, QAccessible::Separator) {}

QSplitterHandle &DividerInterface::handle() const
{
    return *static_cast<QSplitterHandle *>(object());
}

QSplitter &DividerInterface::splitter() const
{
    return *handle().splitter();
}

int DividerInterface::length() const
{
    return std::max(1, splitter().orientation() == Qt::Horizontal ? splitter().width() : splitter().height());
}

int DividerInterface::position() const
{
    // Where a divider is thin, its handle reaches over its neighbours.
    const bool isUpright = splitter().orientation() == Qt::Horizontal;
    const int wide = isUpright ? handle().width() : handle().height();
    return (isUpright ? handle().x() : handle().y()) + (wide - splitter().handleWidth()) / 2;
}

double DividerInterface::percent(int position) const
{
    return 100.0 * position / length();
}

QString DividerInterface::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return QStringLiteral("%1 %").arg(qRound(percent(position())));
    if (kind != QAccessible::Name)
        return OrderedWidget::text(kind);
    return splitter().orientation() == Qt::Horizontal
               ? QCoreApplication::translate("actlab::DividerInterface", "Divider of left and right")
               : QCoreApplication::translate("actlab::DividerInterface", "Divider of above and below");
}

void *DividerInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return OrderedWidget::interface_cast(type);
}

QVariant DividerInterface::currentValue() const
{
    return percent(position());
}

/// What one side gains the other loses; the splitter keeps both at their least.
void DividerInterface::setCurrentValue(const QVariant &value)
{
    QList<int> sizes = splitter().sizes();
    const int after = splitter().indexOf(&handle());
    if (after < 1 || after >= sizes.size())
        return;
    const int gain = qRound(value.toDouble() / 100 * length()) - position();
    sizes[after - 1] = std::max(0, sizes[after - 1] + gain);
    sizes[after] = std::max(0, sizes[after] - gain);
    splitter().setSizes(sizes);
}

QVariant DividerInterface::minimumValue() const
{
    int least = 0;
    int most = 0;
    splitter().getRange(splitter().indexOf(&handle()), &least, &most);
    return percent(least);
}

QVariant DividerInterface::maximumValue() const
{
    int least = 0;
    int most = 0;
    splitter().getRange(splitter().indexOf(&handle()), &least, &most);
    return percent(most);
}

} // namespace actlab
