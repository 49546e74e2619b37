// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/slice_plot.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/plane/plane_surface.h"
#include "ui/text/number_words.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr std::size_t n = LossSlice::resolution;
constexpr int lineCount = 9;

double along(std::size_t index)
{
    return LossSlice::extent * (2.0 * static_cast<double>(index) / (n - 1) - 1);
}

} // namespace

SlicePlot::SlicePlot(QWidget *parent)
    : RunPlot(parent), surface_(new PlaneSurface(this, QStringLiteral("main"))), path_(new QCPCurve(xAxis, yAxis)),
      now_(new QCPGraph(xAxis, yAxis))
{
    path_->setLayer(curveLayer());
    now_->setLayer(curveLayer());
    now_->setLineStyle(QCPGraph::lsNone);
    now_->setData({0.0}, {0.0});
    setFitted({-LossSlice::extent, LossSlice::extent, -LossSlice::extent, LossSlice::extent});
    SlicePlot::applyTheme();
}

void SlicePlot::applyTheme()
{
    if (now_) {
        surface_->setTheme(theme());
        path_->setPen(QPen(theme().text, theme().derivativeWidth));
        now_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme().plot, theme().hairline * 2),
                                              theme().text, theme().dotDiameter * 1.4));
    }
    RunPlot::applyTheme();
}

void SlicePlot::fill()
{
    const auto &slice = snapshot().slice;
    if (slice && slice->directions == SliceDirections::gradient)
        setAxisLabels(text(QT_TRANSLATE_NOOP("RunPlot", "along the gradient")),
                      text(QT_TRANSLATE_NOOP("RunPlot", "perpendicular to it")));
    else
        setAxisLabels(text(QT_TRANSLATE_NOOP("RunPlot", "random direction 1")),
                      text(QT_TRANSLATE_NOOP("RunPlot", "random direction 2")));
    now_->setVisible(slice != nullptr);
    if (!slice || slice == drawn_)
        return;
    drawn_ = slice;
    fillSurface(*slice);
    fillPath(*slice);
}

/// Heights are ranks: losses differ by many orders of magnitude, and a step or two away from the middle all of them
/// are large.
void SlicePlot::fillSurface(const LossSlice &slice)
{
    std::vector<double> sorted = slice.losses;
    std::ranges::sort(sorted);
    auto heights = std::make_shared<NeuronMaps>();
    heights->domain = {-LossSlice::extent, LossSlice::extent, -LossSlice::extent, LossSlice::extent};
    heights->resolution = n;
    heights->units = {UnitId{}};
    for (const double loss : slice.losses) {
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), loss);
        const double rank = static_cast<double>((first - sorted.begin()) + (last - sorted.begin())) / 2;
        heights->values.push_back(rank / static_cast<double>(sorted.size()));
    }
    SurfaceView view;
    view.surface = {heights->values, n};
    view.scale.middle = 0.5;
    view.scale.scale = -2; // valleys are blue
    for (int i = 1; i <= lineCount; ++i)
        view.levels.push_back(static_cast<double>(i) / (lineCount + 1));
    view.maps = std::move(heights);
    surface_->setView(std::move(view));
}

void SlicePlot::fillPath(const LossSlice &slice)
{
    QVector<QCPCurveData> places;
    for (std::size_t i = 0; i < slice.path.size(); ++i)
        places.push_back({static_cast<double>(i), slice.path[i].first, slice.path[i].second});
    places.push_back({static_cast<double>(slice.path.size()), 0, 0});
    path_->data()->set(places, true);
}

std::optional<double> SlicePlot::lossAt(QPointF place) const
{
    const auto index = [](double at) { return std::round((at / LossSlice::extent + 1) / 2 * (n - 1)); };
    const double column = index(place.x());
    const double row = index(place.y());
    constexpr double last = n - 1;
    if (!snapshot().slice || !(column >= 0 && column <= last && row >= 0 && row <= last))
        return {};
    return snapshot().slice->losses[static_cast<std::size_t>(row) * n + static_cast<std::size_t>(column)];
}

QString SlicePlot::readOut(QPointF place) const
{
    const auto loss = lossAt(place);
    return loss ? text(QT_TRANSLATE_NOOP("RunPlot", "loss %1")).arg(readable(*loss)) : QString();
}

QString SlicePlot::description() const
{
    if (!hasRun() || !snapshot().slice)
        return {};
    const LossSlice &slice = *snapshot().slice;
    const auto [least, greatest] = std::ranges::minmax(slice.losses);
    return text(
               QT_TRANSLATE_NOOP("RunPlot", "The loss around the weights of epoch %1: %2 in the middle, from %3 to %4"))
        .arg(countText(slice.epoch), readable(slice.centre_loss), readable(least), readable(greatest));
}

bool SlicePlot::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"first", "second", "loss"});
    if (!snapshot().slice)
        return table.isGood();
    const auto &losses = snapshot().slice->losses;
    for (std::size_t i = 0; i < losses.size() && table.isGood(); ++i)
        table.add({to_text(along(i % n)), to_text(along(i / n)), to_text(losses[i])});
    return table.isGood();
}

} // namespace actlab
