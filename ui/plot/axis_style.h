// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QCPAxis;
class QCustomPlot;

namespace actlab {

/// Lines, ticks, labels and grid of an axis in the theme's colours and type.
void styleAxis(QCPAxis &axis, const Theme &theme);

/// As many ticks as the size of a plot has room for.
void fitTickCounts(QCustomPlot &plot, const Theme &theme);

/// As much of an axis's name as fits along it, with an ellipsis where something is left out.
QString fittingName(const QCPAxis &axis, const QString &name);

} // namespace actlab
