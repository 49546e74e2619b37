// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace actlab {

/// A number for people: `digits` significant digits, a true minus sign, a dash for NaN.
QString readable(double value, int digits = 4);
/// Without a power of ten, and without zeros at the end of its `decimals` decimals.
QString plain(double value, int decimals);
/// With a power of ten whatever its size, "5×10⁻⁵"; `digits` significant digits at most.
QString scientific(double value, int digits);

} // namespace actlab
