// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/reference_lines.h"

#include "ui/plot/polyline.h"

#include <algorithm>

namespace actlab {

namespace {

QList<qreal> dashPattern(ReferenceLine::Dash dash)
{
    // In units of the pen's width.
    return dash == ReferenceLine::Dash::dotted ? QList<qreal>{1.2, 2.4} : QList<qreal>{5, 3.5};
}

} // namespace

ReferenceLines::ReferenceLines(QCustomPlot *plot, const QString &layer) : QCPLayerable(plot, layer) {}

void ReferenceLines::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect ReferenceLines::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

void ReferenceLines::draw(QCPPainter *painter)
{
    for (const ShadedInterval &shade : shades_)
        drawShade(painter, shade);
    for (const ReferenceLine &line : lines_)
        drawLine(painter, line);
}

void ReferenceLines::drawShade(QCPPainter *painter, const ShadedInterval &shade) const
{
    const QRectF rect = clipRect();
    const double left = std::max(rect.left(), mParentPlot->xAxis->coordToPixel(shade.minimum));
    const double right = std::min(rect.right(), mParentPlot->xAxis->coordToPixel(shade.maximum));
    if (left < right)
        painter->fillRect(QRectF(left, rect.top(), right - left, rect.height()), shade.colour);
}

void ReferenceLines::drawLine(QCPPainter *painter, const ReferenceLine &line) const
{
    const auto pixel = [this](const QPointF &point) {
        return QPointF(mParentPlot->xAxis->coordToPixel(point.x()), mParentPlot->yAxis->coordToPixel(point.y()));
    };
    const bool isInfinite = line.extent == ReferenceLine::Extent::infinite;
    const double reach = isInfinite ? 1e300 : 0;
    const auto visible = clipped(QLineF(pixel(line.from), pixel(line.to)), -reach, 1 + reach, QRectF(clipRect()));
    if (!visible)
        return;
    QPen pen(line.colour, line.width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(dashPattern(line.dash));
    painter->setPen(pen);
    painter->drawLine(*visible);
}

} // namespace actlab
