// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/curve_plottable.h"

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

/// Invisible: a twentieth of a pixel.
constexpr double tolerance = 0.05;

QPen penOf(const CurveLook &look)
{
    QPen pen(look.colour, look.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!look.dashes.empty()) {
        QList<qreal> pattern;
        for (const double length : look.dashes)
            pattern.append(length / look.width);
        pen.setDashPattern(pattern);
    }
    return pen;
}

QPolygonF polygon(const Polyline &line)
{
    return QPolygonF(QList<QPointF>(line.begin(), line.end()));
}

/// Solid segments take a short cut through Qt's rasteriser that polylines with joins and dashes do not.
void strokeSegments(QCPPainter *painter, const Polyline &line)
{
    QList<QLineF> segments;
    segments.reserve(static_cast<qsizetype>(line.size()));
    for (std::size_t i = 1; i < line.size(); ++i)
        segments.append(QLineF(line[i - 1], line[i]));
    painter->drawLines(segments);
}

QPolygonF regularShape(QPointF centre, double radius, int corners, double innerRatio, double turn)
{
    QPolygonF shape;
    const int points = innerRatio < 1 ? 2 * corners : corners;
    for (int i = 0; i < points; ++i) {
        const double angle = turn + 2 * M_PI * i / points;
        const double r = innerRatio < 1 && i % 2 == 1 ? radius * innerRatio : radius;
        shape << centre + r * QPointF(std::sin(angle), -std::cos(angle));
    }
    return shape;
}

void drawMarker(QPainter *painter, Marker marker, QPointF centre, double size)
{
    const double r = size / 2;
    switch (marker) {
    case Marker::none:
        break;
    case Marker::circle:
        painter->drawEllipse(centre, r, r);
        break;
    case Marker::square:
        painter->drawPolygon(regularShape(centre, r * 1.25, 4, 1, M_PI / 4));
        break;
    case Marker::triangle:
        painter->drawPolygon(regularShape(centre, r * 1.3, 3, 1, 0));
        break;
    case Marker::diamond:
        painter->drawPolygon(regularShape(centre, r * 1.3, 4, 1, 0));
        break;
    case Marker::cross:
        painter->drawPolygon(regularShape(centre, r * 1.45, 4, 0.35, M_PI / 4));
        break;
    case Marker::plus:
        painter->drawPolygon(regularShape(centre, r * 1.45, 4, 0.35, 0));
        break;
    case Marker::star:
        painter->drawPolygon(regularShape(centre, r * 1.45, 5, 0.45, 0));
        break;
    case Marker::bar:
        painter->drawRect(QRectF(centre.x() - r * 0.4, centre.y() - r * 1.2, r * 0.8, r * 2.4));
        break;
    }
}

} // namespace

CurvePlottable::CurvePlottable(QCPAxis *keyAxis, QCPAxis *valueAxis) : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

void CurvePlottable::setLook(const CurveLook &look)
{
    look_ = look;
}

void CurvePlottable::setData(std::vector<double> x, std::vector<double> y)
{
    x_ = std::move(x);
    y_ = std::move(y);
}

double CurvePlottable::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1;
}

QCPRange CurvePlottable::getKeyRange(bool &found, QCP::SignDomain) const
{
    found = !x_.empty();
    return found ? QCPRange(x_.front(), x_.back()) : QCPRange();
}

QCPRange CurvePlottable::getValueRange(bool &found, QCP::SignDomain, const QCPRange &keyRange) const
{
    found = false;
    QCPRange range;
    for (std::size_t i = 0; i < x_.size(); ++i) {
        const bool isInside = keyRange == QCPRange() || keyRange.contains(x_[i]);
        if (!isInside || std::isnan(y_[i]))
            continue;
        range = found ? range.expanded(QCPRange(y_[i], y_[i])) : QCPRange(y_[i], y_[i]);
        found = true;
    }
    return range;
}

std::vector<Polyline> CurvePlottable::visibleLines() const
{
    const QCPRange keys = keyAxis()->range();
    const QCPRange values = valueAxis()->range();
    const QRect rect = keyAxis()->axisRect()->rect();
    const double perKey = rect.width() / keys.size();
    const double perValue = rect.height() / values.size();
    Polyline points(x_.size());
    for (std::size_t i = 0; i < x_.size(); ++i) {
        points[i] = QPointF(rect.left() + (x_[i] - keys.lower) * perKey,
                            rect.top() + rect.height() - (y_[i] - values.lower) * perValue);
    }
    const double margin = 2 * look_.width;
    std::vector<Polyline> lines = visibleRuns(points, rect.top() - margin, rect.bottom() + margin);
    for (Polyline &line : lines)
        line = simplified(line, tolerance);
    return lines;
}

void CurvePlottable::draw(QCPPainter *painter)
{
    const std::vector<Polyline> lines = visibleLines();
    painter->setAntialiasing(true);
    stroke(painter, lines);
    drawMarkers(painter, lines);
}

void CurvePlottable::stroke(QCPPainter *painter, const std::vector<Polyline> &lines) const
{
    const bool isExport = painter->modes() & (QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    if (isExport) {
        painter->setPen(penOf(look_));
        painter->setBrush(Qt::NoBrush);
        for (const Polyline &line : lines)
            painter->drawPolyline(polygon(line));
        return;
    }
    painter->setPen(QPen(look_.colour, look_.width, Qt::SolidLine, Qt::FlatCap));
    for (const Polyline &line : lines) {
        if (look_.dashes.empty()) {
            strokeSegments(painter, line);
            continue;
        }
        for (const Polyline &dash : dashed(line, look_.dashes))
            strokeSegments(painter, dash);
    }
}

void CurvePlottable::drawMarkers(QCPPainter *painter, const std::vector<Polyline> &lines) const
{
    if (look_.marker == Marker::none)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(look_.colour);
    // At fixed places of the picture, not of the data: so many markers as are pleasant, at every zoom.
    const QRect rect = keyAxis()->axisRect()->rect();
    const double first = rect.left() + (0.25 + look_.markerPhase) * look_.markerSpacing;
    for (double x = first; x < rect.right(); x += look_.markerSpacing) {
        for (const Polyline &line : lines) {
            const auto next = std::ranges::lower_bound(line, x, {}, &QPointF::x);
            if (next == line.begin() || next == line.end())
                continue;
            const QPointF before = *std::prev(next);
            const double fraction = (x - before.x()) / (next->x() - before.x());
            drawMarker(painter, look_.marker, before + fraction * (*next - before), look_.markerSize);
        }
    }
}

void CurvePlottable::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->setAntialiasing(true);
    const double y = rect.center().y();
    stroke(painter, {{QPointF(rect.left(), y), QPointF(rect.right(), y)}});
    painter->setPen(Qt::NoPen);
    painter->setBrush(look_.colour);
    drawMarker(painter, look_.marker, rect.center(), look_.markerSize);
}

} // namespace actlab
