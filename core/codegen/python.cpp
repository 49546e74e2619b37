// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/python.h"

#include "core/support/number_text.h"

#include <cmath>

namespace actlab::python {
namespace {

constexpr std::size_t line_length = 100;

/// What stands between `open`, at the front of the text, and `close`; the text goes on behind it.
std::string_view take_enclosed(std::string_view &text, std::string_view close)
{
    constexpr std::size_t open_length = 2;
    const auto end = text.find(close);
    const auto inside = text.substr(open_length, end - open_length);
    text.remove_prefix(end + close.size());
    return inside;
}

std::string_view half_of(std::string_view both, Language language)
{
    const auto middle = both.find("||");
    return language == Language::korean ? both.substr(middle + 2) : both.substr(0, middle);
}

std::string filled_line(std::string_view line, Language language, const Values &values)
{
    std::string result;
    while (!line.empty()) {
        if (line.starts_with("[[")) {
            result += filled_line(half_of(take_enclosed(line, "]]"), language), language, values);
        } else if (line.starts_with("{{")) {
            result += values.at(take_enclosed(line, "}}"));
        } else {
            result += line.front();
            line.remove_prefix(1);
        }
    }
    return result;
}

bool is_only_a_value(std::string_view line)
{
    const auto start = line.find_first_not_of(' ');
    return start != std::string_view::npos && line.substr(start).starts_with("{{") &&
           line.find("}}") + 2 == line.size();
}

bool is_blank(std::string_view line)
{
    return line.find_first_not_of(' ') == std::string_view::npos;
}

} // namespace

std::string fill(std::string_view text, Language language, const Values &values)
{
    std::string result;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1);
        const auto line = text.substr(0, end);
        text.remove_prefix(end + 1);
        const auto filled = filled_line(line, language, values);
        if (is_only_a_value(line) && is_blank(filled))
            continue;
        result += filled;
        if (!filled.ends_with('\n'))
            result += '\n';
    }
    return result;
}

std::string number(double value)
{
    if (!std::isfinite(value))
        return "float(\"" + to_text(value) + "\")";
    auto text = to_text(value);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

std::string list(std::span<const double> numbers)
{
    std::string text = "[";
    for (const double value : numbers) {
        if (text.size() > 1)
            text += ", ";
        text += number(value);
    }
    return text + "]";
}

std::string wrapped(std::span<const std::string> items, std::size_t indent)
{
    const std::string start(indent, ' ');
    std::string text;
    std::string line;
    for (const auto &item : items) {
        if (!line.empty() && indent + line.size() + item.size() + 2 > line_length) {
            text += start + line + '\n';
            line.clear();
        }
        line += (line.empty() ? "" : " ") + item + ',';
    }
    return line.empty() ? text : text + start + line;
}

std::string comment(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        result += "# " + std::string(text.substr(0, end)) + '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string indented(std::string_view lines, std::size_t blanks)
{
    std::string result;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto line = lines.substr(0, end);
        if (!line.empty())
            result += std::string(blanks, ' ') + std::string(line);
        result += '\n';
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return result;
}

} // namespace actlab::python
