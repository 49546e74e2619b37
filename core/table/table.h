// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "core/table/dialect.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// Rows that are not used, and why: the first ones with their lines.
struct LeftOutRows {
    struct Row {
        std::size_t line = 0;              ///< from 1
        std::optional<std::size_t> column; ///< whose cell is no number; none: the row has another number of cells
        std::string text;                  ///< of that cell; else the number of cells

        bool operator==(const Row &) const = default;
    };
    static constexpr std::size_t most_kept = 100;

    void add(Row row);

    std::size_t count = 0;
    std::vector<Row> first; ///< at most most_kept, by their lines

    bool operator==(const LeftOutRows &) const = default;
};

/// A place in the text of a table.
struct Cell {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
};

/// A delimited table as it was read: names, and cells as text. Each row has a cell for each column; there are at least
/// one row and one column. A value, that keeps one text rather than one for each cell.
class Table {
public:
    /// Recognises and reads. `bytes` may be any file's, `name` is what errors call it. Blank rows and comments (#) are
    /// skipped, rows with another number of cells are left out.
    /// Errors: table_not_text, table_null_character, table_line_too_long, table_quote_open, table_field_count (that of
    /// the first row, where all are left out), table_no_rows, table_too_many_rows.
    static Result<Table> read(std::string bytes, std::string_view name, const TableOptions &options = {});
    /// The same from a file. Errors: file_not_readable, file_too_large too.
    static Result<Table> read(const std::filesystem::path &file, const TableOptions &options = {});

    const std::string &name() const { return name_; }
    const Dialect &dialect() const { return dialect_; }
    std::size_t rows() const { return lines_.size(); }
    std::size_t columns() const { return names_.size(); }
    /// Trimmed, in the letters of the file; x1, x2 … label where it names none. They need not differ.
    const std::vector<std::string> &names() const { return names_; }
    /// Number of the row's first line in the file, from 1.
    std::size_t line(std::size_t row) const { return lines_[row]; }
    /// Trimmed and without quotes.
    std::string_view cell(std::size_t row, std::size_t column) const;
    /// Finite, or NaN where the cell is no number.
    double number(std::size_t row, std::size_t column) const;

    /// Whether most cells of the column that say anything are numbers. (A thousand rows decide.)
    bool is_numeric(std::size_t column) const;
    /// Whether the column only numbers the rows, as the index that pandas and R write first: it has no name, or one
    /// such as "Unnamed: 0" or "id", and whole numbers that are all different.
    bool is_index(std::size_t column) const;

    const LeftOutRows &left_out() const { return left_out_; }
    /// How many there were before a sample was taken; rows() otherwise.
    std::size_t rows_in_file() const { return rows_in_file_; }

private:
    friend class TableReader;

    std::string name_;
    std::string text_;
    Dialect dialect_;
    std::vector<std::string> names_;
    std::vector<Cell> cells_; ///< row by row
    std::vector<std::uint32_t> lines_;
    LeftOutRows left_out_;
    std::size_t rows_in_file_ = 0;
};

inline constexpr std::size_t maximum_table_megabytes = 200;

/// Whether a cell says that there is nothing to say: empty, NA, NaN, null, ?.
bool is_missing(std::string_view cell);
/// Whether two names differ in nothing but capitals (of ASCII).
bool is_same_name(std::string_view a, std::string_view b);

} // namespace actlab
