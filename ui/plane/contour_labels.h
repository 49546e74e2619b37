// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace actlab {

/// Where the height of a line is written: on one of its pieces, within `area`, clear of the labels that are `placed`,
/// and as near to the same spot as can be, so that it wanders no more than the line does. None if it finds no place.
std::optional<QRectF> contourLabelPlace(const std::vector<QLineF> &pieces, QSizeF label, const QRectF &area,
                                        const std::vector<QRectF> &placed);

} // namespace actlab
