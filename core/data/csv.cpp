// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"

#include "core/data/data_spec.h"
#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <istream>
#include <string>
#include <system_error>

namespace actlab {
namespace {

constexpr std::size_t longest_line = 4096;
constexpr std::array<std::string_view, 3> column_names{"x1", "x2", "label"};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return quoted ? text.substr(1, text.size() - 2) : text;
}

std::vector<std::string_view> fields_of(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (std::size_t begin = 0; begin <= line.size();) {
        const auto end = std::min(line.find(',', begin), line.size());
        fields.push_back(trimmed(line.substr(begin, end - begin)));
        begin = end + 1;
    }
    return fields;
}

class CsvReader {
public:
    CsvReader(std::istream &input, std::string_view name) : input_(input), name_(name) {}

    Result<std::vector<Point>> read()
    {
        if (const auto header = read_header(); !header)
            return tl::unexpected(header.error());
        std::vector<Point> points;
        for (;;) {
            const auto more = next_line();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (points.size() == maximum_given_points)
                return failure(ErrorCode::csv_too_many_rows, {name_, std::to_string(maximum_given_points)});
            const auto point = read_row();
            if (!point)
                return tl::unexpected(point.error());
            points.push_back(*point);
        }
        if (points.empty())
            return failure(ErrorCode::csv_no_rows, {name_});
        return points;
    }

private:
    /// Moves on to the next line that is not empty; false at the end.
    Result<bool> next_line()
    {
        std::array<char, longest_line + 1> buffer;
        while (input_.getline(buffer.data(), buffer.size()), input_.gcount() > 0) {
            ++line_number_;
            if (input_.fail() && !input_.eof())
                return failure(ErrorCode::csv_line_too_long,
                               {name_, std::to_string(line_number_), std::to_string(longest_line)});
            line_ = std::string_view(buffer.data(), length_read());
            if (line_.find('\0') != std::string::npos)
                return failure(ErrorCode::csv_null_character, {name_, std::to_string(line_number_)});
            if (!trimmed(line_).empty())
                return true;
        }
        return false;
    }

    /// Of the line that getline has read: gcount() counts the line end too, where there is one.
    std::size_t length_read() const
    {
        const auto count = static_cast<std::size_t>(input_.gcount());
        return input_.eof() ? count : count - 1;
    }

    Result<void> read_header()
    {
        const auto more = next_line();
        if (!more)
            return tl::unexpected(more.error());
        std::string_view line = *more ? std::string_view(line_) : std::string_view();
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (line.starts_with(byte_order_mark))
            line.remove_prefix(byte_order_mark.size());
        const auto names = fields_of(line);
        column_count_ = names.size();
        for (std::size_t i = 0; i < column_names.size(); ++i) {
            const auto found = std::ranges::find(names, column_names[i]);
            if (found == names.end())
                return failure(ErrorCode::csv_column_missing, {name_, std::string(column_names[i])});
            if (std::find(found + 1, names.end(), column_names[i]) != names.end())
                return failure(ErrorCode::csv_column_repeated, {name_, std::string(column_names[i])});
            columns_[i] = static_cast<std::size_t>(found - names.begin());
        }
        return {};
    }

    Result<Point> read_row() const
    {
        const auto fields = fields_of(line_);
        const auto line = std::to_string(line_number_);
        if (fields.size() != column_count_)
            return failure(ErrorCode::csv_field_count,
                           {name_, line, std::to_string(fields.size()), std::to_string(column_count_)});
        std::array<double, column_names.size()> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto field = fields[columns_[i]];
            const auto value = parse_number(field);
            if (!value || !std::isfinite(*value))
                return failure(ErrorCode::csv_malformed_number,
                               {name_, line, std::string(column_names[i]), std::string(field)});
            values[i] = *value;
        }
        return Point{values[0], values[1], values[2]};
    }

    std::istream &input_;
    std::string name_;
    std::string line_;
    std::size_t line_number_ = 0;
    std::size_t column_count_ = 0;
    std::array<std::size_t, column_names.size()> columns_{};
};

} // namespace

Result<std::vector<Point>> read_points_csv(std::istream &input, std::string_view name)
{
    return CsvReader(input, name).read();
}

Result<std::vector<Point>> read_points_csv(const std::filesystem::path &file)
{
    const auto unreadable = [&](std::error_code error) {
        return failure(ErrorCode::file_not_readable, {file.string(), error.message()});
    };
    // Opening a directory succeeds on Linux, and reading it then looks like an empty file.
    if (std::error_code ignored; std::filesystem::is_directory(file, ignored))
        return unreadable(std::make_error_code(std::errc::is_a_directory));
    std::ifstream input(file, std::ios::binary);
    if (!input)
        return unreadable({errno, std::generic_category()});
    return read_points_csv(input, file.string());
}

} // namespace actlab
