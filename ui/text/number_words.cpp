// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_words.h"

#include <QLocale>

#include <algorithm>
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

QString withTrueMinus(QString number)
{
    return number.replace(QLatin1Char('-'), QChar(0x2212));
}

QString infinity(double value)
{
    return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
}

/// "5e-05" as people write it.
QString typeset(QString text)
{
    if (const auto e = text.indexOf(QLatin1Char('e')); e >= 0)
        text = text.left(e) + QStringLiteral("×10") + superscript(text.mid(e + 1).toInt());
    return withTrueMinus(text);
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
        return infinity(value);
    return typeset(QString::number(value == 0 ? 0.0 : value, 'g', digits));
}

QString asEntered(double value)
{
    constexpr double smallestPlain = 1e-4;
    constexpr double largestPlain = 1e12;
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= smallestPlain && size < largestPlain);
    return std::isfinite(value)
               ? typeset(QString::number(value == 0 ? 0.0 : value, isPlain ? 'f' : 'e', QLocale::FloatingPointShortest))
               : readable(value);
}

QString readableWithin(double value, double span)
{
    constexpr int usual = 4;
    constexpr int most = 17; // a double has no more
    const double size = std::abs(value);
    if (!(span > 0) || !(size > span) || !std::isfinite(size))
        return readable(value, usual);
    const int more = static_cast<int>(std::ceil(std::log10(size / span)));
    return readable(value, std::min(usual + more - 1, most));
}

QString numeral(double value)
{
    return std::isnan(value) ? QStringLiteral("NaN") : readable(value, 4);
}

QString numberText(double value)
{
    return readable(value, 6);
}

QString shortNumberText(double value)
{
    constexpr double large = 1'000;
    if (!(std::abs(value) < large))
        return readable(value, 2);
    const QString text = QString::number(value, 'f', 2);
    return text == QLatin1String("-0.00") ? text.mid(1) : withTrueMinus(text);
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

bool needsExponent(double value, int decimals)
{
    constexpr double huge = 1e5;
    const double size = std::abs(value);
    return std::isfinite(value) && ((value != 0 && size < 0.5 * std::pow(10.0, -decimals)) || size >= huge);
}

QString fixedDecimals(double value, int decimals)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return infinity(value);
    return typeset(needsExponent(value, decimals) ? QString::number(value, 'e', std::max(1, decimals - 2))
                                                  : QString::number(value + 0.0, 'f', decimals));
}

QString fourDecimals(double value)
{
    constexpr double least = 1e-4;
    if (value != 0 && std::abs(value) < least)
        return readable(value, 2);
    return withTrueMinus(QString::number(value, 'f', 4));
}

QString lossText(double loss)
{
    return typeset(loss != 0 && std::abs(loss) < 0.001 ? QString::number(loss, 'e', 2)
                                                       : QString::number(loss, 'g', loss < 1000 ? 4 : 6));
}

QString percentText(double share)
{
    return QStringLiteral("%1 %").arg(QString::number(100 * share, 'f', 1));
}

QString countText(std::uint64_t count)
{
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
}

} // namespace actlab
