// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/softmax_words.h"

#include "ui/plot/number_words.h"

#include <cmath>

namespace actlab {

QString indexed(QChar letter, std::size_t index)
{
    constexpr char16_t zero = 0x2080; // subscripts follow one another
    return QString(letter) + QChar(static_cast<char16_t>(zero + index));
}

QString numeral(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return readable(value, 4);
}

QString decimals(double value)
{
    constexpr double least = 1e-4;
    if (value != 0 && std::abs(value) < least)
        return readable(value, 2);
    return QString::number(value, 'f', 4).replace(u'-', QChar(0x2212));
}

QColor logitColour(const Theme &theme, std::size_t index)
{
    return theme.category(index);
}

} // namespace actlab
