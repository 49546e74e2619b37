// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which what stands in a window is read, by the eye, by Tab and aloud.
#pragma once

#include <vector>

class QWidget;

namespace actlab {

/// The children of a widget that are parts of it: row by row from the top, and from left to right within a row; columns
/// that no row divides one after the other. Those that are not shown come last. Without windows of their own, and
/// without what Qt makes inside of its controls.
std::vector<QWidget *> inReadingOrder(const QWidget &parent);

/// What Tab stops at in a window, in the order in which it is to.
std::vector<QWidget *> tabStops(const QWidget &window);

} // namespace actlab
