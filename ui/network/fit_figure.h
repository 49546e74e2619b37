// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/unit_id.h"
#include "core/scenario/scenario.h"
#include "core/training/snapshot.h"
#include "ui/export/figure.h"

#include <memory>
#include <optional>

namespace actlab {

/// What a network with one input answers over it, or one of its units, to be exported.
class FitFigure : public Figure {
public:
    FitFigure(std::shared_ptr<const Snapshot> snapshot, std::optional<UnitId> unit, const NetworkView &view);

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    /// Columns: the input, and each output.
    bool writeCsv(QIODevice &device) const override;

private:
    std::shared_ptr<const Snapshot> snapshot_;
    std::optional<UnitId> unit_;
    NetworkView view_;
};

} // namespace actlab
