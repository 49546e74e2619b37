// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/layer_flow.h"
#include "ui/diagnostics/run_plot.h"
#include "ui/plot/stroke_raster.h"

#include <vector>

namespace actlab {

class CurvePlottable;

/// A curve for each layer against epoch: how large the gradient is that reaches it, how many of its units are dead or
/// saturated, how large a step is against its weights.
class LayersPlot : public RunPlot {
    Q_OBJECT

public:
    enum class Quantity { gradient, units, updates };

    explicit LayersPlot(Quantity quantity, QWidget *parent = nullptr);

    /// Columns: epoch, then one or two for each layer.
    bool writeCsv(QIODevice &device) const override;
    QString description() const override;

protected:
    void fill() override;
    QString readOut(QPointF place) const override;

private:
    /// A line of the plot: a number of each moment.
    struct Series {
        std::size_t layer = 0;
        double LayerFlow::*number = nullptr;
    };

    std::vector<Moment> moments() const;
    std::vector<Series> series() const;
    CurvePlottable &curve(std::size_t index);
    void fillAxes();
    void fitTo(double least, double greatest, double last);
    QString briefName(std::size_t layer) const;
    QString valueText(double value) const;
    QString saidOf(const Moment &moment, const QString &separator) const;

    Quantity quantity_;
    StrokeRaster raster_;
    std::vector<CurvePlottable *> curves_;
    QCPItemStraightLine *now_; ///< where the run stands, if it has gone back
};

} // namespace actlab
