// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace actlab {

/// A document as one line of JSON, in which every number is the shortest text that reads back to the same double
/// (nlohmann's own dump writes longer ones now and then) and ∞, −∞ and NaN, which JSON lacks, are the texts "inf",
/// "-inf" and "nan" (nlohmann's become null).
std::string to_json_text(const nlohmann::ordered_json &document);

/// Appends one number as above: for tables that are too long to be held as a document.
void append_json_number(std::string &text, double value);

} // namespace actlab
