// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weights.h"
#include "core/scenario/scenario.h"
#include "core/support/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace actlab {

/// The version of the documents that are written here; documents of a newer version are refused. The first bytes of
/// each are
/// {"format": "activation-lab", "version": 1, …}; all that may follow is in resources/schema/actlab-1.schema.json.
inline constexpr int document_version = 1;

/// The largest document that is read; 100,000 drawn points take about 6 MB.
inline constexpr std::size_t maximum_document_megabytes = 16;

/// What a .actlab file holds.
struct SavedDocument {
    Scenario scenario;
    std::optional<NetworkWeights> weights; ///< that the network had learned when it was saved; see starting_weights
    std::uint64_t epoch = 0;               ///< in which they were; 0 without weights

    bool operator==(const SavedDocument &) const = default;
};

/// The document, for people too: keys in the same order always; a curve, a layer or a point is one line.
std::string to_json(const Scenario &scenario);
std::string to_json(const SavedDocument &document);

/// Reads what to_json wrote, or a person: what is missing has its default (but for the function of a
/// curve or layer), what is not known is refused. Every value is checked (core/scenario/scenario_limits.h).
/// Errors: json_malformed, json_number_too_large, json_too_deep, json_too_many_values, json_duplicate_key,
/// document_not_recognised, document_newer_version, document_member_missing, document_unknown_member,
/// document_wrong_kind, document_too_many, document_value, and file_too_large beyond maximum_document_megabytes.
Result<SavedDocument> document_from_json(std::string_view json);
/// The same without the weights.
Result<Scenario> scenario_from_json(std::string_view json);

} // namespace actlab
