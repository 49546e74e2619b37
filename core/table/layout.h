// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/dialect.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// What the beginning of a table tells of the rest.
struct Layout {
    Separator separator = Separator::comma;
    bool has_comments = true; ///< whether # begins one
    bool has_header = false;
    std::size_t first_line = 1;     ///< of the data; what stands before is names, titles and comments
    std::vector<std::string> names; ///< one for each column, x1, x2 … label where the table names none

    bool operator==(const Layout &) const = default;
};

/// Judges by the first thousand rows: the separator is the one that gives the most rows the same number of cells and
/// the most cells a number; names are a first row, or a last comment before it, without a number. What the options say
/// is taken as it is. No names where there are no rows.
Layout recognise_layout(std::string_view text, const TableOptions &options);

} // namespace actlab
