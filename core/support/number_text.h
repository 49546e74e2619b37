// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// The shortest text that reads back to the same double, in the C locale; "inf", "-inf", "nan".
std::string to_text(double value);
/// Appends that text: what writes millions of numbers need not allocate for each.
void append_text(std::string &text, double value);

/// Reads a whole text as one number in the C locale; surrounding blanks are allowed, "inf", "-inf" and "nan" are
/// numbers. Errors: malformed_number.
Result<double> parse_number(std::string_view text);

/// Reads numbers with commas between them. Errors: malformed_number.
Result<std::vector<double>> parse_numbers(std::string_view text);

} // namespace actlab
