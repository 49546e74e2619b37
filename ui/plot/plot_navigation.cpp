// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_navigation.h"

#include "ui/plot/plot_view.h"
#include "ui/plot/plot_widget.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <cmath>

namespace actlab {

namespace {

constexpr double keyZoom = 1.25;
constexpr double keyPan = 0.1; ///< of the view
constexpr int smallestBox = 8; ///< pixels; less is a click that slipped

} // namespace

PlotNavigation::PlotNavigation(PlotWidget *plot)
    : QObject(plot), plot_(plot), band_(new QRubberBand(QRubberBand::Rectangle, plot))
{
    plot->installEventFilter(this);
}

bool PlotNavigation::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        plot_->goHome();
        return true;
    case QEvent::KeyPress:
        return key(*static_cast<QKeyEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

QPointF PlotNavigation::coordinates(const QPointF &pixel) const
{
    return {plot_->xAxis->pixelToCoord(pixel.x()), plot_->yAxis->pixelToCoord(pixel.y())};
}

void PlotNavigation::moveTo(const PlotWindow &view)
{
    plot_->setView(view);
    Q_EMIT plot_->viewChanged(view);
}

bool PlotNavigation::wheel(const QWheelEvent &event)
{
    constexpr double perNotch = 0.85;
    constexpr double notch = 120; // eighths of a degree
    const double factor = std::pow(perNotch, event.angleDelta().y() / notch);
    const QPointF pointer = event.position();
    const QRect rect = plot_->axisRect()->rect();
    const bool isOverX = pointer.y() > rect.bottom();
    const bool isOverY = pointer.x() < rect.left();
    moveTo(zoomed(plot_->view(), isOverY && !isOverX ? 1 : factor, isOverX && !isOverY ? 1 : factor,
                  coordinates(pointer)));
    return true;
}

bool PlotNavigation::press(const QMouseEvent &event)
{
    const bool isBox = event.button() == Qt::RightButton ||
                       (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ShiftModifier));
    if (!isBox && event.button() != Qt::LeftButton)
        return false;
    plot_->setFocus(Qt::MouseFocusReason);
    drag_ = isBox ? Drag::box : Drag::pan;
    origin_ = event.position();
    viewAtOrigin_ = plot_->view();
    return true;
}

bool PlotNavigation::move(const QMouseEvent &event)
{
    switch (drag_) {
    case Drag::none:
        return false;
    case Drag::pan:
        pan(event.position());
        break;
    case Drag::box:
        band_->setGeometry(QRectF(origin_, event.position()).normalized().toAlignedRect());
        band_->show();
        break;
    }
    return true;
}

void PlotNavigation::pan(const QPointF &to)
{
    const QSizeF size(plot_->axisRect()->size());
    const QPointF moved = to - origin_;
    const double width = viewAtOrigin_.x_maximum - viewAtOrigin_.x_minimum;
    const double height = viewAtOrigin_.y_maximum - viewAtOrigin_.y_minimum;
    moveTo(panned(viewAtOrigin_, -moved.x() / size.width() * width, moved.y() / size.height() * height));
}

bool PlotNavigation::release(const QMouseEvent &event)
{
    const Drag ended = std::exchange(drag_, Drag::none);
    if (ended == Drag::box) {
        band_->hide();
        zoomToBox(QRectF(origin_, event.position()).normalized());
    } else if (ended == Drag::pan &&
               (event.position() - origin_).manhattanLength() < QApplication::startDragDistance()) {
        Q_EMIT plot_->clicked(event.position());
    }
    return ended != Drag::none;
}

void PlotNavigation::zoomToBox(const QRectF &box)
{
    if (box.width() < smallestBox || box.height() < smallestBox)
        return;
    const QPointF topLeft = coordinates(box.topLeft());
    const QPointF bottomRight = coordinates(box.bottomRight());
    const PlotWindow view{topLeft.x(), bottomRight.x(), bottomRight.y(), topLeft.y()};
    moveTo(zoomed(view, 1, 1, (topLeft + bottomRight) / 2)); // bounded
}

void PlotNavigation::zoomAtCentre(double factor)
{
    moveTo(zoomed(plot_->view(), factor, factor, coordinates(QRectF(plot_->axisRect()->rect()).center())));
}

bool PlotNavigation::key(const QKeyEvent &event)
{
    const PlotWindow view = plot_->view();
    const bool isPan = event.modifiers().testFlag(Qt::ControlModifier);
    const double dx = keyPan * (view.x_maximum - view.x_minimum);
    const double dy = keyPan * (view.y_maximum - view.y_minimum);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus, without Shift
        zoomAtCentre(1 / keyZoom);
        return true;
    case Qt::Key_Minus:
        zoomAtCentre(keyZoom);
        return true;
    case Qt::Key_Home:
        plot_->goHome();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isPan)
            moveTo(panned(view, event.key() == Qt::Key_Left ? -dx : dx, 0));
        return isPan;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isPan)
            moveTo(panned(view, 0, event.key() == Qt::Key_Down ? -dy : dy));
        return isPan;
    default:
        return false;
    }
}

} // namespace actlab
