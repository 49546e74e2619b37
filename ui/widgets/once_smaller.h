// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <utility>

namespace actlab {

/// Calls `act`, as long as `receiver` lives, once the parts of a window have told its layouts that they need less room
/// than before: until then nothing can be made smaller.
template <class Act> void onceSmaller(QObject *receiver, Act act)
{
    QTimer::singleShot(0, receiver, [act = std::move(act)] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        act();
    });
}

} // namespace actlab
