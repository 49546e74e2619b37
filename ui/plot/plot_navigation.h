// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QRubberBand;
class QWheelEvent;

namespace actlab {

class PlotWidget;

/// Moves a plot's view: the wheel zooms around the pointer (along one axis only when over its labels), dragging pans,
/// Shift or the right button drags a box, a double click or Home shows the whole; + and − zoom, and Ctrl with an arrow
/// pans.
class PlotNavigation : public QObject {
    Q_OBJECT

public:
    explicit PlotNavigation(PlotWidget *plot);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { none, pan, box };

    bool wheel(const QWheelEvent &event);
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool key(const QKeyEvent &event);
    void pan(const QPointF &to);
    void zoomToBox(const QRectF &box);
    void zoomAtCentre(double factor);
    void moveTo(const PlotWindow &view);
    QPointF coordinates(const QPointF &pixel) const;

    PlotWidget *plot_;
    QRubberBand *band_;
    Drag drag_ = Drag::none;
    QPointF origin_; ///< of the drag, in pixels
    PlotWindow viewAtOrigin_;
};

} // namespace actlab
