// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_file.h"

#include "core/support/files.h"

namespace actlab {

bool is_document_name(std::string_view argument)
{
    return argument.ends_with(".actlab");
}

Result<SavedDocument> read_document(const std::filesystem::path &path)
{
    return read_file(path, maximum_document_megabytes).and_then([](const std::string &text) {
        return document_from_json(text);
    });
}

} // namespace actlab
