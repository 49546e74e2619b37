// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/run_plot.h"

#include "ui/plot/number_ticker.h"

#include <algorithm>

namespace actlab {

RunPlot::RunPlot(QWidget *parent)
    : PlotWidget(parent), words_(std::in_place, Language::english), probeText_(new QCPItemText(this))
{
    setAutoAddPlottableToLegend(false);
    probeText_->setLayer(probeLayer());
    probeText_->setPadding(QMargins(6, 3, 6, 3));
    probeText_->setTextAlignment(Qt::AlignLeft);
    probeText_->setVisible(false);
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
    probeText_->setFont(theme().font(TextRole::caption));
    probeText_->setColor(theme().text);
    probeText_->setBrush(theme().legend);
    probeText_->setPen(QPen(theme().border, theme().hairline));
    if (snapshot_)
        fill();
}

void RunPlot::mouseMoveEvent(QMouseEvent *event)
{
    PlotWidget::mouseMoveEvent(event);
    const QPointF pixel = event->position();
    const bool isInside = snapshot_ && axisRect()->rect().contains(event->pos());
    const QPointF place(xAxis->pixelToCoord(pixel.x()), yAxis->pixelToCoord(pixel.y()));
    const QString read = isInside ? readOut(place) : QString();
    probeText_->setVisible(!read.isEmpty());
    probeText_->setText(read);
    const QRect inside = axisRect()->rect();
    probeText_->setPositionAlignment((pixel.x() > inside.center().x() ? Qt::AlignRight : Qt::AlignLeft) |
                                     (pixel.y() > inside.center().y() ? Qt::AlignBottom : Qt::AlignTop));
    const double gap = pixel.x() > inside.center().x() ? -12 : 12;
    probeText_->position->setPixelPosition(pixel + QPointF(gap, 0));
    scheduleProbe();
}

void RunPlot::leaveEvent(QEvent *event)
{
    PlotWidget::leaveEvent(event);
    probeText_->setVisible(false);
    scheduleProbe();
}

} // namespace actlab
