// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace actlab {

/// The whole text of a file. Errors: file_not_readable, for a directory as well, and file_too_large.
Result<std::string> read_file(const std::filesystem::path &path, std::size_t most_megabytes);

/// For those who must not wait: reading a pipe or a device may never end. What is not there, and a folder, are left to
/// read_file to explain. Errors: file_not_regular.
Result<void> check_regular_file(const std::filesystem::path &path);

} // namespace actlab
