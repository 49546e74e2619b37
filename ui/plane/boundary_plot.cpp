// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/boundary_plot.h"

#include "ui/plane/plane_heights.h"
#include "ui/plane/plane_points.h"
#include "ui/plane/surface_legend.h"
#include "ui/plot/axis_name.h"
#include "ui/plot/read_out_box.h"
#include "ui/text/number_words.h"

#include <QKeyEvent>
#include <QLineF>

#include <algorithm>
#include <utility>

namespace actlab {
namespace {

const auto surfaceLayerName = QStringLiteral("surface");
const auto pointLayerName = QStringLiteral("points");

/// Where the lines of a surface lie between its colours, from −1 to 1.
std::vector<double> levelsOn(const SurfaceView &view)
{
    std::vector<double> levels;
    for (const double level : view.levels)
        levels.push_back(std::clamp((level - view.scale.middle) * view.scale.scale, -1.0, 1.0));
    return levels;
}

} // namespace

BoundaryPlot::BoundaryPlot(QWidget *parent)
    : PlotWidget(parent), legend_(new SurfaceLegend(this)), names_{new AxisName(xAxis, QStringLiteral("x₁")),
                                                                   new AxisName(yAxis, QStringLiteral("x₂"))},
      translation_(Language::english)
{
    addLayer(surfaceLayerName, layer(QStringLiteral("main")), limAbove);
    addLayer(pointLayerName, layer(curveLayer()), limAbove);
    for (const QString &name : {surfaceLayerName, pointLayerName})
        layer(name)->setMode(QCPLayer::lmBuffered);
    surface_ = new PlaneSurface(this, surfaceLayerName);
    points_ = new PlanePoints(this, pointLayerName);
    heights_ = new PlaneHeights(*surface_, this, probeLayer());
    plotLayout()->addElement(plotLayout()->rowCount(), 0, legend_);
    for (auto *&line : probeLines_) {
        line = new QCPItemStraightLine(this);
        line->setLayer(probeLayer());
        line->setVisible(false);
    }
    readOut_ = new ReadOutBox(this, probeLayer());
    connect(this, &PlotWidget::clicked, this, &BoundaryPlot::clickNear);
    setMouseTracking(true);
    setEqualAspect(true);
    axisRect()->setMinimumMargins(QMargins(6, 4, 2, 6));
    setWindow({});
    BoundaryPlot::applyTheme();
}

PlotWindow BoundaryPlot::whole() const
{
    const PlaneDomain domain = set_ ? domain_of(*set_) : PlaneDomain{};
    return {domain.x1_minimum, domain.x1_maximum, domain.x2_minimum, domain.x2_maximum};
}

void BoundaryPlot::setWindow(const std::optional<PlotWindow> &window)
{
    window_ = window;
    setView(window_.value_or(whole()));
}

QString BoundaryPlot::text(const char *source) const
{
    return (*translation_)("BoundaryPlot", source);
}

void BoundaryPlot::setTask(Output output, Task task, const DataNames &names)
{
    if (output == output_ && task == task_ && names == dataNames_)
        return;
    output_ = output;
    task_ = task;
    dataNames_ = names;
    nameAxes();
    fillLegend();
}

/// A short name stands among the axis's numbers, where it takes no room; a long one would lie upon them.
void BoundaryPlot::nameAxes()
{
    constexpr qsizetype shortName = 3;
    QString labels[2];
    for (qsizetype i = 0; i < 2; ++i) {
        const QString name = dataNames_.inputs.value(i);
        const bool isShort = name.size() <= shortName;
        names_[i]->setName(isShort ? name : QString());
        labels[i] = isShort ? QString() : name;
    }
    setAxisLabels(labels[0], labels[1]);
}

void BoundaryPlot::setPoints(std::shared_ptr<const DataSet> points)
{
    if (points == set_)
        return;
    const PlotWindow before = whole();
    set_ = std::move(points);
    points_->setData(set_);
    points_->setTarget(target_);
    if (whole() != before)
        setWindow(window_);
    fillLegend();
}

void BoundaryPlot::setTarget(std::size_t target)
{
    if (target == target_)
        return;
    target_ = target;
    points_->setTarget(target);
    fillLegend();
}

void BoundaryPlot::setSurface(SurfaceView view)
{
    const auto levels = levelsOn(view);
    const bool wasBlended = std::exchange(isBlended_, view.isProbabilities);
    surface_->setView(std::move(view));
    if (std::exchange(levels_, levels) != levels || wasBlended != isBlended_)
        fillLegend();
    layer(surfaceLayerName)->replot();
    if (probe_)
        showProbe();
    else if (levels_.size() > 1)
        layer(probeLayer())->replot();
}

void BoundaryPlot::setTestShown(bool isShown)
{
    isTestShown_ = isShown;
    points_->setTestShown(isShown);
    fillLegend();
}

void BoundaryPlot::setDiscretised(bool isDiscretised)
{
    isDiscretised_ = isDiscretised;
    fillLegend();
}

void BoundaryPlot::setUnitName(const QString &name)
{
    if (name == unitName_)
        return;
    unitName_ = name;
    fillLegend();
}

void BoundaryPlot::setLanguage(Language language)
{
    translation_.emplace(language);
    fillLegend();
}

void BoundaryPlot::fillLegend()
{
    legend_->setContent(legendContent());
    scheduleReplot();
}

QPointF BoundaryPlot::toPlane(QPointF pixel) const
{
    return {xAxis->pixelToCoord(pixel.x()), yAxis->pixelToCoord(pixel.y())};
}

double BoundaryPlot::markDiameter() const
{
    return points_->diameter();
}

QString BoundaryPlot::readOut(QPointF place) const
{
    const SurfaceView &view = surface_->view();
    const QStringList &inputs = dataNames_.inputs;
    QString read =
        QStringLiteral("%1 = %2, %3 = %4")
            .arg(inputs.front(), readable(place.x()), inputs.value(1, QStringLiteral("x₂")), readable(place.y()));
    if (!view.maps || view.surface.isEmpty())
        return read;
    const PlaneDomain &domain = view.maps->domain;
    const QPointF at((place.x() - domain.x1_minimum) / (domain.x1_maximum - domain.x1_minimum),
                     (place.y() - domain.x2_minimum) / (domain.x2_maximum - domain.x2_minimum));
    if (!view.isProbabilities) {
        const double height = view.surface.heightAt(at);
        read += QStringLiteral("\n→ %1").arg(readable(height));
        if (std::ranges::find(view.levels, height) != view.levels.end())
            read += u'\n' + text(QT_TRANSLATE_NOOP("BoundaryPlot", "exactly the boundary's value: on neither side"));
        return read;
    }
    QStringList shares;
    for (std::size_t i = 0; i < view.surface.count(); ++i)
        shares << QStringLiteral("%1: %2").arg(dataNames_.classOf(i), readable(view.surface.heightAt(at, i)));
    return read + u'\n' + shares.join(QStringLiteral("  "));
}

void BoundaryPlot::setSpoken(const QString &text)
{
    spoken_ = text; // and is said when the picture has come to rest: while training, nobody could listen as fast
}

// ---- the probe

void BoundaryPlot::setProbing(bool isProbing)
{
    isProbing_ = isProbing;
    if (!isProbing)
        probe({});
}

void BoundaryPlot::probe(std::optional<QPointF> place)
{
    if (!place && !probe_)
        return;
    probe_ = place;
    showProbe();
}

void BoundaryPlot::showProbe()
{
    readOut_->hide();
    for (auto *line : probeLines_)
        line->setVisible(probe_.has_value());
    if (probe_) {
        readOut_->say(readOut(*probe_), {xAxis->coordToPixel(probe_->x()), yAxis->coordToPixel(probe_->y())});
        probeLines_[0]->point1->setCoords(*probe_);
        probeLines_[0]->point2->setCoords(probe_->x(), probe_->y() + 1);
        probeLines_[1]->point1->setCoords(*probe_);
        probeLines_[1]->point2->setCoords(probe_->x() + 1, probe_->y());
    }
    layer(probeLayer())->replot();
}

/// Among points that lie over one another, the nearest one.
void BoundaryPlot::clickNear(QPointF pixel)
{
    if (!set_)
        return;
    const Point *nearest = nullptr;
    double least = markDiameter();
    const auto look = [&](const std::vector<Point> &points) {
        for (const Point &point : points) {
            const QPointF place(xAxis->coordToPixel(point.x1), yAxis->coordToPixel(point.x2));
            const double distance = QLineF(place, pixel).length();
            if (distance < least) {
                least = distance;
                nearest = &point;
            }
        }
    };
    look(set_->training);
    if (isTestShown_)
        look(set_->test);
    if (nearest)
        Q_EMIT pointClicked(*nearest);
}

void BoundaryPlot::mouseMoveEvent(QMouseEvent *event)
{
    PlotWidget::mouseMoveEvent(event);
    const bool isInside = axisRect()->rect().contains(event->pos());
    probe(isProbing_ && isInside ? std::optional(toPlane(event->position())) : std::nullopt);
}

void BoundaryPlot::leaveEvent(QEvent *event)
{
    PlotWidget::leaveEvent(event);
    probe({});
}

void BoundaryPlot::focusOutEvent(QFocusEvent *event)
{
    PlotWidget::focusOutEvent(event);
    probe({});
}

void BoundaryPlot::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QPointF> arrows{
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, 1}}, {Qt::Key_Down, {0, -1}}};
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && probe_) {
        clickNear({xAxis->coordToPixel(probe_->x()), yAxis->coordToPixel(probe_->y())});
        return;
    }
    const auto arrow = arrows.find(event->key());
    if (arrow == arrows.end() || event->modifiers().testFlag(Qt::ControlModifier)) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    constexpr double steps = 60; // across the view
    const PlotWindow shown = view();
    const double step = (shown.x_maximum - shown.x_minimum) / steps;
    const QPointF from =
        probe_.value_or(QPointF((shown.x_minimum + shown.x_maximum) / 2, (shown.y_minimum + shown.y_maximum) / 2));
    const QPointF to = from + step * *arrow;
    probe(QPointF(std::clamp(to.x(), shown.x_minimum, shown.x_maximum),
                  std::clamp(to.y(), shown.y_minimum, shown.y_maximum)));
    setSpoken(readOut(*probe_));
    setAccessibleDescription(spoken_);
}

// ---- theme and layout

/// The plane is a square: what is left over goes into the margins.
void BoundaryPlot::prepareView()
{
    const int least = theme().spacing(1); // beside it; less above and below, where it has company
    const int edge = theme().spacing(0.5);
    const QMargins axes = axisRect()->margins();
    for (AxisName *name : names_)
        name->reserve();
    const int below = legend_->minimumOuterSizeHint().height() + 2 * plotLayout()->rowSpacing();
    const int width = viewport().width() - 2 * least - axes.left() - axes.right();
    const int above = title().isEmpty() ? 0 : plotLayout()->element(0, 0)->minimumOuterSizeHint().height();
    const int height = viewport().height() - 2 * edge - axes.top() - axes.bottom() - above - below;
    const int sides = least + std::max(0, width - height) / 2;
    plotLayout()->setMargins(QMargins(sides, edge, sides, edge + std::max(0, height - width)));
}

void BoundaryPlot::prepareCurves()
{
    const int width = std::max(1, axisRect()->width());
    surface_->setSamplingScale(static_cast<double>(pixelsAcross()) / width);
}

void BoundaryPlot::applyTheme()
{
    surface_->setTheme(theme());
    points_->setTheme(theme());
    heights_->setTheme(theme());
    legend_->setTheme(theme());
    plotLayout()->setRowSpacing(theme().spacing(0.5));
    for (AxisName *name : names_)
        name->setTheme(theme());
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->grid()->setVisible(false);
        axis->setLabelFont(theme().font(TextRole::caption));
        axis->setLabelPadding(theme().spacing(0.25));
    }
    readOut_->setTheme(theme());
    for (auto *line : probeLines_)
        line->setPen(QPen(theme().centre, theme().hairline, Qt::DotLine));
    fillLegend();
}

} // namespace actlab
