// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnostics/run_plot.h"

#include <memory>

namespace actlab {

class PlanePoints;

/// The plane as a layer sees it: its square grid, warped, and the training points in it. What the next layer can cut
/// apart by a straight line is apart here.
class HiddenSpacePlot : public RunPlot {
    Q_OBJECT

public:
    explicit HiddenSpacePlot(QWidget *parent = nullptr);

    /// A row for each training point. Columns: x1, x2, label, first, second.
    bool writeCsv(QIODevice &device) const override;
    QString description() const override;

protected:
    void fill() override;
    QString readOut(QPointF place) const override;
    void applyTheme() override;

private:
    void fillGrid(const HiddenSpace &space);
    void fillPoints(const HiddenSpace &space);
    void fit(const HiddenSpace &space);
    QString axisName(const HiddenSpace &space, std::size_t axis) const;

    QCPCurve *grid_ = nullptr;
    PlanePoints *points_ = nullptr;
};

} // namespace actlab
