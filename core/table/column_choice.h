// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/table.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// Which columns are wanted, each by its name, or its number from 1; none: those that choose_columns() finds.
struct ColumnWishes {
    std::vector<std::string> inputs;  ///< at most maximum_inputs
    std::vector<std::string> targets; ///< at most maximum_targets
};

/// Places of columns in a table.
struct ColumnChoice {
    std::vector<std::size_t> inputs;
    std::vector<std::size_t> targets;

    bool operator==(const ColumnChoice &) const = default;
};

/// What is wished for. Without wishes the target is the column that is called label, class, target, species and so on,
/// else the last one that is not called x1 or x2; the inputs are x1 and x2, else the first two that hold numbers and
/// are no index. Errors: table_column_missing, table_column_repeated, table_column_chosen_twice, table_one_column,
/// outside_range
/// ("inputs", "targets"), table_text_column (where no column has numbers).
Result<ColumnChoice> choose_columns(const Table &table, const ColumnWishes &wishes = {});

/// What a table's column is called: by its name, shortened, or by its number where it has none.
std::string column_name(const Table &table, std::size_t column);
/// At most longest_column_name bytes, which end with a letter.
std::string shortened_name(std::string_view name);

/// Whether a column of this name is one of labels, wherever it stands.
bool is_label_name(std::string_view name);

/// "a, b"
std::string list_of(const std::vector<std::string> &words);

/// That the column has text. `column` has a cell that is no number, and not missing unless all are.
tl::unexpected<Error> text_column(const Table &table, std::size_t column);

} // namespace actlab
