// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/number_ticker.h"
#include "ui/text/number_words.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr int mostDigits = 17; // more never tell two doubles apart

double largest(const QVector<double> &ticks)
{
    double most = 0;
    for (const double tick : ticks)
        most = std::max(most, std::abs(tick));
    return most;
}

int exponentOf(double number)
{
    return static_cast<int>(std::floor(std::log10(number)));
}

/// The place of the last digit of `step`: 0 for 2, −2 for 0.25.
int lastPlace(double step)
{
    constexpr double nearly = 1e-6;
    int place = exponentOf(step * (1 + nearly));
    for (int more = 0; more < 2; ++more) {
        const double scaled = step / std::pow(10.0, place);
        if (std::abs(scaled - std::round(scaled)) < nearly * scaled)
            break;
        --place;
    }
    return place;
}

/// Whether the labels that the axis would have stand apart on `length` pixels, of which the other axis takes some.
bool labelsFit(const QCPAxis &axis, int length)
{
    QVector<double> ticks;
    QVector<QString> labels;
    axis.ticker()->generate(axis.range(), QLocale::c(), QLatin1Char('g'), axis.numberPrecision(), ticks, nullptr,
                            &labels);
    const QFontMetrics metrics(axis.tickLabelFont());
    int widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    if (ticks.size() < 2)
        return true;
    const double apart = (length - 2 * widest) * (ticks[1] - ticks[0]) / axis.range().size();
    return widest + 2 * metrics.averageCharWidth() <= apart;
}

} // namespace

QVector<QString> tickLabels(const QVector<double> &ticks, double step, int precision)
{
    constexpr double smallestPlain = 1e-4;
    const double most = largest(ticks);
    if (!(most > 0) || !std::isfinite(most) || !(step > 0))
        return QVector<QString>(ticks.size(), readable(most));
    const int last = lastPlace(step);
    const int digits = std::clamp(exponentOf(most) - last + 1, 1, mostDigits);
    const bool isPlain = most >= smallestPlain && most < std::pow(10.0, std::max(precision, digits));
    QVector<QString> labels;
    for (const double tick : ticks) {
        const double shown = std::abs(tick) < step / 2 ? 0 : tick; // what is left of a sum that should be 0
        labels.append(isPlain ? plain(shown, std::clamp(-last, 0, mostDigits)) : scientific(shown, digits));
    }
    return labels;
}

QVector<double> NumberTicker::createTickVector(double step, const QCPRange &range)
{
    step_ = step;
    return QCPAxisTicker::createTickVector(step, range);
}

QVector<QString> NumberTicker::createLabelVector(const QVector<double> &ticks, const QLocale &, QChar, int precision)
{
    return tickLabels(ticks, step_, precision);
}

QString LogNumberTicker::getTickLabel(double tick, const QLocale &, QChar, int precision)
{
    return readable(tick, precision);
}

void fitTickCount(QCPAxis &axis, int length, int spacing)
{
    int count = std::clamp(length / spacing, 2, 14);
    axis.ticker()->setTickCount(count);
    if (axis.orientation() == Qt::Vertical)
        return;
    // A ticker takes round steps and so makes more ticks than it is asked for: what it makes is looked at.
    while (count > 1 && !labelsFit(axis, length))
        axis.ticker()->setTickCount(--count);
}

} // namespace actlab
