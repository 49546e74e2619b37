// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/polyline.h"

#include <QSizeF>

#include <array>
#include <vector>

namespace actlab {

/// What a legend should leave free, in pixels of the widget.
struct LegendObstacles {
    std::vector<Polyline> curves;
    std::vector<QLineF> lines;  ///< that help to read the plot: less of a loss than curves
    std::vector<QPointF> marks; ///< jumps and the like: more of a loss
};

/// Finds the place within the axes where a legend covers least, as matplotlib's "best" does. While things move it stays
/// where it is until it covers something, and then goes where nothing has been for a while: it does not jump about.
class LegendPlacer {
public:
    /// The next place is chosen for its picture alone.
    void forget() { isFresh_ = true; }

    /// Of the legend's rectangle, whose size it is, within `axes`.
    Qt::Alignment place(const LegendObstacles &obstacles, const QSizeF &legend, const QRectF &axes);

private:
    static constexpr std::size_t placeCount = 8;

    bool isFresh_ = true;
    std::size_t current_ = 0;
    std::array<double, placeCount> remembered_{}; ///< what each place would have covered lately, in pixels of curves
};

} // namespace actlab
