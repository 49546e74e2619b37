// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/access/spoken.h"
#include "ui/export/figure.h"
#include "ui/plot/legend_place.h"
#include "ui/plot/plot_legend.h"
#include "ui/plot/reference_lines.h"
#include "ui/theme/theme.h"

#include <QBasicTimer>

#include <qcustomplot.h>

#include <memory>
#include <optional>
#include <vector>

namespace actlab {

class CourseFrame;
class CurvePlottable;
class Ground;
class LegendStand;
class PlotNavigation;
class PlotTitle;

/// The base of every plot: theme, title and axes, pixel ratio, reference lines, zooming and panning, a legend that can
/// be dragged, an accessible description, and painting for export. It shows a view and never changes a document: what
/// the user does to the view is applied here at once and reported by viewChanged().
class PlotWidget : public QCustomPlot, public Spoken {
    Q_OBJECT

public:
    explicit PlotWidget(QWidget *parent = nullptr);
    ~PlotWidget() override;

    const Theme &theme() const { return theme_; }
    void setTheme(const Theme &theme);

    /// An empty title takes no room.
    void setTitle(const QString &title);
    QString title() const;
    void setAxisLabels(const QString &x, const QString &y);
    /// The part of the plane that is visible; with equal aspect it may be more than was asked for.
    PlotWindow view() const;
    void setView(const PlotWindow &view);
    void setEqualAspect(bool isEqual);
    /// Draws frame, ticks and title as the course's figures have them. The view may differ by parts of a pixel from
    /// what was asked for.
    void setCourseStyle(bool isOn);
    bool hasCourseStyle() const { return hasCourseStyle_; }
    bool hasEqualAspect() const { return isEqualAspect_; }

    /// Draws the plot at `size` device-independent pixels, as it would look in a widget of that size. `samplingScale`
    /// is the number of device pixels in each.
    void paint(QCPPainter &painter, QSize size, double samplingScale, bool isTransparent);

    /// A copy of what is shown, to be exported; null where a plot has nothing to export.
    virtual std::unique_ptr<Figure> figure() const { return nullptr; }

    /// A place that is chosen anew takes back where the legend was dragged to.
    void setLegendPlace(LegendPlace place);
    /// Where the user has dragged the legend's corner to, as fractions of the axes; none: at its place.
    std::optional<QPointF> legendPosition() const;
    void setLegendPosition(const std::optional<QPointF> &position);

    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }

    QSize minimumSizeHint() const override { return {theme_.spacing(40), theme_.spacing(25)}; }
    /// As last drawn: there are entries, and no room for any of them.
    bool isLegendLeftOut() const;

public Q_SLOTS:
    void goHome() { Q_EMIT homeRequested(); }

Q_SIGNALS:
    /// The user zoomed or panned.
    void viewChanged(const actlab::PlotWindow &view);
    /// A click that was no drag, in pixels.
    void clicked(QPointF pixel);
    /// The user wants to see the whole again.
    void homeRequested();

protected:
    using LegendEntry = PlotLegend::Entry;

    /// Before each replot and export: request the view if it follows from what is shown.
    virtual void prepareView() {}
    /// Then, with the view settled: name the curves in the legend if that depends on it.
    virtual void prepareLegend() {}
    /// Then, with the layout settled, too: sample what depends on them.
    virtual void prepareCurves() {}
    /// The colours and fonts of the subclass's own parts.
    virtual void applyTheme() {}
    /// What a screen reader says about the picture; asked for when the picture has come to rest.
    virtual QString description() const { return {}; }
    /// What the legend should not cover; asked for with the curves as they will be drawn next.
    virtual LegendObstacles legendObstacles() const;

    /// What the legend says where it has no room for `count` entries.
    virtual QString legendNote(std::size_t count) const { return QStringLiteral("+%1").arg(count); }
    /// It has other entries, which are above everything else on their layer.
    virtual void legendRearranged() {}

    /// For prepareView(): setView() without another replot.
    void requestView(const PlotWindow &view) { requestedView_ = view; }
    void setReferenceLines(std::vector<ReferenceLine> lines);
    const std::vector<ReferenceLine> &referenceLines() const { return referenceLines_->lines(); }
    void setShades(std::vector<ShadedInterval> shades);
    /// `group` is the number of successive entries that belong to one function.
    void setLegend(const std::vector<LegendEntry> &entries, int group);

    // At the next turn of the event loop, redraw everything, only the curves and the legend, or only the probe.
    void scheduleReplot() { replot(rpQueuedReplot); }
    void scheduleCurves();
    void scheduleProbe();

    /// The parts of the widget outside which the curve layer is empty, as last drawn; none overlap.
    virtual std::vector<QRect> partsWithCurves() const { return {rect()}; }
    /// Likewise the layer of the legend and the probe.
    virtual std::vector<QRect> partsWithProbe() const { return {rect()}; }

    QString curveLayer() const;
    QString probeLayer() const;
    /// Device pixels across the picture, for sampling.
    int pixelsAcross() const;

    void updateLayout() override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createLayers();
    void compose(QCPPainter &painter);
    PlotWindow wantedView() const;
    void applyView();
    void arrange();
    void layOut();
    void fitLegend();
    void placeLegend();
    void layOutCourse();
    void replotCurves();
    void replotProbe();

    Theme theme_ = makeTheme(ColourScheme::light);
    PlotWindow requestedView_;
    bool hasOtherReferences_ = false; ///< than those that were drawn last
    bool hasCourseStyle_ = false;
    bool areCurvesScheduled_ = false;
    bool isProbeScheduled_ = false;
    bool showsFocus_ = false;
    QBasicTimer rest_; ///< runs out when the picture has come to rest
    bool isEqualAspect_ = false;
    double samplingScale_ = 1;
    QString yName_; ///< of which the label shows what fits
    Ground *ground_;
    PlotTitle *title_;
    CourseFrame *courseFrame_;
    QSize laidOut_; ///< the size of the picture that the legend was placed in
    ReferenceLines *referenceLines_;
    PlotNavigation *navigation_;
    std::unique_ptr<LegendStand> legend_;
};

} // namespace actlab
