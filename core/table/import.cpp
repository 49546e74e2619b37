// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/import.h"

#include "core/support/number_text.h"
#include "core/table/import_notes.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

class Importer {
public:
    Importer(const Table &table, const ImportWishes &wishes, ColumnChoice &&choice)
        : table_(table), wishes_(wishes), choice_(std::move(choice)), has_text_labels_(has_text_labels())
    {
    }

    Result<ImportedTable> import()
    {
        return check_kinds()
            .and_then([this] { return choose_rows(); })
            .and_then([this] { return read_targets(); })
            .map([this] {
                read_inputs();
                name_columns();
                result_.notes = notes_of(table_, wishes_, result_, is_assumed_);
                return std::move(result_);
            });
    }

private:
    bool has_text_labels() const { return choice_.targets.size() == 1 && !table_.is_numeric(choice_.targets.front()); }

    /// Cells that say something and are no numbers must be the exception.
    Result<void> check_kinds() const
    {
        auto columns = choice_.inputs;
        if (!has_text_labels_)
            columns.insert(columns.end(), choice_.targets.begin(), choice_.targets.end());
        for (const auto column : columns) {
            if (!table_.is_numeric(column))
                return text_column(table_, column);
        }
        return {};
    }

    /// Of the first cell of a row that is not what it must be.
    std::optional<std::size_t> unreadable_column(std::size_t row) const
    {
        for (const auto column : choice_.inputs) {
            if (!is_label(table_, row, column, true))
                return column;
        }
        for (const auto column : choice_.targets) {
            if (!is_label(table_, row, column, !has_text_labels_))
                return column;
        }
        return {};
    }

    Result<void> choose_rows()
    {
        LeftOutRows bad;
        for (std::size_t row = 0; row < table_.rows(); ++row) {
            if (const auto column = unreadable_column(row))
                bad.add({table_.line(row), column, std::string(table_.cell(row, *column))});
            else
                rows_.push_back(row);
        }
        if (rows_.empty()) {
            const auto &first = bad.first.front();
            return failure(ErrorCode::table_malformed_number,
                           {table_.name(), std::to_string(first.line), column_name(table_, *first.column), first.text});
        }
        result_.left_out = merged(table_.left_out(), bad);
        result_.points.resize(rows_.size());
        return {};
    }

    Result<void> read_targets() { return choice_.targets.size() == 1 ? read_labels_of_one() : read_several_targets(); }

    Result<void> read_labels_of_one()
    {
        return read_labels(table_, choice_.targets.front(), rows_, wishes_.task).map([this](Labels &&labels) {
            for (std::size_t i = 0; i < rows_.size(); ++i)
                result_.points[i].label = labels.values[i];
            result_.columns.classes = std::move(labels.classes);
            is_assumed_ = labels.is_assumed;
        });
    }

    Result<void> read_several_targets()
    {
        std::optional<std::size_t> other; // column with a label that says neither yes nor no
        double other_label = 0;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            for (std::size_t k = 0; k < choice_.targets.size(); ++k) {
                const double label = table_.number(rows_[i], choice_.targets[k]);
                result_.points[i].target(k) = label;
                if (!other && label != 0 && label != 1) {
                    other = choice_.targets[k];
                    other_label = label;
                }
            }
        }
        if (other && wishes_.task == LabelReading::classification)
            return failure(ErrorCode::table_targets_not_binary,
                           {table_.name(), column_name(table_, *other), to_text(other_label)});
        if (!other && wishes_.task != LabelReading::regression)
            result_.columns.classes = {"0", "1"};
        return {};
    }

    void read_inputs()
    {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            for (std::size_t k = 0; k < choice_.inputs.size(); ++k)
                result_.points[i].input(k) = table_.number(rows_[i], choice_.inputs[k]);
        }
    }

    void name_columns()
    {
        const auto file = std::filesystem::path(table_.name()).filename().u8string();
        result_.columns.file = shortened_name({reinterpret_cast<const char *>(file.data()), file.size()});
        for (const auto column : choice_.inputs)
            result_.columns.inputs.push_back(column_name(table_, column));
        for (const auto column : choice_.targets)
            result_.columns.targets.push_back(column_name(table_, column));
    }

    static LeftOutRows merged(const LeftOutRows &a, const LeftOutRows &b)
    {
        LeftOutRows all{a.count + b.count, a.first};
        all.first.insert(all.first.end(), b.first.begin(), b.first.end());
        std::ranges::stable_sort(all.first, {}, &LeftOutRows::Row::line);
        all.first.resize(std::min(all.first.size(), LeftOutRows::most_kept));
        return all;
    }

    const Table &table_;
    const ImportWishes &wishes_;
    ColumnChoice choice_;
    bool has_text_labels_;
    std::vector<std::size_t> rows_;
    bool is_assumed_ = false;
    ImportedTable result_;
};

} // namespace

bool ImportedTable::has_assumed_classes() const
{
    return std::ranges::find(notes, TableNoteCode::taken_as_classes, &TableNote::code) != notes.end();
}

Result<ImportedTable> import_table(const Table &table, const ImportWishes &wishes)
{
    return choose_columns(table, wishes.columns).and_then([&](ColumnChoice &&choice) {
        return Importer(table, wishes, std::move(choice)).import();
    });
}

Result<ImportedTable> import_table(const std::filesystem::path &file, const ImportWishes &wishes,
                                   const TableOptions &options)
{
    return Table::read(file, options).and_then([&](Table &&table) { return import_table(table, wishes); });
}

} // namespace actlab
