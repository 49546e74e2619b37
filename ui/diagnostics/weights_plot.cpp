// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/weights_plot.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/text/number_words.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr std::size_t weightBins = 41;   ///< odd, so that one is around 0
constexpr double fullHeight = 0.85;      ///< of the highest bar, in rows
constexpr double leastWeightReach = 0.5; ///< weights that are shown at least, on both sides of 0

} // namespace

WeightsPlot::WeightsPlot(QWidget *parent) : RunPlot(parent)
{
    yAxis->setTicker(QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText));
    yAxis->setTickLength(0, 0);
}

QCPBars &WeightsPlot::bars(std::size_t layer)
{
    while (bars_.size() <= layer) {
        bars_.push_back(new QCPBars(xAxis, yAxis));
        bars_.back()->setLayer(curveLayer());
        bars_.back()->setWidthType(QCPBars::wtPlotCoords);
    }
    return *bars_[layer];
}

void WeightsPlot::fill()
{
    const auto &layers = snapshot().weights.layers;
    double reach = leastWeightReach;
    for (const LayerWeights &layer : layers) {
        for (const double weight : layer.weight)
            reach = std::max(reach, std::abs(weight));
    }
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    histograms_.clear();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Histogram &h = histograms_.emplace_back(histogram(layers[i].weight, -reach, reach, weightBins));
        const auto most = static_cast<double>(std::max<std::size_t>(1, std::ranges::max(h.counts)));
        QVector<double> centres;
        QVector<double> heights;
        for (std::size_t bin = 0; bin < weightBins; ++bin) {
            centres.push_back(h.minimum + (static_cast<double>(bin) + 0.5) * h.bin_width());
            heights.push_back(fullHeight * static_cast<double>(h.counts[bin]) / most);
        }
        const auto row = static_cast<double>(layers.size() - 1 - i);
        QCPBars &drawn = bars(i);
        drawn.setBaseValue(row);
        drawn.setWidth(h.bin_width());
        drawn.setData(centres, heights, true);
        drawn.setPen(Qt::NoPen);
        drawn.setBrush(theme().category(i));
        drawn.setVisible(true);
        ticker->addTick(row, layerName(i));
    }
    for (std::size_t i = layers.size(); i < bars_.size(); ++i)
        bars_[i]->setVisible(false);
    yAxis->setTicker(ticker);
    setAxisLabels(text(QT_TRANSLATE_NOOP("RunPlot", "weight")), {});
    setFitted({-reach, reach, -0.05, static_cast<double>(layers.size())});
}

QString WeightsPlot::readOut(QPointF place) const
{
    const double fromTop = static_cast<double>(histograms_.size()) - 1 - std::floor(place.y());
    if (!(fromTop >= 0 && fromTop < static_cast<double>(histograms_.size())))
        return {};
    const auto layer = static_cast<std::size_t>(fromTop);
    const Histogram &h = histograms_[layer];
    const double bin = std::floor((place.x() - h.minimum) / h.bin_width());
    if (!(bin >= 0 && bin < static_cast<double>(weightBins)))
        return {};
    const double from = h.minimum + bin * h.bin_width();
    return text(QT_TRANSLATE_NOOP("RunPlot", "%1: %2 weights from %3 to %4"))
        .arg(layerName(layer))
        .arg(h.counts[static_cast<std::size_t>(bin)])
        .arg(readable(from, 3), readable(from + h.bin_width(), 3));
}

QString WeightsPlot::description() const
{
    if (!hasRun())
        return {};
    QStringList parts;
    for (std::size_t i = 0; i < snapshot().weights.layers.size(); ++i) {
        const auto &weight = snapshot().weights.layers[i].weight;
        const auto [least, greatest] = std::ranges::minmax(weight);
        parts << text(QT_TRANSLATE_NOOP("RunPlot", "%1: %2 weights from %3 to %4"))
                     .arg(layerName(i))
                     .arg(weight.size())
                     .arg(readable(least, 3), readable(greatest, 3));
    }
    return parts.join(QStringLiteral("; "));
}

bool WeightsPlot::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"layer", "from", "to", "count"});
    for (std::size_t layer = 0; layer < histograms_.size(); ++layer) {
        const Histogram &h = histograms_[layer];
        for (std::size_t bin = 0; bin < weightBins && table.isGood(); ++bin) {
            const double from = h.minimum + static_cast<double>(bin) * h.bin_width();
            table.add({std::to_string(layer + 1), to_text(from), to_text(from + h.bin_width()),
                       std::to_string(h.counts[bin])});
        }
    }
    return table.isGood();
}

} // namespace actlab
