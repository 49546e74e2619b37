// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/layout.h"

#include "core/table/cell_number.h"
#include "core/table/row_reader.h"

#include <algorithm>
#include <map>

namespace actlab {
namespace {

constexpr std::size_t sampled_rows = 1000;
constexpr std::size_t sampled_bytes = 1 << 19;

struct SampleRow {
    std::size_t line = 0;
    bool is_comment = false;
    std::vector<std::string> cells;

    /// Empty cells at the end of a row are no cells of a table whose other rows have none there.
    std::size_t filled() const
    {
        const auto last = std::find_if(cells.rbegin(), cells.rend(), [](const auto &cell) { return !cell.empty(); });
        return static_cast<std::size_t>(cells.rend() - last);
    }
};

using Sample = std::vector<SampleRow>;

/// The first rows, none of which is cut off.
Sample take_sample(std::string_view text, Separator separator, bool has_comments)
{
    std::string beginning(text.substr(0, sampled_bytes));
    if (const auto end = beginning.find_last_of("\r\n"); beginning.size() < text.size() && end != std::string::npos)
        beginning.resize(end);
    RowReader reader(beginning, {}, separator, has_comments);
    Sample sample;
    while (sample.size() < sampled_rows) {
        const auto more = reader.next();
        if (!more || !*more)
            break; // what is wrong is said when the rows are read
        auto &row = sample.emplace_back(SampleRow{reader.line(), reader.is_comment(), {}});
        for (const auto &cell : reader.cells())
            row.cells.emplace_back(reader.text(cell));
    }
    return sample;
}

/// How many cells most rows have; of equally many, the greater.
std::size_t usual_cells(const Sample &rows)
{
    std::map<std::size_t, std::size_t> counts;
    for (const auto &row : rows)
        ++counts[row.filled()];
    std::size_t usual = 0;
    for (const auto &[cells, count] : counts)
        usual = usual == 0 || count >= counts[usual] ? cells : usual;
    return usual;
}

/// How much of a table the rows are: the share of those with the usual number of cells times the share of numbers.
double score(const Sample &rows)
{
    const auto usual = usual_cells(rows);
    if (usual < 2)
        return 0;
    std::size_t regular = 0;
    std::size_t cells = 0;
    std::size_t numbers = 0;
    for (const auto &row : rows) {
        regular += row.filled() == usual;
        cells += row.filled();
        for (const auto &cell : row.cells)
            numbers += is_any_number(cell);
    }
    const double share_of_numbers = (1.0 + static_cast<double>(numbers)) / (1.0 + static_cast<double>(cells));
    return static_cast<double>(regular) / static_cast<double>(rows.size()) * share_of_numbers;
}

Sample rows_of(const Sample &sample)
{
    Sample rows;
    std::ranges::copy_if(sample, std::back_inserter(rows), [](const auto &row) { return !row.is_comment; });
    return rows;
}

bool is_title(const SampleRow &row)
{
    return row.filled() == 1 && !is_any_number(row.cells.front());
}

/// Names are no numbers; pandas names its columns 0, 1, 2 … where nobody else does, with nothing above its index.
bool may_be_names(const std::vector<std::string> &cells)
{
    if (std::ranges::none_of(cells, is_any_number))
        return true;
    if (!cells.front().empty())
        return false;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        if (cells[i] != std::to_string(i - 1))
            return false;
    }
    return true;
}

/// As names do, and words of a sentence may not.
bool differ(std::vector<std::string> cells)
{
    std::ranges::sort(cells);
    return std::ranges::adjacent_find(cells) == cells.end();
}

std::vector<std::string> usual_names(std::size_t columns)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i + 1 < columns; ++i)
        names.push_back('x' + std::to_string(i + 1));
    names.emplace_back(columns > 1 ? "label" : "x1");
    return names;
}

class Recogniser {
public:
    Recogniser(Sample sample, const TableOptions &options) : options_(options), sample_(std::move(sample))
    {
        for (std::size_t i = 0; i < sample_.size(); ++i) {
            if (!sample_[i].is_comment)
                rows_.push_back(i);
        }
        // Titles stand above a table, each in one cell.
        const auto usual = usual_cells(rows_of(sample_));
        while (usual > 1 && first_ + 1 < rows_.size() && is_title(row(first_)))
            ++first_;
    }

    Layout layout(Separator separator, bool has_comments) const
    {
        Layout result{separator, has_comments, false, 1, {}};
        if (rows_.empty())
            return result;
        result.first_line = row(first_).line;
        if (const auto *names = names_in_row()) {
            result.has_header = true;
            result.names = trimmed(*names);
            result.first_line = names->line + 1;
        } else if (const auto *comment = names_in_comment()) {
            result.has_header = true;
            result.names = trimmed(*comment);
        } else {
            result.names = usual_names(columns_of_data(first_));
        }
        if (result.has_header && separator != Separator::comma && separator != Separator::semicolon &&
            columns_of_data(first_ + 1) == result.names.size() + 1)
            result.names.insert(result.names.begin(), std::string()); // R names its rows, and not their column
        return result;
    }

private:
    const SampleRow &row(std::size_t i) const { return sample_[rows_[i]]; }

    std::size_t columns_of_data(std::size_t first) const
    {
        Sample data;
        for (std::size_t i = first; i < rows_.size(); ++i)
            data.push_back(row(i));
        return usual_cells(data);
    }

    const SampleRow *names_in_row() const
    {
        const auto &candidate = row(first_);
        return options_.has_header.value_or(may_be_names(candidate.cells)) ? &candidate : nullptr;
    }

    const SampleRow *names_in_comment() const
    {
        if (!options_.has_header.value_or(true))
            return nullptr;
        const auto columns = columns_of_data(first_);
        for (std::size_t i = rows_[first_]; i-- > 0;) {
            const auto &comment = sample_[i];
            if (comment.is_comment && comment.filled() == columns && may_be_names(comment.cells) &&
                differ(comment.cells))
                return &comment;
        }
        return nullptr;
    }

    static std::vector<std::string> trimmed(const SampleRow &names)
    {
        return {names.cells.begin(), names.cells.begin() + static_cast<std::ptrdiff_t>(names.filled())};
    }

    const TableOptions &options_;
    Sample sample_;
    std::vector<std::size_t> rows_; ///< places in the sample
    std::size_t first_ = 0;         ///< of the rows that are no titles
};

/// Not where most rows behind the first other one begin with #: there it is part of their text.
bool has_comments(std::string_view text)
{
    const auto sample = take_sample(text, Separator::comma, true);
    const auto first = std::ranges::find(sample, false, &SampleRow::is_comment);
    const auto comments = std::count_if(first, sample.end(), [](const auto &row) { return row.is_comment; });
    return first != sample.end() && 2 * comments <= sample.end() - first;
}

} // namespace

Layout recognise_layout(std::string_view text, const TableOptions &options)
{
    const bool comments = has_comments(text);
    auto separator = options.separator.value_or(Separator::comma);
    auto sample = take_sample(text, separator, comments);
    double best = score(rows_of(sample));
    for (const auto other : {Separator::tab, Separator::semicolon, Separator::blanks}) {
        if (options.separator)
            break;
        auto another = take_sample(text, other, comments);
        if (const double value = score(rows_of(another)); value > best) {
            best = value;
            separator = other;
            sample = std::move(another);
        }
    }
    return Recogniser(std::move(sample), options).layout(separator, comments);
}

} // namespace actlab
