// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/sign_colours.h"
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
    QString marksName; ///< before the marks, if they are numbers only
    std::vector<Entry> marks;
    QString barName;                             ///< "Output"
    QStringList barLabels{QString(), QString()}; ///< at its left end and its right end
    bool hasBar = true;                          ///< otherwise only the room for it is kept
    QString widestBarName;                       ///< of those that it has in turn: the legend is equally high with each
    std::vector<double> levels;                  ///< of the lines in the plane, from −1 to 1 along the bar
    bool isDiscretised = false;
};

/// Marks and the bar of colours side by side, or the bar beneath where there is no room.
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
    double write(QCPPainter &painter, QPointF left, const QString &text) const;
    double nameGap() const { return theme_.spacing(1); }
    double labelGap() const { return theme_.spacing(0.75); }
    double entryGap() const { return theme_.spacing(1.25); }
    double barGap() const { return theme_.spacing(2); }
    double marksWidth() const;
    QString textOf(const LegendContent::Entry &entry) const;
    double barWidth(const QString &name, double length) const;
    bool isInOneRow() const;
    double room() const;
    double fromEdge(double left, double width) const;
    double barLength(bool isBesideMarks) const;
    void drawMarks(QCPPainter &painter, QPointF left) const;
    void drawBar(QCPPainter &painter, QPointF left, double length) const;
    void drawColours(QCPPainter &painter, const QRectF &bar) const;
    double drawEntry(QCPPainter &painter, QPointF left, const LegendContent::Entry &entry) const;

    Theme theme_ = makeTheme(ColourScheme::light);
    SignColours colours_;
    LegendContent content_;
};

} // namespace actlab
