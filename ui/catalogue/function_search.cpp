// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/function_search.h"

#include "ui/text/language.h"

#include <QRegularExpression>

#include <algorithm>

namespace actlab {
namespace {

constexpr char16_t firstSyllable = 0xAC00; // Unicode orders syllables by their initial consonant, 588 for each
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int syllablesPerInitial = 588;
constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

QString initialsOf(const QString &text)
{
    QString found;
    for (const QChar c : text) {
        if (c.unicode() >= firstSyllable && c.unicode() <= lastSyllable)
            found.append(initials[(c.unicode() - firstSyllable) / syllablesPerInitial]);
    }
    return found;
}

QString simplified(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s_-]"));
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().remove(blanks);
}

} // namespace

FunctionSearch::FunctionSearch(const QString &query) : whole_(simplified(query))
{
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts))
        words_.append(simplified(word));
}

int FunctionSearch::rank(const ListedFunction &function) const
{
    if (whole_.isEmpty())
        return 0;
    int best = 2;
    for (const QString &name :
         {qString(function.id), in(Language::english, function.name), in(Language::korean, function.name)}) {
        const QString folded = simplified(name);
        if (folded == whole_)
            return 0;
        if (folded.startsWith(whole_))
            best = 1;
    }
    return best;
}

bool FunctionSearch::matches(const ListedFunction &function) const
{
    const QString korean = in(Language::korean, function.name);
    const QStringList names{
        qString(function.id), in(Language::english, function.name),   korean,
        initialsOf(korean),   in(Language::english, function.family), in(Language::korean, function.family)};
    // A line break keeps a word from matching across two names.
    const QString all = [&] {
        QStringList folded;
        std::ranges::transform(names, std::back_inserter(folded), simplified);
        return folded.join(u'\n');
    }();
    return std::ranges::all_of(words_, [&](const QString &word) { return all.contains(word); });
}

} // namespace actlab
