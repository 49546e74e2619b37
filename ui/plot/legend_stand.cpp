// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_stand.h"

#include "ui/plot/legend_drag.h"
#include "ui/plot/plot_widget.h"

#include <cmath>
#include <utility>

namespace actlab {

LegendStand::LegendStand(PlotWidget &plot) : plot_(plot), legend_(*plot.legend), drag_(new LegendDrag(&plot)) {}

void LegendStand::setEntries(const std::vector<PlotLegend::Entry> &entries, int group)
{
    if (entries.empty())
        plot_.legend->setVisible(false);
    isUnplaced_ = legend_.setEntries(entries, group) || isUnplaced_;
}

bool LegendStand::setPlace(LegendPlace place)
{
    if (std::exchange(place_, place) == place)
        return false;
    drag_->setPosition(std::nullopt);
    isUnplaced_ = true;
    return true;
}

void LegendStand::settle(bool isCourse)
{
    const bool belongsBelow = place_ == LegendPlace::outside && !isCourse;
    if (belongsBelow == isBelow())
        return;
    if (belongsBelow) {
        below_ = new QCPLayoutInset;
        plot_.plotLayout()->addElement(2, 0, below_);
        plot_.axisRect()->insetLayout()->take(plot_.legend);
        below_->addElement(plot_.legend, Qt::AlignCenter);
    } else {
        below_->take(plot_.legend);
        plot_.axisRect()->insetLayout()->addElement(plot_.legend, Qt::AlignTop | Qt::AlignLeft);
        plot_.plotLayout()->remove(std::exchange(below_, nullptr));
        plot_.plotLayout()->simplify();
    }
    drag_->setPosition(drag_->position()); // its place is the layout's to know
}

const std::optional<QPointF> &LegendStand::position() const
{
    return drag_->position();
}

void LegendStand::setPosition(const std::optional<QPointF> &position)
{
    drag_->setPosition(position);
}

bool LegendStand::fit(double mostBelow, const std::function<QString(std::size_t)> &note)
{
    const QSizeF inside(plot_.axisRect()->insetLayout()->rect().size());
    const QSizeF below(plot_.axisRect()->outerRect().width(), mostBelow);
    if (!legend_.fit(isBelow() ? below : inside, isBelow(), note))
        return false;
    if (below_) {
        const int height = static_cast<int>(std::ceil(legend_.size().height()));
        below_->setMinimumSize(0, height);
        below_->setMaximumSize(QWIDGETSIZE_MAX, height);
    }
    isUnplaced_ = true;
    return true;
}

bool LegendStand::place(const std::function<LegendObstacles()> &obstacles)
{
    isUnplaced_ = false;
    return !isBelow() && plot_.legend->visible() && drag_->setPlace(alignment(obstacles));
}

Qt::Alignment LegendStand::alignment(const std::function<LegendObstacles()> &obstacles)
{
    switch (place_) {
    case LegendPlace::upper_left:
        return Qt::AlignTop | Qt::AlignLeft;
    case LegendPlace::upper_right:
        return Qt::AlignTop | Qt::AlignRight;
    case LegendPlace::lower_left:
        return Qt::AlignBottom | Qt::AlignLeft;
    case LegendPlace::lower_right:
        return Qt::AlignBottom | Qt::AlignRight;
    case LegendPlace::best:
    case LegendPlace::outside:
    case LegendPlace::none:
        break;
    }
    return placer_.place(obstacles(), QSizeF(plot_.legend->outerRect().size()),
                         QRectF(plot_.axisRect()->insetLayout()->rect()));
}

void LegendStand::keepInside()
{
    drag_->keepInside();
}

} // namespace actlab
