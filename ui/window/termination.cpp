// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/termination.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace actlab {
namespace {

#ifdef Q_OS_UNIX
// A signal handler can reach nothing else.
volatile std::sig_atomic_t pipeEnd = -1;

void pass(int)
{
    const int error = errno;
    (void)!write(static_cast<int>(pipeEnd), "", 1);
    errno = error;
}
#endif

} // namespace

Termination::Termination(QObject *parent) : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Termination::announced, Qt::DirectConnection);
    listen();
}

#ifdef Q_OS_UNIX

void Termination::listen()
{
    if (pipe(ends_) != 0)
        return; // signals end the program as they always did
    auto *notifier = new QSocketNotifier(ends_[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT announced();
        Q_EMIT requested();
    });
    pipeEnd = ends_[1];
    for (const int signal : {SIGTERM, SIGHUP})
        std::signal(signal, pass);
}

Termination::~Termination()
{
    for (const int signal : {SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    pipeEnd = -1;
    for (const int end : ends_) {
        if (end >= 0)
            close(end);
    }
}

#else

void Termination::listen() {}

Termination::~Termination() = default;

#endif

} // namespace actlab
