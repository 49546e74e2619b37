// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/polyline.h"
#include "ui/plot/stroke_raster.h"

#include <QColor>

#include <qcustomplot.h>

#include <vector>

namespace actlab {

/// Shapes that tell curves apart without colour.
enum class Marker { none, circle, square, triangle, diamond, cross, plus, star, bar };

/// A dot at a jump: closed at the value taken, open at a limit that is not.
struct JumpDot {
    double x{};
    double y{};
    bool isClosed = false;

    bool operator==(const JumpDot &) const = default;
};

/// How a curve is drawn; lengths in device-independent pixels.
struct CurveLook {
    QColor colour;
    double width = 2;
    std::vector<double> dashes; ///< lengths of dash and gap in turn; empty: solid
    Marker marker = Marker::none;
    double markerSize = 8;
    double markerSpacing = 120; ///< between markers along x
    double markerPhase = 0;     ///< of markerSpacing, so that markers of curves that coincide stay apart
    double dotDiameter = 8;
    QColor background; ///< inside open dots

    bool operator==(const CurveLook &) const = default;
};

/// A curve of any number of points with x ascending and gaps at NaN. On screen it cuts its dashes itself and strokes
/// short solid lines, which is many times faster than a wide dashed QPen; exports get ordinary pens.
class CurvePlottable : public QCPAbstractPlottable {
    Q_OBJECT

public:
    /// `raster` must outlive the curve.
    CurvePlottable(QCPAxis *keyAxis, QCPAxis *valueAxis, StrokeRaster &raster);

    void setLook(const CurveLook &look);
    const CurveLook &look() const { return look_; }
    /// Columns of one length.
    void setData(std::vector<double> x, std::vector<double> y);
    void setDots(std::vector<JumpDot> dots) { dots_ = std::move(dots); }
    const std::vector<JumpDot> &dots() const { return dots_; }
    const std::vector<double> &x() const { return x_; }
    const std::vector<double> &y() const { return y_; }

    double selectTest(const QPointF &position, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange &keyRange = QCPRange()) const override;

    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

protected:
    void draw(QCPPainter *painter) override;

private:
    std::vector<Polyline> visibleLines() const;
    void stroke(QCPPainter *painter, const std::vector<Polyline> &lines) const;
    void drawMarkers(QCPPainter *painter, const std::vector<Polyline> &lines) const;
    void drawDots(QCPPainter *painter) const;

    StrokeRaster &raster_; ///< shared by the curves of a plot
    CurveLook look_;
    std::vector<double> x_;
    std::vector<double> y_;
    std::vector<JumpDot> dots_;
};

} // namespace actlab
