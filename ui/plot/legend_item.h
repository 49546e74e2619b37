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

    static double heightIn(const QFont &font);

protected:
    void draw(QCPPainter *painter) override;
    QSize minimumOuterSizeHint() const override;

private:
    CurvePlottable *curve_;
};

/// A line of the legend that belongs to no curve: how many curves it does not name.
class LegendNote : public QCPAbstractLegendItem {
    Q_OBJECT

public:
    LegendNote(QCPLegend *legend, QString text);

    const QString &text() const { return text_; }

protected:
    void draw(QCPPainter *painter) override;
    QSize minimumOuterSizeHint() const override;

private:
    QString text_;
};

} // namespace actlab
