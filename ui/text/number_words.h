// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers for people, wherever they are shown. All have a true minus sign.
#pragma once

#include <QString>

#include <cstdint>

namespace actlab {

/// A number for people: `digits` significant digits, a dash for NaN.
QString readable(double value, int digits = 4);
/// A number as it was entered: all of its digits, which read back to the same double.
QString asEntered(double value);
/// A place on an axis that shows `span`: four significant digits, and as many more as tell it from its neighbours.
QString readableWithin(double value, double span);
/// Up to four significant digits; NaN is written out: it is what the page is about.
QString numeral(double value);
/// Six significant digits; "not finite" stays as it is.
QString numberText(double value);
/// Two decimals, zero without a sign; of a number that has run away two digits and its power of ten.
QString shortNumberText(double value);

/// Without a power of ten, and without zeros at the end of its `decimals` decimals.
QString plain(double value, int decimals);
/// With a power of ten whatever its size, "5×10⁻⁵"; `digits` significant digits at most.
QString scientific(double value, int digits);
/// With that many decimals; what would be rounded to 0 but is not, and what is huge, has an exponent instead.
QString fixedDecimals(double value, int decimals);
/// Whether that is so.
bool needsExponent(double value, int decimals);
/// Four decimals, so that columns of probabilities line up; what is too small for them has two significant digits.
QString fourDecimals(double value);

/// A loss: three significant digits, so that it neither jumps in width nor hides progress.
QString lossText(double loss);
QString percentText(double share);
/// 1,234,567.
QString countText(std::uint64_t count);

} // namespace actlab
