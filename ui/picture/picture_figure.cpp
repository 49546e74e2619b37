// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_figure.h"

#include <qcustomplot.h>

namespace actlab {

QString PictureFigure::title(Language language) const
{
    return picture_->title(Translation(language));
}

QString PictureFigure::description(const FigureStyle &style) const
{
    return picture_->description(Translation(style.language));
}

void PictureFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    const Theme theme = style.theme();
    const Translation words(style.language);
    const QRectF all(QPointF(), QSizeF(style.size));
    painter.save();
    if (!style.isTransparent)
        painter.fillRect(all, theme.plot);
    painter.setFont(theme.font(TextRole::title));
    painter.setPen(theme.text);
    const QRectF heading(all.left(), all.top() + theme.spacing(1.5), all.width(), theme.spacing(4));
    painter.drawText(heading, Qt::AlignCenter, picture_->title(words));
    const double margin = theme.spacing(2);
    picture_->draw(painter, all.adjusted(margin, heading.bottom() + theme.spacing(1), -margin, -margin), theme, words);
    painter.restore();
}

} // namespace actlab
