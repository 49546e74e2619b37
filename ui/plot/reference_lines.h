// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/reference_line.h"

#include <qcustomplot.h>

#include <vector>

namespace actlab {

/// Everything that lies beneath the curves and changes less often than they do.
class ReferenceLines : public QCPLayerable {
    Q_OBJECT

public:
    ReferenceLines(QCustomPlot *plot, const QString &layer);

    void setLines(std::vector<ReferenceLine> lines) { lines_ = std::move(lines); }
    const std::vector<ReferenceLine> &lines() const { return lines_; }
    void setShades(std::vector<ShadedInterval> shades) { shades_ = std::move(shades); }
    const std::vector<ShadedInterval> &shades() const { return shades_; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;
    QRect clipRect() const override;

private:
    void drawShade(QCPPainter *painter, const ShadedInterval &shade) const;
    void drawLine(QCPPainter *painter, const ReferenceLine &line) const;

    std::vector<ReferenceLine> lines_;
    std::vector<ShadedInterval> shades_;
};

} // namespace actlab
