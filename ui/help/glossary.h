// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace actlab {

/// A word of the subject, as this program and its texts use it in both languages.
struct GlossaryTerm {
    QString english;
    QString korean;
    QString meaning;       ///< in English, one line
    QString koreanMeaning; ///< in Korean, one line

    // What texts are held to.
    QStringList
        englishForms;        ///< how the term is found in an English text, in any case; none where it is not looked for
    QStringList koreanForms; ///< how it may stand in the Korean of the same text, the term itself first
    QStringList rejectedEnglish;
    QStringList rejectedKorean;
    bool isExclusive = false; ///< the Korean word stands only where the English one does
};

/// resources/glossary.json, in the order of the English terms.
std::vector<GlossaryTerm> readGlossary();

/// Whether a term is what somebody looks for: each word of the query occurs in one of its names, right or rejected, or
/// in a meaning.
bool matches(const GlossaryTerm &term, const QString &query);

} // namespace actlab
