// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace actlab {

FileDrop::FileDrop(QWidget &target, const QString &ending) : QObject(&target), target_(target), ending_(ending)
{
    target.setAcceptDrops(true);
    qApp->installEventFilter(this); // a field within would be asked before the target
}

/// The path of the one file that is dragged, if it is of the kind; empty for anything else.
QString FileDrop::pathIn(const QMimeData &data) const
{
    const auto urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(ending_, Qt::CaseInsensitive) ? path : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || (widget != &target_ && !target_.isAncestorOf(widget)))
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // of which the others are two
    const QString path = pathIn(*drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (!isDrag) // not at once: what is said or asked then must not hold up the program that it was dragged from
        QTimer::singleShot(0, this, [this, path] { Q_EMIT dropped(path); });
    return true;
}

} // namespace actlab
