// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/read_out_box.h"

namespace actlab {
namespace {

constexpr double pointerWidth = 12; ///< pixels, which the mouse's arrow covers

} // namespace

ReadOutBox::ReadOutBox(QCustomPlot *plot, const QString &layer) : QCPItemText(plot)
{
    setLayer(layer);
    setPadding(QMargins(6, 3, 6, 3));
    setTextAlignment(Qt::AlignLeft);
    setVisible(false);
}

void ReadOutBox::setTheme(const Theme &theme)
{
    setFont(theme.font(TextRole::caption));
    setColor(theme.text);
    setBrush(theme.legend);
    setPen(QPen(theme.border, theme.hairline));
}

void ReadOutBox::say(const QString &text, QPointF pixel)
{
    const QPoint middle = parentPlot()->axisRect()->rect().center();
    const bool isRight = pixel.x() > middle.x();
    const bool isLow = pixel.y() > middle.y();
    setVisible(!text.isEmpty());
    setText(text);
    setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | (isLow ? Qt::AlignBottom : Qt::AlignTop));
    position->setPixelPosition(pixel + QPointF(isRight ? -pointerWidth : pointerWidth, 0));
}

void drawLabel(QPainter &painter, const QRectF &box, const QString &text, const Theme &theme)
{
    const double round = theme.spacing(0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.legend);
    painter.drawRoundedRect(box, round, round);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace actlab
