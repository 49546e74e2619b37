// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <vector>

/// Reading the values that the scripts of tests/reference froze, and measuring the distance to them.
namespace actlab::frozen {

/// The lines of tests/reference/<name>, without comments; none if there is no such file.
inline QList<QByteArray> lines(const char *name)
{
    QFile file(QStringLiteral(ACTLAB_TEST_DATA "/reference/") + QString::fromLatin1(name));
    QList<QByteArray> result;
    if (file.open(QIODevice::ReadOnly)) {
        for (auto &line : file.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                result.push_back(std::move(line));
        }
    }
    return result;
}

/// Decimal or hexadecimal, with a point, whatever the locale.
inline double number(const QByteArray &text)
{
    static const locale_t c = newlocale(LC_ALL_MASK, "C", nullptr);
    return strtod_l(text.constData(), nullptr, c);
}

/// Numbers separated by blanks.
inline std::vector<double> numbers(const QByteArray &text)
{
    std::vector<double> result;
    for (const auto &item : text.split(' ')) {
        if (!item.isEmpty())
            result.push_back(number(item));
    }
    return result;
}

/// The doubles in order as integers, so that neighbours differ by one, and +0 and −0 by nothing.
inline std::int64_t ordinal(double x)
{
    const auto bits = std::bit_cast<std::int64_t>(x);
    return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}

/// How many doubles apart; infinite if just one is NaN.
inline double ulp_distance(double a, double b)
{
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) && std::isnan(b) ? 0 : std::numeric_limits<double>::infinity();
    const auto i = ordinal(a);
    const auto j = ordinal(b);
    if ((i < 0) != (j < 0)) // the difference may be no int64
        return std::abs(static_cast<double>(i)) + std::abs(static_cast<double>(j));
    return std::abs(static_cast<double>(i - j));
}

inline constexpr double epsilon = std::numeric_limits<double>::epsilon();
inline constexpr double smallest = std::numeric_limits<double>::denorm_min();

} // namespace actlab::frozen
