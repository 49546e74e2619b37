// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/plot/reference_lines.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace actlab {

class LegendDrag;
class PlotNavigation;

/// The base of every plot: theme, title and axes, pixel ratio, reference lines, zooming and panning, a legend that can
/// be dragged, an accessible description, and painting for export. It shows a view and never changes a document: what
/// the user does to the view is applied here at once and reported by viewChanged().
class PlotWidget : public QCustomPlot {
    Q_OBJECT

public:
    explicit PlotWidget(QWidget *parent = nullptr);
    ~PlotWidget() override;

    const Theme &theme() const { return theme_; }
    void setTheme(const Theme &theme);

    void setTitle(const QString &title);
    QString title() const;
    void setAxisLabels(const QString &x, const QString &y);
    /// What a screen reader says: set whenever the picture changes.
    void setDescription(const QString &description);

    /// The part of the plane that is visible; with equal aspect it may be more than was asked for.
    PlotWindow view() const;
    void setView(const PlotWindow &view);
    void setEqualAspect(bool isEqual);
    bool hasEqualAspect() const { return isEqualAspect_; }

    /// Draws the plot at `size` device-independent pixels, as it would look in a widget of that size. `samplingScale`
    /// is the number of device pixels in each.
    void paint(QCPPainter &painter, QSize size, double samplingScale, bool isTransparent);

    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void goHome();

Q_SIGNALS:
    /// The user zoomed or panned.
    void viewChanged(const actlab::PlotWindow &view);
    /// The user wants to see the whole again.
    void homeRequested();

protected:
    /// Before each replot and export: set the view if it follows from what is shown.
    virtual void prepareView() {}
    /// Then, with the view and the layout settled: sample what depends on them.
    virtual void prepareCurves() {}
    /// The colours and fonts of the subclass's own parts.
    virtual void applyTheme() {}

    /// For prepareView(): setView() without another replot.
    void requestView(const PlotWindow &view) { requestedView_ = view; }
    /// Redraws everything at the next turn of the event loop.
    void scheduleReplot();
    void addToLegend(QCPAbstractPlottable *plottable);
    ReferenceLines &referenceLines() { return *referenceLines_; }
    QString curveLayer() const;
    QString probeLayer() const;
    /// Device pixels across the picture, for sampling.
    int pixelsAcross() const;

    void updateLayout() override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createLayers();
    void applyView();
    void setTickCounts();
    void styleAxis(QCPAxis *axis);
    void styleLegend();

    Theme theme_ = makeTheme(ColourScheme::light);
    PlotWindow requestedView_;
    bool isEqualAspect_ = false;
    double samplingScale_ = 1;
    QCPTextElement *title_;
    ReferenceLines *referenceLines_;
    PlotNavigation *navigation_;
    LegendDrag *legendDrag_;
};

} // namespace actlab
