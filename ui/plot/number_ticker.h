// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace actlab {

/// The labels of ticks that stand `step` apart: as many digits as tell them apart, and the same notation on the whole
/// axis. `precision` is the number of digits from which large numbers are written with a power of ten.
QVector<QString> tickLabels(const QVector<double> &ticks, double step, int precision);

/// Labels as everywhere else in the program, with a true minus sign, which is as wide as a digit.
class NumberTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double step, const QCPRange &range) override;
    QVector<QString> createLabelVector(const QVector<double> &ticks, const QLocale &locale, QChar format,
                                       int precision) override;

private:
    double step_ = 1;
};

/// The same on an axis of powers.
class LogNumberTicker : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;
};

/// Makes as many ticks as stand `spacing` apart along `length`, fewer where their labels would run into one another.
void fitTickCount(QCPAxis &axis, int length, int spacing);

} // namespace actlab
