// SPDX-License-Identifier: GPL-3.0-or-later
// What every page owes to those who read it, and to those who have it read aloud.
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

/// What the keyboard reaches of what is shown, by whether it has a name to be read aloud.
struct ReachedControls {
    int named = 0;
    QStringList nameless; ///< their classes, and those of what they are in
};

inline ReachedControls reachedControls(const QWidget &root)
{
    ReachedControls found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        const bool isPart = qobject_cast<QLineEdit *>(widget) &&
                            (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent));
        const bool isFrame = widget->inherits("QScrollArea") || widget->inherits("QSplitterHandle");
        const bool isText = qobject_cast<QLabel *>(widget) && !(widget->focusPolicy() & Qt::TabFocus); // to be copied
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPart || isFrame || isText)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const bool hasName = interface && !interface->text(QAccessible::Name).isEmpty();
        // To Qt a box without a name bears that of what is chosen in it.
        if (qobject_cast<const QComboBox *>(widget) ? !widget->accessibleName().isEmpty() : hasName)
            ++found.named;
        else
            found.nameless << QStringLiteral("%1 in %2")
                                  .arg(QString::fromLatin1(widget->metaObject()->className()),
                                       QString::fromLatin1(parent->metaObject()->className()));
    }
    return found;
}

/// Of what is shown, the texts of labels and buttons that have less room than they need.
inline QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->pixmap().isNull())
            continue;
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->sizeHint().width();
        if (!fits)
            cut << QStringLiteral("The label “%1” of %2 is cut")
                       .arg(label->text(), QLatin1String(label->parentWidget()->metaObject()->className()));
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        const bool isPart = qobject_cast<const QLineEdit *>(button->parentWidget()); // Qt places it
        const int least = button->text().isEmpty() ? button->iconSize().width() : button->minimumSizeHint().width();
        if (!isPart && button->isVisible() && button->width() < least)
            cut << QStringLiteral("The button “%1%2” of %3 is cut")
                       .arg(button->text(), button->toolTip(),
                            QLatin1String(button->parentWidget()->metaObject()->className()));
    }
    return cut;
}
