// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace actlab {

/// What a plot says of the place that is pointed at, in a box beside it.
class ReadOutBox : public QCPItemText {
    Q_OBJECT

public:
    ReadOutBox(QCustomPlot *plot, const QString &layer);

    void setTheme(const Theme &theme);
    /// Beside a pixel of the widget, towards the middle of the axes, so that it does not leave them. An empty text
    /// hides it.
    void say(const QString &text, QPointF pixel);
    void hide() { setVisible(false); }
};

/// A word on a ground of its own, in the painter's font, for curves and lines that pass beneath it.
void drawLabel(QPainter &painter, const QRectF &box, const QString &text, const Theme &theme);

} // namespace actlab
