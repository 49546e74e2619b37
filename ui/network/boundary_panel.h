// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/training/snapshot.h"
#include "ui/data/point_tool.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/plane/plane_surface.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace actlab {

class BoundaryPlot;
class FitPlot;
class NetworkActions;
class PlotWidget;
class ScenarioDocument;
class SliceSliders;

/// The big picture of the plane: the network's output, or the unit that is pointed at, with what can be switched on and
/// off in it. Of points with one input it is a curve, of those with more than two a slice.
class BoundaryPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    BoundaryPanel(ScenarioDocument &document, NetworkActions &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const std::shared_ptr<const Snapshot> &snapshot);
    using QWidget::show;
    void setView(const NetworkView &view);
    /// A unit or a feature instead of the output; none: the output.
    void setPart(const std::optional<NetworkPart> &part);
    /// Points that cannot be trained with yet, over the old picture.
    void showPoints(const std::vector<Point> &points);

    BoundaryPlot &plot() { return *plot_; }
    /// Shown in its place where points have one input only.
    FitPlot &fit() { return *fit_; }
    /// The one that is shown.
    PlotWidget &shown();
    /// A row of buttons.
    QBoxLayout *head() const { return buttons_; }
    const std::optional<NetworkPart> &part() const { return part_; }
    PointTool &tool() { return *tool_; }
    /// How fine the picture is to be while nothing moves.
    std::size_t detailResolution() const;
    /// The unit that is shown, if it is one.
    std::optional<UnitId> unit() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user zoomed or panned, or wants to see the whole again.
    void windowChosen(const actlab::PlotWindow &window);
    void wholeRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawSurface();
    void nameParts();
    void arrangeHead();
    QToolButton *makeToggle(QAction *action);

    bool hasOneInput() const { return data_ && data_->inputs == 1; }

    BoundaryPlot *plot_;
    FitPlot *fit_;
    SliceSliders *slices_;
    PointTool *tool_;
    QLabel *title_;
    QBoxLayout *buttons_;
    QBoxLayout *head_; ///< title and buttons, beneath one another where there is not room for both
    std::vector<QToolButton *> toggles_;
    std::optional<NetworkPart> part_;
    bool isDiscretised_ = false;
    std::shared_ptr<const NetworkScenario> scenario_;
    std::shared_ptr<const DataSet> data_;
    std::shared_ptr<const Snapshot> snapshot_;
};

} // namespace actlab
