// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

/// While there is one, permissions hold for this program even where the superuser runs it.
class OrdinaryUser {
public:
#ifdef Q_OS_UNIX
    OrdinaryUser()
    {
        if (wasRoot_ && setresuid(nobody, nobody, 0) != 0) // the last is the way back
            qFatal("cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (wasRoot_ && setresuid(0, 0, 0) != 0)
            qFatal("cannot become the superuser again");
    }
#endif
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
#ifdef Q_OS_UNIX
    static constexpr uid_t nobody = 65534;
    const bool wasRoot_ = geteuid() == 0;
#endif
};

/// A folder in which nothing can be made, with a file that anybody can write; as it was when it ends.
class ClosedFolder {
public:
    explicit ClosedFolder(const QString &folder, const QString &file) : folder_(folder)
    {
        QFile::setPermissions(file, everybodyReads | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
        QFile::setPermissions(folder_, everybodyReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    }
    ~ClosedFolder() { QFile::setPermissions(folder_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }
    ClosedFolder(const ClosedFolder &) = delete;
    ClosedFolder &operator=(const ClosedFolder &) = delete;

private:
    static constexpr QFile::Permissions everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;

    QString folder_;
};
