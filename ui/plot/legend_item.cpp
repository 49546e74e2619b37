// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_item.h"

#include "ui/plot/curve_plottable.h"

#include <cmath>

namespace actlab {

LegendItem::LegendItem(QCPLegend *legend, CurvePlottable *curve) : QCPPlottableLegendItem(legend, curve), curve_(curve)
{
    setSelectable(false);
}

double LegendItem::height() const
{
    // Room for Hangul whether or not this entry has some, so that rows are equally high.
    constexpr double hangul = 1.5;
    return std::ceil(getFont().pixelSize() * hangul);
}

QSize LegendItem::minimumOuterSizeHint() const
{
    const double width = mParentLegend->iconSize().width() + mParentLegend->iconTextPadding() +
                         QFontMetricsF(getFont()).horizontalAdvance(curve_->name());
    return {static_cast<int>(std::ceil(width)), static_cast<int>(height())};
}

void LegendItem::draw(QCPPainter *painter)
{
    const QRectF icon(rect().left(), rect().top(), mParentLegend->iconSize().width(), rect().height());
    painter->save();
    curve_->drawLegendIcon(painter, icon);
    painter->restore();
    painter->setPen(getTextColor());
    painter->setFont(getFont());
    const QFontMetricsF metrics(getFont());
    const double baseline = rect().top() + (rect().height() + metrics.capHeight()) / 2;
    painter->drawText(QPointF(icon.right() + mParentLegend->iconTextPadding(), baseline), curve_->name());
}

} // namespace actlab
