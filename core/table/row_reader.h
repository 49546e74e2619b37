// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "core/table/table.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// The longest row that is read, in bytes.
inline constexpr std::size_t longest_row = 65'536;

/// Takes a text apart, row by row. Lines end by LF, CRLF or CR; a cell in double quotes may hold separators, line ends
/// and doubled quotes.
class RowReader {
public:
    /// Cells are unquoted where they stand, so `text` is read only once. `has_comments`: whether # begins one.
    RowReader(std::string &text, std::string_view name, Separator separator, bool has_comments);

    /// Moves on to the next row that has a cell which is not empty; false at the end. Errors: table_line_too_long,
    /// table_quote_open.
    Result<bool> next();

    /// Of the row, trimmed. Of a comment what stands behind its #.
    const std::vector<Cell> &cells() const { return cells_; }
    std::string_view text(const Cell &cell) const { return std::string_view(text_).substr(cell.begin, cell.size); }
    bool is_comment() const { return is_comment_; }
    /// Of its beginning, from 1.
    std::size_t line() const { return line_; }

private:
    Result<void> read_row();
    Result<void> read_cell();
    bool read_quoted_cell(std::size_t close);
    void read_plain_cell();
    std::size_t end_of_quote() const;
    void add_trimmed(std::size_t begin, std::size_t end);
    void skip_blanks();
    bool skip_separator();
    bool at_separator() const;
    bool at_line_end() const { return at_ == text_.size() || text_[at_] == '\n' || text_[at_] == '\r'; }
    void end_line();

    std::string &text_;
    std::string_view name_;
    Separator separator_;
    char separator_char_;
    bool has_comments_;
    std::vector<Cell> cells_;
    std::size_t at_ = 0;
    std::size_t row_begin_ = 0;
    std::size_t line_ = 0;
    std::size_t next_line_ = 1;
    bool is_comment_ = false;
};

/// The number of cells up to the last one that is not empty.
std::size_t filled_cells(const std::vector<Cell> &cells);

} // namespace actlab
