// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_place.h"

#include "ui/plot/curve_plottable.h"

#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <array>

namespace actlab {

namespace {

/// In the order of preference, where several are equally empty.
constexpr std::array<Qt::Alignment, 6> places{Qt::AlignTop | Qt::AlignLeft,     Qt::AlignTop | Qt::AlignRight,
                                              Qt::AlignBottom | Qt::AlignRight, Qt::AlignBottom | Qt::AlignLeft,
                                              Qt::AlignVCenter | Qt::AlignLeft, Qt::AlignVCenter | Qt::AlignRight};

QRectF placed(Qt::Alignment place, const QSizeF &size, const QRectF &axes)
{
    QRectF rect(axes.topLeft(), size);
    if (place.testFlag(Qt::AlignRight))
        rect.moveRight(axes.right());
    if (place.testFlag(Qt::AlignBottom))
        rect.moveBottom(axes.bottom());
    if (place.testFlag(Qt::AlignVCenter))
        rect.moveTop(axes.center().y() - size.height() / 2);
    return rect;
}

long hiddenPoints(const CurvePlottable &curve, const QRectF &rect)
{
    long hidden = 0;
    for (std::size_t i = 0; i < curve.x().size(); ++i)
        hidden += rect.contains(curve.coordsToPixels(curve.x()[i], curve.y()[i])) ? 1 : 0;
    return hidden;
}

} // namespace

Qt::Alignment emptiestPlace(const std::vector<const CurvePlottable *> &curves, const QSizeF &legend, const QRectF &axes)
{
    return std::ranges::min(places, {}, [&](Qt::Alignment place) {
        long hidden = 0;
        for (const CurvePlottable *curve : curves)
            hidden += curve->visible() ? hiddenPoints(*curve, placed(place, legend, axes)) : 0;
        return hidden;
    });
}

} // namespace actlab
