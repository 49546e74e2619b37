// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// Deeper nesting than any document of ours has.
inline constexpr int deepest_json = 32;
/// More members than any object of ours has. Their order is kept, and so each new one is compared with all before it.
inline constexpr std::size_t most_json_members = 200;

/// JSON from somebody else: refuses a key that stands twice in an object, of which other readers take this or that one,
/// deep nesting and objects with many members. Errors: json_malformed, json_number_too_large, json_repeated_key,
/// json_too_deep, json_too_many_members.
Result<nlohmann::ordered_json> parse_strict_json(std::string_view text);

/// A document to be read by people and compared line by line: a member on each line, but an array of numbers or words
/// on one. Numbers as to_json_text writes them.
std::string to_readable_json(const nlohmann::ordered_json &document);

/// Where a byte, counted from 1, stands: line and column, both from 1.
std::vector<std::string> line_and_column(std::string_view text, std::size_t byte);

} // namespace actlab
