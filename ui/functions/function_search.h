// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/functions/listed_function.h"

#include <QStringList>

namespace actlab {

/// Finds functions by what people call them: the id, either name, the family, or the initial consonants of the Korean
/// name ("ㅅㄱㅁ" for 시그모이드). Every word of the query must occur; case, blanks and underscores do not matter.
class FunctionSearch {
public:
    explicit FunctionSearch(const QString &query = {});

    bool matches(const ListedFunction &function) const;

private:
    QStringList words_;
};

} // namespace actlab
