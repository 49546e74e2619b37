// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <string_view>

namespace actlab {

/// Reads one number as people write it into a field: as parse_number, and with a decimal comma, a true minus sign,
/// π ("pi"), products and fractions: "1/3", "-π/2", "2π", "3*pi/4", "0,5". A comma is a decimal sign because a field
/// holds one number and no list; one together with a decimal point is neither. Errors: malformed_number.
Result<double> parse_typed_number(std::string_view text);

} // namespace actlab
