// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/export/figure.h"

#include <memory>

namespace actlab {

/// Loss or accuracy against epoch, to be exported.
class CurvesFigure : public Figure {
public:
    CurvesFigure(std::shared_ptr<const Snapshot> snapshot, LossPlot::Quantity quantity, bool isLogarithmic);

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    /// Columns: epoch, training_loss, test_loss, training_accuracy, test_accuracy (0–1); empty where there is none.
    bool writeCsv(QIODevice &device) const override;

private:
    std::shared_ptr<const Snapshot> snapshot_;
    LossPlot::Quantity quantity_;
    bool isLogarithmic_;
};

} // namespace actlab
