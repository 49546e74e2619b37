// SPDX-License-Identifier: GPL-3.0-or-later
// How numbers and classes of the softmax page are written.
#pragma once

#include "core/scenario/softmax_scenario.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QString>

#include <cstddef>

namespace actlab {

/// z₀, p₂: a letter with the class's number beneath the line.
QString indexed(QChar letter, std::size_t index);
/// Up to four significant digits; ∞ and NaN are written out.
QString numeral(double value);
/// Four decimals, so that columns of probabilities line up; what is too small for them has two significant digits.
QString decimals(double value);
/// The colour of a class, different for all eight.
QColor logitColour(const Theme &theme, std::size_t index);

} // namespace actlab
