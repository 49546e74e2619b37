// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace actlab {

/// What happened, for a report: a text file in the application's own folder, for its owner alone, that never leaves the
/// machine by itself. A full file becomes the older one, and the older one goes. The home folder is written "~", so
/// that no name of a user is in it. A log that cannot be written is no reason not to start: then nothing is kept.
class SupportLog {
public:
    /// Two files of at most `limit` bytes, log.txt and the older log.1.txt.
    explicit SupportLog(const QString &folder, qint64 limit = 200'000);
    ~SupportLog();
    SupportLog(const SupportLog &) = delete;
    SupportLog &operator=(const SupportLog &) = delete;

    /// Any thread may call this.
    void write(QtMsgType type, const QString &message);
    /// From now on until this goes, whatever Qt and the program say goes here as well as where it went before. One log
    /// at a time.
    void follow();

    /// The older file, then the newer one.
    QString text() const;

private:
    void rotate();

    mutable QMutex mutex_;
    QString folder_;
    qint64 limit_;
    QFile file_;
    QtMessageHandler previous_ = nullptr;
    bool isFollowing_ = false;
};

} // namespace actlab
