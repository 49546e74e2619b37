// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/unit_plot.h"

#include "core/activation/catalogue.h"
#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/plot/curve_plottable.h"
#include "ui/text/number_words.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr std::size_t sumBins = 40;
constexpr std::size_t curvePoints = 401;
constexpr double leastSumReach = 3; ///< z that are shown at least, on both sides of 0
constexpr double barsHeight = 0.45; ///< of the plot

} // namespace

UnitPlot::UnitPlot(QWidget *parent)
    : RunPlot(parent), bars_(new QCPBars(xAxis, yAxis2)), value_(new CurvePlottable(xAxis, yAxis, raster_)),
      slope_(new CurvePlottable(xAxis, yAxis, raster_))
{
    yAxis2->setVisible(false);
    bars_->setWidthType(QCPBars::wtPlotCoords);
    for (CurvePlottable *curve : {value_, slope_})
        curve->setLayer(curveLayer());
}

Jet UnitPlot::Function::at(double z) const
{
    return activation ? evaluate(*activation, parameters, z) : Jet{z, 1, 0};
}

std::optional<UnitPlot::Function> UnitPlot::function() const
{
    const auto [layer, unit] = inspected();
    const NetworkSpec &network = snapshot().scenario->network;
    if (layer < network.hidden.size()) {
        const LayerSpec &spec = network.hidden[layer];
        const auto &slope = snapshot().weights.layers[layer].slope;
        return Function{*find_activation(spec.activation), slope ? std::vector{*slope} : spec.parameters};
    }
    switch (network.output) {
    case Output::tanh:
        return Function{*find_activation("tanh"), {}};
    case Output::sigmoid:
        return Function{*find_activation("sigmoid"), {}};
    case Output::identity:
        return Function{};
    case Output::softmax:
        break;
    }
    return {}; // softmax's units have none of their own
}

std::span<const double> UnitPlot::sums() const
{
    const auto &all = snapshot().pre_activations;
    const auto [layer, unit] = inspected();
    // Those of the layer before, until the worker has heard of the new one.
    if (!all || all->units != snapshot().weights.layers[layer].outputs)
        return {};
    return all->of(unit);
}

void UnitPlot::fill()
{
    const auto z = sums();
    double reach = leastSumReach;
    for (const double sum : z)
        reach = std::max(reach, std::abs(sum));
    histogram_ = histogram(z, -reach, reach, sumBins);
    setAxisLabels(text(QT_TRANSLATE_NOOP("RunPlot", "pre-activation z")), {});
    setLegend({{value_, QStringLiteral("f(z)")}, {slope_, QStringLiteral("f′(z)")}}, 2);
    fillBars();
    fillCurves(-reach, reach);
}

void UnitPlot::fillBars()
{
    QVector<double> centres;
    QVector<double> counts;
    double most = 1;
    for (std::size_t i = 0; i < histogram_.counts.size(); ++i) {
        centres.push_back(histogram_.minimum + (static_cast<double>(i) + 0.5) * histogram_.bin_width());
        counts.push_back(static_cast<double>(histogram_.counts[i]));
        most = std::max(most, counts.back());
    }
    bars_->setWidth(histogram_.bin_width());
    bars_->setData(centres, counts, true);
    bars_->setPen(Qt::NoPen);
    bars_->setBrush(mixed(theme().plot, theme().mutedText, 0.35));
    yAxis2->setRange(0, most / barsHeight);
}

void UnitPlot::fillCurves(double minimum, double maximum)
{
    const auto f = function();
    std::vector<double> z;
    std::vector<double> values;
    std::vector<double> slopes;
    double least = -0.1;
    double greatest = 1.1;
    if (f) {
        z = linspace(minimum, maximum, curvePoints);
        for (const double sum : z) {
            const Jet jet = f->at(sum);
            values.push_back(jet.value);
            slopes.push_back(jet.first);
            least = std::min({least, jet.value, jet.first});
            greatest = std::max({greatest, jet.value, jet.first});
        }
    }
    CurveLook look;
    look.width = theme().curveWidth;
    look.colour = theme().category(0);
    value_->setLook(look);
    look.colour = theme().category(1);
    look.dashes = {7 * theme().scale, 3 * theme().scale};
    slope_->setLook(look);
    value_->setData(z, std::move(values));
    slope_->setData(std::move(z), std::move(slopes));
    const double room = 0.05 * (greatest - least);
    setFitted({minimum, maximum, least - room, greatest + room});
}

QString UnitPlot::readOut(QPointF place) const
{
    const auto f = function();
    QString read = QStringLiteral("z = %1").arg(readable(place.x()));
    if (f) {
        const Jet jet = f->at(place.x());
        read += QStringLiteral("\nf(z) = %1\nf′(z) = %2").arg(readable(jet.value), readable(jet.first));
    }
    const double bin = std::floor((place.x() - histogram_.minimum) / histogram_.bin_width());
    if (bin >= 0 && bin < static_cast<double>(histogram_.counts.size())) {
        const std::size_t count = histogram_.counts[static_cast<std::size_t>(bin)];
        read += u'\n' + text(QT_TRANSLATE_NOOP("RunPlot", "%1 points")).arg(count);
    }
    return read;
}

QString UnitPlot::description() const
{
    if (!hasRun() || sums().empty())
        return {};
    const auto z = sums();
    const auto [least, greatest] = std::ranges::minmax(z);
    QString said = text(QT_TRANSLATE_NOOP("RunPlot", "Unit %1 of %2: z from %3 to %4"))
                       .arg(inspected().unit + 1)
                       .arg(layerName(inspected().layer), readable(least), readable(greatest));
    if (const auto f = function()) {
        double mean = 0;
        for (const double sum : z)
            mean += std::abs(f->at(sum).first) / static_cast<double>(z.size());
        said += text(QT_TRANSLATE_NOOP("RunPlot", ", mean |f′(z)| %1")).arg(readable(mean, 3));
        if (mean == 0)
            said += text(QT_TRANSLATE_NOOP("RunPlot", ": the unit is dead"));
    }
    return said;
}

bool UnitPlot::writeCsv(QIODevice &device) const
{
    const auto f = function();
    CsvTable table(device, f ? std::vector<std::string>{"z", "f", "df"} : std::vector<std::string>{"z"});
    for (const double z : sums()) {
        if (!table.isGood())
            break;
        if (f)
            table.add({to_text(z), to_text(f->at(z).value), to_text(f->at(z).first)});
        else
            table.add({to_text(z)});
    }
    return table.isGood();
}

} // namespace actlab
