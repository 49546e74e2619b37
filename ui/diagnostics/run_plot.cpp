// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/run_plot.h"

#include "ui/plot/number_ticker.h"
#include "ui/plot/read_out_box.h"

#include <algorithm>

namespace actlab {

RunPlot::RunPlot(QWidget *parent)
    : PlotWidget(parent), words_(std::in_place, Language::english), readOut_(new ReadOutBox(this, probeLayer()))
{
    setAutoAddPlottableToLegend(false);
    setMouseTracking(true);
    axisRect()->setMinimumMargins(QMargins(6, 6, 6, 6));
    xAxis->setNumberPrecision(7);
    RunPlot::applyTheme();
}

void RunPlot::setRun(std::shared_ptr<const Snapshot> snapshot, const NetworkView &view)
{
    snapshot_ = std::move(snapshot);
    shown_ = view;
    refill();
}

void RunPlot::setLanguage(Language language)
{
    words_.emplace(language);
    refill();
}

void RunPlot::refill()
{
    if (snapshot_)
        fill();
    scheduleReplot();
}

QString RunPlot::layerName(std::size_t layer) const
{
    return words_->layer(layer, snapshot_->scenario->network);
}

UnitId RunPlot::inspected() const
{
    const auto &layers = snapshot_->weights.layers;
    const std::size_t layer = std::min(shown_.layer, layers.size() - 1);
    return {layer, std::min(shown_.unit, layers[layer].outputs - 1)};
}

void RunPlot::setLogarithmic(bool isLogarithmic)
{
    yAxis->setScaleType(isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    yAxis->setTicker(isLogarithmic ? QSharedPointer<QCPAxisTicker>(new LogNumberTicker)
                                   : QSharedPointer<QCPAxisTicker>(new NumberTicker));
}

void RunPlot::applyTheme()
{
    const int margin = theme().spacing(1);
    plotLayout()->setMargins(QMargins(margin, 0, margin, margin));
    const int tight = theme().spacing(0.25);
    legend->setBorderPen(Qt::NoPen);
    legend->setMargins(QMargins(tight, tight, tight, tight));
    axisRect()->insetLayout()->setMargins(QMargins());
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setLabelFont(theme().font(TextRole::caption));
        axis->setLabelPadding(theme().spacing(0.25));
    }
    readOut_->setTheme(theme());
    if (snapshot_)
        fill();
}

void RunPlot::mouseMoveEvent(QMouseEvent *event)
{
    PlotWidget::mouseMoveEvent(event);
    const QPointF pixel = event->position();
    const bool isInside = snapshot_ && axisRect()->rect().contains(event->pos());
    const QPointF place(xAxis->pixelToCoord(pixel.x()), yAxis->pixelToCoord(pixel.y()));
    readOut_->say(isInside ? readOut(place) : QString(), pixel);
    scheduleProbe();
}

void RunPlot::leaveEvent(QEvent *event)
{
    PlotWidget::leaveEvent(event);
    readOut_->hide();
    scheduleProbe();
}

} // namespace actlab
