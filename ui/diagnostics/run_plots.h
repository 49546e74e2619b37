// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/training/worker.h"

class QWidget;

namespace actlab {

class RunPlot;

/// The plot for one of the choices; null for those that are not about the inside of a network.
RunPlot *makeRunPlot(NetworkCurves curves, QWidget *parent = nullptr);

/// Asks for what the plot of `view` needs, and for nothing else of the inside.
void requestInside(MapRequest &request, const NetworkView &view);

/// Whether the choice is about one layer, and about one unit in it.
bool hasLayer(NetworkCurves curves);
bool hasUnit(NetworkCurves curves);

} // namespace actlab
