// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

/// Which widgets want how much, for whoever has to make one smaller.
inline QString wishes(const QWidget &widget, int depth = 0)
{
    constexpr int deepest = 7;
    QString text;
    if (widget.isVisible() && widget.minimumSizeHint().width() > 200 && depth < deepest) {
        text = QStringLiteral("%1%2 %3 %4\n")
                   .arg(QString(qsizetype{2} * depth, u' '), QString::fromLatin1(widget.metaObject()->className()))
                   .arg(widget.minimumSizeHint().width())
                   .arg(widget.minimumSizeHint().height());
        for (const QObject *child : widget.children()) {
            if (const auto *inner = qobject_cast<const QWidget *>(child))
                text += wishes(*inner, depth + 1);
        }
    }
    return text;
}
