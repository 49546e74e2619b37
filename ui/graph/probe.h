// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/probe_reading.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <array>
#include <optional>
#include <vector>

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

    /// Where Δx and Δy of the slope triangle are written, and the read-out, in pixels; empty where they are not.
    struct Places {
        QRectF run;
        QRectF rise;
        QRectF readOut;
    };
    Places places() const;

    /// The run of the slope triangle: a round number of about an eighth of the view.
    static double triangleRun(double viewWidth);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;

private:
    using Triangle = std::array<QPointF, 3>; ///< where the tangent touches, the end of the run, that of the rise

    QPointF pixel(const QPointF &point) const;
    std::optional<Triangle> triangle() const;
    QString runText() const;
    QString riseText() const;
    QRectF runPlace(const Triangle &corners) const;
    QRectF risePlace(const Triangle &corners, const QRectF &run) const;
    QRectF readOutPlace(const std::vector<QRectF> &taken) const;
    QRectF legendPlace() const;
    QSizeF labelSize(const QString &text) const;
    QSizeF readOutSize() const;
    double leading() const;
    QRectF inside(QRectF box) const;

    void drawTangent(QCPPainter *painter) const;
    void drawTriangle(QCPPainter *painter, const Triangle &corners) const;
    void drawDots(QCPPainter *painter) const;
    void drawReadOut(QCPPainter *painter, const QRectF &box) const;

    Theme theme_;
    std::optional<ProbeReading> reading_;
};

} // namespace actlab
