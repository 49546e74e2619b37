// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/surface_legend.h"

#include "ui/plane/plane_points.h"
#include "ui/plane/plane_surface.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr int barSteps = 128;
constexpr double shortestBar = 48; ///< beside the marks
constexpr double shortBar = 72;
constexpr double longBar = 160; ///< beneath them
constexpr double rowStep = 2.5; ///< in steps of the theme's grid

} // namespace

SurfaceLegend::SurfaceLegend(QCustomPlot *plot) : QCPLayoutElement(plot), colours_(makeTheme(ColourScheme::light))
{
    setMargins(QMargins());
}

void SurfaceLegend::setTheme(const Theme &theme)
{
    theme_ = theme;
    colours_ = SignColours(theme);
}

void SurfaceLegend::setContent(LegendContent content)
{
    content_ = std::move(content);
}

QSize SurfaceLegend::minimumOuterSizeHint() const
{
    return {theme_.spacing(20), theme_.spacing(rowStep) * (isInOneRow() ? 1 : 2)};
}

QSize SurfaceLegend::maximumOuterSizeHint() const
{
    return {QWIDGETSIZE_MAX, minimumOuterSizeHint().height()};
}

double SurfaceLegend::marksWidth() const
{
    const QFontMetricsF metrics(theme_.font(TextRole::caption));
    double width = content_.marksName.isEmpty() ? 0 : metrics.horizontalAdvance(content_.marksName) + nameGap();
    for (const auto &entry : content_.marks)
        width += theme_.spacing(2) + metrics.horizontalAdvance(textOf(entry)) + entryGap();
    return width - entryGap();
}

/// Names of a table's classes may be long: each has its share of the room.
QString SurfaceLegend::textOf(const LegendContent::Entry &entry) const
{
    const double share = room() / static_cast<double>(content_.marks.size()) - theme_.spacing(2) - entryGap();
    return QFontMetricsF(theme_.font(TextRole::caption)).elidedText(entry.text, Qt::ElideRight, share);
}

double SurfaceLegend::barWidth(const QString &name, double length) const
{
    const QFontMetricsF metrics(theme_.font(TextRole::caption));
    return metrics.horizontalAdvance(name) + nameGap() + metrics.horizontalAdvance(content_.barLabels.front()) +
           metrics.horizontalAdvance(content_.barLabels.back()) + 2 * labelGap() + length;
}

bool SurfaceLegend::isInOneRow() const
{
    const QFontMetricsF metrics(theme_.font(TextRole::caption));
    const bool isOwnWider =
        metrics.horizontalAdvance(content_.barName) > metrics.horizontalAdvance(content_.widestBarName);
    const QString &widest = isOwnWider ? content_.barName : content_.widestBarName;
    return marksWidth() + barGap() + barWidth(widest, shortestBar * theme_.scale) <= room();
}

/// Where something of a width begins, so that neither edge cuts it.
double SurfaceLegend::fromEdge(double left, double width) const
{
    return std::max<double>(theme_.spacing(1), std::min(left, theme_.spacing(1) + room() - width));
}

double SurfaceLegend::room() const
{
    return mParentPlot->viewport().width() - 2 * theme_.spacing(1);
}

/// As long as the room allows.
double SurfaceLegend::barLength(bool isBesideMarks) const
{
    const double beside = isBesideMarks ? marksWidth() + barGap() : 0;
    const double rest = room() - beside - barWidth(content_.barName, 0);
    return std::min((isBesideMarks ? shortBar : longBar) * theme_.scale, rest);
}

void SurfaceLegend::draw(QCPPainter *painter)
{
    painter->setFont(theme_.font(TextRole::caption));
    const double centre = mParentPlot->axisRect()->rect().center().x();
    const double row = theme_.spacing(rowStep);
    QPointF left(0, outerRect().top() + row / 2);
    const double marks = marksWidth();
    const bool isInOne = isInOneRow() && content_.hasBar;
    const double length = barLength(isInOne);
    const double bar = barWidth(content_.barName, length);
    const double whole = isInOne ? marks + barGap() + bar : marks;
    left.setX(fromEdge(centre - whole / 2, whole));
    drawMarks(*painter, left);
    if (!content_.hasBar)
        return;
    if (isInOne) {
        left.rx() += marks + barGap();
    } else {
        left = {fromEdge(centre - bar / 2, bar), left.y() + row};
    }
    drawBar(*painter, left, length);
}

void SurfaceLegend::drawMarks(QCPPainter &painter, QPointF left) const
{
    if (!content_.marksName.isEmpty())
        left.rx() += write(painter, left, content_.marksName) + nameGap();
    for (const auto &entry : content_.marks)
        left.rx() += drawEntry(painter, left, entry) + entryGap();
}

/// How wide it is; `left` is the middle of its left edge.
double SurfaceLegend::write(QCPPainter &painter, QPointF left, const QString &text) const
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    const double half = theme_.spacing(2);
    painter.setPen(theme_.mutedText);
    painter.drawText(QRectF(left.x(), left.y() - half, width + 1, 2 * half), Qt::AlignLeft | Qt::AlignVCenter, text);
    return width;
}

double SurfaceLegend::drawEntry(QCPPainter &painter, QPointF left, const LegendContent::Entry &entry) const
{
    const double mark = theme_.spacing(2);
    painter.setAntialiasing(true);
    drawMark(painter, left + QPointF(mark / 2, 0), theme_.spacing(1), entry.shape, entry.colour, entry.isTest, theme_);
    return mark + write(painter, left + QPointF(mark, 0), textOf(entry));
}

void SurfaceLegend::drawBar(QCPPainter &painter, QPointF left, double length) const
{
    left.rx() += write(painter, left, content_.barName) + nameGap();
    left.rx() += write(painter, left, content_.barLabels.front()) + labelGap();
    const double height = theme_.spacing(1);
    drawColours(painter, {left.x(), left.y() - height / 2, length, height});
    left.rx() += length + labelGap();
    write(painter, left, content_.barLabels.back());
}

void SurfaceLegend::drawColours(QCPPainter &painter, const QRectF &bar) const
{
    QImage colours(barSteps, 1, QImage::Format_RGB32);
    for (int i = 0; i < barSteps; ++i) {
        const double value = 2.0 * i / (barSteps - 1) - 1;
        colours.setPixel(i, 0, colours_.at(content_.isDiscretised ? std::copysign(1.0, value) : value));
    }
    painter.drawImage(bar, colours);
    painter.setPen(QPen(theme_.text, planeLineWidth * theme_.scale));
    const double beyond = theme_.spacing(0.25);
    for (const double level : content_.levels) {
        const double x = bar.left() + (level + 1) / 2 * bar.width();
        painter.drawLine(QLineF(x, bar.top() - beyond, x, bar.bottom() + beyond));
    }
}

} // namespace actlab
