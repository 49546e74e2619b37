// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic of zooming and panning on plain values.
#pragma once

#include "core/scenario/scenario.h"

#include <QPointF>
#include <QSizeF>

namespace actlab {

/// `window` made `factor` times as wide and high (less than 1 zooms in) around `anchor`, which stays where it is.
/// Bounded: a window never gets so small that neighbouring pixels round to one number, nor so large as to overflow.
PlotWindow zoomed(const PlotWindow &window, double horizontalFactor, double verticalFactor, QPointF anchor);

PlotWindow panned(const PlotWindow &window, double dx, double dy);

/// The smallest window around `window`, with its centre, in which one unit is as long on both axes of a picture of
/// this size.
PlotWindow withEqualAspect(const PlotWindow &window, QSizeF picture);

} // namespace actlab
