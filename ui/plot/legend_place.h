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
    /// Whether the legend that was placed last would hide something wherever it stood.
    bool isCrowdedOut() const { return leastCovered_ > mostCovered; }

private:
    static constexpr std::size_t placeCount = 8;
    static constexpr double mostCovered = 30; ///< pixels of curves

    bool isFresh_ = true;
    std::size_t current_ = 0;
    double leastCovered_ = 0;                     ///< as the picture is now
    std::array<double, placeCount> remembered_{}; ///< what each place would have covered lately, in pixels of curves
};

} // namespace actlab
