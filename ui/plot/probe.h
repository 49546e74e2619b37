// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/probe_reading.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <optional>

namespace actlab {

/// The cross-hair on a function plot: dots on the curves, the tangent with its slope triangle, and a read-out beside
/// it.
class Probe : public QCPLayerable {
    Q_OBJECT

public:
    Probe(QCustomPlot *plot, const QString &layer);

    void setTheme(const Theme &theme) { theme_ = theme; }
    void show(ProbeReading reading) { reading_ = std::move(reading); }
    void hide() { reading_.reset(); }
    const std::optional<ProbeReading> &reading() const { return reading_; }

    /// The run of the slope triangle: a round number of about an eighth of the view.
    static double triangleRun(double viewWidth);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;

private:
    QPointF pixel(const QPointF &point) const;
    void drawTangent(QCPPainter *painter) const;
    void drawTriangle(QCPPainter *painter) const;
    void drawDots(QCPPainter *painter) const;
    void drawReadOut(QCPPainter *painter) const;
    QRectF readOutPlace(const QSizeF &size) const;

    Theme theme_;
    std::optional<ProbeReading> reading_;
};

} // namespace actlab
