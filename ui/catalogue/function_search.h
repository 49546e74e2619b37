// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/listed_function.h"

#include <QStringList>

namespace actlab {

/// Finds functions by what people call them: the id, either name, the family, or the initial consonants of the Korean
/// name ("ㅅㄱㅁ" for 시그모이드). Every word of the query must occur; case, blanks and underscores do not matter.
class FunctionSearch {
public:
    explicit FunctionSearch(const QString &query = {});

    bool matches(const ListedFunction &function) const;
    /// Where it belongs among the matches, the least first: the function of that very name, those whose name begins so,
    /// and all others.
    int rank(const ListedFunction &function) const;

private:
    QStringList words_;
    QString whole_; ///< the query as one word
};

} // namespace actlab
