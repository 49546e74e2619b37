// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/axis_style.h"

#include "ui/plot/number_ticker.h"

#include <qcustomplot.h>

namespace actlab {

void styleAxis(QCPAxis &axis, const Theme &theme)
{
    const QPen line(theme.axis, theme.hairline);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTicks(false);
    axis.setTickLength(0, theme.spacing(0.5));
    axis.setTickLabelFont(theme.font(TextRole::caption));
    axis.setTickLabelColor(theme.mutedText);
    axis.setTickLabelPadding(theme.spacing(0.5));
    axis.setLabelFont(theme.font(TextRole::body));
    axis.setLabelColor(theme.mutedText);
    axis.setLabelPadding(theme.spacing(0.75));
    axis.grid()->setPen(QPen(theme.grid, theme.hairline));
    axis.grid()->setZeroLinePen(Qt::NoPen); // x = 0 and y = 0 are reference lines
}

void fitTickCounts(QCustomPlot &plot, const Theme &theme)
{
    fitTickCount(*plot.xAxis, plot.viewport().width(), theme.spacing(11));
    fitTickCount(*plot.yAxis, plot.viewport().height(), theme.spacing(9));
}

QString fittingName(const QCPAxis &axis, const QString &name)
{
    const QCPAxisRect &axes = *axis.axisRect();
    const int length = axis.orientation() == Qt::Vertical ? axes.outerRect().height() : axes.outerRect().width();
    return QFontMetrics(axis.labelFont()).elidedText(name, Qt::ElideRight, length);
}

} // namespace actlab
