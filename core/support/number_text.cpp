// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <locale>
#include <sstream>

namespace actlab {
namespace {

/// ±inf or ±0 for a number that no double comes near. (strtod would read it in the user's locale.)
double nearest_double(std::string_view number)
{
    std::istringstream stream{std::string(number)};
    stream.imbue(std::locale::classic());
    double value = 0;
    const bool fits = static_cast<bool>(stream >> value);
    return fits ? value : std::copysign(std::numeric_limits<double>::infinity(), value);
}

} // namespace

std::string to_text(double value)
{
    std::string text;
    append_text(text, value);
    return text;
}

void append_text(std::string &text, double value)
{
    if (std::isnan(value)) {
        text += "nan"; // to_chars writes "-nan" for a set sign bit
        return;
    }
    std::array<char, 32> buffer; // the longest, such as -2.2250738585072014e-308, has 24
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    text.append(buffer.data(), end);
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
    const bool is_nan_with_payload = body.find('(') != std::string_view::npos; // "nan(1)", which C++ knows
    if (end != body.data() + body.size() || error == std::errc::invalid_argument || is_nan_with_payload)
        return failure(ErrorCode::malformed_number, {std::string(text)});
    if (error == std::errc::result_out_of_range)
        return nearest_double(body);
    return value;
}

Result<std::vector<double>> parse_numbers(std::string_view text)
{
    std::vector<double> numbers;
    for (bool more = true; more;) {
        const auto comma = text.find(',');
        const auto number = parse_number(text.substr(0, comma));
        if (!number)
            return tl::unexpected(number.error());
        numbers.push_back(*number);
        more = comma != std::string_view::npos;
        text.remove_prefix(more ? comma + 1 : 0);
    }
    return numbers;
}

} // namespace actlab
