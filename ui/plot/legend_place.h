// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <vector>

class QSizeF;
class QRectF;

namespace actlab {

class CurvePlottable;

/// The place along the edge of `axes` where a legend of this size hides the least of the curves.
Qt::Alignment emptiestPlace(const std::vector<const CurvePlottable *> &curves, const QSizeF &legend,
                            const QRectF &axes);

} // namespace actlab
