// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace actlab {

class CurvePlottable;

/// A legend entry whose texts share a baseline, though some contain Hangul, whose font is taller, and others do not.
class LegendItem : public QCPPlottableLegendItem {
    Q_OBJECT

public:
    LegendItem(QCPLegend *legend, CurvePlottable *curve);

protected:
    void draw(QCPPainter *painter) override;
    QSize minimumOuterSizeHint() const override;

private:
    double height() const;

    CurvePlottable *curve_;
};

} // namespace actlab
