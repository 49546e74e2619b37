// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/json_document.h"

#include "core/support/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace actlab {
namespace {

using nlohmann::ordered_json;

/// Thrown and caught in this file.
struct Refused {
    Error error;
};

/// Looks at what the parser finds, while it finds it.
class Guard {
public:
    void see(ordered_json::parse_event_t event, const ordered_json &parsed)
    {
        using Event = ordered_json::parse_event_t;
        if (event == Event::object_start || event == Event::array_start)
            open();
        else if (event == Event::object_end || event == Event::array_end)
            keys_.pop_back();
        else if (event == Event::key)
            add_key(parsed.get_ref<const std::string &>());
        else
            count();
    }

private:
    void open()
    {
        count();
        if (keys_.size() >= maximum_json_depth)
            throw Refused{{ErrorCode::json_too_deep, {std::to_string(maximum_json_depth)}}};
        keys_.emplace_back();
    }

    void count()
    {
        if (++values_ > maximum_json_values)
            throw Refused{{ErrorCode::json_too_many_values, {std::to_string(maximum_json_values)}}};
    }

    void add_key(const std::string &key)
    {
        if (keys_.back().size() == maximum_json_members)
            throw Refused{{ErrorCode::json_too_many_members, {std::to_string(maximum_json_members)}}};
        if (!keys_.back().insert(key).second)
            throw Refused{{ErrorCode::json_duplicate_key, {key}}};
    }

    std::vector<std::set<std::string>> keys_; ///< of the objects that are open; empty for lists
    std::size_t values_ = 0;
};

/// Returns the place of a byte that is counted from 1, as a parse error's.
std::vector<std::string> line_and_column(std::string_view text, std::size_t byte)
{
    const auto before = text.substr(0, byte == 0 ? 0 : byte - 1);
    const auto line_begin = before.rfind('\n') + 1; // npos + 1 is 0
    return {std::to_string(std::ranges::count(before, '\n') + 1), std::to_string(before.size() - line_begin + 1)};
}

/// On one line, with blanks.
void append_entry(std::string &text, const ordered_json &value)
{
    if (!value.is_structured()) {
        text += to_json_text(value);
        return;
    }
    text += value.is_object() ? '{' : '[';
    const char *separator = "";
    for (const auto &[key, member] : value.items()) {
        text += std::exchange(separator, ", ");
        if (value.is_object())
            text += ordered_json(key).dump() + ": ";
        append_entry(text, member);
    }
    text += value.is_object() ? '}' : ']';
}

bool is_table(const ordered_json &value)
{
    return value.is_array() &&
           std::ranges::any_of(value, [](const ordered_json &entry) { return entry.is_structured(); });
}

void append_lines(std::string &text, const ordered_json &value, std::size_t indent)
{
    const bool is_object = value.is_object() && !value.empty();
    if (!is_object && !is_table(value)) {
        append_entry(text, value);
        return;
    }
    text += is_object ? '{' : '[';
    const char *separator = "\n";
    for (const auto &[key, member] : value.items()) {
        text += std::exchange(separator, ",\n");
        text.append(indent + 2, ' ');
        if (is_object) {
            text += ordered_json(key).dump() + ": ";
            append_lines(text, member, indent + 2);
        } else {
            append_entry(text, member);
        }
    }
    text += '\n';
    text.append(indent, ' ');
    text += is_object ? '}' : ']';
}

} // namespace

Result<ordered_json> parse_json(std::string_view text)
{
    try {
        Guard guard;
        return ordered_json::parse(text, [&](int, ordered_json::parse_event_t event, ordered_json &parsed) {
            guard.see(event, parsed);
            return true;
        });
    } catch (const Refused &refused) {
        return tl::unexpected(refused.error);
    } catch (const ordered_json::parse_error &error) {
        return failure(ErrorCode::json_malformed, line_and_column(text, error.byte));
    } catch (const ordered_json::out_of_range &) {
        return failure(ErrorCode::json_number_too_large);
    }
}

std::string to_json_lines(const ordered_json &document)
{
    std::string text;
    append_lines(text, document, 0);
    text += '\n';
    return text;
}

} // namespace actlab
