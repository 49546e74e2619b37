// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/sign_colours.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>
#include <QString>

#include <vector>

namespace actlab {

/// What colours and marks of a plane mean, as a strip beneath it.
struct LegendContent {
    struct Entry {
        std::size_t shape = 0;
        QColor colour;
        bool isTest = false;
        QString text;
    };
    std::vector<Entry> marks;
    QString barName;       ///< "Output"; empty: there is no bar of colours
    QStringList barLabels; ///< beneath its left end, middle and right end
    bool isDiscretised = false;
};

class SurfaceLegend : public QCPLayoutElement {
    Q_OBJECT

public:
    explicit SurfaceLegend(QCustomPlot *plot);

    void setTheme(const Theme &theme);
    void setContent(LegendContent content);

    QSize minimumOuterSizeHint() const override;
    QSize maximumOuterSizeHint() const override;

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawBar(QCPPainter &painter, const QRectF &box) const;
    double drawEntry(QCPPainter &painter, QPointF left, const LegendContent::Entry &entry) const;

    Theme theme_ = makeTheme(ColourScheme::light);
    SignColours colours_;
    LegendContent content_;
};

} // namespace actlab
