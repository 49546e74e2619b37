// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/announcement.h"

#include "ui/access/spoken.h"

#include <QAccessible>
#include <QWidget>

namespace actlab {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget &where, const QString &what)
{
    if (!QAccessible::isActive() || !where.window()->isVisible() || what.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(where.window(), what);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

const auto regionName = QStringLiteral("live region");

/// A pixel that nobody sees: its name is what was said last, and that it has another one is what is heard.
class LiveRegion : public QWidget, public Spoken {
public:
    explicit LiveRegion(QWidget *window) : QWidget(window)
    {
        setObjectName(regionName);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, 1, 1);
        lower();
        show();
    }

    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }
};

} // namespace

void announce(QWidget &where, const QString &what)
{
    if (!QAccessible::isActive() || !where.window()->isVisible() || what.isEmpty())
        return;
    QWidget *window = where.window();
    auto *region = window->findChild<QWidget *>(regionName, Qt::FindDirectChildrenOnly);
    if (!region)
        region = new LiveRegion(window);
    region->setAccessibleName(what); // which sends that it has changed, were it the same once more
    QAccessibleEvent shown(region, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

#endif

} // namespace actlab
