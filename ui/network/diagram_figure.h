// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/export/figure.h"

#include <memory>

namespace actlab {

/// The diagram of the network with its weights, to be exported.
class DiagramFigure : public Figure {
public:
    DiagramFigure(std::shared_ptr<const Snapshot> snapshot, bool hasNumbers);

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    /// A row for each weight and bias. Columns: layer and unit from 1, input (a feature, a unit of the layer before, or
    /// "bias"), value.
    bool writeCsv(QIODevice &device) const override;

private:
    std::shared_ptr<const Snapshot> snapshot_;
    bool hasNumbers_;
};

} // namespace actlab
