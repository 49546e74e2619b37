// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/output_settings.h"

#include "ui/controls/network_edits.h"
#include "ui/document/edit_names.h"

#include <QLabel>
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
          this))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    for (QWidget *part : std::initializer_list<QWidget *>{title_, outputName_, output_, lossName_, loss_})
        column->addWidget(part);
    document.whenChanged(Section::network, this, &OutputSettings::follow);
    follow();
    OutputSettings::retranslate();
    setFocusProxy(output_);
}

void OutputSettings::follow()
{
    const NetworkScenario &scenario = document_.scenario().network;
    const std::size_t classes = classesOf(scenario).value_or(2);
    fitting_.clear();
    for (const auto &choice : choices<Output>()) {
        if (check_loss(choice.value, losses_for(choice.value).front().value, classes))
            fitting_.push_back(choice);
    }
    output_->offer(fitting_);
    output_->setValue(scenario.network.output);
    loss_->offer(losses_for(scenario.network.output));
    loss_->setValue(scenario.training.loss);
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
    title_->setText(tr("Output layer"));
    outputName_->setText(tr("Output"));
    lossName_->setText(tr("Loss"));
    output_->setAccessibleName(outputName_->text());
    loss_->setAccessibleName(lossName_->text());
}

} // namespace actlab
