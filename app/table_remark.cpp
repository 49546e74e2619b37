// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_remark.h"

#include "app/commands/command.h"
#include "ui/text/table_words.h"

namespace actlab {
namespace {

/// The option that says otherwise, where the note is one of the choices of train.
QString hint(TableNoteCode code)
{
    switch (code) {
    case TableNoteCode::inputs_taken:
        return CommandLine::tr("(--inputs chooses others.)");
    case TableNoteCode::target_taken:
        return CommandLine::tr("(--targets chooses others.)");
    case TableNoteCode::taken_as_classes:
        return CommandLine::tr("(--task regression learns the numbers.)");
    case TableNoteCode::taken_as_numbers:
        return CommandLine::tr("(--task classification makes them classes.)");
    default:
        return {};
    }
}

} // namespace

std::string table_remark(const ImportedTable &table)
{
    if (table.notes.empty())
        return {};
    QString text = QStringLiteral("“%1”:").arg(QString::fromStdString(table.columns.file));
    for (const auto &note : table.notes) {
        text += u' ' + sentence(note);
        if (const QString how = hint(note.code); !how.isEmpty())
            text += u' ' + how;
    }
    return text.toStdString();
}

} // namespace actlab
