// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/axis_name.h"

#include <algorithm>

namespace actlab {
namespace {

constexpr double axisShare = 0.8; ///< of the picture: about as long is an axis, which is laid out only afterwards

} // namespace

QVector<double> EndTicker::createTickVector(double step, const QCPRange &range)
{
    range_ = range;
    return NumberTicker::createTickVector(step, range);
}

QVector<QString> EndTicker::createLabelVector(const QVector<double> &ticks, const QLocale &locale, QChar format,
                                              int precision)
{
    QVector<QString> labels = NumberTicker::createLabelVector(ticks, locale, format, precision);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (ticks[i] > range_.upper - reserved_ * range_.size())
            labels[i].clear();
    }
    return labels;
}

AxisName::AxisName(QCPAxis *axis, const QString &name)
    : QCPLayerable(axis->parentPlot(), QStringLiteral("axes")), axis_(axis), name_(name), ticker_(new EndTicker)
{
    axis->setTicker(ticker_);
}

void AxisName::setTheme(const Theme &theme)
{
    theme_ = theme;
}

void AxisName::reserve()
{
    const QFontMetricsF metrics(theme_.font(TextRole::caption));
    const QRect whole = mParentPlot->viewport();
    const double length = axisShare * std::max(1, isHorizontal() ? whole.width() : whole.height());
    const double halfNumber =
        isHorizontal() ? metrics.horizontalAdvance(QStringLiteral("000")) / 2 : metrics.height() / 2;
    const double name = isHorizontal() ? metrics.horizontalAdvance(name_) + theme_.spacing(0.5) : metrics.height();
    ticker_->setReserved(name_.isEmpty() ? 0 : (name + halfNumber) / length);
}

void AxisName::draw(QCPPainter *painter)
{
    const QRect axes = axis_->axisRect()->rect();
    const int away = axis_->tickLengthOut() + axis_->tickLabelPadding();
    painter->setFont(theme_.font(TextRole::caption));
    painter->setPen(theme_.mutedText);
    const QFontMetrics metrics(painter->font());
    const int height = metrics.height();
    const QRect below(axes.left(), axes.bottom() + away, axes.width() + theme_.spacing(0.5), height);
    const QRect beside(0, axes.top() - height / 4, axes.left() - away, height);
    painter->drawText(isHorizontal() ? below : beside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, name_);
}

} // namespace actlab
