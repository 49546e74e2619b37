// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_slider.h"

#include "core/support/number_text.h"
#include "ui/text/error_words.h"
#include "ui/text/number_words.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/number_slider.h"
#include "ui/widgets/slider_ends.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace actlab {
namespace {

constexpr auto frame = 16ms;
constexpr auto settleTime = 600ms;
constexpr double usualPeriod = 6; // seconds there and back
constexpr int positionsPerPage = 10;

/// While playing, values move in steps that the eye cannot see but that stay readable.
double withFewDigits(double value)
{
    if (value == 0)
        return 0;
    const double power = std::pow(10.0, 3 - std::floor(std::log10(std::abs(value))));
    return std::round(value * power) / power;
}

} // namespace

ValueSlider::ValueSlider(const SliderScale &scale, QWidget *parent)
    : Translated(parent), usual_(scale), scale_(scale), value_(scale.defaultValue), title_(new QLabel(this)),
      slider_(new NumberSlider(this)), box_(new NumberBox(this)), unit_(new QLabel(this)),
      resetButton_(new QToolButton(this)), playButton_(new QToolButton(this)), messageLabel_(new FieldMessage(*this))
{
    slider_->setRange(0, scale_.last());
    slider_->setPageStep(positionsPerPage);
    for (QToolButton *button : {resetButton_, playButton_})
        button->setAutoRaise(true);
    resetButton_->setIcon(icon(u"reset"));
    resetButton_->setObjectName(QStringLiteral("reset"));
    playButton_->setCheckable(true);
    playButton_->setIcon(icon(u"play"));
    playButton_->setObjectName(QStringLiteral("play"));
    unit_->hide();
    timer_.setInterval(frame);
    timer_.setTimerType(Qt::PreciseTimer);
    settle_.setInterval(settleTime);
    settle_.setSingleShot(true);
    layOut();
    connectParts();
    showValue();
    retranslate();
}

void ValueSlider::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(title_, 0, 0);
    grid->addWidget(box_, 0, 1);
    grid->addWidget(unit_, 0, 2);
    grid->addWidget(playButton_, 0, 3);
    grid->addWidget(slider_, 1, 0, 1, 3);
    grid->addWidget(resetButton_, 1, 3);
}

void ValueSlider::connectParts()
{
    title_->installEventFilter(this);
    slider_->installEventFilter(this);
    slider_->setNumber([this] { return spokenNumber(); }, [this](double value) { type(value); });
    box_->setNumber([this] { return spokenNumber(); });
    connect(slider_, &QSlider::valueChanged, this, &ValueSlider::sliderMoved);
    connect(slider_, &QSlider::sliderReleased, this, &ValueSlider::gestureFinished);
    connect(box_, &NumberBox::entered, this, &ValueSlider::type);
    connect(box_, &NumberBox::stepRequested, this, [this](int steps) {
        stop();
        ask(scale_.stepped(value_, steps));
        settle_.start();
    });
    connect(box_, &NumberBox::refused, this, [this](const Error &error) { say([error] { return sentence(error); }); });
    connect(resetButton_, &QToolButton::clicked, this, &ValueSlider::reset);
    connect(playButton_, &QToolButton::toggled, this, [this](bool on) { on ? play() : stop(); });
    connect(&timer_, &QTimer::timeout, this, &ValueSlider::advance);
    connect(&settle_, &QTimer::timeout, this, &ValueSlider::gestureFinished);
}

void ValueSlider::setTexts(const QString &label, const QString &name, const QString &meaning)
{
    label_ = label;
    name_ = name;
    meaning_ = meaning;
    ValueSlider::retranslate(); // not a subclass's, which may be what calls this
}

void ValueSlider::setUnit(const QString &unit)
{
    unit_->setText(unit);
    unit_->setVisible(!unit.isEmpty());
}

void ValueSlider::setEnds(double from, double to)
{
    setScale(usual_.withEnds(from, to).reaching(value_));
    showValue();
}

void ValueSlider::setScale(const SliderScale &scale)
{
    if (scale == scale_)
        return;
    scale_ = scale;
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, scale_.last());
    slider_->setValue(scale_.positionOf(value_));
}

void ValueSlider::askForEnds()
{
    if (const auto ends = SliderEnds::ask(*this, label_, scale_.minimum, scale_.maximum))
        setEnds(ends->minimum, ends->maximum);
}

void ValueSlider::retranslate()
{
    title_->setText(label_);
    const QString byMouse = tr("Double-click for the default, %1").arg(readable(scale_.defaultValue, 6));
    title_->setToolTip(meaning_.isEmpty() ? byMouse : meaning_ + QLatin1Char('\n') + byMouse);
    slider_->setToolTip(title_->toolTip());
    box_->setToolTip(meaning_);
    slider_->setAccessibleName(name_);
    box_->setAccessibleName(tr("%1, as a number").arg(name_));
    const QString play = tr("Sweep %1 back and forth").arg(name_);
    playButton_->setToolTip(play);
    playButton_->setAccessibleName(play);
    const QString reset = tr("Reset %1 to %2").arg(name_, readable(scale_.defaultValue, 6));
    resetButton_->setToolTip(reset);
    resetButton_->setAccessibleName(reset);
    messageLabel_->say(message());
}

void ValueSlider::setValue(double value)
{
    say({});
    if (value == value_)
        return;
    value_ = value;
    stop();
    setScale(scale_.reaching(value));
    showValue();
}

SpokenNumber ValueSlider::spokenNumber() const
{
    const QString unit = unit_->text();
    return {value_, scale_.minimum, scale_.maximum, std::abs(scale_.stepped(value_, 1) - value_),
            unit.isEmpty() ? box_->text() : QStringLiteral("%1 %2").arg(box_->text(), unit)};
}

void ValueSlider::showValue()
{
    box_->setValue(value_);
    resetButton_->setEnabled(value_ != scale_.defaultValue || scale_ != usual_);
    // The slider may stand beside its grid, where the value lies between two positions or while it is dragged.
    const QSignalBlocker quiet(slider_);
    if (scale_.valueAt(slider_->value()) != value_)
        slider_->setValue(scale_.positionOf(value_));
}

void ValueSlider::sliderMoved(int position)
{
    stop();
    ask(scale_.valueAt(position));
    if (!slider_->isSliderDown())
        settle_.start();
}

void ValueSlider::type(double value)
{
    stop();
    if (ask(value))
        Q_EMIT gestureFinished();
}

void ValueSlider::reset()
{
    stop();
    setScale(usual_);
    ask(scale_.defaultValue);
    Q_EMIT gestureFinished();
}

/// Whether the value has a meaning; the owner's check calls it by its name, as elsewhere.
Result<void> ValueSlider::allowed(double value) const
{
    if (check_) {
        if (Result<void> checked = check_(value); !checked)
            return checked;
    }
    if (!std::isfinite(value))
        return failure(ErrorCode::not_finite, {label_.toStdString(), to_text(value)});
    if (value < scale_.least || value > scale_.most) {
        return failure(ErrorCode::outside_range,
                       {label_.toStdString(), to_text(value), to_text(scale_.least), to_text(scale_.most)});
    }
    return {};
}

/// Asks for the value, and grows to reach it; says why not where it has no meaning.
bool ValueSlider::ask(double value)
{
    const Result<void> allowed = this->allowed(value);
    if (!allowed) {
        say([error = allowed.error()] { return sentence(error); });
        showValue();
        return false;
    }
    say({});
    value_ = value;
    setScale(scale_.reaching(value));
    showValue();
    Q_EMIT edited(value_);
    return true;
}

void ValueSlider::play()
{
    if (isPlaying())
        return;
    say({});
    sweep_.emplace(scale_.fractionOf(value_), usualPeriod / speed_);
    played_.start();
    timer_.start();
    const QSignalBlocker quiet(playButton_);
    playButton_->setChecked(true);
    playButton_->setIcon(icon(u"pause"));
    Q_EMIT playingChanged(true);
}

void ValueSlider::stop()
{
    if (!isPlaying())
        return;
    timer_.stop();
    const QSignalBlocker quiet(playButton_);
    playButton_->setChecked(false);
    playButton_->setIcon(icon(u"play"));
    Q_EMIT gestureFinished();
    Q_EMIT playingChanged(false);
}

void ValueSlider::setSpeed(double speed)
{
    speed_ = speed;
    if (!isPlaying())
        return;
    sweep_->changePeriod(secondsPlayed(), usualPeriod / speed_);
    played_.start();
}

double ValueSlider::secondsPlayed() const
{
    return static_cast<double>(played_.nsecsElapsed()) * 1e-9;
}

void ValueSlider::advance()
{
    const double value = scale_.clamped(withFewDigits(scale_.valueAtFraction(sweep_->at(secondsPlayed()))));
    if (check_ && !check_(value)) // passing over values that others forbid, such as a start beyond the stop
        return;
    value_ = value;
    showValue();
    Q_EMIT edited(value_);
}

QString ValueSlider::message() const
{
    return message_ ? message_() : QString();
}

void ValueSlider::say(Message message)
{
    if (!message && !message_)
        return;
    message_ = std::move(message);
    messageLabel_->say(this->message());
}

bool ValueSlider::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        reset();
        return true;
    }
    if (watched == slider_ && event->type() == QEvent::Wheel && !slider_->hasFocus()) {
        event->ignore(); // scrolls the panel instead
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ValueSlider::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Reset to %1").arg(readable(scale_.defaultValue, 6)), this, &ValueSlider::reset);
    menu.addAction(tr("Ends of the slider…"), this, &ValueSlider::askForEnds);
    menu.addAction(isPlaying() ? tr("Stop playing") : tr("Play"), this, [this] { isPlaying() ? stop() : play(); });
    menu.exec(event->globalPos());
}

} // namespace actlab
