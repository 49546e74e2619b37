// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace actlab {

/// The whole text of a file. Errors: file_not_readable, for a directory as well, and file_too_large.
Result<std::string> read_file(const std::filesystem::path &path, std::size_t most_megabytes);

} // namespace actlab
