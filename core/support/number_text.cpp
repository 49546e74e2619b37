// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace actlab {

std::string to_text(double value)
{
    if (std::isnan(value))
        return "nan"; // to_chars writes "-nan" for a set sign bit
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

Result<double> parse_number(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return failure(ErrorCode::malformed_number, {std::string(text)});
    std::string_view body = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    if (body.starts_with('+') && !body.starts_with("+-"))
        body.remove_prefix(1);

    double value = 0;
    const auto [end, error] = std::from_chars(body.data(), body.data() + body.size(), value);
    if (end != body.data() + body.size() || error == std::errc::invalid_argument)
        return failure(ErrorCode::malformed_number, {std::string(text)});
    if (error == std::errc::result_out_of_range)
        return std::strtod(std::string(body).c_str(), nullptr); // the nearest: ±inf or a (sub)normal near 0
    return value;
}

} // namespace actlab
