// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_file.h"

#include "core/support/files.h"

#include <algorithm>

namespace actlab {

bool is_document_name(std::string_view argument)
{
    constexpr std::string_view ending = ".actlab";
    return argument.size() >= ending.size() &&
           std::ranges::equal(argument.substr(argument.size() - ending.size()), ending, {}, [](char letter) {
               return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
           });
}

Result<SavedDocument> read_document(const std::filesystem::path &path)
{
    return read_file(path, maximum_document_megabytes).and_then([](const std::string &text) {
        return document_from_json(text);
    });
}

} // namespace actlab
