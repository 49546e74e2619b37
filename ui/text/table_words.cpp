// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/table_words.h"

#include "core/table/dialect.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QStringList>

namespace actlab {
namespace {

class TableWords {
    Q_DECLARE_TR_FUNCTIONS(TableWords)

public:
    explicit TableWords(const TableNote &note) : note_(note) {}

    QString sentence() const
    {
        switch (note_.code) {
        case TableNoteCode::encoding:
            return tr("Its letters are read as %1.").arg(encoding());
        case TableNoteCode::separator:
            return separated();
        case TableNoteCode::decimal_comma:
            return tr("The comma is its decimal sign.");
        case TableNoteCode::no_header:
            return tr("It has no header; its columns are called %1.").arg(argument(0));
        case TableNoteCode::inputs_taken:
            return tr("Inputs: %1.").arg(argument(0));
        case TableNoteCode::target_taken:
            return tr("Label: %1.").arg(argument(0));
        case TableNoteCode::taken_as_classes:
            return tr("The numbers in %1 are taken as the classes %2.").arg(argument(0), argument(1));
        case TableNoteCode::taken_as_numbers:
            return tr("The numbers in %1 are taken as numbers to learn, not as classes.").arg(argument(0));
        case TableNoteCode::rows_left_out:
            return leftOut();
        case TableNoteCode::rows_sampled:
            return tr("Of %2 rows, %1 were drawn at random.").arg(argument(0), argument(1));
        }
        return {};
    }

private:
    QString argument(std::size_t index) const { return QString::fromStdString(note_.arguments.at(index)); }

    QString encoding() const
    {
        const auto found = find_choice<TextEncoding>(note_.arguments.front());
        return found ? qString(name_of(*found).en) : argument(0);
    }

    QString separated() const
    {
        const auto found = find_choice<Separator>(note_.arguments.front());
        if (found == Separator::semicolon)
            return tr("Its columns are separated by semicolons.");
        if (found == Separator::tab)
            return tr("Its columns are separated by tabs.");
        if (found == Separator::blanks)
            return tr("Its columns are separated by spaces.");
        return tr("Its columns are separated by commas.");
    }

    QString leftOut() const
    {
        const QString lines = argument(1) + (argument(2).isEmpty() ? QString() : QStringLiteral(", …"));
        return tr("Rows left out because a number is missing, too many or not to be read: %1 (lines %2).")
            .arg(argument(0), lines);
    }

    const TableNote &note_;
};

} // namespace

QString sentence(const TableNote &note)
{
    return TableWords(note).sentence();
}

QString sentences(const std::vector<TableNote> &notes)
{
    QStringList all;
    for (const auto &note : notes)
        all << sentence(note);
    return all.join(u' ');
}

} // namespace actlab
