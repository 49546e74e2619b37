// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_surface.h"

#include "ui/plane/contour.h"

#include <algorithm>

namespace actlab {
namespace {

/// Returns by how much a class's probability is above that of all others: positive where it wins.
std::vector<double> lead(const Surface &probabilities, std::size_t index)
{
    const auto own = probabilities.layer(index);
    std::vector<double> ahead(own.begin(), own.end());
    for (std::size_t i = 0; i < ahead.size(); ++i) {
        double best = 0;
        for (std::size_t other = 0; other < probabilities.count(); ++other) {
            if (other != index)
                best = std::max(best, probabilities.layer(other)[i]);
        }
        ahead[i] -= best;
    }
    return ahead;
}

} // namespace

PlaneSurface::PlaneSurface(QCustomPlot *plot, const QString &layer)
    : QCPLayerable(plot, layer), colours_(makeTheme(ColourScheme::light))
{
}

void PlaneSurface::setTheme(const Theme &theme)
{
    theme_ = theme;
    colours_ = SignColours(theme);
}

void PlaneSurface::setView(SurfaceView view)
{
    view_ = std::move(view);
}

void PlaneSurface::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect PlaneSurface::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

QRectF PlaneSurface::pixelRect() const
{
    const PlaneDomain &domain = view_.maps->domain;
    const QCPAxis &x = *mParentPlot->xAxis;
    const QCPAxis &y = *mParentPlot->yAxis;
    return {QPointF(x.coordToPixel(domain.x1_minimum), y.coordToPixel(domain.x2_maximum)),
            QPointF(x.coordToPixel(domain.x1_maximum), y.coordToPixel(domain.x2_minimum))};
}

void PlaneSurface::draw(QCPPainter *painter)
{
    if (!view_.maps || view_.surface.isEmpty())
        return;
    drawPicture(*painter);
    drawPlateaus(*painter);
    drawLines(*painter);
}

void PlaneSurface::drawPicture(QCPPainter &painter) const
{
    const QRectF whole = pixelRect();
    const QRect visible = (whole & QRectF(clipRect())).toRect(); // the whole may be wider than an int can say
    if (visible.isEmpty())
        return;
    // From pixels to grid coordinates, whose y axis points up.
    const double left = (visible.left() - whole.left()) / whole.width();
    const double right = (visible.left() + visible.width() - whole.left()) / whole.width();
    const double top = (whole.bottom() - visible.top()) / whole.height();
    const double bottom = (whole.bottom() - visible.top() - visible.height()) / whole.height();
    const QRectF part(QPointF(left, bottom), QPointF(right, top));
    const QSize size = (QSizeF(visible.size()) * samplingScale_).toSize();
    if (view_.isProbabilities) {
        const ClassColours colours(theme_, view_.surface.count());
        painter.drawImage(visible, classPicture(view_.surface, part, size, colours, view_.scale.isDiscretised));
    } else {
        painter.drawImage(visible, surfacePicture(view_.surface, part, size, colours_, view_.scale));
    }
}

std::vector<QLineF> PlaneSurface::linesAt(double level) const
{
    return inPixels(contour(view_.surface.layer(0), view_.surface.resolution, level));
}

std::vector<PlaneSurface::Cut> PlaneSurface::cuts() const
{
    std::vector<Cut> all;
    if (view_.isProbabilities) {
        for (std::size_t i = 0; i < view_.surface.count(); ++i)
            all.push_back({lead(view_.surface, i), 0});
        return all;
    }
    const auto heights = view_.surface.layer(0);
    for (const double level : view_.levels)
        all.push_back({{heights.begin(), heights.end()}, level});
    return all;
}

QTransform PlaneSurface::toPixels() const
{
    const QRectF whole = pixelRect();
    const auto last = static_cast<double>(view_.surface.resolution - 1);
    return QTransform(whole.width() / last, 0, 0, -whole.height() / last, whole.left(), whole.bottom());
}

std::vector<QLineF> PlaneSurface::inPixels(const std::vector<QLineF> &grid) const
{
    const QTransform toPixel = toPixels();
    std::vector<QLineF> drawn;
    drawn.reserve(grid.size());
    for (const QLineF &piece : grid)
        drawn.push_back(toPixel.map(piece));
    return drawn;
}

void PlaneSurface::drawLines(QCPPainter &painter) const
{
    painter.setPen(QPen(theme_.text, planeLineWidth * theme_.scale, Qt::SolidLine, Qt::RoundCap));
    for (const auto &[heights, level] : cuts()) {
        const std::vector<QLineF> drawn = inPixels(contour(heights, view_.surface.resolution, level));
        static_cast<QPainter &>(painter).drawLines(drawn.data(), static_cast<int>(drawn.size()));
    }
}

/// Hatched: there neither side has the better of the other.
void PlaneSurface::drawPlateaus(QCPPainter &painter) const
{
    QColor hatching = theme_.text;
    hatching.setAlphaF(0.4f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(hatching, Qt::BDiagPattern));
    painter.setAntialiasing(false); // soft edges would show where the pieces meet
    const QTransform toPixel = toPixels();
    for (const auto &[heights, level] : cuts()) {
        for (const QPolygonF &piece : plateau(heights, view_.surface.resolution, level))
            painter.drawPolygon(toPixel.map(piece));
    }
    painter.setAntialiasing(true);
}

} // namespace actlab
