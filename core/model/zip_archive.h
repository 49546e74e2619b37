// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// A file in a ZIP archive.
struct ZipEntry {
    std::string name;
    std::string bytes;
};

bool is_zip(std::string_view bytes);

/// Its files, unpacked; none where it is damaged, has one that cannot be unpacked, one name twice, more than 256 files,
/// or more in them than 16 MB.
std::optional<std::vector<ZipEntry>> read_zip(std::string_view bytes);
/// Not packed, and dated as all archives without a date are: the same files give the same bytes.
std::string write_zip(const std::vector<ZipEntry> &entries);

} // namespace actlab
