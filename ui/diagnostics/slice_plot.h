// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnostics/run_plot.h"

#include <memory>
#include <optional>

namespace actlab {

class PlaneSurface;

/// The loss around the weights, along two directions: blue valleys, orange heights, lines of equal loss, and the way
/// that the run has come. A tenth of the picture lies between two lines.
class SlicePlot : public RunPlot {
    Q_OBJECT

public:
    explicit SlicePlot(QWidget *parent = nullptr);

    /// A row for each point. Columns: first, second, loss.
    bool writeCsv(QIODevice &device) const override;
    QString description() const override;

protected:
    void fill() override;
    QString readOut(QPointF place) const override;
    void applyTheme() override;

private:
    void fillSurface(const LossSlice &slice);
    void fillPath(const LossSlice &slice);
    std::optional<double> lossAt(QPointF place) const;

    PlaneSurface *surface_ = nullptr;
    QCPCurve *path_ = nullptr;
    QCPGraph *now_ = nullptr;
    std::shared_ptr<const LossSlice> drawn_; ///< of which the surface is
};

} // namespace actlab
