// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/surface_legend.h"

#include "ui/plot/plane_points.h"

#include <cmath>

namespace actlab {
namespace {

constexpr int barSteps = 128;

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
    const int row = theme_.spacing(2.5);
    return {theme_.spacing(20), row * (content_.barLabels.isEmpty() ? 1 : 2)};
}

QSize SurfaceLegend::maximumOuterSizeHint() const
{
    return {QWIDGETSIZE_MAX, minimumOuterSizeHint().height()};
}

void SurfaceLegend::draw(QCPPainter *painter)
{
    const QRectF box(outerRect());
    painter->setFont(theme_.font(TextRole::caption));
    const double row = theme_.spacing(2.5);
    double width = 0; // of all entries, to centre them
    const QFontMetricsF metrics(painter->font());
    const double gap = theme_.spacing(1.5);
    for (const auto &entry : content_.marks)
        width += theme_.spacing(2) + metrics.horizontalAdvance(entry.text) + gap;
    QPointF left(box.center().x() - (width - gap) / 2, box.top() + row / 2);
    for (const auto &entry : content_.marks)
        left.rx() += drawEntry(*painter, left, entry) + gap;
    if (!content_.barLabels.isEmpty())
        drawBar(*painter, QRectF(box.left(), box.top() + row, box.width(), row));
}

double SurfaceLegend::drawEntry(QCPPainter &painter, QPointF left, const LegendContent::Entry &entry) const
{
    const double mark = theme_.spacing(2);
    painter.setAntialiasing(true);
    drawMark(painter, left + QPointF(mark / 2, 0), theme_.spacing(1), entry.shape, entry.colour, entry.isTest, theme_);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(entry.text);
    painter.setPen(theme_.mutedText);
    painter.drawText(QRectF(left.x() + mark, left.y() - mark, width + 1, 2 * mark), Qt::AlignLeft | Qt::AlignVCenter,
                     entry.text);
    return mark + width;
}

void SurfaceLegend::drawBar(QCPPainter &painter, const QRectF &box) const
{
    const QFontMetricsF metrics(painter.font());
    const double name = metrics.horizontalAdvance(content_.barName) + theme_.spacing(1);
    const double low = metrics.horizontalAdvance(content_.barLabels.front()) + theme_.spacing(0.75);
    const double high = metrics.horizontalAdvance(content_.barLabels.back()) + theme_.spacing(0.75);
    const double length = std::min(box.width() - name - low - high, 160.0 * theme_.scale);
    double x = box.center().x() - (name + low + length + high) / 2;
    const auto write = [&](const QString &text, double width) {
        painter.drawText(QRectF(x, box.top(), width, box.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width;
    };
    painter.setPen(theme_.mutedText);
    write(content_.barName, name);
    write(content_.barLabels.front(), low);
    QImage bar(barSteps, 1, QImage::Format_RGB32);
    for (int i = 0; i < barSteps; ++i) {
        const double value = 2.0 * i / (barSteps - 1) - 1;
        bar.setPixel(i, 0, colours_.at(content_.isDiscretised ? std::copysign(1.0, value) : value));
    }
    painter.drawImage(QRectF(x, box.center().y() - theme_.spacing(0.5), length, theme_.spacing(1)), bar);
    x += length + theme_.spacing(0.75);
    write(content_.barLabels.back(), high);
}

} // namespace actlab
