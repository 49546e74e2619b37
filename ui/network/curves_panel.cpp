// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/curves_panel.h"

#include "ui/network/confusion_view.h"
#include "ui/network/network_actions.h"
#include "ui/plot/loss_plot.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace actlab {
namespace {

constexpr int drawnEvery = 3; ///< snapshots while running: curves change slowly, and 20 times a second looks the same

} // namespace

CurvesPanel::CurvesPanel(NetworkActions &actions, QWidget *parent)
    : Translated(parent), plot_(new LossPlot(this)), confusion_(new ConfusionView(this)),
      stack_(new QStackedWidget(this)), tabs_(new QButtonGroup(this)), loss_(makeTab(NetworkCurves::loss)),
      accuracy_(makeTab(NetworkCurves::accuracy)), matrix_(makeTab(NetworkCurves::confusion)),
      logarithmic_(new QToolButton(this))
{
    stack_->addWidget(plot_);
    stack_->addWidget(confusion_);
    logarithmic_->setDefaultAction(actions.logarithmic());
    logarithmic_->setFocusPolicy(Qt::TabFocus);
    connect(tabs_, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT curvesRequested(static_cast<NetworkCurves>(id)); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(4);
    for (QToolButton *tab : {loss_, accuracy_, matrix_})
        row->addWidget(tab);
    row->addStretch(1);
    row->addWidget(logarithmic_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(stack_, 1);
    setView({});
    CurvesPanel::retranslate();
}

QToolButton *CurvesPanel::makeTab(NetworkCurves curves)
{
    auto *tab = new QToolButton(this);
    tab->setCheckable(true);
    tab->setAutoRaise(true);
    tab->setFocusPolicy(Qt::TabFocus);
    tabs_->addButton(tab, static_cast<int>(curves));
    return tab;
}

void CurvesPanel::setView(const NetworkView &view)
{
    curves_ = view.curves;
    tabs_->button(static_cast<int>(curves_))->setChecked(true);
    logarithmic_->setVisible(curves_ == NetworkCurves::loss);
    stack_->setCurrentWidget(curves_ == NetworkCurves::confusion ? static_cast<QWidget *>(confusion_) : plot_);
    if (curves_ != NetworkCurves::confusion)
        plot_->setQuantity(curves_ == NetworkCurves::loss ? LossPlot::Quantity::loss : LossPlot::Quantity::accuracy);
    plot_->setLogarithmic(view.logarithmic_loss);
    if (snapshot_)
        draw();
}

void CurvesPanel::setTheme(const Theme &theme)
{
    plot_->setTheme(theme);
    confusion_->setTheme(theme);
    for (QToolButton *button : {loss_, accuracy_, matrix_, logarithmic_})
        button->setFont(theme.font(TextRole::caption));
}

void CurvesPanel::show(const std::shared_ptr<const Snapshot> &snapshot)
{
    snapshot_ = snapshot;
    const bool isRunning = snapshot->state == RunState::running;
    if (isRunning && ++skipped_ < drawnEvery)
        return;
    draw();
}

void CurvesPanel::draw()
{
    skipped_ = 0;
    if (curves_ == NetworkCurves::confusion)
        confusion_->show({snapshot_->confusion, snapshot_->test.has_value()});
    else
        plot_->setRun(snapshot_);
}

void CurvesPanel::retranslate()
{
    loss_->setText(tr("Loss"));
    accuracy_->setText(tr("Accuracy"));
    matrix_->setText(tr("Confusion matrix"));
    plot_->setAccessibleName(tr("Loss and accuracy by epoch"));
    plot_->setLanguage(windowLanguage());
}

} // namespace actlab
