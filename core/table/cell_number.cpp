// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/cell_number.h"

#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace actlab {
namespace {

constexpr std::size_t longest_number = 400; // a double written out has up to 325 digits before its first other than 0

std::optional<double> finite_number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        const auto read = parse_number(text); // a sign in front, and what no double comes near
        if (!read)
            return {};
        value = *read;
    }
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<double> number_with_comma(std::string_view text, std::size_t comma)
{
    if (text.size() > longest_number || comma == 0 || comma + 1 == text.size() || !is_digit(text[comma - 1]) ||
        !is_digit(text[comma + 1]) || text.find('.') != std::string_view::npos)
        return {};
    std::array<char, longest_number> copy;
    std::ranges::copy(text, copy.begin());
    copy[comma] = '.';
    return finite_number({copy.data(), text.size()});
}

/// What cannot begin a number is not worth trying.
bool may_be_number(std::string_view text)
{
    return !text.empty() && (is_digit(text[0]) || text[0] == '-' || text[0] == '+' || text[0] == '.');
}

} // namespace

std::optional<double> cell_number(std::string_view cell, bool decimal_comma)
{
    if (!may_be_number(cell))
        return {};
    const auto comma = decimal_comma ? cell.find(',') : std::string_view::npos;
    return comma == std::string_view::npos ? finite_number(cell) : number_with_comma(cell, comma);
}

bool is_any_number(std::string_view cell)
{
    return cell_number(cell, true).has_value();
}

} // namespace actlab
