// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/system_reason.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>

namespace actlab {
namespace {

class SystemReason {
    Q_DECLARE_TR_FUNCTIONS(SystemReason)

public:
    static QString translated(const QString &text);

private:
    struct Usual {
        int number;
        const char *text; ///< as the standard library says it in English
    };
    static bool says(const QString &text, const Usual &usual);
};

/// The standard library speaks the language of the environment, and Qt the window's where its translations are there.
bool SystemReason::says(const QString &text, const Usual &usual)
{
    return text == QLatin1String(usual.text) || text == QString::fromLocal8Bit(std::strerror(usual.number)) ||
           text == QCoreApplication::translate("QIODevice", usual.text);
}

QString SystemReason::translated(const QString &text)
{
    static constexpr Usual known[]{
        {ENOENT, QT_TR_NOOP("No such file or directory")},
        {EISDIR, QT_TR_NOOP("Is a directory")},
        {ENOTDIR, QT_TR_NOOP("Not a directory")},
        {EACCES, QT_TR_NOOP("Permission denied")},
        {EPERM, QT_TR_NOOP("Operation not permitted")},
        {ENOSPC, QT_TR_NOOP("No space left on device")},
        {EROFS, QT_TR_NOOP("Read-only file system")},
        {ENAMETOOLONG, QT_TR_NOOP("File name too long")},
        {EFBIG, QT_TR_NOOP("File too large")},
        {EIO, QT_TR_NOOP("Input/output error")},
    };
    const auto *usual = std::ranges::find_if(known, [&](const Usual &some) { return says(text, some); });
    return usual == std::end(known) ? tr("the system says “%1”").arg(text) : tr(usual->text);
}

} // namespace

QString systemReason(const QString &text)
{
    return SystemReason::translated(text);
}

bool saysThatItIsClosed(const QString &text)
{
    return text == QLatin1String("Bad file descriptor") || text == QString::fromLocal8Bit(std::strerror(EBADF));
}

} // namespace actlab
