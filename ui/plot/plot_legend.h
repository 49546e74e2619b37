// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/legend_fit.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace actlab {

class CurvePlottable;

/// Puts entries into a QCustomPlot legend so that it fits into the axes.
class PlotLegend {
public:
    using Entry = std::pair<CurvePlottable *, QString>;

    explicit PlotLegend(QCPLegend &legend) : legend_(legend) {}

    void setTheme(const Theme &theme);
    /// `group` is the number of successive entries that belong to one function. Whether curves came or went.
    bool setEntries(const std::vector<Entry> &entries, int group);
    /// Whether its arrangement has changed; `note` says that some entries are left out. Beneath the axes it takes the
    /// room's width first.
    bool fit(const QSizeF &room, bool isBelow, const std::function<QString(std::size_t)> &note);
    /// Whether there is room for every entry beneath the axes.
    bool fitsBelow(const QSizeF &room) const;
    const std::vector<CurvePlottable *> &curves() const { return curves_; }
    /// As fitted; empty where there is no room for it.
    QSizeF size() const { return fit_ ? fit_->size : QSizeF(0, 0); }

private:
    LegendMeasure measure(double scale, const QString &note) const;
    void arrange(const LegendFit &fit, const QString &note);

    QCPLegend &legend_;
    Theme theme_ = makeTheme(ColourScheme::light);
    std::vector<CurvePlottable *> curves_;
    int group_ = 1;
    std::optional<LegendFit> fit_;
    bool isOutdated_ = true;
};

} // namespace actlab
