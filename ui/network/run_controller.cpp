// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/run_controller.h"

#include "ui/document/edit_names.h"

#include <chrono>

using namespace std::chrono_literals;

namespace actlab {
namespace {

constexpr auto frame = 16ms;
constexpr qint64 patience = 1'000; ///< milliseconds without news, while paused, after which nothing more will come

} // namespace

RunController::RunController(ScenarioDocument &document, QObject *parent) : QObject(parent), document_(document)
{
    timer_.setInterval(frame);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &RunController::poll);
    connect(&document, &ScenarioDocument::changed, this, [this](Sections sections) {
        if (sections.testFlag(Section::network))
            follow();
    });
    worker_.request(request_);
    begin();
}

void RunController::follow()
{
    const auto change = worker_.apply(document_.scenario().network);
    if (change && *change == Change::restart) {
        begin();
        return;
    }
    keepsWeights_ = false;
    setError(change ? std::nullopt : std::optional(change.error()));
    watch();
}

void RunController::begin()
{
    const NetworkScenario &scenario = document_.scenario().network;
    std::optional<NetworkWeights> weights;
    if (keepsWeights_ && snapshot_ && snapshot_->scenario->network == scenario.network &&
        snapshot_->scenario->seed == scenario.seed)
        weights = snapshot_->weights;
    keepsWeights_ = false;
    auto started = worker_.start(scenario, weights);
    if (!started && weights)
        started = worker_.start(scenario);
    setError(started ? std::nullopt : std::optional(started.error()));
    if (started) {
        worker_.set_running(isRunning_);
        Q_EMIT restarted();
    }
    watch();
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
    worker_.set_running(isRunning);
    watch();
    Q_EMIT runningChanged(isRunning);
}

void RunController::stepBatch()
{
    setRunning(false);
    worker_.step_batches();
    watch();
}

void RunController::stepEpoch()
{
    setRunning(false);
    worker_.step_epochs();
    watch();
}

void RunController::reset()
{
    begin();
}

void RunController::setSpeed(double perSecond)
{
    worker_.set_speed(perSecond);
}

void RunController::editWeight(const WeightEdit &edit)
{
    const auto done = worker_.edit(edit);
    setError(done ? std::nullopt : std::optional(done.error()));
    watch();
}

void RunController::request(const MapRequest &request)
{
    if (request == request_)
        return;
    request_ = request;
    worker_.request(request);
    watch();
}

void RunController::rewindAndHalve()
{
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
    if (latest && latest != snapshot_) {
        snapshot_ = std::move(latest);
        sinceNews_.start();
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
