// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/course_frame.h"

#include "ui/plot/number_ticker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actlab {
namespace {

// Parts of the picture, from matplotlib's rcParams "figure.subplot".
constexpr double frameLeft = 0.125;
constexpr double frameRight = 0.9;
constexpr double frameTop = 0.12;
constexpr double frameBottom = 0.89;

// In points, from the rcParams of the same names.
constexpr double lineWidth = 0.8;
constexpr double tickLength = 3.5;
constexpr double tickPadding = 3.5;
constexpr double labelSize = 10;
constexpr double titleSize = 12;
constexpr double titlePadding = 6;

constexpr int mostBins = 9;

/// With as many decimals as the step has, on every tick.
QVector<QString> labelsOf(const QVector<double> &ticks, double step, int precision)
{
    constexpr int mostDecimals = 6;
    const auto isWhole = [](double value) { return std::abs(value - std::round(value)) < 1e-6; };
    int decimals = 0;
    while (decimals < mostDecimals && !isWhole(step * std::pow(10.0, decimals)))
        ++decimals;
    if (!isWhole(step * std::pow(10.0, decimals)) || step >= std::pow(10.0, mostDecimals) || step < 1e-6)
        return tickLabels(ticks, step, precision);
    QVector<QString> labels;
    for (const double tick : ticks) {
        const double shown = std::abs(tick) < step / 2 ? 0 : tick;
        labels.append(QString::number(shown, 'f', decimals).replace(u'-', QChar(0x2212)));
    }
    return labels;
}

/// Lines of an odd width stand on the middle of a pixel, so that they are sharp.
double snapped(double pixel)
{
    return std::floor(pixel + 0.5) + 0.5;
}

} // namespace

struct CourseFrame::Ticks {
    std::vector<double> places; ///< in pixels
    QVector<QString> labels;
};

double courseTickStep(Interval interval, int bins)
{
    constexpr std::array steps{1.0, 2.0, 2.5, 5.0, 10.0};
    const double least = (interval.maximum - interval.minimum) / bins;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    const auto found = std::ranges::find_if(steps, [=](double step) { return step * power >= least * (1 - 1e-10); });
    return (found == steps.end() ? steps.back() : *found) * power;
}

void smoothInPlace(QCPPainter &painter)
{
    painter.setAntialiasing(false);
    painter.setRenderHint(QPainter::Antialiasing);
}

CourseFrame::CourseFrame(QCustomPlot *plot, const QString &layer) : QCPLayerable(plot, layer)
{
    setVisible(false);
}

void CourseFrame::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    smoothInPlace(*painter);
}

QRectF CourseFrame::frameIn(const QSizeF &picture)
{
    return {QPointF(frameLeft * picture.width(), frameTop * picture.height()),
            QPointF(frameRight * picture.width(), frameBottom * picture.height())};
}

QRectF CourseFrame::frame() const
{
    return frameIn(QSizeF(mParentPlot->viewport().size()));
}

PlotWindow CourseFrame::viewOfAxes(const PlotWindow &wanted) const
{
    const QRectF exact = frame();
    const QRect axes = mParentPlot->axisRect()->rect();
    const double perPixelX = (wanted.x_maximum - wanted.x_minimum) / exact.width();
    const double perPixelY = (wanted.y_maximum - wanted.y_minimum) / exact.height();
    const double left = wanted.x_minimum + (axes.left() - exact.left()) * perPixelX;
    const double bottom = wanted.y_minimum + (exact.bottom() - axes.bottom()) * perPixelY; // as QCPAxis counts it
    return {left, left + axes.width() * perPixelX, bottom, bottom + axes.height() * perPixelY};
}

QFont CourseFrame::fontOf(double points) const
{
    QFont font = theme_.font(TextRole::body);
    font.setFamilies(QStringList{QStringLiteral("DejaVu Sans")} + font.families());
    font.setPixelSize(static_cast<int>(std::lround(points * theme_.coursePoint)));
    return font;
}

CourseFrame::Ticks CourseFrame::ticks(const QCPAxis &axis, double length, double emsApart) const
{
    const int room = static_cast<int>(length / (emsApart * labelSize * theme_.coursePoint));
    const bool isAcross = axis.orientation() == Qt::Horizontal;
    const QRectF exact = frame();
    const double from = axis.pixelToCoord(isAcross ? exact.left() : exact.bottom());
    const double to = axis.pixelToCoord(isAcross ? exact.right() : exact.top());
    const double step = courseTickStep({from, to}, std::clamp(room, 1, mostBins));
    const double slack = 1e-10 * (to - from);
    Ticks ticks;
    QVector<double> values;
    for (double count = std::ceil((from - slack) / step); count * step <= to + slack; ++count) {
        values.append(count * step);
        ticks.places.push_back(axis.coordToPixel(values.back()));
    }
    ticks.labels = labelsOf(values, step, axis.numberPrecision());
    return ticks;
}

void CourseFrame::draw(QCPPainter *painter)
{
    const QRectF exact = frame();
    painter->setPen(
        QPen(theme_.course.frame, lineWidth * theme_.coursePoint, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(QPointF(snapped(exact.left()), snapped(exact.top())),
                             QPointF(snapped(exact.right()), snapped(exact.bottom()))));
    painter->setFont(fontOf(labelSize));
    drawAcross(painter);
    drawUp(painter);
    drawTitle(painter);
}

void CourseFrame::drawAcross(QCPPainter *painter) const
{
    const double point = theme_.coursePoint;
    const double bottom = snapped(frame().bottom());
    const QFontMetricsF metrics(painter->font());
    const QPen pen(theme_.course.frame, lineWidth * point, Qt::SolidLine, Qt::FlatCap);
    const Ticks all = ticks(*mParentPlot->xAxis, frame().width(), 3);
    for (std::size_t i = 0; i < all.places.size(); ++i) {
        const double x = snapped(all.places[i]);
        painter->setPen(pen);
        painter->QPainter::drawLine(QPointF(x, bottom), QPointF(x, bottom + tickLength * point));
        const QString &label = all.labels[static_cast<qsizetype>(i)];
        painter->drawText(QPointF(all.places[i] - metrics.horizontalAdvance(label) / 2,
                                  frame().bottom() + (tickLength + tickPadding) * point + metrics.capHeight()),
                          label);
    }
}

void CourseFrame::drawUp(QCPPainter *painter) const
{
    const double point = theme_.coursePoint;
    const double left = snapped(frame().left());
    const QFontMetricsF metrics(painter->font());
    const QPen pen(theme_.course.frame, lineWidth * point, Qt::SolidLine, Qt::FlatCap);
    const Ticks all = ticks(*mParentPlot->yAxis, frame().height(), 2);
    for (std::size_t i = 0; i < all.places.size(); ++i) {
        const double y = snapped(all.places[i]);
        painter->setPen(pen);
        painter->QPainter::drawLine(QPointF(left, y), QPointF(left - tickLength * point, y));
        const QString &label = all.labels[static_cast<qsizetype>(i)];
        painter->drawText(
            QPointF(frame().left() - (tickLength + tickPadding) * point - metrics.horizontalAdvance(label),
                    all.places[i] + metrics.capHeight() / 2),
            label);
    }
}

void CourseFrame::drawTitle(QCPPainter *painter) const
{
    painter->setFont(fontOf(titleSize));
    painter->setPen(theme_.course.frame);
    const QFontMetricsF metrics(painter->font());
    painter->drawText(QPointF(frame().center().x() - metrics.horizontalAdvance(title_) / 2,
                              frame().top() - titlePadding * theme_.coursePoint),
                      title_);
}

} // namespace actlab
