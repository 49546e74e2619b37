// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/histogram.h"
#include "ui/diagnostics/run_plot.h"

#include <vector>

namespace actlab {

/// How the weights of each layer are distributed: a histogram for each, one above the other, on the same axis.
class WeightsPlot : public RunPlot {
    Q_OBJECT

public:
    explicit WeightsPlot(QWidget *parent = nullptr);

    /// A row for each bin. Columns: layer, from, to, count.
    bool writeCsv(QIODevice &device) const override;
    QString description() const override;

protected:
    void fill() override;
    QString readOut(QPointF place) const override;

private:
    QCPBars &bars(std::size_t layer);

    std::vector<QCPBars *> bars_;
    std::vector<Histogram> histograms_; ///< of the layers; the first is drawn at the top
};

} // namespace actlab
