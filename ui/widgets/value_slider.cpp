// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_slider.h"

#include "ui/text/error_text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/number_box.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
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
constexpr int viewMargin = 8;

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
    : Translated(parent), scale_(scale), typedMinimum_(scale.minimum), typedMaximum_(scale.maximum),
      value_(scale.defaultValue), title_(new QLabel(this)), slider_(new QSlider(Qt::Horizontal, this)),
      box_(new NumberBox(this)), playButton_(new QToolButton(this)), messageLabel_(new QLabel(this))
{
    slider_->setRange(0, scale_.last());
    slider_->setPageStep(positionsPerPage);
    playButton_->setCheckable(true);
    playButton_->setAutoRaise(true);
    playButton_->setIcon(icon(u"play"));
    messageLabel_->setWordWrap(true);
    messageLabel_->setObjectName(QStringLiteral("message"));
    messageLabel_->setForegroundRole(QPalette::BrightText); // the theme's colour for errors
    messageLabel_->hide();
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
    grid->addWidget(playButton_, 0, 2);
    grid->addWidget(slider_, 1, 0, 1, 3);
    grid->addWidget(messageLabel_, 2, 0, 1, 3);
}

void ValueSlider::connectParts()
{
    title_->installEventFilter(this);
    slider_->installEventFilter(this);
    connect(slider_, &QSlider::valueChanged, this, &ValueSlider::sliderMoved);
    connect(slider_, &QSlider::sliderReleased, this, &ValueSlider::gestureFinished);
    connect(box_, &NumberBox::entered, this, &ValueSlider::type);
    connect(box_, &NumberBox::stepRequested, this, [this](int steps) {
        stop();
        ask(scale_.stepped(value_, steps));
        settle_.start();
    });
    connect(box_, &NumberBox::refused, this, [this](const Error &error) { say([error] { return sentence(error); }); });
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

void ValueSlider::setTypedRange(double minimum, double maximum)
{
    typedMinimum_ = minimum;
    typedMaximum_ = maximum;
}

void ValueSlider::retranslate()
{
    title_->setText(label_);
    const QString reset = tr("Double-click for the default, %1").arg(QString::number(scale_.defaultValue, 'g', 6));
    title_->setToolTip(meaning_.isEmpty() ? reset : meaning_ + QLatin1Char('\n') + reset);
    slider_->setToolTip(title_->toolTip());
    box_->setToolTip(meaning_);
    slider_->setAccessibleName(name_);
    box_->setAccessibleName(name_);
    const QString play = tr("Sweep %1 back and forth").arg(name_);
    playButton_->setToolTip(play);
    playButton_->setAccessibleName(play);
    messageLabel_->setText(message());
}

void ValueSlider::setValue(double value)
{
    say({});
    if (value == value_)
        return;
    value_ = value;
    stop();
    showValue();
}

void ValueSlider::showValue()
{
    box_->setValue(value_);
    slider_->setAccessibleDescription(box_->text()); // its own value is a position
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
    if (std::isnan(value) && (!check_ || check_(value))) { // which calls it by its name, as elsewhere
        say([this] { return sentence(Error{ErrorCode::not_finite, {label_.toStdString(), "nan"}}); });
        return;
    }
    if (!ask(value))
        return;
    if (value < typedMinimum_)
        say([this] { return tr("The slider begins at %1.").arg(QString::number(typedMinimum_, 'g', 6)); });
    if (value > typedMaximum_)
        say([this] { return tr("The slider ends at %1.").arg(QString::number(typedMaximum_, 'g', 6)); });
    Q_EMIT gestureFinished();
}

void ValueSlider::reset()
{
    stop();
    ask(scale_.defaultValue);
    Q_EMIT gestureFinished();
}

/// Asks for the value, or for what of it the slider can have; says why not where the check refuses it.
bool ValueSlider::ask(double value)
{
    const Result<void> allowed = check_ ? check_(value) : Result<void>();
    if (!allowed) {
        say([error = allowed.error()] { return sentence(error); });
        showValue();
        return false;
    }
    say({});
    value_ = std::clamp(value, typedMinimum_, typedMaximum_);
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
    messageLabel_->setText(this->message());
    messageLabel_->setVisible(message_ != nullptr);
    if (message_)
        QTimer::singleShot(0, this, &ValueSlider::bringIntoView); // once there is room for the message
}

/// A message below the edge of a panel would tell nobody anything.
void ValueSlider::bringIntoView()
{
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(this, 0, viewMargin);
            return;
        }
    }
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
    menu.addAction(tr("Reset to %1").arg(QString::number(scale_.defaultValue, 'g', 6)), this, &ValueSlider::reset);
    menu.addAction(isPlaying() ? tr("Stop playing") : tr("Play"), this, [this] { isPlaying() ? stop() : play(); });
    menu.exec(event->globalPos());
}

} // namespace actlab
