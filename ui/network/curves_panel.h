// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/training/snapshot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <map>
#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace actlab {

class PictureView;
class LossPlot;
class NetworkActions;
class RunPlot;
class TimelineBar;

/// How the run goes, and what goes on inside of the network: one of many pictures, and the timeline beneath.
class CurvesPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit CurvesPanel(NetworkActions &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const std::shared_ptr<const Snapshot> &snapshot);
    using QWidget::show;
    /// Shows nothing until the next snapshot: there is no run.
    void showNothing();

    void setView(const NetworkView &view);
    LossPlot &plot() { return *plot_; }
    QBoxLayout *head() const { return head_; }
    TimelineBar &timeline() { return *timeline_; }

Q_SIGNALS:
    void curvesRequested(actlab::NetworkCurves curves);
    void unitRequested(std::size_t layer, std::size_t unit);
    void directionsRequested(actlab::SliceDirections directions);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectChoices();
    void draw();
    QWidget *picture();
    RunPlot *runPlot();
    void fillLayers();
    void fillUnits();
    void fitChoices();
    void explain();

    Theme theme_ = makeTheme(ColourScheme::light);
    QBoxLayout *head_;
    ChoiceBox<NetworkCurves> *choice_;
    QComboBox *layer_;
    QSpinBox *unit_;
    ChoiceBox<SliceDirections> *directions_;
    QToolButton *logarithmic_;
    LossPlot *plot_;
    PictureView *confusion_;
    std::map<NetworkCurves, RunPlot *> runPlots_; ///< each made when it is first shown
    QLabel *explanation_;                         ///< hidden while the picture needs the room
    QLabel *nothing_;
    QStackedWidget *stack_;
    TimelineBar *timeline_;
    NetworkView view_;
    std::shared_ptr<const Snapshot> snapshot_;
    bool hasRun_ = true;
};

} // namespace actlab
