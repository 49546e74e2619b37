// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/layers_plot.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/plot/curve_plottable.h"
#include "ui/text/number_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actlab {
namespace {

constexpr double least = 1e-30; ///< what is smaller lies on the lower edge
constexpr int legendColumns = 4;
constexpr double legendRoom = 0.4; ///< above the curves

/// Layers are told apart by their dashes, too.
CurveLook lookOf(std::size_t layer, bool isSecond, const Theme &theme)
{
    static const std::array<std::vector<double>, 4> dashes{{{}, {8, 3}, {2, 2}, {8, 3, 2, 3}}};
    CurveLook look;
    look.colour = theme.category(layer);
    look.width = theme.derivativeWidth;
    look.dashes = isSecond ? std::vector<double>{2, 3} : dashes[layer % dashes.size()];
    for (double &length : look.dashes)
        length *= theme.scale;
    return look;
}

} // namespace

LayersPlot::LayersPlot(Quantity quantity, QWidget *parent)
    : RunPlot(parent), quantity_(quantity), now_(new QCPItemStraightLine(this))
{
    now_->setLayer(probeLayer());
    now_->setVisible(false);
    setLogarithmic(quantity != Quantity::units);
    setLegendPlace(LegendPlace::upper_right); // where it makes room for it
}

/// Those that are kept, and the present one behind them.
std::vector<Moment> LayersPlot::moments() const
{
    std::vector<Moment> all = *snapshot().timeline->moments();
    if (!snapshot().flow.empty() && (all.empty() || all.back().epoch < snapshot().epoch))
        all.push_back({snapshot().epoch, snapshot().flow});
    return all;
}

std::vector<LayersPlot::Series> LayersPlot::series() const
{
    std::vector<Series> all;
    for (std::size_t layer = 0; layer < snapshot().weights.layers.size(); ++layer) {
        switch (quantity_) {
        case Quantity::gradient:
            all.push_back({layer, &LayerFlow::gradient});
            break;
        case Quantity::units:
            all.push_back({layer, &LayerFlow::dead});
            all.push_back({layer, &LayerFlow::saturated});
            break;
        case Quantity::updates:
            all.push_back({layer, &LayerFlow::update_ratio});
            break;
        }
    }
    return all;
}

CurvePlottable &LayersPlot::curve(std::size_t index)
{
    while (curves_.size() <= index) {
        curves_.push_back(new CurvePlottable(xAxis, yAxis, raster_));
        curves_.back()->setLayer(curveLayer());
    }
    return *curves_[index];
}

void LayersPlot::fill()
{
    const auto all = moments();
    const auto lines = series();
    const double percent = quantity_ == Quantity::units ? 100 : 1;
    double lowest = HUGE_VAL;
    double highest = 0;
    std::vector<double> epochs;
    epochs.reserve(all.size());
    for (const Moment &moment : all)
        epochs.push_back(static_cast<double>(moment.epoch));
    std::vector<LegendEntry> names;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::vector<double> values;
        for (const Moment &moment : all) {
            const double value = percent * moment.flow[lines[i].layer].*lines[i].number;
            values.push_back(std::isfinite(value) ? value : NAN);
            if (std::isfinite(value) && value >= least)
                lowest = std::min(lowest, value);
            highest = std::isfinite(value) ? std::max(highest, value) : highest;
        }
        CurvePlottable &line = curve(i);
        const bool isSecond = lines[i].number == &LayerFlow::saturated;
        line.setLook(lookOf(lines[i].layer, isSecond, theme()));
        line.setData(epochs, std::move(values));
        line.setVisible(true);
        if (!isSecond)
            names.emplace_back(&line, briefName(lines[i].layer));
    }
    for (std::size_t i = lines.size(); i < curves_.size(); ++i)
        curves_[i]->setVisible(false);
    setLegend(names, legendColumns);
    fillAxes();
    fitTo(lowest, highest, epochs.empty() ? 1 : std::max(1.0, epochs.back()));
}

void LayersPlot::fillAxes()
{
    const auto name = [this] {
        switch (quantity_) {
        case Quantity::gradient:
            return text(QT_TRANSLATE_NOOP("RunPlot", "mean |∂L/∂z|"));
        case Quantity::units:
            return text(QT_TRANSLATE_NOOP("RunPlot", "units (%): dead —, saturated ···"));
        case Quantity::updates:
            break;
        }
        return text(QT_TRANSLATE_NOOP("RunPlot", "update / weight"));
    };
    setAxisLabels(text(QT_TRANSLATE_NOOP("RunPlot", "epoch")), name());
    now_->setPen(QPen(theme().accent, theme().hairline));
    const auto epoch = static_cast<double>(snapshot().epoch);
    const auto &kept = *snapshot().timeline->moments();
    now_->setVisible(!kept.empty() && snapshot().epoch < kept.back().epoch);
    now_->point1->setCoords(epoch, 1);
    now_->point2->setCoords(epoch, 2);
}

void LayersPlot::fitTo(double lowest, double highest, double last)
{
    if (quantity_ == Quantity::units) {
        setFitted({0, last, -3, 100 * (1 + legendRoom)});
        return;
    }
    if (lowest > highest)
        lowest = highest = 1;
    const double ratio = std::max(10.0, highest / lowest);
    setFitted({0, last, lowest / std::pow(ratio, 0.05), highest * std::pow(ratio, legendRoom)});
}

/// For the legend, which has little room.
QString LayersPlot::briefName(std::size_t layer) const
{
    return layer < snapshot().scenario->network.hidden.size()
               ? text(QT_TRANSLATE_NOOP("RunPlot", "layer %1")).arg(layer + 1)
               : text(QT_TRANSLATE_NOOP("RunPlot", "output"));
}

QString LayersPlot::valueText(double value) const
{
    return quantity_ == Quantity::units ? percentText(value) : readable(value, 3);
}

QString LayersPlot::saidOf(const Moment &moment, const QString &separator) const
{
    QStringList parts;
    for (const auto &[layer, number] : series()) {
        const QString name = layerName(layer);
        const QString what = number == &LayerFlow::dead        ? text(QT_TRANSLATE_NOOP("RunPlot", "%1, dead"))
                             : number == &LayerFlow::saturated ? text(QT_TRANSLATE_NOOP("RunPlot", "%1, saturated"))
                                                               : QStringLiteral("%1");
        parts << QStringLiteral("%1: %2").arg(what.arg(name), valueText(moment.flow[layer].*number));
    }
    return QStringLiteral("%1 %2%3%4").arg(xAxis->label(), countText(moment.epoch), separator, parts.join(separator));
}

QString LayersPlot::readOut(QPointF place) const
{
    const auto all = moments();
    if (all.empty())
        return {};
    return saidOf(
        *std::ranges::min_element(
            all, {}, [&](const Moment &moment) { return std::abs(static_cast<double>(moment.epoch) - place.x()); }),
        QStringLiteral("\n"));
}

QString LayersPlot::description() const
{
    if (!hasRun())
        return {};
    const auto all = moments();
    return all.empty() ? QString() : saidOf(all.back(), QStringLiteral("; "));
}

bool LayersPlot::writeCsv(QIODevice &device) const
{
    const auto lines = series();
    std::vector<std::string> row{"epoch"};
    for (const auto &[layer, number] : lines) {
        const char *name = number == &LayerFlow::gradient    ? "gradient_"
                           : number == &LayerFlow::dead      ? "dead_"
                           : number == &LayerFlow::saturated ? "saturated_"
                                                             : "update_ratio_";
        row.push_back(name + std::to_string(layer + 1));
    }
    CsvTable table(device, row);
    for (const Moment &moment : moments()) {
        row = {std::to_string(moment.epoch)};
        for (const auto &[layer, number] : lines)
            row.push_back(to_text(moment.flow[layer].*number));
        if (table.isGood())
            table.add(row);
    }
    return table.isGood();
}

} // namespace actlab
