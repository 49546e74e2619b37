// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace actlab {

/// Says what has just happened to those who have the screen read aloud; to nobody else. `where` is in the window in
/// which it happened.
void announce(QWidget &where, const QString &what);

} // namespace actlab
