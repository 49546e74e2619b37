// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backprop/walk_drawing.h"
#include "ui/export/figure.h"

namespace actlab {

/// One step of a walk, to be exported: what happens, the network with its numbers, and the calculation beneath.
class WalkFigure : public Figure {
public:
    explicit WalkFigure(WalkShown shown) : shown_(std::move(shown)) {}

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    /// Every number of the walk, a row each. Columns: quantity, sample, layer, unit, input, value; all counted from 1,
    /// and empty where they do not apply. Quantities: x, t, loss, z, a, slope, loss_by_output, delta, weight, gradient,
    /// updated; the last three are a bias's where there is no input.
    bool isUpright() const override { return true; }
    bool writeCsv(QIODevice &device) const override;

private:
    WalkShown shown_;
};

} // namespace actlab
