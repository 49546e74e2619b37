// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/loss.h"
#include "ui/plane/plane_surface.h"
#include "ui/plane/surface_legend.h"
#include "ui/plot/plot_widget.h"
#include "ui/text/data_names.h"
#include "ui/text/translation.h"

#include <memory>
#include <optional>

namespace actlab {

class AxisName;
class ReadOutBox;
class PlaneHeights;
class PlanePoints;

/// What a network (or one of its units) makes of the plane: colours, boundary, training and test points, and a legend.
/// The surface changes at display rate, so that it has a buffer of its own and nothing else is drawn with it.
class BoundaryPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit BoundaryPlot(QWidget *parent = nullptr);

    /// What the outputs mean and what everything is called, for axes, legend and read-out.
    void setTask(Output output, Task task, const DataNames &names);
    void setPoints(std::shared_ptr<const DataSet> points);
    /// Which target of the points, and so which output, is shown; the first unless told.
    void setTarget(std::size_t target);
    void setSurface(SurfaceView view);
    /// None: the whole of the plane on which points lie.
    void setWindow(const std::optional<PlotWindow> &window);
    void setTestShown(bool isShown);
    void setDiscretised(bool isDiscretised);
    /// Empty: the output of the network.
    void setUnitName(const QString &name);
    void setLanguage(Language language);

    /// Where drawn points would go: coordinates of the plane.
    QPointF toPlane(QPointF pixel) const;
    double markDiameter() const;
    /// Read-out at a point of the plane: what the network says there.
    QString readOut(QPointF place) const;
    /// Whether the mouse shows the read-out; switched off while points are drawn.
    void setProbing(bool isProbing);

    /// What a screen reader says about the picture.
    void setSpoken(const QString &text);

    QSize sizeHint() const override { return {400, 440}; }
    QSize minimumSizeHint() const override { return {260, 200}; }

Q_SIGNALS:
    /// A click on a point of the data, or Enter where the cross of the keyboard stands on one.
    void pointClicked(const actlab::Point &point);

protected:
    void prepareView() override;
    void prepareCurves() override;
    void applyTheme() override;
    QString description() const override { return spoken_; }
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString text(const char *source) const;
    void nameAxes();
    void fillLegend();
    QString outputName() const;
    LegendContent legendContent() const;
    void fillBar(LegendContent &content) const;
    void probe(std::optional<QPointF> place);
    void showProbe();
    void clickNear(QPointF pixel);
    PlotWindow whole() const;

    PlaneSurface *surface_;
    PlanePoints *points_;
    PlaneHeights *heights_;
    SurfaceLegend *legend_;
    AxisName *names_[2];
    std::vector<double> levels_; ///< of the lines in the plane, on the legend's bar
    ReadOutBox *readOut_ = nullptr;
    QCPItemStraightLine *probeLines_[2];
    std::optional<QPointF> probe_;     ///< in the plane
    std::optional<PlotWindow> window_; ///< none: the whole
    bool isProbing_ = true;
    Output output_ = Output::tanh;
    Task task_{2};
    std::size_t target_ = 0;
    DataNames dataNames_;
    bool isDiscretised_ = false;
    bool isBlended_ = false; ///< the surface is of the probabilities of classes
    bool isTestShown_ = true;
    QString unitName_;
    QString spoken_;
    std::shared_ptr<const DataSet> set_;     ///< the points
    std::optional<Translation> translation_; ///< of the figure
};

} // namespace actlab
