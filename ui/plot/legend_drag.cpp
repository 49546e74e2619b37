// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_drag.h"

#include "ui/plot/plot_widget.h"

#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace actlab {

LegendDrag::LegendDrag(PlotWidget *plot) : QObject(plot), plot_(plot)
{
    plot->installEventFilter(this);
    apply();
}

bool LegendDrag::setPlace(Qt::Alignment place)
{
    if (std::exchange(place_, place) == place)
        return false;
    apply();
    return true;
}

void LegendDrag::setPosition(const std::optional<QPointF> &position)
{
    position_ = position;
    apply();
}

bool LegendDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto &press = *static_cast<QMouseEvent *>(event);
        isDragging_ = press.button() == Qt::LeftButton && isOverLegend(press);
        grip_ = press.position() - QPointF(plot_->legend->outerRect().topLeft());
        return isDragging_;
    }
    case QEvent::MouseMove: {
        const auto &move = *static_cast<QMouseEvent *>(event);
        if (isDragging_)
            moveTo(move.position() - grip_);
        return isDragging_;
    }
    case QEvent::MouseButtonRelease:
        return std::exchange(isDragging_, false);
    case QEvent::MouseButtonDblClick:
        if (!isOverLegend(*static_cast<QMouseEvent *>(event)))
            return false;
        setPosition(std::nullopt);
        plot_->replot(QCustomPlot::rpQueuedReplot);
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool LegendDrag::isOverLegend(const QMouseEvent &event) const
{
    return isWithinAxes() && plot_->legend->visible() &&
           plot_->legend->outerRect().contains(event.position().toPoint());
}

bool LegendDrag::isWithinAxes() const
{
    return plot_->axisRect()->insetLayout()->elementCount() > 0;
}

void LegendDrag::moveTo(const QPointF &topLeft)
{
    // Kept as a fraction of the axes, so that it stays in place when the window is resized.
    const QRectF axes(plot_->axisRect()->insetLayout()->rect());
    const QPointF bounded = inside(topLeft);
    setPosition(QPointF((bounded.x() - axes.left()) / axes.width(), (bounded.y() - axes.top()) / axes.height()));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

QPointF LegendDrag::inside(const QPointF &topLeft) const
{
    const QRectF axes(plot_->axisRect()->insetLayout()->rect());
    const QSizeF size(plot_->legend->outerRect().size());
    return {std::clamp(topLeft.x(), axes.left(), std::max(axes.left(), axes.right() - size.width())),
            std::clamp(topLeft.y(), axes.top(), std::max(axes.top(), axes.bottom() - size.height()))};
}

void LegendDrag::keepInside()
{
    if (!position_ || !isWithinAxes() || !plot_->legend->visible())
        return;
    auto *layout = plot_->axisRect()->insetLayout();
    const QRectF axes(layout->rect());
    const QPointF wanted(axes.left() + position_->x() * axes.width(), axes.top() + position_->y() * axes.height());
    const QPointF bounded = inside(wanted);
    const QRectF rect((bounded.x() - axes.left()) / axes.width(), (bounded.y() - axes.top()) / axes.height(), 0, 0);
    if (rect == layout->insetRect(0))
        return;
    layout->setInsetRect(0, rect);
    layout->update(QCPLayoutElement::upLayout);
}

void LegendDrag::apply()
{
    if (!isWithinAxes())
        return;
    auto *layout = plot_->axisRect()->insetLayout();
    layout->setInsetPlacement(0, position_ ? QCPLayoutInset::ipFree : QCPLayoutInset::ipBorderAligned);
    layout->setInsetAlignment(0, place_);
    if (position_)
        layout->setInsetRect(0, QRectF(*position_, QSizeF())); // of no size: it takes what its entries need
}

} // namespace actlab
