// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <memory>

class QAction;
class QButtonGroup;
class QStackedWidget;
class QToolButton;

namespace actlab {

class ConfusionView;
class LossPlot;

/// How the run goes: loss, accuracy or confusion matrix.
class CurvesPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    enum class View { loss, accuracy, confusion };

    explicit CurvesPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const std::shared_ptr<const Snapshot> &snapshot);
    using QWidget::show;

    View view() const;
    void setView(View view);
    LossPlot &plot() { return *plot_; }
    QAction *logarithmicAction() const { return logarithmic_; }

Q_SIGNALS:
    void viewChanged();

protected:
    void retranslate() override;

private:
    QToolButton *makeTab(View view);

    LossPlot *plot_;
    ConfusionView *confusion_;
    QStackedWidget *stack_;
    QButtonGroup *tabs_;
    QToolButton *loss_;
    QToolButton *accuracy_;
    QToolButton *matrix_;
    QAction *logarithmic_;
    QToolButton *logarithmicButton_;
    int skipped_ = 0; ///< snapshots since the plot was drawn
};

} // namespace actlab
