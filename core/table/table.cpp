// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/table.h"

#include "core/data/data_spec.h"
#include "core/support/files.h"
#include "core/support/random.h"
#include "core/table/cell_number.h"
#include "core/table/layout.h"
#include "core/table/row_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace actlab {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

/// Reads the rows of a table whose layout is known.
class TableReader {
public:
    TableReader(DecodedText &&text, std::string_view name, const TableOptions &options) : options_(options)
    {
        table_.name_ = name;
        table_.text_ = std::move(text.text);
        table_.dialect_.encoding = text.encoding;
        layout_ = recognise_layout(table_.text_, options);
        table_.names_ = layout_.names;
        table_.dialect_.separator = layout_.separator;
        table_.dialect_.has_header = layout_.has_header;
        if (options.sample_seed)
            random_.emplace(*options.sample_seed, RandomStream::rows);
    }

    Result<Table> read()
    {
        RowReader rows(table_.text_, table_.name_, layout_.separator, layout_.has_comments);
        for (;;) {
            const auto more = rows.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (rows.is_comment() || rows.line() < layout_.first_line)
                continue;
            if (const auto taken = take(rows); !taken)
                return tl::unexpected(taken.error());
        }
        if (table_.rows() == 0)
            return no_rows();
        if (table_.rows_in_file_ > maximum_given_points)
            restore_order();
        table_.dialect_.decimal_comma = options_.decimal_comma.value_or(has_decimal_commas());
        return std::move(table_);
    }

private:
    Result<void> take(const RowReader &rows)
    {
        const auto &cells = rows.cells();
        const std::size_t columns = table_.columns();
        if (!random_ && table_.rows_in_file_ + table_.left_out_.count == maximum_given_points)
            return failure(ErrorCode::table_too_many_rows, {table_.name_, std::to_string(maximum_given_points)});
        if (cells.size() < columns || filled_cells(cells) > columns) {
            table_.left_out_.add({rows.line(), {}, std::to_string(cells.size())});
            return {};
        }
        ++table_.rows_in_file_;
        const auto place = place_of_new_row();
        if (place < table_.rows()) {
            std::copy_n(cells.begin(), columns, table_.cells_.begin() + static_cast<std::ptrdiff_t>(place * columns));
            table_.lines_[place] = static_cast<std::uint32_t>(rows.line());
        } else if (place == table_.rows()) {
            table_.cells_.insert(table_.cells_.end(), cells.begin(),
                                 cells.begin() + static_cast<std::ptrdiff_t>(columns));
            table_.lines_.push_back(static_cast<std::uint32_t>(rows.line()));
        }
        return {};
    }

    /// Behind the others, or once there are too many, in place of a random one or nowhere, so that each row of the file
    /// is as likely to stay (Vitter's algorithm R, doi:10.1145/3147.3165).
    std::size_t place_of_new_row()
    {
        if (table_.rows_in_file_ <= maximum_given_points)
            return table_.rows();
        const auto place = random_->index(static_cast<std::uint32_t>(table_.rows_in_file_));
        return place < maximum_given_points ? static_cast<std::size_t>(place) : table_.rows() + 1;
    }

    void restore_order()
    {
        std::vector<std::size_t> order(table_.rows());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [this](std::size_t row) { return table_.lines_[row]; });
        const auto columns = table_.columns();
        std::vector<Cell> cells;
        std::vector<std::uint32_t> lines;
        cells.reserve(table_.cells_.size());
        for (const auto row : order) {
            const auto begin = table_.cells_.begin() + static_cast<std::ptrdiff_t>(row * columns);
            cells.insert(cells.end(), begin, begin + static_cast<std::ptrdiff_t>(columns));
            lines.push_back(table_.lines_[row]);
        }
        table_.cells_ = std::move(cells);
        table_.lines_ = std::move(lines);
    }

    tl::unexpected<Error> no_rows() const
    {
        if (table_.left_out_.count == 0)
            return failure(ErrorCode::table_no_rows, {table_.name_});
        const auto &row = table_.left_out_.first.front();
        return failure(ErrorCode::table_field_count,
                       {table_.name_, std::to_string(row.line), row.text, std::to_string(table_.columns())});
    }

    /// Whether more cells are numbers with a comma than with a point.
    bool has_decimal_commas() const
    {
        std::ptrdiff_t commas = 0;
        if (table_.text_.find(',') == std::string::npos)
            return false;
        for (const auto &[begin, size] : table_.cells_) {
            const auto cell = std::string_view(table_.text_).substr(begin, size);
            const auto mark = cell.find_first_of(",.");
            if (mark != std::string_view::npos && is_any_number(cell))
                commas += cell[mark] == ',' ? 1 : -1;
        }
        return commas > 0;
    }

    const TableOptions &options_;
    Table table_;
    Layout layout_;
    std::optional<Random> random_;
};

void LeftOutRows::add(Row row)
{
    ++count;
    if (first.size() < most_kept)
        first.push_back(std::move(row));
}

Result<Table> Table::read(std::string bytes, std::string_view name, const TableOptions &options)
{
    if (bytes.size() > maximum_table_megabytes * 1'000'000)
        return failure(ErrorCode::file_too_large, {std::string(name), std::to_string(maximum_table_megabytes)});
    return decode_text(std::move(bytes), name, options.encoding).and_then([&](DecodedText &&text) {
        return TableReader(std::move(text), name, options).read();
    });
}

Result<Table> Table::read(const std::filesystem::path &file, const TableOptions &options)
{
    return read_file(file, maximum_table_megabytes).and_then([&](std::string &&bytes) {
        return read(std::move(bytes), file.string(), options);
    });
}

std::string_view Table::cell(std::size_t row, std::size_t column) const
{
    const auto &[begin, size] = cells_[row * columns() + column];
    return std::string_view(text_).substr(begin, size);
}

double Table::number(std::size_t row, std::size_t column) const
{
    return cell_number(cell(row, column), dialect_.decimal_comma).value_or(std::numeric_limits<double>::quiet_NaN());
}

bool Table::is_numeric(std::size_t column) const
{
    constexpr std::size_t sample = 1000;
    std::size_t numbers = 0;
    std::size_t texts = 0;
    const std::size_t judged = std::min(rows(), sample);
    for (std::size_t i = 0; i < judged; ++i) {
        const std::size_t row = i * rows() / judged;
        if (!is_missing(cell(row, column)))
            ++(std::isnan(number(row, column)) ? texts : numbers);
    }
    return numbers > texts;
}

bool Table::is_index(std::size_t column) const
{
    constexpr std::array<std::string_view, 9> usual{"",    "unnamed: 0", "index",    "id",  "no",
                                                    "no.", "row",        "rownames", "번호"};
    if (column != 0 || columns() < 3 ||
        std::ranges::none_of(usual, [&](auto name) { return is_same_name(names_[column], name); }))
        return false;
    std::vector<double> numbers;
    for (std::size_t row = 0; row < rows(); ++row) {
        numbers.push_back(number(row, column));
        if (numbers.back() != std::floor(numbers.back()))
            return false; // NaN does not equal itself
    }
    std::ranges::sort(numbers);
    return std::ranges::adjacent_find(numbers) == numbers.end();
}

bool is_missing(std::string_view cell)
{
    constexpr std::array<std::string_view, 6> words{"", "na", "n/a", "nan", "null", "?"};
    return std::ranges::any_of(words, [&](auto word) { return is_same_name(cell, word); });
}

bool is_same_name(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace actlab
