// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_plot.h"

#include "ui/graph/curve_reader.h"
#include "ui/graph/fitted_view.h"
#include "ui/graph/function_figure.h"
#include "ui/graph/function_look.h"
#include "ui/graph/probe.h"
#include "ui/graph/reference_rules.h"
#include "ui/plot/curve_plottable.h"
#include "ui/plot/tile_mask.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

Interval across(const PlotWindow &view)
{
    return {view.x_minimum, view.x_maximum};
}

PlotWindow united(const PlotWindow &one, const PlotWindow &other)
{
    return {std::min(one.x_minimum, other.x_minimum), std::max(one.x_maximum, other.x_maximum),
            std::min(one.y_minimum, other.y_minimum), std::max(one.y_maximum, other.y_maximum)};
}

} // namespace

FunctionPlot::FunctionPlot(QWidget *parent)
    : PlotWidget(parent), words_(std::make_unique<FunctionWords>(Language::english)),
      probe_(new Probe(this, probeLayer()))
{
    applyTheme();
    show(scenario_);
}

void FunctionPlot::show(const FunctionsScenario &scenario)
{
    const bool hasOtherCurves = functions_.empty() || scenario.curves != scenario_.curves;
    scenario_ = scenario;
    if (hasOtherCurves)
        rebuildCurves();
    setEqualAspect(scenario.equal_aspect);
    setCourseStyle(scenario.course_style);
    setLegendPlace(scenario.legend);
    styleCurves();
    setTitle(words_->title(scenario_));
    setAxisLabels(QStringLiteral("x"), QStringLiteral("y"));
    updateReferences();
    fillLegend();
    refreshProbe();
    scheduleCurves();
}

void FunctionPlot::holdView(const std::vector<FunctionsScenario> &scenes)
{
    heldView_.reset();
    for (const FunctionsScenario &scene : scenes) {
        const PlotWindow view = fittedView(drawnFunctions(scene), scene);
        heldView_ = heldView_ ? united(*heldView_, view) : view;
    }
    scheduleCurves();
}

void FunctionPlot::setLanguage(Language language)
{
    words_ = std::make_unique<FunctionWords>(language);
    show(scenario_);
}

CurvePlottable &FunctionPlot::curve(std::size_t function, Order order) const
{
    return *curves_[everyOrder.size() * function + static_cast<std::size_t>(order)];
}

void FunctionPlot::rebuildCurves()
{
    functions_ = drawnFunctions(scenario_);
    bands_.assign(functions_.size(), false);
    const std::size_t wanted = everyOrder.size() * functions_.size();
    if (curves_.size() == wanted)
        return;
    while (curves_.size() > wanted) {
        removePlottable(curves_.back());
        curves_.pop_back();
    }
    while (curves_.size() < wanted) {
        curves_.push_back(new CurvePlottable(xAxis, yAxis, raster_));
        curves_.back()->setLayer(curveLayer());
    }
    styleCurves();
}

void FunctionPlot::styleCurves()
{
    for (std::size_t i = 0; i < functions_.size(); ++i) {
        for (const Order order : everyOrder) {
            curve(i, order).setLook(scenario_.course_style ? courseLookOf(i, order, scenario_, theme())
                                                           : lookOf(i, functions_.size(), order, theme()));
        }
    }
}

void FunctionPlot::fillLegend()
{
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < functions_.size(); ++i) {
        for (const Order order : everyOrder) {
            curve(i, order).setVisible(shows(scenario_, order));
            if (shows(scenario_, order) && shows_legend(scenario_))
                entries.emplace_back(&curve(i, order), legendText(i, order));
        }
    }
    setLegend(entries,
              static_cast<int>(std::ranges::count_if(everyOrder, [this](Order o) { return shows(scenario_, o); })));
}

QString FunctionPlot::legendText(std::size_t function, Order order) const
{
    const QString entry = words_->legend(functions_[function], scenario_.affine, order);
    return isBand(function) ? words_->asBand(entry) : entry;
}

double FunctionPlot::shortestVisibleWave() const
{
    return shortestWave(across(view()), viewport().width(), theme());
}

bool FunctionPlot::isBand(std::size_t function) const
{
    return !scenario_.course_style && functions_[function].wavelength(scenario_.affine) < shortestVisibleWave();
}

void FunctionPlot::prepareLegend()
{
    std::vector<bool> bands;
    for (std::size_t i = 0; i < functions_.size(); ++i)
        bands.push_back(isBand(i));
    if (std::exchange(bands_, bands) != bands)
        fillLegend();
}

QString FunctionPlot::legendNote(std::size_t count) const
{
    return words_->andMore(count);
}

void FunctionPlot::legendRearranged()
{
    probe_->setLayer(probeLayer()); // again, to be above the legend's entries
}

void FunctionPlot::applyTheme()
{
    probe_->setTheme(theme());
    styleCurves();
    updateReferences();
}

void FunctionPlot::updateReferences()
{
    setReferenceLines(referenceLinesFor(scenario_, theme()));
}

void FunctionPlot::prepareView()
{
    if (scenario_.window || !heldView_)
        requestView(scenario_.window ? *scenario_.window : fittedView(functions_, scenario_));
    else
        requestView(*heldView_);
}

void FunctionPlot::prepareCurves()
{
    for (std::size_t i = 0; i < functions_.size(); ++i)
        sampleFunction(i, across(view()));
    if (!scenario_.shade_vanishing || functions_.empty())
        setShades({});
}

void FunctionPlot::sampleFunction(std::size_t index, const Interval &view)
{
    const DrawnFunction &function = functions_[index];
    const CurveSamples samples = samplesOf(function, view);
    const std::vector<CurveKink> kinks =
        scenario_.course_style ? std::vector<CurveKink>() : function.kinks(scenario_.affine, view);
    for (const Order order : everyOrder) {
        if (!shows(scenario_, order))
            continue;
        curve(index, order)
            .setData(samples.x, component<CurveColumns>(samples, order),
                     samples.greatest ? component(*samples.greatest, order) : std::vector<double>());
        curve(index, order).setDots(jumpDots(kinks, order));
    }
    if (index == 0 && scenario_.shade_vanishing)
        setShades(vanishingIntervals(samples, theme().vanishing));
    markSamples(index, view);
}

/// The course joins the points of its range; a range with more of them than a picture has pixels looks the same as
/// what is sampled for the picture.
CurveSamples FunctionPlot::samplesOf(const DrawnFunction &function, const Interval &view) const
{
    const auto points = static_cast<std::size_t>(pixelsAcross());
    if (scenario_.course_style && !function.isVector() && point_count(scenario_.range) <= 4 * points)
        return function.joined(scenario_.affine, scenario_.range);
    return function.samples(scenario_.affine, scenario_.range, view, {points, shortestVisibleWave()});
}

/// The points of the range as dots, unless they are closer than a picture can tell.
void FunctionPlot::markSamples(std::size_t index, const Interval &view)
{
    constexpr double leastApart = 3; // pixels
    const double apart = std::abs(scenario_.range.step) / (view.maximum - view.minimum) * axisRect()->width();
    const bool areMarked = marksSamples(scenario_) && apart >= leastApart;
    const CurveSamples table = areMarked ? functions_[index].joined(scenario_.affine, scenario_.range) : CurveSamples();
    for (const Order order : everyOrder)
        curve(index, order).setMarks(table.x, component<CurveColumns>(table, order));
}

std::vector<QRect> FunctionPlot::partsWithCurves() const
{
    TileMask mask(size());
    for (const CurvePlottable *curve : curves_) {
        if (curve->realVisibility())
            curve->addTo(mask);
    }
    return mask.rects();
}

std::vector<QRect> FunctionPlot::partsWithProbe() const
{
    if (probe_->reading() || hasCourseStyle())
        return {rect()};
    const int hairline = static_cast<int>(std::ceil(theme().hairline));
    return {legend->outerRect().adjusted(-hairline, -hairline, hairline, hairline)};
}

LegendObstacles FunctionPlot::legendObstacles() const
{
    LegendObstacles obstacles = PlotWidget::legendObstacles();
    const auto pixel = [this](const QPointF &point) {
        return QPointF(xAxis->coordToPixel(point.x()), yAxis->coordToPixel(point.y()));
    };
    for (const CurvePlottable *curve : curves_) {
        if (!curve->realVisibility())
            continue;
        for (const JumpDot &dot : curve->dots())
            obstacles.marks.push_back(pixel({dot.x, dot.y}));
    }
    for (const ReferenceLine &line : referenceLines()) {
        const bool isEndless = line.extent == ReferenceLine::Extent::infinite;
        const double reach = isEndless ? 1e9 : 0;
        if (const auto seen =
                clipped(QLineF(pixel(line.from), pixel(line.to)), -reach, 1 + reach, QRectF(axisRect()->rect())))
            obstacles.lines.push_back(*seen);
    }
    for (const DrawnFunction &function : functions_) {
        if (function.isVector())
            continue;
        // Where curves meet x = 0, and their corners.
        std::vector<double> places{0};
        for (const CurveKink &kink : function.kinks(scenario_.affine, across(view())))
            places.push_back(kink.x);
        for (double x : places) {
            const Jet jet = function.jet(scenario_.affine, scenario_.range, x);
            for (const Order order : everyOrder) {
                if (shows(scenario_, order) && std::isfinite(component(jet, order)))
                    obstacles.marks.push_back(pixel({x, component(jet, order)}));
            }
        }
    }
    return obstacles;
}

QString FunctionPlot::description() const
{
    QStringList parts;
    if (probe_->reading()) {
        for (const ProbeReading::Line &line : probe_->reading()->lines)
            parts += line.text + QLatin1Char('.');
    }
    parts += words_->description(functions_, scenario_, view(), shortestVisibleWave());
    return parts.join(QLatin1Char(' '));
}

std::unique_ptr<Figure> FunctionPlot::figure() const
{
    return std::make_unique<FunctionFigure>(scenario_, legendPosition());
}

void FunctionPlot::moveProbe(double x)
{
    probeX_ = x;
    refreshProbe();
    scheduleProbe();
    std::vector<Jet> jets;
    for (const DrawnFunction &function : functions_) {
        double place = x;
        jets.push_back(function.jet(scenario_.affine, scenario_.range, place));
    }
    Q_EMIT probeMoved(x, jets);
}

void FunctionPlot::hideProbe()
{
    if (!std::exchange(probeX_, std::nullopt))
        return;
    refreshProbe();
    scheduleProbe();
    Q_EMIT probeHidden();
}

void FunctionPlot::refreshProbe()
{
    probed_ = functions_.empty() ? 0 : std::min(probed_, functions_.size() - 1);
    if (probeX_ && !functions_.empty())
        probe_->show(reader().reading(*probeX_, probed_, isBand(probed_), *words_));
    else
        probe_->hide();
}

CurveReader FunctionPlot::reader() const
{
    return {*this, scenario_, functions_};
}

void FunctionPlot::mouseMoveEvent(QMouseEvent *event)
{
    PlotWidget::mouseMoveEvent(event);
    if (functions_.empty() || !axisRect()->rect().contains(event->position().toPoint())) {
        hideProbe();
        return;
    }
    probed_ = reader().nearestFunction(event->position());
    moveProbe(reader().snapped(xAxis->pixelToCoord(event->position().x())));
}

void FunctionPlot::leaveEvent(QEvent *event)
{
    PlotWidget::leaveEvent(event);
    hideProbe();
}

void FunctionPlot::stepProbe(int steps)
{
    // Whole steps from 0, so that the keyboard meets round numbers, and with them nearly every kink.
    const Interval range = across(view());
    const double step = Probe::triangleRun(range.maximum - range.minimum) / 10;
    const double start = probeX_.value_or(std::clamp(0.0, range.minimum, range.maximum));
    const double moved = probeX_ && steps != 0 ? (std::round(start / step) + steps) * step : start;
    moveProbe(std::clamp(moved, range.minimum, range.maximum));
}

void FunctionPlot::keyPressEvent(QKeyEvent *event)
{
    const int stride = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const std::size_t count = std::max<std::size_t>(1, functions_.size());
    switch (event->key()) {
    case Qt::Key_Left:
        stepProbe(-stride);
        break;
    case Qt::Key_Right:
        stepProbe(stride);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        probed_ = (probed_ + (event->key() == Qt::Key_Down ? 1 : count - 1)) % count;
        stepProbe(0);
        break;
    case Qt::Key_Escape:
        hideProbe();
        break;
    default:
        PlotWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace actlab
