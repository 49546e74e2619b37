// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_figure.h"

#include <qcustomplot.h>

#include <algorithm>

namespace actlab {
namespace {

constexpr double mostOfCaption = 0.25; ///< of the height of the paper

} // namespace

std::vector<PrintedPage> PrintedFigure::pages(const QSizeF &paper, Language language) const
{
    return {[figure = figure_, paper, language](QCPPainter &painter) {
        FigureStyle style;
        style.language = language;
        const Theme theme = style.theme();
        const QFont font = theme.font(TextRole::caption);
        const double gap = theme.spacing();
        const double head = QFontMetricsF(font).height();
        style.size = QSizeF(paper.width(), paper.height() - head - gap).toSize(); // words may depend on it
        const QString words = figure->description(style);
        const int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
        const double wanted = QFontMetricsF(font).boundingRect(QRectF(QPointF(), paper), flags, words).height();
        const double caption = std::min(wanted, mostOfCaption * paper.height());
        style.size.rheight() -= qRound(caption + gap);

        painter.setFont(font);
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(0, 0, paper.width(), head), Qt::AlignLeft | Qt::AlignVCenter, figure->title(language));
        painter.drawText(QRectF(0, paper.height() - caption, paper.width(), caption), flags, words);
        painter.save();
        painter.translate(0, head + gap);
        figure->paint(painter, style);
        painter.restore();
    }};
}

} // namespace actlab
