// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_stand.h"

#include "ui/plot/legend_drag.h"
#include "ui/plot/plot_widget.h"

#include <cmath>
#include <utility>

namespace actlab {
namespace {

// Of the picture's height, for a legend beneath the axes.
constexpr double mostWhereAsked = 0.4;
constexpr double mostByItself = 0.18; // beyond it the axes lose more than curves do to a legend

} // namespace

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

bool LegendStand::belongsBelow(bool isCourse) const
{
    const bool isDrivenOut = place_ == LegendPlace::best && isCrowdedOut_ && !drag_->position();
    return !isCourse && (place_ == LegendPlace::outside || isDrivenOut);
}

bool LegendStand::isMisplaced(bool isCourse) const
{
    return isUnplaced_ || isRearranged_ || belongsBelow(isCourse) != isBelow();
}

bool LegendStand::settle(bool isCourse)
{
    if (belongsBelow(isCourse) == isBelow())
        return false;
    if (!isBelow()) {
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
    return true;
}

const std::optional<QPointF> &LegendStand::position() const
{
    return drag_->position();
}

void LegendStand::setPosition(const std::optional<QPointF> &position)
{
    drag_->setPosition(position);
}

QSizeF LegendStand::roomBelow() const
{
    const double share = place_ == LegendPlace::outside ? mostWhereAsked : mostByItself;
    return {double(plot_.axisRect()->outerRect().width()), share * plot_.viewport().height()};
}

bool LegendStand::fit(const std::function<QString(std::size_t)> &note)
{
    const QSizeF inside(plot_.axisRect()->insetLayout()->rect().size());
    const bool hasChanged = legend_.fit(isBelow() ? roomBelow() : inside, isBelow(), note);
    const int height = static_cast<int>(std::ceil(legend_.size().height()));
    if (!hasChanged && (!isBelow() || below_->maximumSize().height() == height))
        return false;
    if (isBelow()) {
        below_->setMinimumSize(0, height);
        below_->setMaximumSize(QWIDGETSIZE_MAX, height);
    }
    placer_.forget();
    isRearranged_ = true;
    return true;
}

bool LegendStand::place(const std::function<LegendObstacles()> &obstacles)
{
    isUnplaced_ = false;
    isRearranged_ = false;
    if (isBelow())
        return false;
    const bool hasMoved = plot_.legend->visible() && drag_->setPlace(alignment(obstacles));
    if (isLeftOut() || placer_.isCrowdedOut())
        isCrowdedOut_ = legend_.fitsBelow(roomBelow());
    return hasMoved;
}

void LegendStand::forgetPlace()
{
    placer_.forget();
    isCrowdedOut_ = false;
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
