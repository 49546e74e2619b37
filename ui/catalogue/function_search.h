// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/listed_function.h"

#include <QStringList>

namespace actlab {

/// Finds functions by what people call them: the id, either name, other names ("logistic", "swish", "σ"), the family,
/// or the initial consonants of the Korean name ("ㅅㄱㅁ" for 시그모이드). Every word of the query must occur; case,
/// blanks, hyphens and underscores do not matter.
class FunctionSearch {
public:
    explicit FunctionSearch(const QString &query = {});

    bool matches(const ListedFunction &function) const;
    /// How a match fits, the best first: the function of that very name, those whose name begins so, those whose names
    /// have it elsewhere, and those that only belong to a family that is called so.
    enum class Rank { named, begun, mentioned, related };
    Rank rank(const ListedFunction &function) const;

private:
    QStringList words_;
    QString whole_; ///< the query as one word
};

} // namespace actlab
