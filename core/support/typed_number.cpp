// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/typed_number.h"

#include "core/support/number_text.h"

#include <algorithm>
#include <numbers>
#include <optional>
#include <string>
#include <utility>

namespace actlab {
namespace {

constexpr char pi_sign = '\x01'; // for "pi" and "π": in no number
constexpr const char *pi_text = "\x01";
constexpr std::size_t longest = 100; // characters; nobody types more

std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result;
    for (auto at = text.find(from); at != std::string_view::npos; at = text.find(from)) {
        result.append(text.substr(0, at)).append(to);
        text.remove_prefix(at + from.size());
    }
    return result.append(text);
}

/// Everything in the letters of programmes, with one character for π.
std::string in_plain_letters(std::string_view given)
{
    std::string text(given);
    for (const auto &[from, to] : {std::pair{"\u2212", "-"}, std::pair{"\u00d7", "*"}, std::pair{"\u00b7", "*"},
                                   std::pair{"\u03c0", pi_text}, std::pair{"pi", pi_text}})
        text = replaced(text, from, to);
    if (std::ranges::count(text, ',') == 1 && text.find('.') == std::string::npos)
        std::ranges::replace(text, ',', '.');
    return text;
}

/// "2π", "π", "0.5": one factor; none where it is no number.
std::optional<double> factor(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    double value = 1;
    if (text.ends_with(pi_sign)) {
        text.remove_suffix(1);
        value = std::numbers::pi;
        if (text.empty() || text == "-" || text == "+")
            return text == "-" ? -value : value;
    }
    const auto number = parse_number(text);
    return number ? std::optional(*number * value) : std::nullopt;
}

std::optional<double> product(std::string_view text)
{
    std::optional<double> value;
    char sign = '*';
    while (true) {
        const auto end = std::min(text.find_first_of("*/"), text.size());
        const auto next = factor(text.substr(0, end));
        if (!next)
            return std::nullopt;
        value = sign == '*' ? value.value_or(1) * *next : *value / *next;
        if (end == text.size())
            return value;
        sign = text[end];
        text.remove_prefix(end + 1);
    }
}

} // namespace

Result<double> parse_typed_number(std::string_view text)
{
    if (auto plain = parse_number(text); plain || text.size() > longest)
        return plain;
    if (const auto value = product(in_plain_letters(text)))
        return *value;
    return failure(ErrorCode::malformed_number, {std::string(text)});
}

} // namespace actlab
