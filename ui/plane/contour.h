// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPolygonF>

#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

// Both take a surface as `values`, rows × columns numbers, row after row, and give places in the grid's own
// coordinates: x is the column, y the row, both from 0. Squares with a corner that is not finite are left out.

/// The line on which a surface has the height `level`, as short pieces. Marching squares (Lorensen and Cline's idea in
/// the plane), with linear interpolation along edges; saddles are resolved by the mean of the four corners. Around a
/// plateau of that very height it is the outline, which lies where the slopes beside the plateau run out.
std::vector<QLineF> contour(std::span<const double> values, std::size_t columns, double level);

/// The region in which a surface has the height `level` all over, as pieces that do not overlap: there is no line, for
/// every point would be on it.
std::vector<QPolygonF> plateau(std::span<const double> values, std::size_t columns, double level);

} // namespace actlab
