// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_item.h"

#include "ui/plot/curve_plottable.h"

#include <cmath>

namespace actlab {
namespace {

double baseline(const QRect &row, const QFontMetricsF &metrics)
{
    return row.top() + (row.height() + metrics.capHeight()) / 2;
}

} // namespace

LegendItem::LegendItem(QCPLegend *legend, CurvePlottable *curve) : QCPPlottableLegendItem(legend, curve), curve_(curve)
{
    setSelectable(false);
}

double LegendItem::heightIn(const QFont &font)
{
    // Room for Hangul whether or not this entry has some, so that rows are equally high.
    constexpr double hangul = 1.5;
    return std::ceil(font.pixelSize() * hangul);
}

QSize LegendItem::minimumOuterSizeHint() const
{
    const double width = mParentLegend->iconSize().width() + mParentLegend->iconTextPadding() +
                         QFontMetricsF(getFont()).horizontalAdvance(curve_->name());
    return {static_cast<int>(std::ceil(width)), static_cast<int>(heightIn(getFont()))};
}

void LegendItem::draw(QCPPainter *painter)
{
    const QRectF icon(rect().left(), rect().top(), mParentLegend->iconSize().width(), rect().height());
    painter->save();
    curve_->drawLegendIcon(painter, icon);
    painter->restore();
    painter->setPen(getTextColor());
    painter->setFont(getFont());
    painter->drawText(
        QPointF(icon.right() + mParentLegend->iconTextPadding(), baseline(rect(), QFontMetricsF(getFont()))),
        curve_->name());
}

LegendNote::LegendNote(QCPLegend *legend, QString text) : QCPAbstractLegendItem(legend), text_(std::move(text))
{
    setSelectable(false);
}

QSize LegendNote::minimumOuterSizeHint() const
{
    return {static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(text_))),
            static_cast<int>(LegendItem::heightIn(font()))};
}

void LegendNote::draw(QCPPainter *painter)
{
    painter->setPen(textColor());
    painter->setFont(font());
    painter->drawText(QPointF(rect().left(), baseline(rect(), QFontMetricsF(font()))), text_);
}

} // namespace actlab
