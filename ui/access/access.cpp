// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/access.h"

#include "ui/access/interfaces.h"
#include "ui/access/reading_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTextEdit>

namespace actlab {
namespace {

constexpr int scrollMargin = 8; ///< pixels that are shown around what has the keyboard

void orderTabStops(const QWidget &window)
{
    QWidget *before = nullptr;
    for (QWidget *stop : tabStops(window)) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

void scrollTo(QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (area && area->widget() && area->widget()->isAncestorOf(&widget))
            area->ensureWidgetVisible(&widget, scrollMargin, scrollMargin);
    }
}

template <class... Kinds> bool isOneOf(const QObject *object)
{
    return (qobject_cast<const Kinds *>(object) || ...);
}

/// A blank types, toggles, opens or selects there, or does nothing; it is never meant for the page.
bool keepsBlank(const QObject *object)
{
    return isOneOf<QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLabel, QLineEdit,
                   QPlainTextEdit, QTabBar, QTextEdit>(object);
}

bool isTab(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
}

bool cameByMouse(const QFocusEvent &event)
{
    return event.reason() == Qt::MouseFocusReason || event.reason() == Qt::ActiveWindowFocusReason ||
           event.reason() == Qt::PopupFocusReason;
}

} // namespace

Access::Access()
{
    QAccessible::installFactory(spokenInterface); // once, however often it is said
    qApp->installEventFilter(this);
}

bool Access::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::KeyPress && isTab(*static_cast<QKeyEvent *>(event)))
        orderTabStops(*widget->window());
    else if (event->type() == QEvent::FocusIn && !cameByMouse(*static_cast<QFocusEvent *>(event)))
        scrollTo(*widget);
    else if (event->type() == QEvent::ShortcutOverride && keepsBlank(widget)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier)
            event->accept();
        return key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
    }
    return false;
}

} // namespace actlab
