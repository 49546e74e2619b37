// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"
#include "core/table/table.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// How numbers in a target's column are read.
enum class LabelReading { classification, regression };

template <> struct Choices<LabelReading> {
    static constexpr std::string_view subject = "task";
    static constexpr std::array<Choice<LabelReading>, 2> all{{
        {LabelReading::classification, "classification", {"Classes", "클래스"}},
        {LabelReading::regression, "regression", {"Numbers", "회귀"}},
    }};
};

/// What some rows of a column say of their points.
struct Labels {
    std::vector<double> values;       ///< one for each row; a class's number where there are classes
    std::vector<std::string> classes; ///< 2–6 names; none of numbers
    bool is_assumed = false;          ///< whether it could be read otherwise
};

/// Whether a cell says what its row is to learn: a number in a column of numbers, any other text in one of text.
bool is_label(const Table &table, std::size_t row, std::size_t column, bool is_numeric);

/// Reads the labels of those rows, all of which have one. `reading` none: as the column looks.
/// Text is classes, in the order of its first appearance. Numbers are classes, in the order of their values, where they
/// are whole, two to six different ones, and come back from row to row, or have the name and the size of classes; 0 and
/// 1 always are. Errors: table_text_column (text as numbers), table_too_many_classes.
Result<Labels> read_labels(const Table &table, std::size_t column, std::span<const std::size_t> rows,
                           std::optional<LabelReading> reading);

} // namespace actlab
