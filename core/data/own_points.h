// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of single points, as plain functions on the value. Whether a point trains or tests belongs to the point: when
// one is added, moved or erased, all others stay what they are.
#pragma once

#include "core/data/data_spec.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace actlab {

/// The same points with the same roles as the user's own, those that train first, in the order in which they train;
/// none where the specification makes none.
DataSpec as_own_points(const DataSpec &spec);

/// The user's own points, dealt anew by the share and the split. `columns` say what they were in their table, if they
/// are from one.
void set_own_points(DataSpec &spec, PointList points, std::optional<TableColumns> columns = {});
/// Another share. Of points that have been edited, the nearest whole number of the first ones train.
void set_train_fraction(DataSpec &spec, double fraction);
/// Another seed, which deals the roles anew.
void set_seed(DataSpec &spec, std::uint64_t seed);

// All that follow take what as_own_points() gave, and an index into its points.

/// The index of the new point. Its role is drawn by the seed and its place, with the share as the chance of training;
/// where there is none that trains, it does.
std::size_t add_point(DataSpec &own, const Point &point);
void move_point(DataSpec &own, std::size_t index, double x1, double x2);
void erase_point(DataSpec &own, std::size_t index);

} // namespace actlab
