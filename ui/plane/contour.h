// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>

#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

/// The line on which a surface has the height `level`, as short pieces in the grid's own coordinates: x is the column,
/// y the row, both from 0. `values` holds rows × columns numbers, row after row. Marching squares (Lorensen and Cline's
/// idea in the plane), with linear interpolation along edges; saddles are resolved by the mean of the four corners.
/// Squares with a corner that is not finite are left out.
std::vector<QLineF> contour(std::span<const double> values, std::size_t columns, double level);

} // namespace actlab
