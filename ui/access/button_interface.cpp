// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/button_interface.h"

#include "ui/access/spoken.h"
#include "ui/text/mnemonic.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QToolButton>

namespace actlab {
namespace {

bool emptiesField(const QAbstractButton &button)
{
    return button.inherits("QLineEditIconButton");
}

bool isOneOfSeveral(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const QAction *action = tool ? tool->defaultAction() : nullptr;
    const bool isOfActions = action && action->actionGroup() && action->actionGroup()->isExclusive();
    const bool isOfButtons = button.group() && button.group()->exclusive();
    return button.isCheckable() && (button.autoExclusive() || isOfActions || isOfButtons);
}

const Spoken *spokenOf(const QAbstractButton &button)
{
    return dynamic_cast<const Spoken *>(&button);
}

} // namespace

ButtonInterface::ButtonInterface(QAbstractButton &button) : OrderedWidget(&button, QAccessible::Button) {}

QAbstractButton &ButtonInterface::button() const
{
    return *static_cast<QAbstractButton *>(object());
}

bool ButtonInterface::hasMenu() const
{
    const auto *tool = qobject_cast<const QToolButton *>(&button());
    return tool && tool->menu();
}

QAccessible::Role ButtonInterface::role() const
{
    if (const Spoken *spoken = spokenOf(button()))
        return spoken->spokenRole();
    if (hasMenu())
        return QAccessible::ButtonMenu;
    if (isOneOfSeveral(button()))
        return QAccessible::RadioButton;
    return button().isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
}

QAccessible::State ButtonInterface::state() const
{
    QAccessible::State state = OrderedWidget::state();
    state.checkable = button().isCheckable();
    state.checked = button().isChecked();
    state.pressed = button().isDown();
    state.hasPopup = hasMenu();
    if (const Spoken *spoken = spokenOf(button()))
        spoken->addSpokenState(state);
    return state;
}

QString ButtonInterface::text(QAccessible::Text kind) const
{
    QString text = OrderedWidget::text(kind);
    if (kind != QAccessible::Name || !text.isEmpty())
        return text;
    return emptiesField(button()) ? QCoreApplication::translate("actlab::ButtonInterface", "Empty this field")
                                  : withoutMnemonic(button().text());
}

QString ButtonInterface::pressing() const
{
    return button().isCheckable() ? toggleAction() : pressAction();
}

QStringList ButtonInterface::actionNames() const
{
    const QStringList others = OrderedWidget::actionNames();
    const QStringList own = hasMenu() ? QStringList{showMenuAction(), pressing()} : QStringList{pressing()};
    return button().isEnabled() ? own + others : others;
}

void ButtonInterface::doAction(const QString &action)
{
    if (action == pressing() && button().isEnabled())
        button().animateClick();
    else if (action == showMenuAction() && hasMenu())
        static_cast<QToolButton &>(button()).showMenu();
    else
        OrderedWidget::doAction(action);
}

} // namespace actlab
