// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/support_log.h"

#include <QDateTime>
#include <QDir>
#include <QMutexLocker>

#include <atomic>

namespace actlab {
namespace {

/// Qt's handler is a function without a memory of its own: this is the log that it writes to, if there is one.
std::atomic<SupportLog *> followed = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (SupportLog *log = followed)
        log->write(type, message);
    if (const QtMessageHandler next = before)
        next(type, context, message);
}

QLatin1String wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1String("debug");
    case QtInfoMsg:
        return QLatin1String("info");
    case QtWarningMsg:
        return QLatin1String("warning");
    case QtCriticalMsg:
        return QLatin1String("error");
    case QtFatalMsg:
        break;
    }
    return QLatin1String("fatal");
}

QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    return home == QDir::rootPath() ? text : text.replace(home, QStringLiteral("~"));
}

QString pathOf(const QString &folder, const char *name)
{
    return QDir(folder).filePath(QLatin1String(name));
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

SupportLog::SupportLog(const QString &folder, qint64 limit)
    : folder_(folder), limit_(limit), file_(pathOf(folder, "log.txt"))
{
    QDir().mkpath(folder);
    if (file_.open(QIODevice::WriteOnly | QIODevice::Append))
        file_.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

SupportLog::~SupportLog()
{
    if (!isFollowing_)
        return;
    qInstallMessageHandler(previous_);
    followed = nullptr;
    before = nullptr;
}

void SupportLog::follow()
{
    followed = this;
    previous_ = qInstallMessageHandler(handle);
    before = previous_;
    isFollowing_ = true;
}

void SupportLog::write(QtMsgType type, const QString &message)
{
    const QMutexLocker lock(&mutex_);
    if (!file_.isOpen()) // and nothing below makes Qt say something, which would come here again
        return;
    const QString line =
        QStringLiteral("%1 %2 %3\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), wordFor(type), withoutHome(message));
    const QByteArray bytes = line.toUtf8().left(limit_ / 2); // however long a message is
    if (file_.size() + bytes.size() > limit_)
        rotate();
    if (!file_.isOpen())
        return;
    file_.write(bytes);
    file_.flush(); // what is written when it crashes is what is wanted
}

void SupportLog::rotate()
{
    file_.close();
    const QString older = pathOf(folder_, "log.1.txt");
    QFile::remove(older);
    QFile::rename(file_.fileName(), older);
    if (file_.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file_.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString SupportLog::text() const
{
    const QMutexLocker lock(&mutex_);
    return contents(pathOf(folder_, "log.1.txt")) + contents(file_.fileName());
}

} // namespace actlab
