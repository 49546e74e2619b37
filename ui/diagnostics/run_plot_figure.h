// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/training/snapshot.h"
#include "ui/export/figure.h"

#include <memory>

namespace actlab {

class RunPlot;

/// A plot of the inside of a network, to be exported.
class RunPlotFigure : public Figure {
public:
    /// `view` chooses the plot, which there is.
    RunPlotFigure(std::shared_ptr<const Snapshot> snapshot, const NetworkView &view);

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    bool writeCsv(QIODevice &device) const override;

private:
    std::unique_ptr<RunPlot> plot(Language language) const;

    std::shared_ptr<const Snapshot> snapshot_;
    NetworkView view_;
};

} // namespace actlab
