// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/diagnostics/histogram.h"
#include "ui/diagnostics/run_plot.h"
#include "ui/plot/stroke_raster.h"

#include <optional>
#include <vector>

namespace actlab {

class CurvePlottable;

/// Where a unit stands on its activation function: how often each pre-activation z occurs among the training points,
/// with f and f′ over it, so that saturated and dead units are seen.
class UnitPlot : public RunPlot {
    Q_OBJECT

public:
    explicit UnitPlot(QWidget *parent = nullptr);

    /// Columns: z, f, df: one row for each training point.
    bool writeCsv(QIODevice &device) const override;
    QString description() const override;

protected:
    void fill() override;
    QString readOut(QPointF place) const override;

private:
    /// The function of a unit, if it has one of its own.
    struct Function {
        const Activation *activation = nullptr; ///< null: identity
        std::vector<double> parameters;

        Jet at(double z) const;
    };
    std::optional<Function> function() const;
    std::span<const double> sums() const;
    void fillBars();
    void fillCurves(double minimum, double maximum);

    StrokeRaster raster_;
    QCPBars *bars_;
    CurvePlottable *value_;
    CurvePlottable *slope_;
    Histogram histogram_;
};

} // namespace actlab
