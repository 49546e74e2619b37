// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "ui/theme/sign_colours.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace actlab {

/// The line around a mark of this colour, which stands out from the plane wherever the mark lies.
QColor outlineColour(const QColor &colour, const Theme &theme);

/// Draws a mark of a class: another shape for each, so that colour is not needed to tell them apart. Training points
/// are filled, test points are rings.
void drawMark(QPainter &painter, QPointF centre, double diameter, std::size_t shape, const QColor &colour, bool isTest,
              const Theme &theme);

/// The points of a data set in a plot. On screen each kind of mark is drawn once and copied, so that 100,000 points
/// take a tenth of a second; exports get shapes.
class PlanePoints : public QCPLayerable {
    Q_OBJECT

public:
    PlanePoints(QCustomPlot *plot, const QString &layer);

    void setTheme(const Theme &theme);
    void setData(std::shared_ptr<const DataSet> data);
    void setTestShown(bool isShown) { isTestShown_ = isShown; }
    /// Which target has the colours.
    void setTarget(std::size_t target);
    /// What its values reach.
    const ValueRange &range() const { return range_; }
    double diameter() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;

private:
    struct Look {
        std::size_t shape = 0;
        QColor colour;
        int key = 0; ///< of the picture that is kept
    };
    Look lookOf(const Point &point) const;
    void drawAll(QCPPainter &painter, const std::vector<Point> &points, bool isTest);
    const QPixmap &picture(const Look &look, bool isTest);

    Theme theme_ = makeTheme(ColourScheme::light);
    SignColours colours_;
    std::shared_ptr<const DataSet> data_;
    std::size_t target_ = 0;
    ValueRange range_;
    bool isTestShown_ = true;
    QHash<int, QPixmap> pictures_;
    double picturesDiameter_ = 0;
    double picturesRatio_ = 0;
};

} // namespace actlab
