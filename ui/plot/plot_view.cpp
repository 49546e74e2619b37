// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

constexpr double largestSpan = 1e9;

/// Below this, the points of neighbouring pixels would no longer be different numbers.
double smallestSpan(double centre)
{
    return 1e-9 * std::max(1.0, std::abs(centre));
}

void scale(double &minimum, double &maximum, double factor, double anchor)
{
    const double span = maximum - minimum;
    const double centre = (minimum + maximum) / 2;
    const double bounded = std::clamp(span * factor, smallestSpan(centre), largestSpan);
    const double ratio = bounded / span;
    minimum = anchor - (anchor - minimum) * ratio;
    maximum = anchor + (maximum - anchor) * ratio;
}

} // namespace

PlotWindow zoomed(const PlotWindow &window, double horizontalFactor, double verticalFactor, QPointF anchor)
{
    PlotWindow result = window;
    scale(result.x_minimum, result.x_maximum, horizontalFactor, anchor.x());
    scale(result.y_minimum, result.y_maximum, verticalFactor, anchor.y());
    return result;
}

PlotWindow panned(const PlotWindow &window, double dx, double dy)
{
    return {window.x_minimum + dx, window.x_maximum + dx, window.y_minimum + dy, window.y_maximum + dy};
}

PlotWindow withEqualAspect(const PlotWindow &window, QSizeF picture)
{
    if (picture.isEmpty())
        return window;
    const double unitsPerPixelX = (window.x_maximum - window.x_minimum) / picture.width();
    const double unitsPerPixelY = (window.y_maximum - window.y_minimum) / picture.height();
    const double unitsPerPixel = std::max(unitsPerPixelX, unitsPerPixelY);
    const QPointF centre((window.x_minimum + window.x_maximum) / 2, (window.y_minimum + window.y_maximum) / 2);
    return zoomed(window, unitsPerPixel / unitsPerPixelX, unitsPerPixel / unitsPerPixelY, centre);
}

} // namespace actlab
