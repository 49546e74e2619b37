// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace actlab {

/// A number for people: `digits` significant digits, a true minus sign, a dash for NaN.
QString readable(double value, int digits = 4);

} // namespace actlab
