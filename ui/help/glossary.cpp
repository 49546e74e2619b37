// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace actlab {
namespace {

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue each : value.toArray())
        list << each.toString();
    return list;
}

GlossaryTerm termOf(const QJsonObject &entry)
{
    const QJsonObject meaning = entry[QLatin1String("meaning")].toObject();
    const QJsonObject rejected = entry[QLatin1String("rejected")].toObject();
    GlossaryTerm term;
    term.english = entry[QLatin1String("en")].toString();
    term.korean = entry[QLatin1String("ko")].toString();
    term.meaning = meaning[QLatin1String("en")].toString();
    term.koreanMeaning = meaning[QLatin1String("ko")].toString();
    term.englishForms =
        entry.contains(QLatin1String("found")) ? listOf(entry[QLatin1String("found")]) : QStringList{term.english};
    term.koreanForms = QStringList{term.korean} + listOf(entry[QLatin1String("forms")]);
    term.rejectedEnglish = listOf(rejected[QLatin1String("en")]);
    term.rejectedKorean = listOf(rejected[QLatin1String("ko")]);
    term.isExclusive = entry[QLatin1String("exclusive")].toBool();
    return term;
}

} // namespace

std::vector<GlossaryTerm> readGlossary()
{
    QFile file(QStringLiteral(":/glossary.json"));
    std::vector<GlossaryTerm> terms;
    if (!file.open(QIODevice::ReadOnly))
        return terms;
    for (const QJsonValue entry : QJsonDocument::fromJson(file.readAll())[QLatin1String("terms")].toArray())
        terms.push_back(termOf(entry.toObject()));
    return terms;
}

bool matches(const GlossaryTerm &term, const QString &query)
{
    const QString all = QStringList{term.english,
                                    term.korean,
                                    term.meaning,
                                    term.koreanMeaning,
                                    term.englishForms.join(u' '),
                                    term.koreanForms.join(u' '),
                                    term.rejectedEnglish.join(u' '),
                                    term.rejectedKorean.join(u' ')}
                            .join(u'\n');
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace actlab
