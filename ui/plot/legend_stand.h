// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/plot/legend_place.h"
#include "ui/plot/plot_legend.h"

#include <functional>
#include <optional>
#include <vector>

namespace actlab {

class LegendDrag;
class PlotWidget;

/// Where the legend of a plot stands and how much of it: within the axes, where it was asked for or dragged to, or
/// where it covers least; beneath them where it was asked for, or where it would cover curves wherever it stood.
class LegendStand {
public:
    explicit LegendStand(PlotWidget &plot);

    void setTheme(const Theme &theme) { legend_.setTheme(theme); }
    /// `group` is the number of successive entries that belong to one function.
    void setEntries(const std::vector<PlotLegend::Entry> &entries, int group);
    const std::vector<CurvePlottable *> &curves() const { return legend_.curves(); }

    /// Whether it is another place than before, which takes back where the legend was dragged to.
    bool setPlace(LegendPlace place);
    /// Moves it between the axes and the row beneath them; in the course's style it is never beneath. Whether the
    /// layout has changed.
    bool settle(bool isCourse);
    const std::optional<QPointF> &position() const;
    void setPosition(const std::optional<QPointF> &position);

    /// It has other entries than it was placed with, or was given another place.
    bool isUnplaced() const { return isUnplaced_; }
    /// The layout has to be made again before it stands where it belongs.
    bool isMisplaced(bool isCourse) const;
    /// Fits it into the room that the layout leaves; `note` says that some entries are left out. Whether its
    /// arrangement has changed, and with it the layout.
    bool fit(const std::function<QString(std::size_t)> &note);
    /// Puts it where it covers least of the obstacles, unless its place is given. Whether the layout has changed.
    bool place(const std::function<LegendObstacles()> &obstacles);
    /// There are entries, and no room for any of them.
    bool isLeftOut() const { return !legend_.curves().empty() && legend_.size().isEmpty(); }
    /// The next place is chosen for its picture alone, and within the axes if one is free there. Until then a legend
    /// that had to leave them stays beneath, so that it does not come and go while things move.
    void forgetPlace();
    /// What was dragged stays within the axes.
    void keepInside();

private:
    bool isBelow() const { return below_ != nullptr; }
    bool belongsBelow(bool isCourse) const;
    QSizeF roomBelow() const;
    Qt::Alignment alignment(const std::function<LegendObstacles()> &obstacles);

    PlotWidget &plot_;
    PlotLegend legend_;
    LegendPlace place_ = LegendPlace::best;
    LegendPlacer placer_;
    LegendDrag *drag_;                ///< owned by the plot
    QCPLayoutInset *below_ = nullptr; ///< holds the legend while it stands beneath the axes
    bool isUnplaced_ = true;
    bool isRearranged_ = false;
    bool isCrowdedOut_ = false; ///< of the axes, by curves
};

} // namespace actlab
