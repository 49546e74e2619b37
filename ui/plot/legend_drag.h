// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

#include <optional>

class QMouseEvent;

namespace actlab {

class PlotWidget;

/// Lets the mouse drag a plot's legend to anywhere within the axes; a double click puts it back.
class LegendDrag : public QObject {
    Q_OBJECT

public:
    explicit LegendDrag(PlotWidget *plot);

    /// Where the legend stands until it is dragged; whether that is another place than before.
    bool setPlace(Qt::Alignment place);
    /// Where its upper left corner is, as fractions of the axes; none until it is dragged.
    const std::optional<QPointF> &position() const { return position_; }
    void setPosition(const std::optional<QPointF> &position);
    /// To be called when the axes or the legend have another size: what is dragged stays within the axes. Its position
    /// is kept for when there is room again.
    void keepInside();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOverLegend(const QMouseEvent &event) const;
    bool isWithinAxes() const;
    void moveTo(const QPointF &topLeft);
    void apply();
    QPointF inside(const QPointF &topLeft) const;

    PlotWidget *plot_;
    Qt::Alignment place_ = Qt::AlignTop | Qt::AlignLeft;
    std::optional<QPointF> position_;
    bool isDragging_ = false;
    QPointF grip_; ///< from the legend's corner to the pointer
};

} // namespace actlab
