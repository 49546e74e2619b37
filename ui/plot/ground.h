// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace actlab {

/// What is behind everything in a plot. QCustomPlot would fill the widget first and then lay a mostly empty picture
/// over it.
class Ground : public QCPLayerable {
    Q_OBJECT

public:
    explicit Ground(QCustomPlot *plot) : QCPLayerable(plot, QStringLiteral("background")) {}

    void setBrush(const QBrush &brush) { brush_ = brush; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *) const override {}
    // QCustomPlot clips a pixel higher than it is told: the lowest row would stay black.
    QRect clipRect() const override { return mParentPlot->viewport().adjusted(0, 0, 0, 1); }
    void draw(QCPPainter *painter) override { painter->fillRect(mParentPlot->viewport(), brush_); }

private:
    QBrush brush_;
};

} // namespace actlab
