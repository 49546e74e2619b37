// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/listed_function.h"

#include <QPolygonF>

namespace actlab {

/// The shape of a function with its default parameters over [-5, 5], as points in the unit square with y downwards; a
/// jump is a steep line.
QPolygonF sparkline(const ListedFunction &function);

} // namespace actlab
