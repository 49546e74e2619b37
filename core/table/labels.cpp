// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/labels.h"

#include "core/data/data_spec.h"
#include "core/support/number_text.h"
#include "core/table/column_choice.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace actlab {
namespace {

/// Of more different numbers nobody would think as classes.
constexpr std::size_t most_thinkable_classes = 20;

std::vector<double> different(std::vector<double> values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end()); // clang 14 cannot compile that of ranges
    return values;
}

bool are_whole(const std::vector<double> &values)
{
    return std::ranges::all_of(values, [](double value) { return value == std::floor(value); });
}

bool lie_within(const std::vector<double> &values, double least, double most)
{
    return values.front() >= least && values.back() <= most;
}

/// 0, 1, 2 …
bool count_from_zero(const std::vector<double> &values)
{
    return values.front() == 0 && values.back() == static_cast<double>(values.size() - 1) && are_whole(values);
}

/// Whether different values, in their order, are the numbers of classes. Measurements differ from row to row.
bool look_like_classes(const std::vector<double> &values, std::size_t rows, std::string_view name)
{
    if (!are_whole(values))
        return false;
    if (lie_within(values, 0, 1))
        return true;
    if (values.size() < 2 || values.size() > maximum_classes)
        return false;
    return values.size() < rows || values == std::vector<double>{-1, 1} || count_from_zero(values) ||
           (is_label_name(name) && lie_within(values, 0, maximum_classes));
}

/// One class alone gets another that nothing belongs to.
void complete(std::vector<std::string> &classes)
{
    if (classes.size() == 1)
        classes.push_back(shortened_name("≠ " + classes.front()));
}

tl::unexpected<Error> too_many_classes(const Table &table, std::size_t column, std::size_t count)
{
    return failure(ErrorCode::table_too_many_classes,
                   {table.name(), column_name(table, column), std::to_string(count), std::to_string(maximum_classes)});
}

Result<Labels> text_labels(const Table &table, std::size_t column, std::span<const std::size_t> rows)
{
    std::map<std::string_view, std::size_t> numbers;
    std::vector<std::string_view> names;
    Labels labels;
    for (const auto row : rows) {
        const auto [entry, is_new] = numbers.emplace(table.cell(row, column), names.size());
        if (is_new)
            names.push_back(entry->first);
        labels.values.push_back(static_cast<double>(entry->second));
    }
    if (names.size() > maximum_classes)
        return too_many_classes(table, column, names.size());
    for (const auto name : names)
        labels.classes.push_back(shortened_name(name));
    complete(labels.classes);
    return labels;
}

Result<Labels> class_labels(const Table &table, std::size_t column, const std::vector<double> &values,
                            const std::vector<double> &different_values)
{
    static const std::vector<double> binary{0, 1};
    const auto &numbers = are_whole(different_values) && lie_within(different_values, 0, 1) ? binary : different_values;
    if (numbers.size() > maximum_classes)
        return too_many_classes(table, column, numbers.size());
    Labels labels;
    for (const double value : values)
        labels.values.push_back(static_cast<double>(std::ranges::lower_bound(numbers, value) - numbers.begin()));
    for (const double number : numbers)
        labels.classes.push_back(to_text(number));
    complete(labels.classes);
    labels.is_assumed = !count_from_zero(numbers);
    return labels;
}

} // namespace

bool is_label(const Table &table, std::size_t row, std::size_t column, bool is_numeric)
{
    return is_numeric ? !std::isnan(table.number(row, column)) : !is_missing(table.cell(row, column));
}

Result<Labels> read_labels(const Table &table, std::size_t column, std::span<const std::size_t> rows,
                           std::optional<LabelReading> reading)
{
    if (!table.is_numeric(column)) {
        return reading == LabelReading::regression ? text_column(table, column) : text_labels(table, column, rows);
    }
    Labels numbers;
    for (const auto row : rows)
        numbers.values.push_back(table.number(row, column) + 0.0); // no negative zero
    const auto values = different(numbers.values);
    const bool are_classes = reading ? *reading == LabelReading::classification
                                     : look_like_classes(values, rows.size(), table.names()[column]);
    if (are_classes) {
        return class_labels(table, column, numbers.values, values).map([&](Labels &&labels) {
            labels.is_assumed = labels.is_assumed && !reading;
            return std::move(labels);
        });
    }
    numbers.is_assumed = !reading && are_whole(values) && values.size() <= most_thinkable_classes;
    return numbers;
}

} // namespace actlab
