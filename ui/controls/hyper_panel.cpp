// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/hyper_panel.h"

#include "ui/controls/network_numbers.h"
#include "ui/document/edit_names.h"

#include <QCheckBox>
#include <QGridLayout>

#include <array>

namespace actlab {
namespace {

constexpr double usualPenalty = 0.001;
constexpr std::array everyOptimizerConstant{OptimizerConstant::momentum, OptimizerConstant::rho,
                                            OptimizerConstant::beta1, OptimizerConstant::beta2,
                                            OptimizerConstant::epsilon};

Penalty penaltyOf(const HyperParameters &values)
{
    if (values.l1 != 0)
        return values.l2 != 0 ? Penalty::both : Penalty::l1;
    return values.l2 != 0 ? Penalty::l2 : Penalty::none;
}

} // namespace

HyperPanel::HyperPanel(ScenarioDocument &document, QWidget *parent)
    : Translated(parent), document_(document),
      optimizer_(new ChoiceBox<Optimizer>(
          [this](Optimizer choice) {
              document_.edit({edits::optimizer, {}}, [=](Scenario &s) { s.network.training.optimizer = choice; });
          },
          this)),
      initializer_(new ChoiceBox<Initializer>(
          [this](Initializer choice) {
              document_.edit({edits::initializer, {}}, [=](Scenario &s) { s.network.network.initializer = choice; });
          },
          this)),
      penalty_(new ChoiceBox<Penalty>([this](Penalty choice) { choosePenalty(choice); }, this)),
      optimizerName_(new QLabel(this)), initializerName_(new QLabel(this)), penaltyName_(new QLabel(this)),
      learningRate_(new DocumentSlider(document, learningRateNumber(), this)),
      batchSize_(new DocumentSlider(document, batchSizeNumber(), this)), batchText_(new QLabel(this)),
      penaltyRate_(new DocumentSlider(document, regularizationNumber(), this)), freezeWeights_(new QCheckBox(this)),
      freezeBiases_(new QCheckBox(this))
{
    batchText_->setObjectName(QStringLiteral("batch in effect"));
    batchText_->setWordWrap(true);
    optimizerName_->setBuddy(optimizer_);
    initializerName_->setBuddy(initializer_);
    penaltyName_->setBuddy(penalty_);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (QWidget *slider : std::initializer_list<QWidget *>{learningRate_, batchSize_, batchText_})
        grid->addWidget(slider, row++, 0, 1, 2);
    const auto addChoice = [&](QLabel *name, QComboBox *box) {
        grid->addWidget(name, row, 0);
        grid->addWidget(box, row++, 1);
    };
    addChoice(optimizerName_, optimizer_);
    for (const OptimizerConstant constant : everyOptimizerConstant) {
        auto *slider = new DocumentSlider(document, constantNumber(constant), this);
        constants_.emplace_back(constant, slider);
        grid->addWidget(slider, row++, 0, 1, 2);
    }
    addChoice(initializerName_, initializer_);
    addChoice(penaltyName_, penalty_);
    for (QWidget *part : std::initializer_list<QWidget *>{penaltyRate_, freezeWeights_, freezeBiases_})
        grid->addWidget(part, row++, 0, 1, 2);
    connect(freezeWeights_, &QCheckBox::clicked, this, [this](bool isOn) { freeze(&Frozen::weights, isOn); });
    connect(freezeBiases_, &QCheckBox::clicked, this, [this](bool isOn) { freeze(&Frozen::biases, isOn); });
    document.whenChanged(Section::network, this, &HyperPanel::follow);
    follow();
    HyperPanel::retranslate();
}

void HyperPanel::follow()
{
    const NetworkScenario &scenario = document_.scenario().network;
    optimizer_->setValue(scenario.training.optimizer);
    initializer_->setValue(scenario.network.initializer);
    const Penalty penalty = penaltyOf(scenario.training);
    penalty_->setValue(penalty);
    penaltyRate_->setVisible(penalty != Penalty::none);
    for (const auto &[constant, slider] : constants_)
        slider->setVisible(has_constant(scenario.training.optimizer, constant));
    freezeWeights_->setChecked(scenario.training.frozen.weights);
    freezeBiases_->setChecked(scenario.training.frozen.biases);
    sayBatch();
}

void HyperPanel::freeze(bool Frozen::*what, bool isFrozen)
{
    document_.edit({isFrozen ? edits::freeze : edits::setFree, {}},
                   [=](Scenario &s) { s.network.training.frozen.*what = isFrozen; });
}

void HyperPanel::setTheme(const Theme &theme)
{
    batchText_->setFont(theme.font(TextRole::caption));
}

void HyperPanel::show(const Snapshot &snapshot)
{
    if (snapshot.data->training.size() == trainingPoints_)
        return;
    trainingPoints_ = snapshot.data->training.size();
    sayBatch();
}

/// The size that was chosen stays, for the time when there are more points again.
void HyperPanel::sayBatch()
{
    const bool isLimited = trainingPoints_ > 0 && document_.scenario().network.training.batch_size > trainingPoints_;
    batchText_->setVisible(isLimited);
    if (isLimited)
        batchText_->setText(tr("There are %1 training points: a batch is all of them.").arg(trainingPoints_));
}

void HyperPanel::choosePenalty(Penalty penalty)
{
    document_.edit({edits::regularization, {}}, [=](Scenario &s) {
        HyperParameters &values = s.network.training;
        const double rate = std::max({values.l1, values.l2});
        const double chosen = rate != 0 ? rate : usualPenalty;
        values.l1 = penalty == Penalty::l1 || penalty == Penalty::both ? chosen : 0;
        values.l2 = penalty == Penalty::l2 || penalty == Penalty::both ? chosen : 0;
    });
}

void HyperPanel::retranslate()
{
    optimizerName_->setText(tr("Optimiser"));
    initializerName_->setText(tr("Initial weights"));
    penaltyName_->setText(tr("Regularisation"));
    optimizer_->setAccessibleName(optimizerName_->text());
    initializer_->setAccessibleName(initializerName_->text());
    penalty_->setAccessibleName(penaltyName_->text());
    optimizer_->setToolTip(tr("How gradients become updates: some reach the same boundary in far fewer epochs"));
    initializer_->setToolTip(
        tr("The random weights, and with them the boundary, from which training begins; biases begin at "
           "0, with “Uniform ±½” at 0.1"));
    penalty_->setToolTip(
        tr("Adds large weights to the loss, which smooths the boundary: L1 makes many weights 0, L2 makes "
           "all of them smaller"));
    freezeWeights_->setText(tr("Freeze all weights"));
    freezeBiases_->setText(tr("Freeze all biases"));
    freezeWeights_->setToolTip(tr("Training leaves every weight as it is, and moves the biases alone"));
    freezeBiases_->setToolTip(
        tr("Training leaves every bias as it is, as many textbook exercises have it; the tables of weights freeze "
           "single numbers"));
    sayBatch();
}

} // namespace actlab
