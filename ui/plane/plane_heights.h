// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace actlab {

class PlaneSurface;

/// How high the lines of a surface lie, written on them; of a single line, which is a boundary, nothing. It is a part
/// of its own because points lie between the lines and it.
class PlaneHeights : public QCPLayerable {
    Q_OBJECT

public:
    PlaneHeights(const PlaneSurface &surface, QCustomPlot *plot, const QString &layer);

    void setTheme(const Theme &theme) { theme_ = theme; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;

private:
    const PlaneSurface &surface_;
    Theme theme_ = makeTheme(ColourScheme::light);
};

} // namespace actlab
