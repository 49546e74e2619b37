// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run.h"

#include <QCoreApplication>

#include <memory>

/// The snapshot after which nothing more comes, of a run that is paused and trains on the caller's thread.
inline std::shared_ptr<const actlab::Snapshot> settled(actlab::Run &run)
{
    std::shared_ptr<const actlab::Snapshot> last;
    do {
        last = run.snapshot();
        QCoreApplication::processEvents(); // pages ask for more when they see it
        run.poll();
    } while (run.snapshot() != last);
    return last;
}
