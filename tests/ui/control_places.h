// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

#include <map>

namespace actlab {

/// Where everything is that the mouse may be on its way to.
inline std::map<const QWidget *, QRect> placesOfControls(const QWidget &window)
{
    std::map<const QWidget *, QRect> places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<const QAbstractButton *>(widget) ||
            (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget)) ||
            qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (isControl && widget->isVisibleTo(&window))
            places[widget] = QRect(widget->mapTo(&window, QPoint(0, 0)), widget->size());
    }
    return places;
}

/// Names what stands elsewhere than `before`; empty where nothing has moved.
inline QString movedSince(const std::map<const QWidget *, QRect> &before, const QWidget &window)
{
    const auto now = placesOfControls(window);
    QStringList moved;
    for (const auto &[widget, place] : before) {
        const auto found = now.find(widget);
        if (found == now.end() || found->second.topLeft() != place.topLeft())
            moved += QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                                   widget->accessibleName());
    }
    return moved.join(QStringLiteral(", "));
}

} // namespace actlab
