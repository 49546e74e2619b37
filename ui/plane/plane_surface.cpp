// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_surface.h"

#include "ui/plane/contour.h"

#include <algorithm>

namespace actlab {
namespace {

/// By how much a class's probability is above that of all others: positive where it wins.
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
    drawLines(*painter);
}

void PlaneSurface::drawPicture(QCPPainter &painter) const
{
    const QRectF whole = pixelRect();
    const QRect visible = whole.toRect() & clipRect();
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

std::vector<QLineF> PlaneSurface::lines() const
{
    std::vector<QLineF> all;
    const auto append = [&](const std::vector<QLineF> &pieces) { all.insert(all.end(), pieces.begin(), pieces.end()); };
    if (view_.isProbabilities) {
        for (std::size_t i = 0; i < view_.surface.count(); ++i)
            append(inPixels(contour(lead(view_.surface, i), view_.surface.resolution, 0)));
    } else {
        for (const double level : view_.levels)
            append(linesAt(level));
    }
    return all;
}

std::vector<QLineF> PlaneSurface::inPixels(const std::vector<QLineF> &grid) const
{
    const QRectF whole = pixelRect();
    const auto last = static_cast<double>(view_.surface.resolution - 1);
    const auto toPixel = [&](QPointF place) {
        return QPointF(whole.left() + place.x() / last * whole.width(),
                       whole.bottom() - place.y() / last * whole.height());
    };
    std::vector<QLineF> drawn;
    drawn.reserve(grid.size());
    for (const QLineF &piece : grid)
        drawn.emplace_back(toPixel(piece.p1()), toPixel(piece.p2()));
    return drawn;
}

void PlaneSurface::drawLines(QCPPainter &painter) const
{
    const std::vector<QLineF> drawn = lines();
    painter.setPen(QPen(theme_.text, planeLineWidth * theme_.scale, Qt::SolidLine, Qt::RoundCap));
    static_cast<QPainter &>(painter).drawLines(drawn.data(), static_cast<int>(drawn.size()));
}

} // namespace actlab
