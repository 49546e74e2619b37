// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/training/neuron_maps.h"
#include "ui/plane/surface_picture.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>
#include <QLineF>

#include <memory>
#include <vector>

namespace actlab {

/// What is drawn of maps: which of them, and what their heights mean.
struct SurfaceView {
    std::shared_ptr<const NeuronMaps> maps; ///< keeps the numbers of `surface`
    Surface surface;                        ///< one map, or one for each class
    bool isProbabilities = false;           ///< of classes, whose colours are blended
    SurfaceScale scale;
    std::vector<double> levels; ///< heights at which lines are drawn; for probabilities they are where two meet
};

constexpr double planeLineWidth = 1.6; ///< of boundaries and lines of equal height

/// A surface over the plane as colours, with its boundary line.
class PlaneSurface : public QCPLayerable {
    Q_OBJECT

public:
    PlaneSurface(QCustomPlot *plot, const QString &layer);

    void setTheme(const Theme &theme);
    void setView(SurfaceView view);
    const SurfaceView &view() const { return view_; }
    /// The pieces of a line of equal height, in pixels; of a surface that is not one of probabilities.
    std::vector<QLineF> linesAt(double level) const;
    /// Device pixels in a device-independent one; pictures are not made finer than this.
    void setSamplingScale(double scale) { samplingScale_ = scale; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;

private:
    QRectF pixelRect() const; ///< of the whole domain
    void drawPicture(QCPPainter &painter) const;
    void drawLines(QCPPainter &painter) const;
    void drawPlateaus(QCPPainter &painter) const;
    /// A surface and the height at which it has a boundary.
    struct Cut {
        std::vector<double> heights;
        double level{};
    };
    std::vector<Cut> cuts() const;
    QTransform toPixels() const; ///< from places in the grid
    std::vector<QLineF> inPixels(const std::vector<QLineF> &grid) const;

    Theme theme_ = makeTheme(ColourScheme::light);
    SignColours colours_;
    SurfaceView view_;
    double samplingScale_ = 1;
};

} // namespace actlab
