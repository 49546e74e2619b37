// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/diagram_panel.h"

#include "ui/diagram/unit_pictures.h"
#include "ui/network/network_actions.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace actlab {

namespace {

constexpr std::size_t unitsAtOnce = 40;

} // namespace

DiagramPanel::DiagramPanel(NetworkActions &actions, QWidget *parent)
    : Translated(parent), diagram_(new NetworkDiagram(this)), head_(new QHBoxLayout), name_(new QLabel(this)),
      count_(new QLabel(this)), fewer_(makeCountButton(QStringLiteral("minus"), -1)),
      more_(makeCountButton(QStringLiteral("plus"), 1)), numbers_(new QToolButton(this))
{
    numbers_->setDefaultAction(actions.numbers());
    numbers_->setFocusPolicy(Qt::TabFocus);
    head_->setContentsMargins(12, 8, 8, 0);
    head_->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{name_, fewer_, count_, more_})
        head_->addWidget(part);
    head_->addStretch(1);
    head_->addWidget(numbers_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head_);
    column->addWidget(diagram_, 1);
    DiagramPanel::retranslate();
}

QToolButton *DiagramPanel::makeCountButton(const QString &iconName, int step)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this,
            [this, step] { Q_EMIT layersRequested(step < 0 ? layers_ - 1 : layers_ + 1); });
    return button;
}

void DiagramPanel::setTheme(const Theme &theme)
{
    theme_ = theme;
    name_->setFont(theme.font(TextRole::emphasis));
    count_->setFont(theme.font(TextRole::emphasis));
    count_->setMinimumWidth(theme.spacing(2));
    count_->setAlignment(Qt::AlignCenter);
    numbers_->setFont(theme.font(TextRole::caption));
    diagram_->setTheme(theme);
    drawFeatures();
}

void DiagramPanel::show(const Snapshot &snapshot)
{
    const DiagramEnds ends{snapshot.weights.layers.back().outputs, snapshot.data->inputs};
    if (snapshot.scenario->network != network_ || ends != ends_) {
        network_ = snapshot.scenario->network;
        ends_ = ends;
        diagram_->setNetwork(*network_, ends);
        layers_ = network_->hidden.size();
        fewer_->setEnabled(layers_ > 0);
        more_->setEnabled(layers_ < maximum_hidden_layers);
        retranslate();
    }
    if (snapshot.data != data_ || featureSize_ != diagram_->featurePictureSize()) {
        data_ = snapshot.data;
        drawFeatures();
    }
    diagram_->setFrozen(snapshot.scenario->training.frozen);
    diagram_->setWeights(snapshot.weights);
    diagram_->setGradients(snapshot.gradient_rms);
    if (snapshot.maps)
        drawUnits(snapshot);
}

/// Draws, of a large network that is training, every second layer in turn: each is new 30 times a second.
void DiagramPanel::drawUnits(const Snapshot &snapshot)
{
    const QSize size = diagram_->unitPictureSize();
    const bool isInTurn = snapshot.state == RunState::running && snapshot.run == run_ &&
                          snapshot.maps->units.size() > unitsAtOnce && size == unitSize_;
    run_ = snapshot.run;
    unitSize_ = size;
    turn_ = 1 - turn_;
    if (isInTurn)
        updateUnitPictures(units_, snapshot, size, theme_, turn_);
    else
        units_ = unitPictures(snapshot, size, theme_);
    diagram_->setPictures(units_);
}

void DiagramPanel::drawFeatures()
{
    featureSize_ = diagram_->featurePictureSize();
    const PlaneDomain domain = data_ ? domain_of(*data_) : PlaneDomain{};
    diagram_->setFeaturePictures(featurePictures(domain, featureSize_, theme_));
}

void DiagramPanel::retranslate()
{
    name_->setText(tr("Hidden layers"));
    count_->setText(QString::number(layers_));
    fewer_->setAccessibleName(tr("Remove the last hidden layer"));
    more_->setAccessibleName(tr("Add a hidden layer"));
    fewer_->setToolTip(fewer_->accessibleName());
    more_->setToolTip(more_->accessibleName());
}

} // namespace actlab
