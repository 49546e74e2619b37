// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds in a window, and what it is told.
#pragma once

#include "tests/ui/at_rest.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QRegularExpression>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <vector>

// Only the desktop can say that somebody listens, and the offscreen platform has none. What is declared here are the
// few names of Qt's private headers that it would say it by, so that these need not be installed.
class Q_GUI_EXPORT QPlatformAccessibility {
public:
    void setActive(bool isActive);
};
class Q_GUI_EXPORT QPlatformIntegration {
public:
    QPlatformAccessibility *accessibility() const;
};
class Q_GUI_EXPORT QGuiApplicationPrivate {
public:
    static QPlatformIntegration *platform_integration;
};

/// Somebody listens, as on a desktop with a screen reader.
inline void listen()
{
    QGuiApplicationPrivate::platform_integration->accessibility()->setActive(true);
}

/// Calls `visit` with everything that is shown in the tree, parents first. Lists of combo boxes are not shown.
template <class Visit> void visitHeard(QAccessibleInterface *root, const Visit &visit)
{
    if (!root || root->state().invisible)
        return;
    visit(*root);
    if (root->role() == QAccessible::ComboBox)
        return;
    for (int i = 0; i < root->childCount(); ++i)
        visitHeard(root->child(i), visit);
}

/// What the keyboard can be given to, in the order of the tree.
inline std::vector<QAccessibleInterface *> heardControls(QWidget &window)
{
    std::vector<QAccessibleInterface *> controls;
    visitHeard(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface &each) {
        if (each.state().focusable && each.object() && each.object()->isWidgetType())
            controls.push_back(&each);
    });
    return controls;
}

inline QString nameOf(const QAccessibleInterface &heard)
{
    return heard.text(QAccessible::Name);
}

inline QString whatIs(const QAccessibleInterface &heard)
{
    return QStringLiteral("%1 “%2” (role %3)")
        .arg(QString::fromLatin1(heard.object()->metaObject()->className()), nameOf(heard))
        .arg(heard.role());
}

/// The first of what is shown whose name begins so; null where there is none.
inline QAccessibleInterface *heardAs(QWidget &window, const QString &beginning)
{
    QAccessibleInterface *found = nullptr;
    visitHeard(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface &each) {
        if (!found && nameOf(each).startsWith(beginning))
            found = &each;
    });
    return found;
}

/// While it lives, notes what the program sends to those who listen. One at a time.
class Hearing {
public:
    /// What it was about may be gone since.
    struct Event {
        QAccessible::Event type;
        const QObject *object;
        bool isAnnouncement;
        bool isShown;
        QString name;
        QString text; ///< of all this
    };

    Hearing()
    {
        listening() = this;
        QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            const QAccessibleInterface *heard = event->accessibleInterface();
            if (Hearing *hearing = listening(); hearing && heard && heard->object())
                hearing->hear(*event, *heard);
        });
    }
    ~Hearing()
    {
        QAccessible::installUpdateHandler(nullptr);
        listening() = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Hearing)

    const std::vector<Event> &events() const { return events_; }
    void forget() { events_.clear(); }

    /// What was announced, in order.
    QStringList announced() const
    {
        QStringList all;
        for (const Event &event : events_) {
            if (event.isAnnouncement)
                all << event.name;
        }
        return all;
    }

private:
    void hear(const QAccessibleEvent &event, const QAccessibleInterface &heard)
    {
        const QObject &object = *heard.object();
        const auto *widget = qobject_cast<const QWidget *>(&object);
        const bool isAnnouncement = event.type() == QAccessible::NameChanged && object.objectName() == u"live region";
        const QString parent =
            object.parent() ? QString::fromLatin1(object.parent()->metaObject()->className()) : QString();
        events_.push_back({event.type(), &object, isAnnouncement, !widget || widget->isVisible(), nameOf(heard),
                           QStringLiteral("event %1 of %2 in %3").arg(event.type(), 0, 16).arg(whatIs(heard), parent)});
    }

    static Hearing *&listening()
    {
        static Hearing *hearing = nullptr; // the handler is a bare function
        return hearing;
    }

    std::vector<Event> events_;
};
