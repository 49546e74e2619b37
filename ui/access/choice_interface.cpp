// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/choice_interface.h"

#include <QAbstractItemView>
#include <QComboBox>

#include <algorithm>

namespace actlab {

ChoiceInterface::ChoiceInterface(QComboBox &box) : QAccessibleWidget(&box, QAccessible::ComboBox) {}

QComboBox &ChoiceInterface::box() const
{
    return *static_cast<QComboBox *>(object());
}

QAccessibleInterface *ChoiceInterface::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(box().view()) : nullptr;
}

int ChoiceInterface::indexOfChild(const QAccessibleInterface *child) const
{
    return child->object() == box().view() ? 0 : -1;
}

QAccessible::State ChoiceInterface::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box().view()->isVisible();
    state.collapsed = !state.expanded;
    state.hasPopup = true;
    state.readOnly = true;
    return state;
}

QString ChoiceInterface::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? box().currentText() : QAccessibleWidget::text(kind);
}

void *ChoiceInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QStringList ChoiceInterface::actionNames() const
{
    return box().isEnabled() ? QStringList{showMenuAction(), pressAction()} : QStringList();
}

void ChoiceInterface::doAction(const QString &action)
{
    if (!actionNames().contains(action))
        return;
    if (box().view()->isVisible())
        box().hidePopup();
    else
        box().showPopup();
}

QString ChoiceInterface::text(int start, int end) const
{
    return box().currentText().mid(start, end < 0 ? -1 : std::max(0, end - start));
}

int ChoiceInterface::characterCount() const
{
    return static_cast<int>(box().currentText().size());
}

QString ChoiceInterface::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace actlab
