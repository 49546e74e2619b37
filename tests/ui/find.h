// SPDX-License-Identifier: GPL-3.0-or-later
// How tests of windows come to what a user sees by its name, and use it.
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSize>
#include <QStringList>
#include <QTest>

#include <algorithm>

/// The first widget of its kind that bears this name, or is read aloud so; null where there is none.
template <class W> W *findNamed(const QWidget &root, const QString &name)
{
    const auto all = root.findChildren<W *>();
    const auto found = std::ranges::find_if(all, [&](const W *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return widget->accessibleName() == name || (button && button->text() == name);
    });
    return found == all.end() ? nullptr : *found;
}

inline QAbstractButton *findButton(const QWidget &root, const QString &name)
{
    return findNamed<QAbstractButton>(root, name);
}

/// The same where there must be one.
inline QAbstractButton &button(const QWidget &root, const QString &name)
{
    QAbstractButton *found = findButton(root, name);
    if (!found)
        qFatal("there is no button %s", qPrintable(name));
    return *found;
}

/// What the labels say.
inline QStringList saidIn(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

/// Puts a text in the place of what the field of a control holds, and ends with Enter.
inline void type(const QWidget &control, const QString &text)
{
    auto &field = *control.findChild<QLineEdit *>();
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

/// Shows a window and waits until it has the keyboard.
[[nodiscard]] inline bool showActive(QWidget &window, QSize size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}
