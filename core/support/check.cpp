// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/check.h"

#include "core/support/number_text.h"

namespace actlab {

Result<void> check_within(std::string_view name, double value, double least, double most)
{
    if (value >= least && value <= most)
        return {};
    return failure(ErrorCode::outside_range, {std::string(name), to_text(value), to_text(least), to_text(most)});
}

Result<void> check_within(std::string_view name, std::size_t value, std::size_t least, std::size_t most)
{
    if (value >= least && value <= most)
        return {};
    return failure(ErrorCode::outside_range,
                   {std::string(name), std::to_string(value), std::to_string(least), std::to_string(most)});
}

} // namespace actlab
