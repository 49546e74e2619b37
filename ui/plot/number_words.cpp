// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/number_words.h"

#include <cmath>

namespace actlab {

namespace {

QString superscript(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar digit : QString::number(std::abs(number)))
        text += digits[digit.digitValue()];
    return number < 0 ? QStringLiteral("⁻") + text : text;
}

/// "5e-05" as people write it.
QString typeset(QString text)
{
    if (const auto e = text.indexOf(QLatin1Char('e')); e >= 0)
        text = text.left(e) + QStringLiteral("×10") + superscript(text.mid(e + 1).toInt());
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString withoutZerosAtTheEnd(QString digits)
{
    if (!digits.contains(QLatin1Char('.')))
        return digits;
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    return digits;
}

} // namespace

QString readable(double value, int digits)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return typeset(QString::number(value == 0 ? 0.0 : value, 'g', digits));
}

QString plain(double value, int decimals)
{
    const QString text = withoutZerosAtTheEnd(QString::number(value, 'f', decimals));
    return typeset(text == QLatin1String("-0") ? QStringLiteral("0") : text);
}

QString scientific(double value, int digits)
{
    if (value == 0)
        return QStringLiteral("0");
    const QString text = QString::number(value, 'e', digits - 1);
    const auto e = text.indexOf(QLatin1Char('e'));
    return typeset(withoutZerosAtTheEnd(text.left(e)) + text.mid(e));
}

} // namespace actlab
