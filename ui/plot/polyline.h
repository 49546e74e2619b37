// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a curve between its samples and its pixels.
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace actlab {

/// Points in pixels that are joined without a gap.
using Polyline = std::vector<QPointF>;

/// The part inside `bounds` of the points line.pointAt(t), t from `minimum` to `maximum`, after Liang and Barsky.
std::optional<QLineF> clipped(const QLineF &line, double minimum, double maximum, const QRectF &bounds);

/// The runs between points that are NaN, cut off where they leave `bounds`.
std::vector<Polyline> visibleRuns(std::span<const QPointF> points, const QRectF &bounds);

/// Leaves out points that are within `tolerance` vertically of the line between those that stay; x must not descend.
/// A picture of a curve needs a tenth of its samples, and corners stay exactly where they are.
Polyline simplified(const Polyline &line, double tolerance);

/// The line with both ends drawn out by `length`.
Polyline lengthened(Polyline line, double length);

/// The pieces of `line` that a dash pattern shows: lengths in pixels, dash and gap in turn.
std::vector<Polyline> dashed(const Polyline &line, std::span<const double> pattern);

} // namespace actlab
