// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/curve_look.h"
#include "ui/plot/polyline.h"
#include "ui/plot/stroke_raster.h"
#include "ui/plot/tile_mask.h"

#include <qcustomplot.h>

#include <vector>

namespace actlab {

/// A curve of any number of points with x ascending and gaps at NaN, or a band between two such curves. In pixels it
/// cuts its dashes itself and strokes them by StrokeRaster, many times faster than a wide dashed QPen; vector formats
/// get ordinary pens.
class CurvePlottable : public QCPAbstractPlottable {
    Q_OBJECT

public:
    /// `raster` must outlive the curve.
    CurvePlottable(QCPAxis *keyAxis, QCPAxis *valueAxis, StrokeRaster &raster);

    void setLook(const CurveLook &look);
    const CurveLook &look() const { return look_; }
    /// Columns of one length. With `upper` it is a band, from y to there; without, that is empty.
    void setData(std::vector<double> x, std::vector<double> y, std::vector<double> upper = {});
    /// Points on the curve that are drawn as small dots: columns of one length.
    void setMarks(std::vector<double> x, std::vector<double> y);
    const std::vector<double> &marks() const { return markX_; }
    void setDots(std::vector<JumpDot> dots) { dots_ = std::move(dots); }
    const std::vector<JumpDot> &dots() const { return dots_; }
    const std::vector<double> &x() const { return x_; }
    const std::vector<double> &y() const { return y_; }
    const std::vector<double> &upper() const { return upper_; }

    /// What of it is seen in the axes and `margin` pixels around them, with the view as it is.
    std::vector<Polyline> visibleLines(double margin) const;
    /// Adds where the curve was last drawn.
    void addTo(TileMask &mask) const;

    double selectTest(const QPointF &position, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange &keyRange = QCPRange()) const override;

    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

protected:
    void draw(QCPPainter *painter) override;

private:
    QRectF axesWith(double margin) const;
    Polyline inPixels(const std::vector<double> &y) const;
    void prepareBand(const Polyline &lower, const Polyline &upper, const QRectF &bounds);
    QColor bandColour() const;
    void stroke(QCPPainter *painter) const;
    void drawMarks(QCPPainter *painter) const;
    void drawMarkers(QCPPainter *painter) const;
    void drawDots(QCPPainter *painter) const;

    StrokeRaster &raster_; ///< shared by the curves of a plot
    CurveLook look_;
    std::vector<double> x_;
    std::vector<double> y_;
    std::vector<double> upper_; ///< of a band
    std::vector<double> markX_;
    std::vector<double> markY_;
    std::vector<JumpDot> dots_;
    std::vector<Polyline> lines_; ///< as last drawn, in pixels
    QPolygonF band_;              ///< likewise, between the lines
};

} // namespace actlab
