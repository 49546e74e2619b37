// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/row_reader.h"

#include <algorithm>

namespace actlab {
namespace {

char char_of(Separator separator)
{
    switch (separator) {
    case Separator::comma:
        return ',';
    case Separator::semicolon:
        return ';';
    case Separator::tab:
    case Separator::blanks:
        break;
    }
    return '\t';
}

} // namespace

RowReader::RowReader(std::string &text, std::string_view name, Separator separator, bool has_comments)
    : text_(text), name_(name), separator_(separator), separator_char_(char_of(separator)), has_comments_(has_comments)
{
}

Result<bool> RowReader::next()
{
    while (at_ < text_.size()) {
        if (const auto read = read_row(); !read)
            return tl::unexpected(read.error());
        if (filled_cells(cells_) > 0)
            return true;
    }
    return false;
}

Result<void> RowReader::read_row()
{
    cells_.clear();
    row_begin_ = at_;
    line_ = next_line_;
    skip_blanks();
    is_comment_ = has_comments_ && !at_line_end() && text_[at_] == '#';
    while (is_comment_ && !at_line_end() && text_[at_] == '#')
        ++at_;
    for (bool more = true; more;) {
        if (const auto read = read_cell(); !read)
            return read;
        if (at_ - row_begin_ > longest_row)
            return failure(ErrorCode::table_line_too_long,
                           {std::string(name_), std::to_string(line_), std::to_string(longest_row)});
        more = skip_separator();
    }
    end_line();
    return {};
}

Result<void> RowReader::read_cell()
{
    skip_blanks();
    if (!at_line_end() && text_[at_] == '"' && !is_comment_) {
        const auto close = end_of_quote();
        if (close == std::string::npos)
            return failure(ErrorCode::table_quote_open, {std::string(name_), std::to_string(line_)});
        if (read_quoted_cell(close))
            return {};
    }
    read_plain_cell();
    return {};
}

/// Where the quotes that begin here end; nowhere where no row is as long.
std::size_t RowReader::end_of_quote() const
{
    const std::size_t last = std::min(text_.size(), row_begin_ + longest_row);
    for (std::size_t i = at_ + 1; i < last; ++i) {
        if (text_[i] != '"')
            continue;
        if (i + 1 == text_.size() || text_[i + 1] != '"')
            return i;
        ++i;
    }
    return std::string::npos;
}

/// False where something stands behind the quotes, so that they belong to the text.
bool RowReader::read_quoted_cell(std::size_t close)
{
    const std::size_t open = at_;
    at_ = close + 1;
    if (separator_ != Separator::blanks)
        skip_blanks();
    if (!at_line_end() && !at_separator()) {
        at_ = open;
        return false;
    }
    std::size_t written = open + 1;
    for (std::size_t i = open + 1; i < close; ++i) {
        next_line_ += text_[i] == '\n' || (text_[i] == '\r' && text_[i + 1] != '\n');
        text_[written++] = text_[i];
        i += text_[i] == '"';
    }
    add_trimmed(open + 1, written);
    return true;
}

void RowReader::read_plain_cell()
{
    const std::size_t begin = at_;
    while (!at_line_end() && !at_separator())
        ++at_;
    add_trimmed(begin, at_);
}

void RowReader::add_trimmed(std::size_t begin, std::size_t end)
{
    const auto is_blank = [this](std::size_t i) {
        return std::string_view(" \t\r\n").find(text_[i]) != std::string_view::npos;
    };
    while (begin < end && is_blank(begin))
        ++begin;
    while (end > begin && is_blank(end - 1))
        --end;
    cells_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)});
}

void RowReader::skip_blanks()
{
    while (at_ < text_.size() && (text_[at_] == ' ' || (text_[at_] == '\t' && separator_ != Separator::tab)))
        ++at_;
}

bool RowReader::at_separator() const
{
    return at_ < text_.size() &&
           (text_[at_] == separator_char_ || (separator_ == Separator::blanks && text_[at_] == ' '));
}

/// Whether another cell follows. Blanks at the end of a line separate nothing.
bool RowReader::skip_separator()
{
    if (!at_separator())
        return false;
    if (separator_ != Separator::blanks) {
        ++at_;
        return true;
    }
    skip_blanks();
    return !at_line_end();
}

void RowReader::end_line()
{
    if (at_ == text_.size())
        return;
    at_ += text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n' ? 2 : 1;
    ++next_line_;
}

std::size_t filled_cells(const std::vector<Cell> &cells)
{
    std::size_t filled = cells.size();
    while (filled > 0 && cells[filled - 1].size == 0)
        --filled;
    return filled;
}

} // namespace actlab
