// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/parameter_symbol.h"

#include "ui/text/language.h"

#include <algorithm>
#include <array>
#include <utility>

namespace actlab {

QString symbolOf(const Parameter &parameter)
{
    static constexpr std::array<std::pair<std::string_view, char16_t>, 5> letters{
        {{"alpha", u'α'}, {"beta", u'β'}, {"lambda", u'λ'}, {"omega", u'ω'}, {"negative_slope", u'a'}}};
    const auto *letter = std::ranges::find(letters, parameter.name, &decltype(letters)::value_type::first);
    return letter == letters.end() ? qString(parameter.name) : QString(QChar(letter->second));
}

} // namespace actlab
