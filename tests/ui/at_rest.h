// SPDX-License-Identifier: GPL-3.0-or-later
// How tests of windows wait: for what is due to have happened, instead of for some milliseconds.
#pragma once

#include <QAbstractAnimation>
#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QSize>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <qcustomplot.h>

/// What goes on by itself in a tree of objects, by its owner: timers that run, those of plots until they have come to
/// rest, and animations that play. Of Qt's own, such as a cursor that blinks, nothing is said.
inline QStringList whatRuns(QObject &root)
{
    QStringList found;
    auto plots = root.findChildren<QCustomPlot *>();
    if (auto *plot = qobject_cast<QCustomPlot *>(&root))
        plots.append(plot);
    for (QCustomPlot *plot : plots) {
        if (!QAbstractEventDispatcher::instance()->registeredTimers(plot).isEmpty())
            found << QString::fromLatin1(plot->metaObject()->className()) + QStringLiteral("'s timer");
    }
    for (const QTimer *timer : root.findChildren<QTimer *>()) {
        if (timer->isActive())
            found << QString::fromLatin1(timer->parent()->metaObject()->className()) + QStringLiteral("'s timer");
    }
    for (const QAbstractAnimation *animation : root.findChildren<QAbstractAnimation *>()) {
        if (animation->state() == QAbstractAnimation::Running)
            found << QString::fromLatin1(animation->parent()->metaObject()->className()) +
                         QStringLiteral("'s animation");
    }
    return found;
}

/// Handles what was posted, and what that posts, until it changes neither the widget's size nor its wishes any more.
inline void layOut(const QWidget &widget)
{
    QSize size;
    QSize least;
    do {
        size = widget.size();
        least = widget.minimumSizeHint();
        for (int turn = 0; turn < 3; ++turn) // a layout asks for the one around it, which places the window
            QCoreApplication::processEvents();
    } while (widget.size() != size || widget.minimumSizeHint() != least);
}

/// Waits until a plot has drawn what it was told to at the next turn of the event loop, and what that led to.
inline void draw(QCustomPlot &plot)
{
    for (bool isDrawn = true; isDrawn;) {
        isDrawn = false;
        const auto watch = QObject::connect(&plot, &QCustomPlot::afterReplot, &plot, [&isDrawn] { isDrawn = true; });
        QCoreApplication::processEvents();
        QObject::disconnect(watch);
    }
    plot.grab();
}
