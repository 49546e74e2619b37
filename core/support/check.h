// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <string>
#include <string_view>

namespace actlab {

/// Refuses a value outside of [least, most], NaN too. `name` is what the user calls it. Errors: outside_range.
Result<void> check_within(std::string_view name, double value, double least, double most);
Result<void> check_within(std::string_view name, std::size_t value, std::size_t least, std::size_t most);

} // namespace actlab
