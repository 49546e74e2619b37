// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_bar.h"

#include "ui/text/key_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/number_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr int positions = 12; ///< of the speed: 0.25 to 16 steps a second, by factors of √2
constexpr int usualPosition = 4;

double stepsPerSecond(int position)
{
    return 0.25 * std::pow(2.0, position / 2.0);
}

int positionOf(double perSecond)
{
    return static_cast<int>(std::lround(2 * std::log2(std::max(perSecond, stepsPerSecond(0)) / 0.25)));
}

} // namespace

WalkBar::WalkBar(QWidget *parent)
    : Translated(parent), first_(makeButton(QStringLiteral("first"))), back_(makeButton(QStringLiteral("step-back"))),
      play_(makeButton(QStringLiteral("play"))), next_(makeButton(QStringLiteral("step-forward"))),
      last_(makeButton(QStringLiteral("last"))), speedName_(new QLabel(this)), speed_(new NumberSlider(this)),
      strideName_(new QLabel(this)),
      stride_(new ChoiceBox<WalkStride>([this](WalkStride stride) { Q_EMIT strideChosen(stride); }, this)),
      decimalsName_(new QLabel(this)), decimals_(new QSpinBox(this)), worksheet_(new QPushButton(this)),
      update_(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speed_->setRange(0, positions);
    speed_->setValue(usualPosition);
    speed_->setFixedWidth(80);
    speed_->setNumber(
        [this] {
            return SpokenNumber{stepsPerSecond(speed_->value()), stepsPerSecond(0), stepsPerSecond(positions), 0,
                                speed_->toolTip()};
        },
        [this](double perSecond) { speed_->setValue(positionOf(perSecond)); });
    stride_->setMinimumContentsLength(12);
    decimals_->setRange(minimum_decimals, maximum_decimals);
    strideName_->setBuddy(stride_);
    decimalsName_->setBuddy(decimals_);
    speedName_->setBuddy(speed_);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    for (QWidget *button : {first_, back_, play_, next_, last_})
        row->addWidget(button);
    const auto addNamed = [row](QLabel *name, QWidget *control) {
        row->addSpacing(12);
        row->addWidget(name);
        row->addWidget(control);
    };
    addNamed(speedName_, speed_);
    addNamed(strideName_, stride_);
    addNamed(decimalsName_, decimals_);
    row->addStretch(1);
    row->addWidget(worksheet_);
    row->addSpacing(4);
    row->addWidget(update_);

    connect(first_, &QToolButton::clicked, this, &WalkBar::firstRequested);
    connect(last_, &QToolButton::clicked, this, &WalkBar::lastRequested);
    connect(back_, &QToolButton::clicked, this, [this] { Q_EMIT stepsRequested(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { Q_EMIT stepsRequested(1); });
    connect(play_, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(worksheet_, &QPushButton::clicked, this, &WalkBar::worksheetRequested);
    connect(update_, &QPushButton::clicked, this, &WalkBar::updateRequested);
    connect(decimals_, &QSpinBox::valueChanged, this, &WalkBar::decimalsChosen);
    connect(speed_, &QSlider::valueChanged, this, &WalkBar::showSpeed);
    connect(&timer_, &QTimer::timeout, this, &WalkBar::advance);
    WalkBar::retranslate();
}

QToolButton *WalkBar::makeButton(const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setIconSize(QSize(20, 20));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void WalkBar::setTheme(const Theme &theme)
{
    for (QLabel *label : {speedName_, strideName_, decimalsName_})
        label->setFont(theme.font(TextRole::caption));
}

void WalkBar::show(const BackpropScenario &scenario, std::size_t steps)
{
    const QSignalBlocker quiet(decimals_);
    decimals_->setValue(scenario.decimals);
    stride_->setValue(scenario.stride);
    isAtEnd_ = steps == 0 || scenario.place + 1 >= steps;
    for (QToolButton *button : {first_, back_})
        button->setEnabled(steps > 0 && scenario.place > 0);
    for (QToolButton *button : {next_, last_})
        button->setEnabled(!isAtEnd_);
    play_->setEnabled(steps > 0);
    worksheet_->setEnabled(steps > 0);
    if (isAtEnd_)
        setPlaying(false);
}

void WalkBar::setUpdatable(bool isUpdatable, const QString &why)
{
    update_->setEnabled(isUpdatable);
    why_ = why;
    update_->setToolTip(isUpdatable ? tr("Give the network the new weights, as one training step would") : why_);
}

void WalkBar::setPlaying(bool isPlaying)
{
    if (isPlaying == this->isPlaying())
        return;
    if (isPlaying) {
        if (isAtEnd_)
            Q_EMIT firstRequested();
        timer_.start();
    } else {
        timer_.stop();
    }
    play_->setIcon(icon(isPlaying ? QStringView(u"pause") : QStringView(u"play")));
    retranslate();
}

void WalkBar::advance()
{
    if (isAtEnd_)
        setPlaying(false);
    else
        Q_EMIT stepsRequested(1);
}

void WalkBar::showSpeed()
{
    const double speed = stepsPerSecond(speed_->value());
    timer_.setInterval(static_cast<int>(std::lround(1000 / speed)));
    speed_->setToolTip(tr("%1 steps a second").arg(QString::number(speed, 'g', 3)));
    speed_->setAccessibleDescription(speed_->toolTip());
}

void WalkBar::retranslate()
{
    const auto name = [](QWidget *widget, const QString &text, const QString &keys = {}) {
        widget->setAccessibleName(text);
        widget->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    };
    name(first_, tr("First step"), keyText(Qt::Key_Home));
    name(back_, tr("One step back"), QStringLiteral("←"));
    name(play_, isPlaying() ? tr("Pause") : tr("Play"));
    play_->setToolTip(isPlaying() ? tr("Holds the walk at this step") : tr("Walks on by itself, step after step"));
    name(next_, tr("One step on"), QStringLiteral("→"));
    name(last_, tr("Last step"), keyText(Qt::Key_End));
    name(speed_, tr("Speed of playing"));
    speedName_->setText(tr("Speed"));
    strideName_->setText(tr("Stride"));
    name(stride_, tr("How far a step goes"));
    decimalsName_->setText(tr("Decimals"));
    name(decimals_, tr("Decimals of the numbers"));
    worksheet_->setText(tr("Worksheet…"));
    worksheet_->setToolTip(tr("The whole walk on paper"));
    update_->setText(tr("Do this update"));
    setUpdatable(update_->isEnabled(), why_);
    showSpeed();
}

} // namespace actlab
