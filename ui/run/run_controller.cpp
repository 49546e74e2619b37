// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_controller.h"

#include "ui/document/edit_names.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace actlab {
namespace {

constexpr auto lookInterval = 5ms; // looking is cheap, and a snapshot that has just been missed waits for the next look
constexpr std::size_t mostLeft = 4; ///< runs that undo can come back to, of Timeline::most_bytes each
constexpr qint64 patience = 1'000;  ///< milliseconds without news, while paused, after which nothing more will come

} // namespace

RunController::RunController(ScenarioDocument &document, QObject *parent) : QObject(parent), document_(document)
{
    timer_.setInterval(lookInterval);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &RunController::poll);
    connect(&document, &ScenarioDocument::changed, this, [this](Sections sections) {
        if (sections.testFlag(Section::network))
            follow();
        if (sections.testFlag(Section::weights))
            followWeights();
        if (!isHeld_)
            state_ = document_.state();
    });
    connect(&document, &ScenarioDocument::opened, this, &RunController::open);
    worker_.request(request_);
    open();
}

/// What was set by hand in the run that the document comes from belongs to its initial weights, or is part of what was
/// learned.
void RunController::open()
{
    left_.clear();
    state_ = document_.state();
    known_.clear();
    for (const WeightChange &change : document_.scenario().weight_changes)
        known_.push_back({change, change.steps == 0});
    begun_ = document_.scenario().network;
    auto learned = document_.learned();
    if (learned)
        setRunning(false); // so that it is seen as it was saved
    begin(learned);
}

std::optional<NetworkWeights> RunController::learned() const
{
    const bool isOfThisRun =
        snapshot_ && snapshot_->run == worker_.run() && *snapshot_->scenario == document_.scenario().network;
    return isOfThisRun ? std::optional(snapshot_->weights) : std::nullopt;
}

void RunController::follow()
{
    const auto change = worker_.apply(document_.scenario().network);
    if (change && *change == Change::restart) {
        restart();
        return;
    }
    keepsWeights_ = false;
    if (change) {
        begun_ = document_.scenario().network;
        hold(false);
    }
    setError(change ? std::nullopt : std::optional(change.error()));
    watch();
}

void RunController::restart()
{
    auto left = leftRun();
    const bool comesBack = left && !isHeld_;
    const bool isBack = comeBack();
    auto weights = isBack ? std::nullopt : keptWeights();
    if (!isBack && !begin(weights))
        return;
    if (left) {
        left_.push_back(std::move(*left));
        if (left_.size() > mostLeft)
            left_.erase(left_.begin());
    }
    if (!isBack)
        Q_EMIT restarted(weights.has_value(), comesBack);
}

/// What undo can come back to; what a drag passes through is no step of the history.
std::optional<RunController::Left> RunController::leftRun() const
{
    const bool hasTrained =
        snapshot_ && snapshot_->run == worker_.run() && (snapshot_->steps > 0 || snapshot_->moments->size() > 1);
    if (!hasTrained || document_.cause() == ScenarioDocument::Cause::continued)
        return {};
    return Left{state_, *worker_.current(), known_, begun_};
}

bool RunController::comeBack()
{
    const auto run = std::ranges::find(left_, document_.state(), &Left::state);
    if (run == left_.end() || run->run.scenario != document_.scenario().network)
        return false;
    worker_.resume(run->run);
    known_ = std::move(run->known);
    begun_ = std::move(run->begun);
    left_.erase(run);
    keepsWeights_ = false;
    hold(false);
    setError({});
    worker_.set_running(isRunning_);
    Q_EMIT cameBack();
    watch();
    return true;
}

/// What is on the screen is then not what would be trained.
void RunController::hold(bool isHeld)
{
    if (isHeld == isHeld_)
        return;
    isHeld_ = isHeld;
    worker_.set_running(isRunning_ && !isHeld_);
}

std::optional<NetworkWeights> RunController::keptWeights() const
{
    const NetworkScenario &scenario = document_.scenario().network;
    const bool fit = keepsWeights_ && snapshot_ && snapshot_->scenario->network == scenario.network &&
                     snapshot_->scenario->seed == scenario.seed;
    return fit ? std::optional(snapshot_->weights) : std::nullopt;
}

/// Sets `weights` to none where they do not fit.
bool RunController::begin(std::optional<NetworkWeights> &weights)
{
    const NetworkScenario &scenario = document_.scenario().network;
    keepsWeights_ = false;
    auto started = worker_.start(scenario, weights);
    if (!started && weights) {
        weights.reset();
        started = worker_.start(scenario);
    }
    hold(!started);
    setError(started ? std::nullopt : std::optional(started.error()));
    if (started) {
        repeatChanges(weights.has_value());
        begun_ = scenario;
        worker_.set_running(isRunning_);
    }
    watch();
    return started.has_value();
}

void RunController::setError(std::optional<Error> error)
{
    if (error == error_)
        return;
    error_ = std::move(error);
    Q_EMIT errorChanged();
}

void RunController::setRunning(bool isRunning)
{
    if (isRunning == isRunning_)
        return;
    isRunning_ = isRunning;
    worker_.set_running(isRunning_ && !isHeld_);
    watch();
    Q_EMIT runningChanged(isRunning);
}

void RunController::stepBatch()
{
    setRunning(false);
    if (!isHeld_)
        worker_.step_batches();
    watch();
}

void RunController::stepEpoch()
{
    setRunning(false);
    if (!isHeld_)
        worker_.step_epochs();
    watch();
}

void RunController::reset()
{
    std::optional<NetworkWeights> initial;
    begin(initial);
}

void RunController::setSpeed(double perSecond)
{
    worker_.set_speed(perSecond);
}

void RunController::editWeight(const WeightEdit &edit, const QString &gesture)
{
    if (!snapshot_)
        return;
    document_.edit(
        {edit.input ? edits::weight : edits::bias, {}},
        [&](Scenario &s) {
            s.weight_changes.push_back({edit, currentValue(edit), snapshot_->steps});
        },
        gesture);
}

/// As the latest snapshot has it, or a change that was made after it.
double RunController::currentValue(const WeightEdit &edit) const
{
    const auto isSamePlace = [&](const WeightEdit &other) {
        return other.layer == edit.layer && other.unit == edit.unit && other.input == edit.input;
    };
    if (!known_.empty() && known_.back().isInForce && isSamePlace(known_.back().change.edit) &&
        known_.back().change.steps == snapshot_->steps)
        return known_.back().change.edit.value;
    const LayerWeights &layer = snapshot_->weights.layers[edit.layer];
    return edit.input ? layer.at(edit.unit, *edit.input) : layer.bias[edit.unit];
}

void RunController::followWeights()
{
    const auto &wanted = document_.scenario().weight_changes;
    const auto common =
        static_cast<std::size_t>(std::ranges::mismatch(known_, wanted, {}, &Known::change).in1 - known_.begin());
    for (; known_.size() > common; known_.pop_back()) {
        if (known_.back().isInForce)
            setWeight(known_.back().change.edit, known_.back().change.previous);
    }
    for (std::size_t i = common; i < wanted.size(); ++i) {
        known_.push_back({wanted[i]});
        setWeight(wanted[i].edit, wanted[i].edit.value);
    }
    watch();
}

void RunController::setWeight(WeightEdit edit, double value)
{
    edit.value = value;
    const auto done = worker_.edit(edit);
    setError(done ? std::nullopt : std::optional(done.error()));
}

/// A run that begins as the last one did takes over what was set by hand before the first step; undoing other changes
/// is then no more this run's business.
void RunController::repeatChanges(bool keptWeights)
{
    if (keptWeights)
        return;
    const NetworkScenario &scenario = document_.scenario().network;
    const bool isSameStart = begun_ && begun_->network == scenario.network && begun_->seed == scenario.seed;
    for (Known &known : known_) {
        known.isInForce = known.isInForce && isSameStart && known.change.steps == 0;
        if (known.isInForce)
            setWeight(known.change.edit, known.change.edit.value);
    }
}

void RunController::request(const MapRequest &request)
{
    if (request == request_)
        return;
    request_ = request;
    worker_.request(request);
    watch();
}

void RunController::rewind(std::uint64_t epoch)
{
    setRunning(false);
    worker_.rewind(epoch);
    watch();
}

void RunController::rewindAndHalve()
{
    if (!snapshot_)
        return;
    worker_.rewind(snapshot_->epoch - std::min(snapshot_->epoch, epochsBack));
    document_.edit({edits::learningRate, {}}, [](Scenario &s) { s.network.training.learning_rate /= 2; });
    setRunning(true);
}

void RunController::watch()
{
    sinceNews_.start();
    if (!timer_.isActive())
        timer_.start();
}

void RunController::poll()
{
    auto latest = worker_.latest();
    if (latest && latest != snapshot_ && latest->run == worker_.run()) {
        snapshot_ = std::move(latest);
        sinceNews_.start();
        for (Known &known : known_) // what was set by hand after the moment that the run went back to
            known.isInForce = known.isInForce && known.change.steps <= snapshot_->steps;
        if (snapshot_->state == RunState::diverged && isRunning_) {
            isRunning_ = false;
            worker_.set_running(false);
            Q_EMIT runningChanged(false);
        }
        Q_EMIT snapshotTaken(snapshot_);
    } else if (!isRunning_ && sinceNews_.hasExpired(patience)) {
        timer_.stop();
    }
}

} // namespace actlab
