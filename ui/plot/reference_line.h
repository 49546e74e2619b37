// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

namespace actlab {

/// A line that helps to read a plot, in the plot's coordinates.
struct ReferenceLine {
    enum class Extent { segment, infinite };
    /// The course's are matplotlib's, which also puts what is level or upright onto whole pixels.
    enum class Dash { dotted, dashed, courseDotted, courseDashed };

    QPointF from;
    QPointF to;
    Extent extent = Extent::infinite;
    Dash dash = Dash::dashed;
    QColor colour;
    double width = 1.25;

    bool operator==(const ReferenceLine &) const = default;
};

/// A part of the x axis, from edge to edge of the plot, in a translucent colour.
struct ShadedInterval {
    double minimum{};
    double maximum{};
    QColor colour;

    bool operator==(const ShadedInterval &) const = default;
};

} // namespace actlab
