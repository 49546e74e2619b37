// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/softmax_words.h"

namespace actlab {

QString indexed(QChar letter, std::size_t index)
{
    constexpr char16_t zero = 0x2080; // subscripts follow one another
    return QString(letter) + QChar(static_cast<char16_t>(zero + index));
}

QString nameOrIndexed(QChar letter, std::size_t index, const SoftmaxScenario &scenario)
{
    return index < scenario.names.size() ? QString::fromStdString(scenario.names[index]).simplified()
                                         : indexed(letter, index);
}

QColor logitColour(const Theme &theme, std::size_t index)
{
    return theme.category(index);
}

} // namespace actlab
