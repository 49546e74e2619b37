// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <vector>

namespace actlab {

/// Shapes that tell curves apart without colour.
enum class Marker { none, circle, square, triangle, diamond, cross, plus, star, bar };

/// A dot at a jump: closed at the value taken, open at a limit that is not.
struct JumpDot {
    double x{};
    double y{};
    bool isClosed = false;

    bool operator==(const JumpDot &) const = default;
};

/// How a curve is drawn; lengths in device-independent pixels.
struct CurveLook {
    QColor colour;
    double width = 2;
    std::vector<double> dashes; ///< lengths of dash and gap in turn; empty: solid
    Marker marker = Marker::none;
    double markerSize = 8;
    double markerSpacing = 120; ///< between markers along x
    double markerPhase = 0;     ///< of markerSpacing, so that markers of curves that coincide stay apart
    double dotDiameter = 8;
    bool isOfTheCourse = false; ///< as matplotlib draws it: solid lines reach half their width beyond their ends
    QColor background;          ///< inside open dots

    bool operator==(const CurveLook &) const = default;
};

} // namespace actlab
