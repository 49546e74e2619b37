// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/training/snapshot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QStackedWidget;
class QToolButton;

namespace actlab {

class ConfusionView;
class LossPlot;
class NetworkActions;

/// How the run goes: loss, accuracy or confusion matrix.
class CurvesPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit CurvesPanel(NetworkActions &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const std::shared_ptr<const Snapshot> &snapshot);
    using QWidget::show;

    void setView(const NetworkView &view);
    LossPlot &plot() { return *plot_; }

Q_SIGNALS:
    void curvesRequested(actlab::NetworkCurves curves);

protected:
    void retranslate() override;

private:
    void draw();
    QToolButton *makeTab(NetworkCurves curves);

    LossPlot *plot_;
    ConfusionView *confusion_;
    QStackedWidget *stack_;
    QButtonGroup *tabs_;
    QToolButton *loss_;
    QToolButton *accuracy_;
    QToolButton *matrix_;
    QToolButton *logarithmic_;
    NetworkCurves curves_ = NetworkCurves::loss;
    std::shared_ptr<const Snapshot> snapshot_;
    int skipped_ = 0; ///< snapshots since the plot was drawn
};

} // namespace actlab
