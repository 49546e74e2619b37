// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/number_words.h"

#include <QLocale>

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

} // namespace

QString readable(double value, int digits)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    QString text = QLocale::c().toString(value == 0 ? 0.0 : value, 'g', digits);
    if (const auto e = text.indexOf(QLatin1Char('e')); e >= 0)
        text = text.left(e) + QStringLiteral("×10") + superscript(text.mid(e + 1).toInt());
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace actlab
