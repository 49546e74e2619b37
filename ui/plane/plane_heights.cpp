// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_heights.h"

#include "ui/plane/contour_labels.h"
#include "ui/plane/plane_surface.h"
#include "ui/plot/read_out_box.h"
#include "ui/text/number_words.h"

namespace actlab {

PlaneHeights::PlaneHeights(const PlaneSurface &surface, QCustomPlot *plot, const QString &layer)
    : QCPLayerable(plot, layer), surface_(surface)
{
}

void PlaneHeights::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect PlaneHeights::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

void PlaneHeights::draw(QCPPainter *painter)
{
    const SurfaceView &view = surface_.view();
    if (!view.maps || view.surface.isEmpty() || view.isProbabilities || view.levels.size() < 2)
        return;
    painter->setFont(theme_.font(TextRole::caption));
    const QFontMetricsF metrics(painter->font());
    std::vector<QRectF> placed;
    for (const double level : view.levels) {
        const QString height = readable(level, 2);
        const QSizeF size(metrics.horizontalAdvance(height) + theme_.spacing(1), metrics.height());
        const auto box = contourLabelPlace(surface_.linesAt(level), size, QRectF(clipRect()), placed);
        if (!box)
            continue;
        placed.push_back(*box);
        drawLabel(*painter, *box, height, theme_);
    }
}

} // namespace actlab
