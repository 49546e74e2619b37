// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/import_notes.h"

#include <algorithm>
#include <utility>

namespace actlab {
namespace {

constexpr std::size_t most_lines_told = 8;

std::vector<TableNote> notes_of_dialect(const Table &table)
{
    std::vector<TableNote> notes;
    const auto &dialect = table.dialect();
    if (dialect.encoding != TextEncoding::utf_8)
        notes.push_back({TableNoteCode::encoding, {std::string(id_of(dialect.encoding))}});
    if (dialect.separator != Separator::comma)
        notes.push_back({TableNoteCode::separator, {std::string(id_of(dialect.separator))}});
    if (dialect.decimal_comma)
        notes.push_back({TableNoteCode::decimal_comma, {}});
    if (!dialect.has_header)
        notes.push_back({TableNoteCode::no_header, {list_of(table.names())}});
    return notes;
}

/// Nobody needs to be told that x1, x2 and label are what they say, unless the names are not the file's.
bool are_plain(const Table &table, const TableColumns &columns)
{
    return (table.dialect().has_header || table.columns() == 3) &&
           columns.inputs == std::vector<std::string>{"x1", "x2"} &&
           columns.targets == std::vector<std::string>{"label"};
}

TableNote left_out_note(const LeftOutRows &rows)
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < std::min(rows.first.size(), most_lines_told); ++i)
        lines.push_back(std::to_string(rows.first[i].line));
    return {TableNoteCode::rows_left_out,
            {std::to_string(rows.count), list_of(lines), rows.count > lines.size() ? "more" : ""}};
}

} // namespace

std::vector<TableNote> notes_of(const Table &table, const ImportWishes &wishes, const ImportedTable &imported,
                                bool is_assumed)
{
    auto notes = notes_of_dialect(table);
    const auto &columns = imported.columns;
    if (wishes.columns.inputs.empty() && !are_plain(table, columns))
        notes.push_back({TableNoteCode::inputs_taken, {list_of(columns.inputs)}});
    if (wishes.columns.targets.empty() && !are_plain(table, columns))
        notes.push_back({TableNoteCode::target_taken, columns.targets});
    const auto &target = columns.targets.front();
    if (is_assumed && columns.classes.empty())
        notes.push_back({TableNoteCode::taken_as_numbers, {target}});
    else if (is_assumed)
        notes.push_back({TableNoteCode::taken_as_classes, {target, list_of(columns.classes)}});
    if (imported.left_out.count > 0)
        notes.push_back(left_out_note(imported.left_out));
    if (table.rows_in_file() > table.rows())
        notes.push_back(
            {TableNoteCode::rows_sampled, {std::to_string(table.rows()), std::to_string(table.rows_in_file())}});
    return notes;
}

} // namespace actlab
