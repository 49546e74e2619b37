// SPDX-License-Identifier: GPL-3.0-or-later
// From a table to points: what is left out, what the labels are, and what is said of it.
#pragma once

#include "core/data/data_spec.h"
#include "core/table/column_choice.h"
#include "core/table/labels.h"
#include "core/table/table.h"
#include "core/table/table_note.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace actlab {

struct ImportWishes {
    ColumnWishes columns;
    std::optional<LabelReading> task; ///< none: what the labels look like
};

struct ImportedTable {
    std::vector<Point> points; ///< in the order of the file; at least one
    TableColumns columns;
    LeftOutRows left_out;         ///< those of the table, and those whose chosen cells are no numbers, by their lines
    std::vector<TableNote> notes; ///< what was assumed, in the order in which it is told; none of a plain table

    /// Whether numbers are taken as classes that have other numbers here.
    bool has_assumed_classes() const;
};

/// Takes the points from a table. One target is read as read_labels does; several are 0 or 1 each, any number of which
/// may be 1, or numbers.
/// Errors: those of choose_columns and read_labels; table_text_column for an input, or for one of several targets, most
/// of whose cells are no numbers; table_targets_not_binary; table_malformed_number (that of the first row, where all
/// are left out).
Result<ImportedTable> import_table(const Table &table, const ImportWishes &wishes = {});

/// The same from a file. Errors: those of Table::read too.
Result<ImportedTable> import_table(const std::filesystem::path &file, const ImportWishes &wishes = {},
                                   const TableOptions &options = {});

} // namespace actlab
