// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/spoken_widget.h"

#include <QAbstractSpinBox>
#include <QLineEdit>

namespace actlab {

SpokenWidget::SpokenWidget(QWidget &widget, Spoken &spoken)
    : OrderedWidget(&widget, spoken.spokenRole()), spoken_(spoken)
{
}

QAccessible::State SpokenWidget::state() const
{
    QAccessible::State state = OrderedWidget::state();
    spoken_.addSpokenState(state);
    return state;
}

QString SpokenWidget::text(QAccessible::Text kind) const
{
    const auto number = spoken_.spokenNumber();
    return kind == QAccessible::Value && number ? number->text : OrderedWidget::text(kind);
}

QAccessibleInterface *SpokenWidget::field() const
{
    auto *box = qobject_cast<QAbstractSpinBox *>(widget());
    return box ? QAccessible::queryAccessibleInterface(box->findChild<QLineEdit *>()) : nullptr;
}

void *SpokenWidget::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return spoken_.spokenNumber() ? static_cast<QAccessibleValueInterface *>(this) : nullptr;
    const bool isOfText = type == QAccessible::TextInterface || type == QAccessible::EditableTextInterface;
    if (QAccessibleInterface *typed = isOfText ? field() : nullptr)
        return typed->interface_cast(type);
    return OrderedWidget::interface_cast(type);
}

} // namespace actlab
