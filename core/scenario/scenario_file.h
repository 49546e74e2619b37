// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_json.h"

#include <filesystem>
#include <string_view>

namespace actlab {

/// Whether an argument names a document: it ends in .actlab, in small letters or capital ones.
bool is_document_name(std::string_view argument);

/// Errors: those of read_file and document_from_json.
Result<SavedDocument> read_document(const std::filesystem::path &path);

} // namespace actlab
