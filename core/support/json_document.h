// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace actlab {

inline constexpr std::size_t maximum_json_depth = 32;
/// Numbers, texts, lists and objects together. A hundred thousand points take 400,000; the document that holds the
/// most takes about 100 MB of memory while it is read.
inline constexpr std::size_t maximum_json_values = 1'000'000;

/// More than any object of ours has. Their order is kept, and so each new one is compared with all before it.
inline constexpr std::size_t maximum_json_members = 200;

/// Reads JSON from strangers: within the limits above, without a key that stands twice in an object, with numbers that
/// double precision can hold. Errors: json_malformed, json_number_too_large, json_too_deep, json_too_many_values,
/// json_too_many_members, json_duplicate_key.
Result<nlohmann::ordered_json> parse_json(std::string_view text);

/// JSON to be read and compared by people: each member of an object on a line, and each entry of a list that is more
/// than a number or word; numbers as core/support/json_text.h writes them. Ends with a line end.
std::string to_json_lines(const nlohmann::ordered_json &document);

} // namespace actlab
