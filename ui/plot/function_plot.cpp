// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/function_plot.h"

#include "ui/plot/curve_plottable.h"
#include "ui/plot/reference_rules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actlab {

namespace {

constexpr std::array everyOrder{Order::value, Order::first, Order::second};

const std::vector<double> &column(const CurveSamples &samples, Order order)
{
    switch (order) {
    case Order::first:
        return samples.first;
    case Order::second:
        return samples.second;
    case Order::value:
        break;
    }
    return samples.value;
}

/// f is solid, f′ dashed, f″ dashed and dotted.
std::vector<double> dashes(Order order, double unit)
{
    switch (order) {
    case Order::first:
        return {9 * unit, 5 * unit};
    case Order::second:
        return {9 * unit, 4 * unit, 2 * unit, 4 * unit};
    case Order::value:
        break;
    }
    return {};
}

Marker markerOf(std::size_t index)
{
    constexpr std::array markers{Marker::circle, Marker::square, Marker::triangle, Marker::diamond,
                                 Marker::cross,  Marker::plus,   Marker::star,     Marker::bar};
    return markers[index % markers.size()];
}

/// The interval widened, so that curves do not touch the frame; a point becomes an interval around it.
Interval withMargin(Interval interval)
{
    constexpr double share = 0.07;
    const double span = interval.maximum - interval.minimum;
    const double margin = span > 0 ? share * span : std::max(1.0, std::abs(interval.minimum)) / 2;
    return {interval.minimum - margin, interval.maximum + margin};
}

} // namespace

FunctionPlot::FunctionPlot(QWidget *parent) : PlotWidget(parent), words_(std::make_unique<FunctionWords>(Language::english))
{
    connect(this, &PlotWidget::viewChanged, this, [this](const PlotWindow &view) { scenario_.window = view; });
    connect(this, &PlotWidget::homeRequested, this, [this] {
        scenario_.window.reset();
        scheduleReplot();
    });
    show(scenario_);
}

void FunctionPlot::show(const FunctionsScenario &scenario)
{
    const bool sameCurves = scenario.curves == scenario_.curves && !functions_.empty();
    scenario_ = scenario;
    if (!sameCurves)
        rebuildCurves();
    setEqualAspect(scenario.equal_aspect);
    setTitle(words_->title(functions_, scenario_));
    setAxisLabels(QStringLiteral("x"), QStringLiteral("y"));
    referenceLines().setLines(referenceLinesFor(functions_, scenario_, theme()));
    fillLegend();
    scheduleReplot();
}

void FunctionPlot::setLanguage(Language language)
{
    words_ = std::make_unique<FunctionWords>(language);
    show(scenario_);
}

void FunctionPlot::rebuildCurves()
{
    functions_.clear();
    for (const Curve &curve : scenario_.curves) {
        if (const auto function = DrawnFunction::find(curve))
            functions_.push_back(*function);
    }
    while (curves_.size() > orders * functions_.size()) {
        removePlottable(curves_.back());
        curves_.pop_back();
    }
    while (curves_.size() < orders * functions_.size()) {
        curves_.push_back(new CurvePlottable(xAxis, yAxis));
        curves_.back()->setLayer(curveLayer());
    }
    styleCurves();
}

void FunctionPlot::styleCurves()
{
    for (std::size_t i = 0; i < functions_.size(); ++i) {
        for (const Order order : everyOrder) {
            CurveLook look;
            look.colour = theme().category(i);
            look.width = order == Order::value ? theme().curveWidth : theme().derivativeWidth;
            look.dashes = dashes(order, theme().scale);
            look.marker = functions_.size() > 1 ? markerOf(i) : Marker::none;
            look.markerSize = theme().dotDiameter;
            look.markerSpacing = theme().spacing(16);
            look.markerPhase = static_cast<double>(i) / static_cast<double>(functions_.size());
            curves_[orders * i + static_cast<std::size_t>(order)]->setLook(look);
        }
    }
}

bool FunctionPlot::isShown(Order order) const
{
    switch (order) {
    case Order::first:
        return scenario_.show_first;
    case Order::second:
        return scenario_.show_second;
    case Order::value:
        break;
    }
    return scenario_.show_value;
}

void FunctionPlot::fillLegend()
{
    // A row for each function, a column for each order.
    legend->clearItems();
    legend->setVisible(!functions_.empty());
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setWrap(static_cast<int>(std::ranges::count_if(everyOrder, [this](Order o) { return isShown(o); })));
    for (std::size_t i = 0; i < curves_.size(); ++i) {
        const auto order = static_cast<Order>(i % orders);
        curves_[i]->setName(words_->legend(functions_[i / orders], scenario_.affine, order));
        curves_[i]->setVisible(isShown(order));
        if (isShown(order))
            addToLegend(curves_[i]);
    }
}

void FunctionPlot::applyTheme()
{
    styleCurves();
    referenceLines().setLines(referenceLinesFor(functions_, scenario_, theme()));
}

PlotWindow FunctionPlot::fittedView() const
{
    constexpr std::size_t points = 400;
    const Interval x = extent(scenario_.range);
    std::optional<Interval> y;
    const auto include = [&](double value) {
        if (!std::isnan(value))
            y = y ? Interval{std::min(y->minimum, value), std::max(y->maximum, value)} : Interval{value, value};
    };
    for (const DrawnFunction &function : functions_) {
        const CurveSamples samples = function.samples(scenario_.affine, scenario_.range, x, points);
        for (const Order order : everyOrder) {
            if (isShown(order))
                std::ranges::for_each(column(samples, order), include);
        }
        if (scenario_.show_value && scenario_.show_reference_lines) {
            for (const Asymptote &line : function.asymptotes(scenario_.affine)) {
                if (line.slope == 0)
                    include(line.intercept);
            }
        }
    }
    const Interval shown = withMargin(y.value_or(Interval{0, 1}));
    return {x.minimum, x.maximum, shown.minimum, shown.maximum};
}

void FunctionPlot::prepareView()
{
    requestView(scenario_.window ? *scenario_.window : fittedView());
}

void FunctionPlot::prepareCurves()
{
    const PlotWindow shown = view();
    for (std::size_t i = 0; i < functions_.size(); ++i)
        sampleFunction(i, shown);
    describe();
}

void FunctionPlot::sampleFunction(std::size_t index, const PlotWindow &shown)
{
    const CurveSamples samples = functions_[index].samples(scenario_.affine, scenario_.range,
                                                           {shown.x_minimum, shown.x_maximum},
                                                           static_cast<std::size_t>(pixelsAcross()));
    for (const Order order : everyOrder)
        curves_[orders * index + static_cast<std::size_t>(order)]->setData(samples.x, column(samples, order));
}

void FunctionPlot::describe()
{
    setDescription(words_->description(functions_, scenario_, view()));
}

} // namespace actlab
