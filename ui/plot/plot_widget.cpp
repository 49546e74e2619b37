// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_widget.h"

#include "ui/plot/axis_style.h"
#include "ui/plot/course_frame.h"
#include "ui/plot/curve_plottable.h"
#include "ui/plot/ground.h"
#include "ui/plot/legend_stand.h"
#include "ui/plot/number_ticker.h"
#include "ui/plot/plot_navigation.h"
#include "ui/plot/plot_title.h"
#include "ui/plot/plot_view.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actlab {

namespace {

const auto curveLayerName = QStringLiteral("curves");
const auto probeLayerName = QStringLiteral("overlay");

constexpr int restMilliseconds = 250;

} // namespace

PlotWidget::PlotWidget(QWidget *parent)
    : QCustomPlot(parent), ground_(new Ground(this)), title_(new PlotTitle(this)), courseFrame_(nullptr),
      navigation_(nullptr)
{
    createLayers();
    referenceLines_ = new ReferenceLines(this, QStringLiteral("grid"));
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, title_);
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new NumberTicker));
    setFocusPolicy(Qt::StrongFocus);
    navigation_ = new PlotNavigation(this);
    legend_ = std::make_unique<LegendStand>(*this); // after the navigation, so that its drag is asked first
    courseFrame_ = new CourseFrame(this, probeLayerName);
    setView(requestedView_);
    setTheme(theme_);
}

PlotWidget::~PlotWidget() = default;

void PlotWidget::createLayers()
{
    // Three buffers: what stands still (grid, axes, reference lines), the curves, and the legend with the probe, which
    // follows the mouse.
    addLayer(curveLayerName, layer(probeLayerName), limBelow);
    layer(curveLayerName)->setMode(QCPLayer::lmBuffered);
    legend->setLayer(probeLayerName);
    axisRect()->setBackground(Qt::NoBrush);
    setBackground(Qt::NoBrush);
}

QString PlotWidget::curveLayer() const
{
    return curveLayerName;
}

QString PlotWidget::probeLayer() const
{
    return probeLayerName;
}

void PlotWidget::setTheme(const Theme &theme)
{
    theme_ = theme;
    ground_->setBrush(theme.plot);
    plotLayout()->setRowSpacing(theme.spacing(1));
    const int margin = theme.spacing(2);
    plotLayout()->setMargins(QMargins(margin, margin, margin, margin));
    title_->setTheme(theme);
    courseFrame_->setTheme(theme);
    for (QCPAxis *axis : {xAxis, yAxis})
        styleAxis(*axis, theme);
    legend_->setTheme(theme);
    const int inset = theme.spacing(1.5);
    axisRect()->insetLayout()->setMargins(QMargins(inset, inset, inset, inset));
    applyTheme();
    scheduleReplot();
}

void PlotWidget::setTitle(const QString &title)
{
    courseFrame_->setTitle(title);
    title_->setTitle(hasCourseStyle_ ? QString() : title);
    setAccessibleName(title);
}

QString PlotWidget::title() const
{
    return courseFrame_->title();
}

void PlotWidget::setCourseStyle(bool isOn)
{
    if (std::exchange(hasCourseStyle_, isOn) == isOn)
        return;
    // There the lines that help to read a plot lie above its curves, the frame above both, and then the legend.
    referenceLines_->setLayer(isOn ? probeLayerName : QStringLiteral("grid"));
    courseFrame_->setLayer(probeLayerName);
    legend->setLayer(probeLayerName);
    courseFrame_->setVisible(isOn);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setVisible(!isOn);
        axis->grid()->setVisible(!isOn);
    }
    axisRect()->setAutoMargins(isOn ? QCP::msNone : QCP::msAll);
    axisRect()->setMargins(QMargins());
    setTitle(title());
    legend_->settle(hasCourseStyle_);
    setTheme(theme_); // margins, and the legend's entries once more
}

void PlotWidget::setAxisLabels(const QString &x, const QString &y)
{
    xAxis->setLabel(x);
    yAxis->setLabel(y);
    yName_ = y;
}

void PlotWidget::setLegend(const std::vector<LegendEntry> &entries, int group)
{
    legend_->setEntries(entries, group);
}

void PlotWidget::setLegendPlace(LegendPlace place)
{
    if (!legend_->setPlace(place))
        return;
    legend_->settle(hasCourseStyle_);
    scheduleReplot();
}

std::optional<QPointF> PlotWidget::legendPosition() const
{
    return legend_->position();
}

void PlotWidget::setLegendPosition(const std::optional<QPointF> &position)
{
    legend_->setPosition(position);
    scheduleReplot();
}

void PlotWidget::setReferenceLines(std::vector<ReferenceLine> lines)
{
    hasOtherReferences_ = hasOtherReferences_ || lines != referenceLines_->lines();
    referenceLines_->setLines(std::move(lines));
}

void PlotWidget::setShades(std::vector<ShadedInterval> shades)
{
    hasOtherReferences_ = hasOtherReferences_ || shades != referenceLines_->shades();
    referenceLines_->setShades(std::move(shades));
}

PlotWindow PlotWidget::view() const
{
    return {xAxis->range().lower, xAxis->range().upper, yAxis->range().lower, yAxis->range().upper};
}

void PlotWidget::setView(const PlotWindow &view)
{
    requestedView_ = view;
    applyView();
    scheduleReplot();
}

void PlotWidget::setEqualAspect(bool isEqual)
{
    if (std::exchange(isEqualAspect_, isEqual) != isEqual)
        scheduleReplot();
}

PlotWindow PlotWidget::wantedView() const
{
    const PlotWindow wanted =
        isEqualAspect_ ? withEqualAspect(requestedView_, QSizeF(axisRect()->size())) : requestedView_;
    return hasCourseStyle_ ? courseFrame_->viewOfAxes(wanted) : wanted;
}

void PlotWidget::applyView()
{
    const PlotWindow wanted = wantedView();
    xAxis->setRange(wanted.x_minimum, wanted.x_maximum);
    yAxis->setRange(wanted.y_minimum, wanted.y_maximum);
}

void PlotWidget::updateLayout()
{
    prepareView();
    applyView();
    prepareLegend();
    fitTickCounts(*this, theme_);
    if (std::exchange(laidOut_, viewport().size()) != viewport().size() || legend_->isUnplaced()) {
        legend_->forgetPlace();
        legend_->settle(hasCourseStyle_);
    }
    arrange();
    if (legend_->settle(hasCourseStyle_)) // it would have covered curves
        arrange();
    areCurvesScheduled_ = false;
    hasOtherReferences_ = false;
    rest_.start(restMilliseconds, this);
}

void PlotWidget::arrange()
{
    layOut();
    if (isEqualAspect_ ||
        hasCourseStyle_) { // the view follows from the layout, and the layout from the labels that the view brings
        applyView();
        QCustomPlot::updateLayout();
        applyView();
    }
    fitLegend();
    prepareCurves();
    placeLegend();
    legend_->keepInside();
}

/// The axes' rectangle on whole pixels; which parts of a pixel it is beside the frame, the view makes good.
void PlotWidget::layOutCourse()
{
    const QRect frame = CourseFrame::frameIn(QSizeF(viewport().size())).toRect();
    const int titleHeight = title_->maximumSize().height();
    plotLayout()->setRowSpacing(0);
    plotLayout()->setMargins(QMargins(frame.left(), frame.top() - titleHeight, viewport().width() - frame.right() - 1,
                                      viewport().height() - frame.bottom() - 1));
    QCustomPlot::updateLayout();
}

void PlotWidget::layOut()
{
    if (hasCourseStyle_) {
        title_->fit(viewport().width());
        layOutCourse();
        return;
    }
    const QMargins margins = plotLayout()->margins();
    title_->fit(viewport().width() - margins.left() - margins.right());
    QCustomPlot::updateLayout();
    yAxis->setLabel(fittingName(*yAxis, yName_)); // as wide as it was
}

void PlotWidget::fitLegend()
{
    const auto note = [this](std::size_t count) { return legendNote(count); };
    if (!legend_->fit(note))
        return;
    legendRearranged();
    QCustomPlot::updateLayout();
}

void PlotWidget::placeLegend()
{
    if (legend_->place([this] { return legendObstacles(); }))
        QCustomPlot::updateLayout();
}

LegendObstacles PlotWidget::legendObstacles() const
{
    LegendObstacles obstacles;
    for (const CurvePlottable *curve : legend_->curves())
        std::ranges::move(curve->visibleLines(0), std::back_inserter(obstacles.curves));
    return obstacles;
}

int PlotWidget::pixelsAcross() const
{
    const double scale = std::max(samplingScale_, bufferDevicePixelRatio());
    return std::max(2, static_cast<int>(std::lround(axisRect()->width() * scale)));
}

void PlotWidget::scheduleCurves()
{
    if (!std::exchange(areCurvesScheduled_, true))
        QMetaObject::invokeMethod(this, &PlotWidget::replotCurves, Qt::QueuedConnection);
}

void PlotWidget::replotCurves()
{
    if (!std::exchange(areCurvesScheduled_, false))
        return; // drawn with everything else in the meantime
    prepareView();
    if (wantedView() == view() && !hasOtherReferences_ && !legend_->isUnplaced()) {
        prepareLegend();
        QCustomPlot::updateLayout(); // the legend's texts may have become longer
        fitLegend();
        prepareCurves();
        if (!legend_->isMisplaced(hasCourseStyle_))
            placeLegend();
        legend_->keepInside();
    }
    if (wantedView() != view() || hasOtherReferences_ || legend_->isMisplaced(hasCourseStyle_)) {
        replot(rpQueuedRefresh);
        return;
    }
    layer(curveLayerName)->replot();
    layer(probeLayerName)->replot();
    rest_.start(restMilliseconds, this);
}

void PlotWidget::scheduleProbe()
{
    if (!std::exchange(isProbeScheduled_, true))
        QMetaObject::invokeMethod(this, &PlotWidget::replotProbe, Qt::QueuedConnection);
}

void PlotWidget::replotProbe()
{
    isProbeScheduled_ = false;
    layer(probeLayerName)->replot();
    rest_.start(restMilliseconds, this);
}

void PlotWidget::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != rest_.timerId()) {
        QCustomPlot::timerEvent(event);
        return;
    }
    rest_.stop();
    if (isVisible()) // of what nobody sees nothing is said
        setAccessibleDescription(description());
}

void PlotWidget::showEvent(QShowEvent *event)
{
    QCustomPlot::showEvent(event);
    rest_.start(restMilliseconds, this);
}

bool PlotWidget::isLegendLeftOut() const
{
    return legend_->isLeftOut();
}

void PlotWidget::paint(QCPPainter &painter, QSize size, double samplingScale, bool isTransparent)
{
    samplingScale_ = samplingScale;
    ground_->setBrush(isTransparent ? QBrush(Qt::NoBrush) : QBrush(theme_.plot));
    toPainter(&painter, size.width(), size.height());
    ground_->setBrush(theme_.plot);
    samplingScale_ = 1;
}

void PlotWidget::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && schemeOf(QWidget::palette()) != theme_.scheme)
        setTheme(makeTheme(schemeOf(QWidget::palette()), theme_.scale));
}

void PlotWidget::paintEvent(QPaintEvent *)
{
    // QCustomPlot 2.1.0 does not notice that its window moved to a screen with another pixel ratio.
    if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) {
        setBufferDevicePixelRatio(devicePixelRatioF());
        replot(rpQueuedRefresh);
    }
    QCPPainter painter(this);
    compose(painter);
    if (hasFocus() && showsFocus_) {
        painter.setPen(QPen(theme_.accent, 2 * theme_.hairline));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

/// Lays the buffers over one another as QCustomPlot does, but none where it is empty: at full screen that is most of
/// the time that a frame takes.
void PlotWidget::compose(QCPPainter &painter)
{
    const std::array parts{std::vector{rect()}, partsWithCurves(), partsWithProbe()};
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (qsizetype i = 0; i < mPaintBuffers.size(); ++i) {
        for (const QRect &part : i < std::ssize(parts) ? parts[static_cast<std::size_t>(i)] : parts[0]) {
            painter.setClipRect(part);
            mPaintBuffers[i]->draw(&painter);
        }
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    painter.setClipping(false);
}

void PlotWidget::focusInEvent(QFocusEvent *event)
{
    showsFocus_ = event->reason() != Qt::MouseFocusReason; // the mouse shows by itself where it is
    QCustomPlot::focusInEvent(event);
    update();
}

} // namespace actlab
