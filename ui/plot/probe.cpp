// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/probe.h"

#include "ui/plot/number_words.h"
#include "ui/plot/polyline.h"

#include <algorithm>
#include <cmath>

namespace actlab {

Probe::Probe(QCustomPlot *plot, const QString &layer) : QCPLayerable(plot, layer) {}

void Probe::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect Probe::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

QPointF Probe::pixel(const QPointF &point) const
{
    return {mParentPlot->xAxis->coordToPixel(point.x()), mParentPlot->yAxis->coordToPixel(point.y())};
}

double Probe::triangleRun(double viewWidth)
{
    const double wanted = viewWidth / 8;
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    const double mantissa = wanted / decade;
    return decade * (mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10);
}

void Probe::draw(QCPPainter *painter)
{
    if (!reading_)
        return;
    const QRectF rect(clipRect());
    const double x = pixel({reading_->x, 0}).x();
    if (x < rect.left() - 1 || x > rect.right() + 1)
        return;
    painter->setPen(QPen(theme_.axis, theme_.hairline));
    painter->drawLine(QLineF(x, rect.top(), x, rect.bottom()));
    if (reading_->tangent) {
        drawTangent(painter);
        drawTriangle(painter);
    }
    drawDots(painter);
    drawReadOut(painter);
}

void Probe::drawTangent(QCPPainter *painter) const
{
    const QPointF touch = reading_->tangent->at;
    const QLineF through(pixel(touch), pixel(touch + QPointF(1, reading_->slope)));
    const double reach = 1e9;
    const auto visible = clipped(through, -reach, reach, QRectF(clipRect()));
    if (!visible)
        return;
    painter->setPen(QPen(mixed(theme_.plot, reading_->tangent->colour, 0.75), theme_.referenceWidth));
    painter->drawLine(*visible);
}

void Probe::drawTriangle(QCPPainter *painter) const
{
    const double run = triangleRun(mParentPlot->xAxis->range().size());
    const double rise = reading_->slope * run;
    const QPointF foot = reading_->tangent->at;
    const QPointF a = pixel(foot);
    const QPointF b = pixel(foot + QPointF(run, 0));
    const QPointF c = pixel(foot + QPointF(run, rise));
    const double legible = theme_.spacing(2);
    if (std::abs(c.y() - b.y()) < legible / 2 || !QRectF(clipRect()).contains(b))
        return;

    QColor wash = reading_->tangent->colour;
    wash.setAlphaF(0.14f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(wash);
    painter->drawPolygon(QPolygonF({a, b, c}));
    painter->setPen(QPen(theme_.mutedText, theme_.hairline));
    painter->drawPolyline(QPolygonF({a, b, c}));

    painter->setFont(theme_.font(TextRole::caption));
    painter->setPen(theme_.text);
    const int gap = theme_.spacing(0.5);
    const bool isRising = c.y() < b.y();
    const QRectF below(a.x(), isRising ? b.y() + gap : b.y() - gap - theme_.spacing(3), b.x() - a.x(),
                       theme_.spacing(3));
    painter->drawText(below, Qt::AlignHCenter | (isRising ? Qt::AlignTop : Qt::AlignBottom),
                      QStringLiteral("Δx = %1").arg(readable(run, 3)));
    const QRectF beside(b.x() + gap, (b.y() + c.y()) / 2 - theme_.spacing(2), theme_.spacing(20), theme_.spacing(4));
    painter->drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Δy = %1").arg(readable(rise, 3)));
}

void Probe::drawDots(QCPPainter *painter) const
{
    const double radius = theme_.dotDiameter / 2;
    for (const ProbeReading::Dot &dot : reading_->dots) {
        painter->setPen(QPen(theme_.plot, 1.5 * theme_.hairline));
        painter->setBrush(dot.colour);
        painter->drawEllipse(pixel(dot.at), radius, radius);
    }
}

void Probe::drawReadOut(QCPPainter *painter) const
{
    if (reading_->lines.empty())
        return;
    const QFont font = theme_.font(TextRole::caption);
    const QFontMetricsF metrics(font);
    const double padding = theme_.spacing(1);
    const double leading = metrics.height() + theme_.spacing(0.25);
    double width = 0;
    for (const ProbeReading::Line &line : reading_->lines)
        width = std::max(width, metrics.horizontalAdvance(line.text));
    const auto count = static_cast<double>(reading_->lines.size());
    const QRectF box = readOutPlace(QSizeF(width + 2 * padding, count * leading + 2 * padding));

    QColor back = theme_.panel;
    back.setAlphaF(0.94f);
    painter->setPen(QPen(theme_.border, theme_.hairline));
    painter->setBrush(back);
    painter->drawRoundedRect(box, theme_.spacing(0.5), theme_.spacing(0.5));
    painter->setFont(font);
    QRectF row(box.left() + padding, box.top() + padding, width + 1, leading);
    for (const ProbeReading::Line &line : reading_->lines) {
        painter->setPen(line.isWarning ? theme_.warning : theme_.text);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.text);
        row.translate(0, leading);
    }
}

QRectF Probe::readOutPlace(const QSizeF &size) const
{
    // Beside the point, on the side with room; the triangle is to the right of the point, so the read-out is to its
    // left.
    const QRectF rect(clipRect());
    const double gap = theme_.spacing(2);
    const QPointF at = pixel(reading_->tangent        ? reading_->tangent->at
                             : reading_->dots.empty() ? QPointF(reading_->x, 0)
                                                      : reading_->dots.front().at);
    const bool fitsLeft = at.x() - gap - size.width() >= rect.left();
    const double left = fitsLeft ? at.x() - gap - size.width() : at.x() + gap;
    const double top = at.y() - gap - size.height();
    return {
        QPointF(std::clamp(left, rect.left(), std::max(rect.left(), rect.right() - size.width())),
                std::clamp(top, rect.top() + gap / 2, std::max(rect.top() + gap / 2, rect.bottom() - size.height()))),
        size};
}

} // namespace actlab
