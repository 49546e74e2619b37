// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/probe.h"

#include "ui/plot/polyline.h"
#include "ui/plot/read_out_box.h"
#include "ui/text/number_words.h"

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
    if (reading_->tangent)
        drawTangent(painter);
    const auto corners = triangle();
    if (corners)
        drawTriangle(painter, *corners);
    drawDots(painter);
    const Places at = places();
    painter->setFont(theme_.font(TextRole::caption));
    if (corners) {
        drawLabel(*painter, at.run, runText(), theme_);
        drawLabel(*painter, at.rise, riseText(), theme_);
    }
    if (!reading_->lines.empty())
        drawReadOut(painter, at.readOut);
}

std::optional<Probe::Triangle> Probe::triangle() const
{
    if (!reading_->tangent)
        return std::nullopt;
    const double run = triangleRun(mParentPlot->xAxis->range().size());
    const QPointF foot = reading_->tangent->at;
    const Triangle corners{pixel(foot), pixel(foot + QPointF(run, 0)),
                           pixel(foot + QPointF(run, reading_->slope * run))};
    const bool isFlat = std::abs(corners[2].y() - corners[1].y()) < theme_.spacing(1);
    return isFlat || !QRectF(clipRect()).contains(corners[1]) ? std::nullopt : std::optional(corners);
}

QString Probe::runText() const
{
    return QStringLiteral("Δx = %1").arg(readable(triangleRun(mParentPlot->xAxis->range().size()), 3));
}

QString Probe::riseText() const
{
    const double rise = reading_->slope * triangleRun(mParentPlot->xAxis->range().size());
    return QStringLiteral("Δy = %1").arg(readable(rise, 3));
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

void Probe::drawTriangle(QCPPainter *painter, const Triangle &corners) const
{
    const QPolygonF polygon(QList<QPointF>(corners.begin(), corners.end()));
    QColor wash = reading_->tangent->colour;
    wash.setAlphaF(0.14f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(wash);
    painter->drawPolygon(polygon);
    painter->setPen(QPen(theme_.mutedText, theme_.hairline));
    painter->drawPolyline(polygon);
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

void Probe::drawReadOut(QCPPainter *painter, const QRectF &box) const
{
    QColor back = theme_.panel;
    back.setAlphaF(0.94f);
    painter->setPen(QPen(theme_.border, theme_.hairline));
    painter->setBrush(back);
    painter->drawRoundedRect(box, theme_.spacing(0.5), theme_.spacing(0.5));
    const double padding = theme_.spacing(1);
    QRectF row(box.left() + padding, box.top() + padding, box.width() - 2 * padding + 1, leading());
    for (const ProbeReading::Line &line : reading_->lines) {
        painter->setPen(line.isWarning ? theme_.warning : theme_.text);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.text);
        row.translate(0, leading());
    }
}

double Probe::leading() const
{
    return QFontMetricsF(theme_.font(TextRole::caption)).height() + theme_.spacing(0.25);
}

QSizeF Probe::labelSize(const QString &text) const
{
    const QFontMetricsF metrics(theme_.font(TextRole::caption));
    return {metrics.horizontalAdvance(text) + theme_.spacing(1), metrics.height()};
}

QSizeF Probe::readOutSize() const
{
    const QFontMetricsF metrics(theme_.font(TextRole::caption));
    double width = 0;
    for (const ProbeReading::Line &line : reading_->lines)
        width = std::max(width, metrics.horizontalAdvance(line.text));
    const double padding = 2 * theme_.spacing(1);
    return {width + padding, static_cast<double>(reading_->lines.size()) * leading() + padding};
}

QRectF Probe::inside(QRectF box) const
{
    const double gap = theme_.spacing(0.5);
    const QRectF rect = QRectF(clipRect()).adjusted(gap, gap, -gap, -gap);
    box.moveLeft(std::clamp(box.left(), rect.left(), std::max(rect.left(), rect.right() - box.width())));
    box.moveTop(std::clamp(box.top(), rect.top(), std::max(rect.top(), rect.bottom() - box.height())));
    return box;
}

Probe::Places Probe::places() const
{
    Places at;
    if (!reading_)
        return at;
    std::vector<QRectF> taken;
    if (const auto corners = triangle()) {
        at.run = runPlace(*corners);
        at.rise = risePlace(*corners, at.run);
        taken = {at.run, at.rise, QRectF((*corners)[0], (*corners)[2]).normalized()};
    }
    if (!reading_->lines.empty())
        at.readOut = readOutPlace(taken);
    return at;
}

/// Along the run, outside of the triangle.
QRectF Probe::runPlace(const Triangle &corners) const
{
    const auto &[a, b, c] = corners;
    const double gap = theme_.spacing(0.5);
    QRectF box(QPointF(), labelSize(runText()));
    box.moveCenter(QPointF((a.x() + b.x()) / 2, 0));
    if (c.y() < b.y())
        box.moveTop(b.y() + gap);
    else
        box.moveBottom(b.y() - gap);
    return inside(box);
}

/// The slope's label stands beside the rise; where the run's label is in its way, beyond that.
QRectF Probe::risePlace(const Triangle &corners, const QRectF &run) const
{
    const auto &[a, b, c] = corners;
    const double gap = theme_.spacing(0.5);
    QRectF box(QPointF(), labelSize(riseText()));
    box.moveLeft(b.x() + gap);
    box.moveTop((b.y() + c.y() - box.height()) / 2);
    box = inside(box);
    if (!box.intersects(run))
        return box;
    box.moveTop(c.y() < b.y() ? run.top() - gap - box.height() : run.bottom() + gap);
    return inside(box);
}

/// The read-out stands beside the point, where neither the triangle nor its labels are: to the left if there is room,
/// for the triangle is to the right.
QRectF Probe::readOutPlace(const std::vector<QRectF> &taken) const
{
    const QPointF at = pixel(reading_->tangent        ? reading_->tangent->at
                             : reading_->dots.empty() ? QPointF(reading_->x, 0)
                                                      : reading_->dots.front().at);
    const QSizeF size = readOutSize();
    const double gap = theme_.spacing(2);
    const double left = at.x() - gap - size.width();
    const double above = at.y() - gap - size.height();
    const double right = at.x() + gap;
    const double below = at.y() + gap;
    const double x = left >= clipRect().left() ? left : right;
    QRectF all;
    for (const QRectF &other : taken)
        all = all.united(other);
    const QRectF legend = legendPlace();
    const std::array corners{QPointF(x, above),
                             QPointF(x, below),
                             QPointF(right, above),
                             QPointF(right, below),
                             QPointF(x, all.top() - gap / 2 - size.height()),
                             QPointF(x, all.bottom() + gap / 2),
                             QPointF(all.right() + gap / 2, above),
                             QPointF(x, legend.bottom() + gap / 2),
                             QPointF(x, legend.top() - gap / 2 - size.height()),
                             QPointF(legend.left() - gap / 2 - size.width(), above),
                             QPointF(legend.right() + gap / 2, above)};
    std::optional<QRectF> overLegend;
    for (const QPointF &corner : corners) {
        const QRectF box = inside(QRectF(corner, size));
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return box.intersects(other); }))
            continue;
        if (!box.intersects(legend))
            return box;
        overLegend = overLegend.value_or(box);
    }
    return overLegend.value_or(inside(QRectF(corners.front(), size)));
}

/// Empty where there is none.
QRectF Probe::legendPlace() const
{
    const QCPLegend &legend = *mParentPlot->legend;
    return legend.visible() ? QRectF(legend.outerRect()) : QRectF();
}

} // namespace actlab
