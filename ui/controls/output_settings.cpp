// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/output_settings.h"

#include "ui/controls/document_slider.h"
#include "ui/controls/network_edits.h"
#include "ui/controls/network_numbers.h"
#include "ui/document/edit_names.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace actlab {

OutputSettings::OutputSettings(ScenarioDocument &document, QWidget *parent)
    : Translated(parent, Qt::Popup), document_(document), title_(new QLabel(this)), outputName_(new QLabel(this)),
      output_(new ChoiceBox<Output>(
          [this](Output choice) {
              document_.edit({edits::output, {}}, [=](Scenario &s) { chooseOutput(s.network, choice); });
          },
          this)),
      lossName_(new QLabel(this)),
      loss_(new ChoiceBox<Loss>(
          [this](Loss choice) {
              document_.edit({edits::output, {}}, [=](Scenario &s) { s.network.training.loss = choice; });
          },
          this)),
      outputs_(new DocumentSlider(document, outputsNumber(), this)),
      delta_(new DocumentSlider(document, deltaNumber(), this)), showNumbers_(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    for (QWidget *part : std::initializer_list<QWidget *>{title_, outputName_, output_, outputs_, lossName_, loss_,
                                                          delta_, showNumbers_})
        column->addWidget(part);
    connect(showNumbers_, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT tableRequested();
    });
    document.whenChanged(Section::network, this, &OutputSettings::follow);
    follow();
    OutputSettings::retranslate();
    setFocusProxy(output_);
}

void OutputSettings::follow()
{
    const NetworkScenario &scenario = document_.scenario().network;
    const Task task = taskOf(scenario).value_or(Task(2));
    fitting_.clear();
    for (const auto &choice : choices<Output>()) {
        if (check_loss(choice.value, losses_for(choice.value).front().value, task))
            fitting_.push_back(choice);
    }
    output_->offer(fitting_);
    output_->setValue(scenario.network.output);
    loss_->offer(losses_for(scenario.network.output));
    loss_->setValue(scenario.training.loss);
    loss_->setToolTip(meaningOf(scenario.training.loss));
    outputs_->setVisible(task.is_one_of_classes()); // else there is one for each target
    delta_->setVisible(scenario.training.loss == Loss::huber);
}

QString OutputSettings::meaningOf(Loss loss) const
{
    switch (loss) {
    case Loss::mse:
        return tr("How wrong the output a is for the target t: the mean of (a − t)²");
    case Loss::half_mse:
        return tr("How wrong the output a is for the target t: half the mean of (a − t)², with the derivative a − t");
    case Loss::half_squared_error:
        return tr("How wrong the outputs a are for the targets t: half the sum of (a − t)², with the derivative a − t");
    case Loss::binary_cross_entropy:
        return tr("How wrong the probability a is for the target t: −t·ln a − (1 − t)·ln(1 − a)");
    case Loss::cross_entropy:
        return tr("How wrong the probabilities are: −ln of the one that the right class was given");
    case Loss::huber:
        return tr("How wrong the output a is for the target t: ½(a − t)² where they are within δ, a straight line "
                  "beyond, so that outliers count less");
    }
    return {};
}

void OutputSettings::setTheme(const Theme &theme)
{
    title_->setFont(theme.font(TextRole::emphasis));
    outputName_->setFont(theme.font(TextRole::caption));
    lossName_->setFont(theme.font(TextRole::caption));
    setMinimumWidth(theme.spacing(32));
}

void OutputSettings::popUp(const QWidget &below)
{
    adjustSize();
    QPoint corner = below.mapToGlobal(QPoint(below.width() - width(), below.height() + 2));
    corner.setX(std::max(corner.x(), below.screen()->availableGeometry().left()));
    move(corner);
    show();
    output_->setFocus();
}

void OutputSettings::retranslate()
{
    showNumbers_->setText(tr("Table of weights"));
    showNumbers_->setToolTip(tr("Shows every weight and bias of the output, to be read and changed"));
    title_->setText(tr("Output layer"));
    outputName_->setText(tr("Output"));
    lossName_->setText(tr("Loss"));
    output_->setAccessibleName(outputName_->text());
    loss_->setAccessibleName(lossName_->text());
    output_->setToolTip(tr("What the output layer answers: any number, a score or probability of one class, or the "
                           "probabilities of several"));
    follow();
}

} // namespace actlab
