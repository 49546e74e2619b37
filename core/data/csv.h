// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/point.h"
#include "core/support/error.h"

#include <filesystem>
#include <iosfwd>
#include <string_view>
#include <vector>

namespace actlab {

/// Reads points from comma-separated values. The first line names the columns; x1, x2 and label must be among them, in
/// any order, and others are skipped. A byte order mark, CRLF, blanks around fields, double quotes around whole fields
/// and empty lines are accepted. Reading stops at the first error, so that no file of any size is held in memory.
/// `name` is what errors call the file.
/// Errors: csv_column_missing, csv_column_repeated, csv_null_character, csv_field_count, csv_malformed_number (text,
/// NaN, infinity), csv_line_too_long, csv_no_rows, csv_too_many_rows (more than maximum_given_points).
Result<std::vector<Point>> read_points_csv(std::istream &input, std::string_view name);

/// The same from a file. Errors: file_not_readable too, for a directory as well.
Result<std::vector<Point>> read_points_csv(const std::filesystem::path &file);

} // namespace actlab
