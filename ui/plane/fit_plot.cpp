// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/fit_plot.h"

#include "core/activation/range.h"
#include "core/network/loss.h"
#include "ui/plane/fit_points.h"
#include "ui/plot/curve_plottable.h"
#include "ui/text/number_words.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr double margin = 0.08; ///< around curves and points, as a share of them

/// Every curve has dashes of its own, so that they differ without colour.
CurveLook lookOf(std::size_t curve, const Theme &theme)
{
    static const std::vector<std::vector<double>> dashes{{}, {8, 4}, {2, 3}, {10, 3, 2, 3}, {14, 5}, {5, 2}};
    CurveLook look;
    look.colour = theme.category(curve);
    look.width = theme.curveWidth;
    for (const double length : dashes[curve % dashes.size()])
        look.dashes.push_back(length * theme.scale);
    return look;
}

} // namespace

FitPlot::FitPlot(QWidget *parent) : PlotWidget(parent), translation_(Language::english)
{
    setAutoAddPlottableToLegend(false);
    points_ = new FitPoints(this, curveLayer());
    axisRect()->setMinimumMargins(QMargins(6, 6, 6, 6));
    FitPlot::applyTheme();
}

QString FitPlot::text(const char *source) const
{
    return (*translation_)("FitPlot", source);
}

void FitPlot::setRun(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const NeuronMaps> maps,
                     const std::optional<UnitId> &unit)
{
    const bool isOther =
        !snapshot_ || snapshot_->data != snapshot->data || snapshot_->scenario != snapshot->scenario || unit_ != unit;
    snapshot_ = std::move(snapshot);
    maps_ = std::move(maps);
    unit_ = unit;
    if (isOther) {
        names_ = dataNames(snapshot_->scenario->data);
        points_->setData(*snapshot_, unit_);
    }
    fill();
    if (isOther)
        nameAll();
}

void FitPlot::setTestShown(bool isShown)
{
    points_->setTestShown(isShown);
    scheduleReplot();
}

void FitPlot::setLanguage(Language language)
{
    translation_.emplace(language);
    nameAll();
}

void FitPlot::setWindow(const std::optional<PlotWindow> &window)
{
    window_ = window;
    scheduleReplot();
}

void FitPlot::fill()
{
    const std::size_t count = unit_ ? 1 : snapshot_->weights.layers.back().outputs;
    while (curves_.size() < count) {
        curves_.push_back(new CurvePlottable(xAxis, yAxis, raster_));
        curves_.back()->setLayer(curveLayer());
    }
    for (; curves_.size() > count; curves_.pop_back())
        removePlottable(curves_.back());
    fillCurves();
    scheduleReplot();
}

void FitPlot::fillCurves()
{
    const std::size_t last = snapshot_->weights.layers.size() - 1;
    const auto x = linspace(maps_->domain.x1_minimum, maps_->domain.x1_maximum, maps_->resolution);
    for (std::size_t k = 0; k < curves_.size(); ++k) {
        const auto map = maps_->of(unit_.value_or(UnitId{last, k}));
        const auto row = map.first(std::min(map.size(), x.size()));
        curves_[k]->setLook(lookOf(k, theme()));
        if (row.size() == x.size())
            curves_[k]->setData(x, {row.begin(), row.end()});
    }
}

QString FitPlot::nameOf(std::size_t curve) const
{
    const Task task = snapshot_->data->task;
    if (task.is_one_of_classes() && curves_.size() > 1)
        return names_.classOf(curve);
    if (task.targets > 1 && static_cast<qsizetype>(curve) < names_.targets.size())
        return names_.targets[static_cast<qsizetype>(curve)];
    return text(QT_TRANSLATE_NOOP("FitPlot", "output"));
}

void FitPlot::nameAll()
{
    if (!snapshot_)
        return;
    const bool hasOneTarget = !unit_ && curves_.size() == 1 && names_.targets.size() == 1;
    setAxisLabels(names_.inputs.front(),
                  hasOneTarget ? names_.targets.front() : text(QT_TRANSLATE_NOOP("FitPlot", "output")));
    std::vector<LegendEntry> entries;
    for (std::size_t k = 0; k < curves_.size() && curves_.size() > 1; ++k)
        entries.push_back({curves_[k], nameOf(k)});
    setLegend(entries, 1);
    scheduleReplot();
}

PlotWindow FitPlot::whole() const
{
    PlotWindow window{-6, 6, -1, 1};
    if (!snapshot_)
        return window;
    double least = points_->least();
    double most = points_->most();
    for (const CurvePlottable *curve : curves_) {
        for (const double y : curve->y()) {
            if (!std::isfinite(y))
                continue;
            least = std::min(least, y);
            most = std::max(most, y);
        }
    }
    const double room = margin * std::max(most - least, 1e-9);
    return {maps_->domain.x1_minimum, maps_->domain.x1_maximum, least - room, most + room};
}

void FitPlot::prepareView()
{
    requestView(window_.value_or(whole()));
}

QString FitPlot::readOut(double x) const
{
    if (!snapshot_ || maps_->resolution < 2)
        return {};
    const double share = (x - maps_->domain.x1_minimum) / (maps_->domain.x1_maximum - maps_->domain.x1_minimum);
    const double last = static_cast<double>(maps_->resolution - 1);
    const auto at = static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * last));
    QString read = QStringLiteral("%1 = %2").arg(names_.inputs.front(), readable(x));
    for (std::size_t k = 0; k < curves_.size(); ++k) {
        if (at < curves_[k]->y().size())
            read += QStringLiteral("\n%1: %2").arg(nameOf(k), readable(curves_[k]->y()[at]));
    }
    return read;
}

QString FitPlot::description() const
{
    if (!snapshot_)
        return {};
    return text(QT_TRANSLATE_NOOP("FitPlot", "The output over %1, and %2 points"))
        .arg(names_.inputs.front())
        .arg(snapshot_->data->training.size() + snapshot_->data->test.size());
}

void FitPlot::applyTheme()
{
    points_->setTheme(theme());
    const int space = theme().spacing(1);
    plotLayout()->setMargins(QMargins(space, 0, space, space));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setLabelFont(theme().font(TextRole::caption));
        axis->setLabelPadding(theme().spacing(0.25));
    }
    if (snapshot_)
        fill();
}

} // namespace actlab
