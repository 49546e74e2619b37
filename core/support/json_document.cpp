// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/json_document.h"

#include "core/support/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <vector>

namespace actlab {
namespace {

using nlohmann::ordered_json;

/// Watches the parser.
class Watch {
public:
    /// True: go on. The keys of the objects that are open are kept, a set for each level.
    bool operator()(int depth, ordered_json::parse_event_t event, const ordered_json &value)
    {
        if (depth > deepest_json)
            throw Error{ErrorCode::json_too_deep, {std::to_string(deepest_json)}};
        if (event == ordered_json::parse_event_t::object_start)
            keys_.emplace_back();
        else if (event == ordered_json::parse_event_t::object_end)
            keys_.pop_back();
        else if (event == ordered_json::parse_event_t::key)
            add(value.get_ref<const std::string &>());
        return true;
    }

private:
    void add(const std::string &key)
    {
        if (keys_.back().size() == most_json_members)
            throw Error{ErrorCode::json_too_many_members, {std::to_string(most_json_members)}};
        if (!keys_.back().insert(key).second)
            throw Error{ErrorCode::json_repeated_key, {key.substr(0, 40)}};
    }

    std::vector<std::set<std::string>> keys_;
};

bool is_plain(const ordered_json &array)
{
    return std::ranges::none_of(array, [](const ordered_json &element) { return element.is_structured(); });
}

void append(std::string &text, const ordered_json &value, std::size_t indent);

void append_break(std::string &text, std::size_t indent)
{
    text += '\n';
    text.append(indent, ' ');
}

void append_items(std::string &text, const ordered_json &value, std::size_t indent)
{
    bool is_first = true;
    for (const auto &[key, element] : value.items()) {
        text += is_first ? "" : ",";
        append_break(text, indent + 2);
        if (value.is_object())
            text += ordered_json(key).dump() + ": ";
        append(text, element, indent + 2);
        is_first = false;
    }
    append_break(text, indent);
}

void append_line(std::string &text, const ordered_json &array)
{
    bool is_first = true;
    for (const auto &element : array) {
        text += is_first ? "" : ", ";
        text += to_json_text(element);
        is_first = false;
    }
}

void append(std::string &text, const ordered_json &value, std::size_t indent)
{
    if (!value.is_structured()) {
        text += to_json_text(value);
        return;
    }
    text += value.is_object() ? '{' : '[';
    if (value.is_array() && is_plain(value))
        append_line(text, value);
    else if (!value.empty())
        append_items(text, value, indent);
    text += value.is_object() ? '}' : ']';
}

} // namespace

Result<ordered_json> parse_strict_json(std::string_view text)
{
    try {
        return ordered_json::parse(text, Watch());
    } catch (const Error &error) {
        return tl::unexpected(error);
    } catch (const ordered_json::parse_error &error) {
        return failure(ErrorCode::json_malformed, line_and_column(text, error.byte));
    } catch (const ordered_json::out_of_range &) {
        return failure(ErrorCode::json_number_too_large);
    }
}

std::string to_readable_json(const ordered_json &document)
{
    std::string text;
    append(text, document, 0);
    return text + '\n';
}

std::vector<std::string> line_and_column(std::string_view text, std::size_t byte)
{
    const auto before = text.substr(0, byte == 0 ? 0 : byte - 1);
    const auto line_begin = before.rfind('\n') + 1; // npos + 1 is 0
    return {std::to_string(std::ranges::count(before, '\n') + 1), std::to_string(before.size() - line_begin + 1)};
}

} // namespace actlab
