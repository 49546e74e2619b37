// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/read_out_line.h"

#include "ui/plot/curve_plottable.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr double hangul = 1.5; ///< height of a line that may hold Hangul, in sizes of its type

QString widestValue()
{
    return QStringLiteral("0.00000");
}

} // namespace

ReadOutLine::ReadOutLine(QCustomPlot *plot) : QCPLayoutElement(plot)
{
    setMargins(QMargins());
}

QSize ReadOutLine::minimumOuterSizeHint() const
{
    return {0, static_cast<int>(std::ceil(theme_.captionSize * hangul))};
}

QSize ReadOutLine::maximumOuterSizeHint() const
{
    return {QWIDGETSIZE_MAX, minimumOuterSizeHint().height()};
}

void ReadOutLine::draw(QCPPainter *painter)
{
    painter->setFont(theme_.font(TextRole::caption));
    const QFontMetricsF metrics(painter->font());
    const double first =
        std::max(metrics.horizontalAdvance(content_.heading), metrics.horizontalAdvance(content_.widestHeading));
    double x = outerRect().left();
    write(*painter, x, content_.heading, theme_.mutedText);
    x += first;
    for (const Entry &entry : content_.entries)
        x = drawEntry(*painter, x + theme_.spacing(1.5), entry);
}

/// Where it ends.
double ReadOutLine::drawEntry(QCPPainter &painter, double x, const Entry &entry) const
{
    const double middle = outerRect().center().y() + 0.5;
    const double length = theme_.spacing(3);
    painter.save();
    entry.curve->drawLegendIcon(&painter, QRectF(x, middle - length / 2, length, length));
    painter.restore();
    x += length + theme_.spacing(0.75);
    x += write(painter, x, entry.curve->name(), theme_.text);
    if (entry.value.isEmpty())
        return x;
    x += theme_.spacing(0.75);
    const double width = write(painter, x, entry.value, theme_.text);
    return x + std::max(width, QFontMetricsF(painter.font()).horizontalAdvance(widestValue()));
}

/// How wide it is.
double ReadOutLine::write(QCPPainter &painter, double x, const QString &text, const QColor &colour) const
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    painter.setPen(colour);
    painter.drawText(QRectF(x, outerRect().top(), width + 1, outerRect().height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    return width;
}

} // namespace actlab
