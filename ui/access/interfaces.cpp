// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/interfaces.h"

#include "ui/access/button_interface.h"
#include "ui/access/choice_interface.h"
#include "ui/access/divider_interface.h"
#include "ui/access/spoken_widget.h"
#include "ui/access/text_interface.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

#include <array>

namespace actlab {
namespace {

struct Container {
    QLatin1String className;
    QAccessible::Role role;
};

constexpr std::array containers{Container{QLatin1String("QWidget"), QAccessible::Client},
                                Container{QLatin1String("QFrame"), QAccessible::Client},
                                Container{QLatin1String("QScrollArea"), QAccessible::Pane},
                                Container{QLatin1String("QSplitter"), QAccessible::Splitter},
                                Container{QLatin1String("QToolBar"), QAccessible::ToolBar},
                                Container{QLatin1String("QDialogButtonBox"), QAccessible::Grouping},
                                Container{QLatin1String("QDialog"), QAccessible::Dialog},
                                Container{QLatin1String("QMainWindow"), QAccessible::Window}};

/// Qt asks with the class itself, and then with each of its bases, until there is an answer.
QAccessibleInterface *containerInterface(const QString &className, QWidget &widget)
{
    for (const auto &[name, role] : containers) {
        if (className == name)
            return new OrderedWidget(&widget, role);
    }
    return nullptr;
}

} // namespace

QAccessibleInterface *spokenInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (button && (qobject_cast<QToolButton *>(button) || dynamic_cast<Spoken *>(button)))
        return new ButtonInterface(*button);
    if (auto *spoken = dynamic_cast<Spoken *>(widget))
        return new SpokenWidget(*widget, *spoken);
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable())
        return new ChoiceInterface(*box);
    if (auto *label = qobject_cast<QLabel *>(widget))
        return new TextInterface(*label);
    if (auto *handle = qobject_cast<QSplitterHandle *>(widget))
        return new DividerInterface(*handle);
    return containerInterface(className, *widget);
}

} // namespace actlab
