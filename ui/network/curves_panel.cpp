// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/curves_panel.h"

#include "ui/network/confusion_view.h"
#include "ui/network/network_text.h"
#include "ui/plot/loss_plot.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace actlab {
namespace {

constexpr int drawnEvery = 3; ///< snapshots while running: curves change slowly, and 20 times a second looks the same

} // namespace

CurvesPanel::CurvesPanel(QWidget *parent)
    : Translated(parent), plot_(new LossPlot(this)), confusion_(new ConfusionView(this)),
      stack_(new QStackedWidget(this)), tabs_(new QButtonGroup(this)), loss_(makeTab(View::loss)),
      accuracy_(makeTab(View::accuracy)), matrix_(makeTab(View::confusion)), logarithmic_(new QAction(this)),
      logarithmicButton_(new QToolButton(this))
{
    stack_->addWidget(plot_);
    stack_->addWidget(confusion_);
    logarithmic_->setCheckable(true);
    logarithmicButton_->setDefaultAction(logarithmic_);
    logarithmicButton_->setFocusPolicy(Qt::TabFocus);
    connect(logarithmic_, &QAction::toggled, plot_, &LossPlot::setLogarithmic);
    connect(tabs_, &QButtonGroup::idClicked, this, [this](int id) { setView(static_cast<View>(id)); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(4);
    for (QToolButton *tab : {loss_, accuracy_, matrix_})
        row->addWidget(tab);
    row->addStretch(1);
    row->addWidget(logarithmicButton_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(stack_, 1);
    setView(View::loss);
    CurvesPanel::retranslate();
}

QToolButton *CurvesPanel::makeTab(View view)
{
    auto *tab = new QToolButton(this);
    tab->setCheckable(true);
    tab->setAutoRaise(true);
    tab->setFocusPolicy(Qt::TabFocus);
    tabs_->addButton(tab, static_cast<int>(view));
    return tab;
}

CurvesPanel::View CurvesPanel::view() const
{
    return static_cast<View>(tabs_->checkedId());
}

void CurvesPanel::setView(View view)
{
    tabs_->button(static_cast<int>(view))->setChecked(true);
    stack_->setCurrentWidget(view == View::confusion ? static_cast<QWidget *>(confusion_) : plot_);
    if (view != View::confusion)
        plot_->setQuantity(view == View::loss ? LossPlot::Quantity::loss : LossPlot::Quantity::accuracy);
    logarithmic_->setEnabled(view == View::loss);
    Q_EMIT viewChanged();
}

void CurvesPanel::setTheme(const Theme &theme)
{
    plot_->setTheme(theme);
    confusion_->setTheme(theme);
    for (QToolButton *button : {loss_, accuracy_, matrix_, logarithmicButton_})
        button->setFont(theme.font(TextRole::caption));
}

void CurvesPanel::show(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (view() == View::confusion) {
        confusion_->setMatrix(snapshot->confusion, snapshot->test.has_value());
        return;
    }
    const bool isRunning = snapshot->state == RunState::running;
    if (isRunning && ++skipped_ < drawnEvery)
        return;
    skipped_ = 0;
    plot_->setRun(snapshot);
}

void CurvesPanel::retranslate()
{
    loss_->setText(tr("Loss"));
    accuracy_->setText(tr("Accuracy"));
    matrix_->setText(tr("Confusion matrix"));
    logarithmic_->setText(tr("Log scale"));
    logarithmic_->setToolTip(tr("Logarithmic loss axis"));
    plot_->setAccessibleName(tr("Loss and accuracy by epoch"));
    plot_->setLanguage(windowLanguage());
}

} // namespace actlab
