// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

namespace actlab {

/// Lets a paused run come to rest, however long that takes here. Returns the snapshot after which nothing more comes;
/// null if it comes to none.
inline std::shared_ptr<const Snapshot> settled(const Run &run)
{
    constexpr int longest = 120'000; ///< milliseconds; under a sanitizer a map takes its time
    QCoreApplication::processEvents();
    return QTest::qWaitFor([&] { return !run.isPolling(); }, longest) ? run.snapshot() : nullptr;
}

} // namespace actlab
