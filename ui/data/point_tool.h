// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

namespace actlab {

class BoundaryPlot;

/// Draws, moves and erases points in a boundary plot with the mouse. It says what the mouse does, in coordinates of the
/// plane; which points there are is the listener's business.
class PointTool : public QObject {
    Q_OBJECT

public:
    enum class Mode { look, draw, erase };

    explicit PointTool(BoundaryPlot &plot);

    Mode mode() const { return mode_; }
    void setMode(Mode mode);
    /// How near a point counts as hit, in the plane.
    double reach() const;

Q_SIGNALS:
    /// A press while drawing: a point is to be grasped if one is in reach, or else made.
    void pressed(QPointF place);
    void dragged(QPointF place);
    void released();
    /// A press or drag while erasing.
    void erased(QPointF place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    BoundaryPlot &plot_;
    Mode mode_ = Mode::look;
    bool isDown_ = false;
};

} // namespace actlab
