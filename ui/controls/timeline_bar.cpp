// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/timeline_bar.h"

#include "ui/diagram/network_words.h"
#include "ui/text/number_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/number_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace actlab {
namespace {

constexpr auto wholeReplay = 6s; ///< of however many moments
constexpr auto longestMoment = 250ms;
constexpr auto shortestMoment = 30ms;

} // namespace

TimelineBar::TimelineBar(QWidget *parent)
    : Translated(parent), replay_(new QToolButton(this)), slider_(new NumberSlider(this)), text_(new QLabel(this))
{
    replay_->setAutoRaise(true);
    replay_->setFocusPolicy(Qt::TabFocus);
    connect(replay_, &QToolButton::clicked, this, [this] { timer_.isActive() ? stop() : replay(); });
    slider_->setNumber(
        [this] { return spokenEpoch(); },
        [this](double epoch) { slider_->setValue(indexOf(static_cast<std::uint64_t>(std::max(0.0, epoch)))); });
    connect(slider_, &QSlider::valueChanged, this, [this](int index) {
        if (moments_ && index < std::ssize(*moments_))
            Q_EMIT epochRequested((*moments_)[static_cast<std::size_t>(index)].epoch);
    });
    connect(slider_, &QSlider::sliderPressed, this, &TimelineBar::stop);
    connect(&timer_, &QTimer::timeout, this, &TimelineBar::next);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 12, 6);
    row->setSpacing(8);
    row->addWidget(replay_);
    row->addWidget(slider_, 1);
    row->addWidget(text_);
    showReplaying(false);
    TimelineBar::retranslate();
}

void TimelineBar::setTheme(const Theme &theme)
{
    text_->setFont(theme.font(TextRole::caption));
}

void TimelineBar::show(const Snapshot &snapshot)
{
    moments_ = snapshot.timeline->moments();
    epoch_ = snapshot.epoch;
    bytes_ = snapshot.timeline->bytes();
    isRunning_ = snapshot.state == RunState::running;
    if (isRunning_)
        stop();
    const QSignalBlocker quiet(slider_);
    slider_->setMaximum(static_cast<int>(moments_->size()) - 1);
    slider_->setEnabled(moments_->size() > 1);
    replay_->setEnabled(moments_->size() > 1);
    if (!slider_->isSliderDown() && !timer_.isActive())
        slider_->setValue(indexOf(epoch_));
    say();
}

/// Of the last moment that is not later.
int TimelineBar::indexOf(std::uint64_t epoch) const
{
    if (!moments_)
        return 0;
    const auto after = std::ranges::upper_bound(*moments_, epoch, {}, &Moment::epoch);
    return static_cast<int>(after - moments_->begin()) - 1;
}

SpokenNumber TimelineBar::spokenEpoch() const
{
    const auto number = [](std::uint64_t epoch) { return static_cast<double>(epoch); };
    if (!moments_ || moments_->empty())
        return {number(epoch_), 0, number(epoch_), 1, text_->text()};
    return {number(epoch_), number(moments_->front().epoch), number(moments_->back().epoch), 1, text_->text()};
}

void TimelineBar::replay()
{
    if (!moments_ || moments_->size() < 2)
        return;
    const auto moment = std::chrono::duration_cast<std::chrono::milliseconds>(wholeReplay) / moments_->size();
    timer_.start(std::clamp<std::chrono::milliseconds>(moment, shortestMoment, longestMoment));
    showReplaying(true);
    slider_->setValue(0);
}

void TimelineBar::next()
{
    if (slider_->value() >= slider_->maximum())
        stop();
    else
        slider_->setValue(slider_->value() + 1);
}

void TimelineBar::stop()
{
    if (!timer_.isActive())
        return;
    timer_.stop();
    showReplaying(false);
}

void TimelineBar::showReplaying(bool isReplaying)
{
    replay_->setIcon(icon(isReplaying ? u"stop" : u"play"));
    const QString name = isReplaying ? tr("Stop") : tr("Play the run again");
    replay_->setToolTip(name);
    replay_->setAccessibleName(name);
}

void TimelineBar::say()
{
    const std::uint64_t last = moments_ && !moments_->empty() ? std::max(moments_->back().epoch, epoch_) : epoch_;
    text_->setText(epoch_ == last ? tr("epoch %1").arg(countText(epoch_))
                                  : tr("epoch %1 of %2").arg(countText(epoch_), countText(last)));
    slider_->setToolTip(
        tr("Go back to an earlier epoch. Training goes on from there; what came later is then left, and "
           "Undo comes back to it. %1 moments are kept (%2; at most %3 and %4).")
            .arg(moments_ ? moments_->size() : 0)
            .arg(QLocale::c().formattedDataSize(static_cast<qint64>(bytes_), 1))
            .arg(Timeline::most_states)
            .arg(QLocale::c().formattedDataSize(static_cast<qint64>(Timeline::most_bytes), 0)));
}

void TimelineBar::retranslate()
{
    showReplaying(timer_.isActive());
    slider_->setAccessibleName(tr("Timeline"));
    text_->setAccessibleName(slider_->accessibleName());
    say();
}

} // namespace actlab
