// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace actlab {

/// What was assumed of a table. The sentence for each, in both languages, is made in ui/text/table_words. `arguments`
/// of a TableNote are listed behind each code, in order.
enum class TableNoteCode {
    encoding,         ///< id of the encoding, where it is not UTF-8
    separator,        ///< id of the separator, where it is not the comma
    decimal_comma,    ///< -
    no_header,        ///< the names that the columns were given ("x1, x2, label")
    inputs_taken,     ///< names of the columns
    target_taken,     ///< the column's name
    taken_as_classes, ///< the column's name, the classes ("-1, 1")
    taken_as_numbers, ///< the column's name
    rows_left_out,    ///< how many, their lines ("3, 7"; the first ones), "more" where there are more lines | ""
    rows_sampled,     ///< how many, of how many
};

struct TableNote {
    TableNoteCode code{};
    std::vector<std::string> arguments;

    bool operator==(const TableNote &) const = default;
};

} // namespace actlab
