// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/curve_plottable.h"

#include "ui/plot/course_frame.h"

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

/// Invisible: a twentieth of a pixel.
constexpr double tolerance = 0.05;

QPen penOf(const CurveLook &look)
{
    const bool isLong = look.isOfTheCourse && look.dashes.empty();
    QPen pen(look.colour, look.width, Qt::SolidLine, isLong ? Qt::SquareCap : Qt::FlatCap, Qt::RoundJoin);
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

/// QCPAxis::coordToPixel for linear axes, without a call for each point.
class LinearScale {
public:
    LinearScale(const QCPAxis &axis, double start, double length)
        : lower_(axis.range().lower), start_(start), perUnit_(length / axis.range().size())
    {
    }
    double pixel(double coordinate) const { return start_ + (coordinate - lower_) * perUnit_; }

private:
    double lower_;
    double start_;
    double perUnit_;
};

} // namespace

CurvePlottable::CurvePlottable(QCPAxis *keyAxis, QCPAxis *valueAxis, StrokeRaster &raster)
    : QCPAbstractPlottable(keyAxis, valueAxis), raster_(raster)
{
    setSelectable(QCP::stNone);
}

void CurvePlottable::setLook(const CurveLook &look)
{
    look_ = look;
}

void CurvePlottable::setData(std::vector<double> x, std::vector<double> y, std::vector<double> upper)
{
    x_ = std::move(x);
    y_ = std::move(y);
    upper_ = std::move(upper);
}

void CurvePlottable::setMarks(std::vector<double> x, std::vector<double> y)
{
    markX_ = std::move(x);
    markY_ = std::move(y);
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
        const QCPRange here(y_[i], upper_.empty() ? y_[i] : upper_[i]);
        range = found ? range.expanded(here) : here;
        found = true;
    }
    return range;
}

Polyline CurvePlottable::inPixels(const std::vector<double> &values) const
{
    const QRect rect = keyAxis()->axisRect()->rect();
    constexpr double farAway = 1e7; // pixels: farther, and where a segment enters the picture gets lost in rounding
    const LinearScale keys(*keyAxis(), rect.left(), rect.width());
    const LinearScale heights(*valueAxis(), rect.bottom(), -rect.height());
    const bool isLogarithmic = valueAxis()->scaleType() == QCPAxis::stLogarithmic;
    Polyline points(x_.size());
    for (std::size_t i = 0; i < x_.size(); ++i) {
        const double y = isLogarithmic ? valueAxis()->coordToPixel(values[i]) : heights.pixel(values[i]);
        points[i] = QPointF(std::clamp(keys.pixel(x_[i]), -farAway, farAway), std::clamp(y, -farAway, farAway));
    }
    return points;
}

QRectF CurvePlottable::axesWith(double margin) const
{
    return QRectF(keyAxis()->axisRect()->rect()).adjusted(-margin, -margin, margin, margin);
}

std::vector<Polyline> CurvePlottable::visibleLines(double margin) const
{
    std::vector<Polyline> lines = visibleRuns(inPixels(y_), axesWith(margin));
    if (!upper_.empty())
        std::ranges::move(visibleRuns(inPixels(upper_), axesWith(margin)), std::back_inserter(lines));
    for (Polyline &line : lines)
        line = simplified(line, tolerance);
    return lines;
}

/// What is cut off above or below becomes an edge along the bounds, where no line is drawn.
void CurvePlottable::prepareBand(const Polyline &lower, const Polyline &upper, const QRectF &bounds)
{
    const auto inside = [&](Polyline edge) {
        std::erase_if(edge, [](const QPointF &point) { return std::isnan(point.y()); });
        for (QPointF &point : edge) {
            point.setX(std::clamp(point.x(), bounds.left(), bounds.right()));
            point.setY(std::clamp(point.y(), bounds.top(), bounds.bottom()));
        }
        return simplified(edge, tolerance);
    };
    const Polyline there = inside(upper);
    const Polyline back = inside(lower);
    band_ = polygon(there);
    std::copy(back.rbegin(), back.rend(), std::back_inserter(band_));
}

QColor CurvePlottable::bandColour() const
{
    constexpr double wash = 0.35; // grid and other curves shine through
    QColor colour = look_.colour;
    colour.setAlphaF(static_cast<float>(wash * colour.alphaF()));
    return colour;
}

void CurvePlottable::draw(QCPPainter *painter)
{
    // Where a vector format has no clipping, what leaves the axes must end at their edge.
    const double margin = painter->modes().testFlag(QCPPainter::pmVectorized) ? 0 : 2 * look_.width;
    const QRectF bounds = axesWith(margin);
    lines_ = visibleLines(margin);
    band_.clear();
    look_.isOfTheCourse ? smoothInPlace(*painter) : painter->setAntialiasing(true);
    if (!upper_.empty()) {
        prepareBand(inPixels(y_), inPixels(upper_), bounds);
        painter->setPen(Qt::NoPen);
        painter->setBrush(bandColour());
        painter->drawPolygon(band_);
    }
    stroke(painter);
    drawMarkers(painter);
    drawMarks(painter);
    drawDots(painter);
}

void CurvePlottable::drawMarks(QCPPainter *painter) const
{
    constexpr double share = 0.55; // of the larger dots, which mean more
    painter->setPen(Qt::NoPen);
    painter->setBrush(look_.colour);
    const double radius = share * look_.dotDiameter / 2;
    for (std::size_t i = 0; i < markX_.size(); ++i) {
        const QPointF centre = coordsToPixels(markX_[i], markY_[i]);
        if (QRectF(clipRect()).contains(centre))
            painter->drawEllipse(centre, radius, radius);
    }
}

void CurvePlottable::addTo(TileMask &mask) const
{
    const double margin = look_.width + look_.markerSize;
    for (const Polyline &line : lines_)
        mask.add(line, margin);
    if (!band_.isEmpty())
        mask.add(band_.boundingRect());
    const double radius = look_.dotDiameter / 2 + look_.width;
    for (const JumpDot &dot : dots_) {
        const QPointF centre = coordsToPixels(dot.x, dot.y);
        mask.add(QRectF(centre, centre).adjusted(-radius, -radius, radius, radius));
    }
    for (std::size_t i = 0; i < markX_.size(); ++i) {
        const QPointF centre = coordsToPixels(markX_[i], markY_[i]);
        if (QRectF(clipRect()).contains(centre))
            mask.add(QRectF(centre, centre).adjusted(-radius, -radius, radius, radius));
    }
}

void CurvePlottable::stroke(QCPPainter *painter) const
{
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        painter->setPen(penOf(look_));
        painter->setBrush(Qt::NoBrush);
        for (const Polyline &line : lines_)
            painter->drawPolyline(polygon(line));
        return;
    }
    std::vector<Polyline> strokes;
    for (const Polyline &line : lines_) {
        if (look_.dashes.empty())
            strokes.push_back(look_.isOfTheCourse ? lengthened(line, look_.width / 2) : line);
        else
            std::ranges::move(dashed(line, look_.dashes), std::back_inserter(strokes));
    }
    raster_.stroke(*painter, strokes, look_.colour, look_.width, clipRect());
}

void CurvePlottable::drawMarkers(QCPPainter *painter) const
{
    if (look_.marker == Marker::none)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(look_.colour);
    // At fixed places of the picture, not of the data: so many markers as are pleasant, at every zoom.
    const QRect rect = keyAxis()->axisRect()->rect();
    const double first = rect.left() + (0.25 + look_.markerPhase) * look_.markerSpacing;
    for (double x = first; x < rect.right(); x += look_.markerSpacing) {
        for (const Polyline &line : lines_) {
            const auto next = std::ranges::lower_bound(line, x, {}, &QPointF::x);
            if (next == line.begin() || next == line.end())
                continue;
            const QPointF before = *std::prev(next);
            const double fraction = (x - before.x()) / (next->x() - before.x());
            drawMarker(painter, look_.marker, before + fraction * (*next - before), look_.markerSize);
        }
    }
}

void CurvePlottable::drawDots(QCPPainter *painter) const
{
    painter->setPen(QPen(look_.colour, look_.width * 0.8));
    const double radius = look_.dotDiameter / 2;
    for (const JumpDot &dot : dots_) {
        const QPointF centre = coordsToPixels(dot.x, dot.y);
        if (!QRectF(clipRect()).contains(centre))
            continue;
        painter->setBrush(dot.isClosed ? look_.colour : look_.background);
        painter->drawEllipse(centre, radius, radius);
    }
}

void CurvePlottable::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->setAntialiasing(true);
    const double y = rect.center().y();
    if (!upper_.empty())
        painter->fillRect(rect, bandColour());
    painter->setPen(penOf(look_));
    painter->drawLine(QLineF(rect.left(), y, rect.right(), y));
    painter->setPen(Qt::NoPen);
    painter->setBrush(look_.colour);
    drawMarker(painter, look_.marker, rect.center(), look_.markerSize);
}

} // namespace actlab
