// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/column_choice.h"

#include "core/data/point.h"
#include "core/data/table_columns.h"
#include "core/support/check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace actlab {
namespace {

using Places = std::vector<std::size_t>;

/// What people call their labels, the surest first. A y may be a coordinate.
constexpr std::array<std::string_view, 24> label_names{
    "label",  "labels",  "class",  "classes", "target", "targets",  "species",   "group",
    "groups", "outcome", "output", "variety", "y",      "category", "diagnosis", "result",
    "레이블", "라벨",    "클래스", "정답",    "분류",   "품종",     "종",        "그룹"};

bool has(const Places &places, std::size_t column)
{
    return std::ranges::find(places, column) != places.end();
}

std::vector<std::string> names_of(const Table &table)
{
    std::vector<std::string> names;
    for (std::size_t column = 0; column < table.columns(); ++column)
        names.push_back(column_name(table, column));
    return names;
}

bool is_input_name(std::string_view name)
{
    return is_same_name(name, "x1") || is_same_name(name, "x2");
}

Places columns_called(const Table &table, std::string_view name, bool exactly)
{
    Places found;
    for (std::size_t column = 0; column < table.columns(); ++column) {
        if (exactly ? table.names()[column] == name : is_same_name(table.names()[column], name))
            found.push_back(column);
    }
    return found;
}

/// The one column of a name, no matter which capitals where there is none with the same; none. Errors:
/// table_column_repeated.
Result<Places> column_called(const Table &table, std::string_view name)
{
    auto found = columns_called(table, name, true);
    if (found.empty())
        found = columns_called(table, name, false);
    if (found.size() > 1)
        return failure(ErrorCode::table_column_repeated, {table.name(), std::string(name)});
    return found;
}

Result<std::size_t> column_wished(const Table &table, const std::string &wish)
{
    const auto found = column_called(table, wish);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->empty())
        return found->front();
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(wish.data(), wish.data() + wish.size(), number);
    if (error == std::errc() && end == wish.data() + wish.size() && number >= 1 && number <= table.columns())
        return number - 1;
    return failure(ErrorCode::table_column_missing, {table.name(), wish, list_of(names_of(table))});
}

Result<Places> columns_wished(const Table &table, std::string_view what, const std::vector<std::string> &wishes,
                              std::size_t most)
{
    if (const auto checked = check_within(what, wishes.size(), 1, most); !wishes.empty() && !checked)
        return tl::unexpected(checked.error());
    Places places;
    for (const auto &wish : wishes) {
        const auto column = column_wished(table, wish);
        if (!column)
            return tl::unexpected(column.error());
        places.push_back(*column);
    }
    return places;
}

/// Of x, y and others, as of a surface or of points with a colour, y is no label.
bool is_coordinate(const Table &table, std::string_view name)
{
    return name == "y" && table.columns() > 2 && !columns_called(table, "x", false).empty();
}

Result<std::size_t> usual_target(const Table &table, const Places &inputs)
{
    for (const auto name : label_names) {
        const auto found = column_called(table, name);
        if (!found)
            return tl::unexpected(found.error());
        if (!found->empty() && !has(inputs, found->front()) && !is_coordinate(table, name))
            return found->front();
    }
    for (std::size_t column = table.columns(); column-- > 0;) {
        const bool is_input = has(inputs, column) || (inputs.empty() && is_input_name(table.names()[column]));
        if (!is_input)
            return column;
    }
    if (table.columns() == 1 || !inputs.empty())
        return failure(ErrorCode::table_one_column, {table.name()});
    return failure(ErrorCode::table_column_missing, {table.name(), "label", list_of(names_of(table))});
}

Result<Places> usual_inputs(const Table &table, const Places &targets)
{
    Places named;
    for (const auto name : {"x1", "x2"}) {
        const auto found = column_called(table, name);
        if (!found)
            return found;
        if (!found->empty() && !has(targets, found->front()))
            named.push_back(found->front());
    }
    if (named.size() == 2)
        return named;
    Places inputs;
    Places others;
    for (std::size_t column = 0; column < table.columns() && inputs.size() < 2; ++column) {
        if (!has(targets, column) && !table.is_index(column))
            (table.is_numeric(column) ? inputs : others).push_back(column);
    }
    if (!inputs.empty())
        return inputs;
    return others.empty() ? failure(ErrorCode::table_one_column, {table.name()}) : text_column(table, others.front());
}

/// Errors: table_column_chosen_twice.
Result<ColumnChoice> checked(const Table &table, ColumnChoice &&choice)
{
    Places all = choice.inputs;
    all.insert(all.end(), choice.targets.begin(), choice.targets.end());
    std::ranges::sort(all);
    if (const auto twice = std::ranges::adjacent_find(all); twice != all.end())
        return failure(ErrorCode::table_column_chosen_twice, {table.name(), column_name(table, *twice)});
    return std::move(choice);
}

} // namespace

Result<ColumnChoice> choose_columns(const Table &table, const ColumnWishes &wishes)
{
    ColumnChoice choice;
    const auto put = [](Places &place) { return [&](Places &&columns) { place = std::move(columns); }; };
    return columns_wished(table, "inputs", wishes.inputs, maximum_inputs)
        .map(put(choice.inputs))
        .and_then([&] { return columns_wished(table, "targets", wishes.targets, maximum_targets); })
        .map(put(choice.targets))
        .and_then([&] {
            return choice.targets.empty()
                       ? usual_target(table, choice.inputs).map([&](std::size_t column) { choice.targets = {column}; })
                       : Result<void>();
        })
        .and_then([&] {
            return choice.inputs.empty() ? usual_inputs(table, choice.targets).map(put(choice.inputs)) : Result<void>();
        })
        .and_then([&] { return checked(table, std::move(choice)); });
}

std::string column_name(const Table &table, std::size_t column)
{
    const auto &name = table.names()[column];
    return name.empty() ? std::to_string(column + 1) : shortened_name(name);
}

std::string shortened_name(std::string_view name)
{
    std::size_t end = std::min(name.size(), longest_column_name);
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) // within a letter of UTF-8
        --end;
    return std::string(name.substr(0, end));
}

bool is_label_name(std::string_view name)
{
    return name != "y" && name != "Y" &&
           std::ranges::any_of(label_names, [&](auto label) { return is_same_name(name, label); });
}

std::string list_of(const std::vector<std::string> &words)
{
    std::string list;
    for (const auto &word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

tl::unexpected<Error> text_column(const Table &table, std::size_t column)
{
    std::size_t first = 0;
    for (std::size_t row = table.rows(); row-- > 0;) {
        if (std::isnan(table.number(row, column)) && !is_missing(table.cell(row, column)))
            first = row;
    }
    return failure(ErrorCode::table_text_column,
                   {table.name(), column_name(table, column), std::to_string(table.line(first)),
                    std::string(table.cell(first, column))});
}

} // namespace actlab
