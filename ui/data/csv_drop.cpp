// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/csv_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace actlab {
namespace {

/// The path of the one file that is dragged; empty for anything else.
QString draggedCsv(const QMimeData &data)
{
    const auto urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

CsvDrop::CsvDrop(QWidget &target) : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool CsvDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // of which QDragEnterEvent is one
    const QString path = draggedCsv(*drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!isDrag) { // not at once: what is said of it must not hold up the program that it was dragged from
        QTimer::singleShot(0, this, [this, path] { Q_EMIT dropped(std::filesystem::path(path.toStdU16String())); });
    }
    return true;
}

} // namespace actlab
