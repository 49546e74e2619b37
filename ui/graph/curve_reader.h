// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/drawn_function.h"
#include "ui/graph/probe_reading.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace actlab {

class FunctionWords;
class PlotWidget;

/// Reads off the curves of a plot what a probe shows. Lives no longer than what it is made of.
class CurveReader {
public:
    CurveReader(const PlotWidget &plot, const FunctionsScenario &scenario, const std::vector<DrawnFunction> &functions)
        : plot_(plot), scenario_(scenario), functions_(functions)
    {
    }

    /// The kink or the needle's peak that is within a few pixels of x; otherwise x.
    double snapped(double x) const;
    /// The function whose value is nearest to a pixel; 0 where there is none.
    std::size_t nearestFunction(const QPointF &pixel) const;
    /// At x: dots on every curve, and the read-out of the function `probed`, which is drawn as a band or is not.
    ProbeReading reading(double x, std::size_t probed, bool isBand, const FunctionWords &words) const;

private:
    double needleHeight(const DrawnFunction &function, double x) const;
    std::optional<CurveKink> kinkAt(const DrawnFunction &function, double x) const;
    Interval shown() const;

    const PlotWidget &plot_;
    const FunctionsScenario &scenario_;
    const std::vector<DrawnFunction> &functions_;
};

} // namespace actlab
