// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/reference_lines.h"

#include "ui/plot/course_frame.h"
#include "ui/plot/polyline.h"

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

QList<qreal> dashPattern(ReferenceLine::Dash dash)
{
    // In units of the pen's width.
    switch (dash) {
    case ReferenceLine::Dash::dotted:
        return {1.2, 2.4};
    case ReferenceLine::Dash::courseDotted:
        return {1, 1.65};
    case ReferenceLine::Dash::courseDashed:
        return {3.7, 1.6};
    case ReferenceLine::Dash::dashed:
        break;
    }
    return {5, 3.5};
}

bool isOfTheCourse(const ReferenceLine &line)
{
    return line.dash == ReferenceLine::Dash::courseDotted || line.dash == ReferenceLine::Dash::courseDashed;
}

QLineF onWholePixels(QLineF line)
{
    const auto rounded = [](const QPointF &point) { return QPointF(std::round(point.x()), std::round(point.y())); };
    const bool isUprightOrLevel = line.dx() == 0 || line.dy() == 0;
    return isUprightOrLevel ? QLineF(rounded(line.p1()), rounded(line.p2())) : line;
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
    if (!isOfTheCourse(line)) {
        painter->drawLine(*visible);
        return;
    }
    painter->save();
    smoothInPlace(*painter);
    painter->QPainter::drawLine(onWholePixels(*visible)); // QCPPainter would round its ends
    painter->restore();
}

} // namespace actlab
