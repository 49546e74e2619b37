// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/point_tool.h"

#include "ui/plane/boundary_plot.h"

#include <QMouseEvent>

#include <cmath>

namespace actlab {

PointTool::PointTool(BoundaryPlot &plot) : QObject(&plot), plot_(plot)
{
    plot.installEventFilter(this); // after the navigation's, so that it is asked first
}

void PointTool::setMode(Mode mode)
{
    mode_ = mode;
    isDown_ = false;
    plot_.setProbing(mode == Mode::look);
    if (mode == Mode::look)
        plot_.unsetCursor();
    else
        plot_.setCursor(Qt::CrossCursor);
}

double PointTool::reach() const
{
    const QPointF across = plot_.toPlane(QPointF(plot_.markDiameter(), 0)) - plot_.toPlane(QPointF());
    return std::abs(across.x());
}

bool PointTool::eventFilter(QObject *watched, QEvent *event)
{
    if (mode_ == Mode::look)
        return QObject::eventFilter(watched, event);
    const auto type = event->type();
    const bool isPress = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    if (!isPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto &mouse = *static_cast<QMouseEvent *>(event);
    const bool isInside = plot_.axisRect()->rect().contains(mouse.pos());
    if (isPress && mouse.button() != Qt::LeftButton)
        return QObject::eventFilter(watched, event);
    const QPointF place = plot_.toPlane(mouse.position());
    if (isPress && isInside) {
        isDown_ = true;
        plot_.setFocus(Qt::MouseFocusReason);
        mode_ == Mode::draw ? Q_EMIT pressed(place) : Q_EMIT erased(place);
    } else if (type == QEvent::MouseMove && isDown_ && isInside) {
        mode_ == Mode::draw ? Q_EMIT dragged(place) : Q_EMIT erased(place);
    } else if (type == QEvent::MouseButtonRelease && isDown_) {
        isDown_ = false;
        Q_EMIT released();
    }
    return true;
}

} // namespace actlab
