// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace actlab {

/// The finite number that a cell is as a whole. A decimal comma stands between digits, so that "1," is none.
std::optional<double> cell_number(std::string_view cell, bool decimal_comma);

/// Whether it is one with either decimal sign.
bool is_any_number(std::string_view cell);

} // namespace actlab
