// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/support/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace actlab {

/// The version of the format that is written; older ones are read, newer ones refused.
inline constexpr int document_version = 1;
/// A larger text is refused unread. 100,000 points need 7 MB at most.
inline constexpr std::size_t maximum_document_megabytes = 8;

/// A scenario as JSON: {"format":"activation-lab","version":1,"page":…}. Every member is written, in a fixed order and
/// a line of its own, so that what changed between two files is seen. A seed is a text, for few languages read 64 bits
/// exactly.
std::string to_json(const Scenario &scenario);

/// Reads what to_json wrote. What is missing, but for format and version, is as in a new scenario. The result
/// compares equal to what was written. Errors: scenario_too_large, json_malformed, json_number_too_large,
/// json_too_deep, json_repeated_key, scenario_newer, scenario_malformed (unknown members and words too), outside_range,
/// and those of check_scenario.
Result<Scenario> scenario_from_json(std::string_view text);

} // namespace actlab
