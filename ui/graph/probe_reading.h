// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace actlab {

/// What a probe shows at one x.
struct ProbeReading {
    struct Dot {
        QPointF at; ///< in the plot's coordinates
        QColor colour;
    };
    struct Line {
        QString text;
        bool isWarning = false;
    };

    double x{};
    std::vector<Dot> dots;      ///< on every visible curve
    std::optional<Dot> tangent; ///< where the tangent touches
    double slope{};             ///< of the tangent
    std::vector<Line> lines;    ///< the read-out
};

} // namespace actlab
