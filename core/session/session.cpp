// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/scenario/weight_changes.h"

#include <algorithm>
#include <numeric>

namespace actlab {
namespace {

/// Of the timelines of the runs that undo can come back to. A small network's takes a hundredth of it.
constexpr std::size_t most_left_bytes = 128 << 20;

} // namespace

Session::Session(Worker::Place place) : worker_(place)
{
    worker_.request(request_);
}

void Session::open(const SavedDocument &document, std::uint64_t state)
{
    left_runs_.clear();
    state_ = state;
    scenario_ = document.scenario.network;
    changes_ = document.scenario.weight_changes;
    set_running(false); // so that it is seen as it was saved
    begin(document.weights, document.epoch);
}

void Session::save(SavedDocument &document) const
{
    const bool is_derived = is_held_ || !(steps_ > 0 || is_learned_);
    document.weights = is_derived ? std::nullopt : std::optional(weights_);
    document.epoch = is_derived ? 0 : epoch_;
}

void Session::follow(const Scenario &scenario, std::uint64_t state, StepCause cause)
{
    const auto before = std::exchange(changes_, scenario.weight_changes);
    const bool is_other = scenario.network != std::exchange(scenario_, scenario.network);
    const bool is_another_run = is_left(state) || cause == StepCause::restart || cause == StepCause::branch;
    if (is_another_run)
        change_run(state, cause);
    else if (!(is_other && follow_network(state, cause)) && before != changes_)
        follow_changes(before);
    if (!is_held_)
        state_ = state;
}

/// Says whether another run has begun, which has the changes by hand that belong to it.
bool Session::follow_network(std::uint64_t state, StepCause cause)
{
    const auto change = worker_.apply(scenario_);
    if (change && *change == Change::restart) {
        change_run(state, cause);
        return true;
    }
    keeps_weights_ = false;
    if (change)
        hold(false);
    set_error(change ? std::nullopt : std::optional(change.error()));
    return false;
}

void Session::follow_changes(const std::vector<WeightChange> &before)
{
    for (const WeightEdit &edit : edits_between(before, changes_, in_force_))
        set(edit);
    in_force_ = std::max(in_force_, latest_moment(changes_));
}

/// Comes back to a run that was left, or begins one; the present one is left.
void Session::change_run(std::uint64_t state, StepCause cause)
{
    const bool comes_back = is_left(state);
    // A drag passes through none. A restart may be to the same network, where only the run knows what it began with.
    const bool is_left_for_good = cause == StepCause::restart || (cause != StepCause::continued && has_trained());
    std::optional<LeftRun> left;
    if (worker_.current() && (comes_back || is_left_for_good))
        left = left_run();
    const bool can_come_back = left && has_trained() && !is_held_;
    const bool begins_again = cause == StepCause::restart || cause == StepCause::branch;
    const auto weights = begins_again ? std::nullopt : kept_weights();
    if (comes_back)
        come_back(state, cause);
    else if (!(cause == StepCause::branch ? branch() : begin(weights)))
        return;
    if (left)
        keep(std::move(*left));
    if (comes_back)
        return;
    news_.cause = cause;
    news_.state = state;
    news_.run = cause == StepCause::branch ? SessionNews::Run::branched : SessionNews::Run::restarted;
    news_.keeps_weights = weights.has_value();
    news_.can_come_back = can_come_back;
}

Session::LeftRun Session::left_run() const
{
    const std::size_t bytes = snapshot_ && is_current(*snapshot_) ? snapshot_->timeline->bytes() : 0;
    return {state_, *worker_.current(), epoch_, steps_, in_force_, is_learned_, has_moved_, back_to_, bytes, weights_};
}

void Session::keep(LeftRun left)
{
    left_runs_.push_back(std::move(left));
    const auto bytes = [this] {
        return std::accumulate(left_runs_.begin(), left_runs_.end(), std::size_t(0),
                               [](std::size_t sum, const LeftRun &run) { return sum + run.bytes; });
    };
    while (left_runs_.size() > 1 && bytes() > most_left_bytes)
        left_runs_.erase(left_runs_.begin());
}

bool Session::is_left(std::uint64_t state) const
{
    const auto run = std::ranges::find(left_runs_, state, &LeftRun::state);
    return run != left_runs_.end() && run->run.scenario == scenario_;
}

void Session::come_back(std::uint64_t state, StepCause cause)
{
    const auto run = std::ranges::find(left_runs_, state, &LeftRun::state);
    worker_.resume(run->run);
    weights_ = std::move(run->weights);
    epoch_ = run->epoch;
    steps_ = run->steps;
    in_force_ = run->in_force;
    is_learned_ = run->is_learned;
    has_moved_ = run->has_moved;
    back_to_ = run->back_to;
    left_runs_.erase(run);
    pending_.clear();
    keeps_weights_ = false;
    hold(false);
    set_error({});
    if (back_to_)
        set_running(false); // going on would forget what comes after
    train();
    news_.run = SessionNews::Run::came_back;
    news_.cause = cause;
    news_.state = state;
    news_.weights = true;
}

/// What is on the screen is then not what would be trained.
void Session::hold(bool is_held)
{
    if (is_held == is_held_)
        return;
    is_held_ = is_held;
    news_.weights = true;
    train();
}

/// Runs if it is to.
void Session::train()
{
    const bool trains = is_running_ && !is_held_;
    has_moved_ = has_moved_ || trains;
    worker_.set_running(trains);
}

std::optional<NetworkWeights> Session::kept_weights() const
{
    const bool is_same_network = keeps_weights_ && snapshot_ && snapshot_->scenario->network == scenario_.network &&
                                 snapshot_->scenario->seed == scenario_.seed;
    if (!is_same_network || !begin_training(scenario_, changes_, snapshot_->weights)) // softmax may have a class more
        return {};
    return snapshot_->weights;
}

/// Begins a run of the scenario, with `weights`, those of the end of `epoch`, or else with what was set by hand before
/// the first step.
bool Session::begin(const std::optional<NetworkWeights> &weights, std::uint64_t epoch)
{
    keeps_weights_ = false;
    auto trainer = begin_training(scenario_, changes_, weights);
    hold(!trainer);
    set_error(trainer ? std::nullopt : std::optional(trainer.error()));
    if (!trainer)
        return false;
    trainer->count_from(epoch);
    worker_.start(std::move(*trainer));
    is_learned_ = weights.has_value();
    enter(epoch);
    in_force_ = steps_;
    train();
    return true;
}

/// Begins a run where the present one was taken back to, with what was set by hand there.
bool Session::branch()
{
    const TrainerState &moment = *snapshot_->timeline->state_at(*back_to_);
    const bool is_there = snapshot_->steps == moment.steps;
    const auto done = worker_.branch(*snapshot_, moment.epoch, scenario_,
                                     is_there ? std::optional(weights_) : std::optional<NetworkWeights>());
    set_error(done ? std::nullopt : std::optional(done.error()));
    if (!done)
        return false;
    enter(moment.epoch);
    in_force_ = std::min(in_force_, steps_);
    train();
    return true;
}

/// The worker has begun another run, at the end of an epoch.
void Session::enter(std::uint64_t epoch)
{
    epoch_ = epoch;
    steps_ = worker_.current()->steps;
    weights_ = worker_.current()->start;
    pending_.clear();
    back_to_.reset();
    has_moved_ = false;
    news_.weights = true;
}

void Session::set(const WeightEdit &edit)
{
    if (is_held_)
        return;
    const auto done = worker_.edit(edit);
    set_error(done ? std::nullopt : std::optional(done.error()));
    if (!done)
        return;
    pending_.push_back({worker_.orders(), edit});
    apply_pending();
}

void Session::apply_pending()
{
    for (const Pending &pending : pending_) {
        if (double *number = find_weight(weights_, pending.edit.weight))
            *number = pending.edit.value;
    }
    news_.weights = true;
}

void Session::set_error(std::optional<Error> error)
{
    if (error == error_)
        return;
    error_ = std::move(error);
    news_.error = true;
}

void Session::set_running(bool is_running)
{
    if (is_running == is_running_)
        return;
    is_running_ = is_running;
    train();
    news_.running = true;
}

void Session::step_batches(std::uint64_t count)
{
    set_running(false);
    if (is_held_)
        return;
    has_moved_ = true;
    worker_.step_batches(count);
}

void Session::step_epochs(std::uint64_t count)
{
    set_running(false);
    if (is_held_)
        return;
    has_moved_ = true;
    worker_.step_epochs(count);
}

void Session::request(const MapRequest &request)
{
    request_ = request;
    worker_.request(request);
}

void Session::rewind(std::uint64_t epoch)
{
    branch_from(epoch);
    worker_.rewind(epoch);
    pending_.clear(); // they were made before
}

void Session::branch_from(std::uint64_t epoch)
{
    set_running(false);
    back_to_ = epoch;
}

bool Session::has_future() const
{
    if (is_held_ || !back_to_ || !snapshot_ || !is_current(*snapshot_))
        return false;
    const Timeline &timeline = *snapshot_->timeline;
    return timeline.state_at(*back_to_)->epoch < timeline.states().back()->epoch;
}

WeightChange Session::change_of(const WeightEdit &edit) const
{
    const double *number = find_weight(weights_, edit.weight);
    return {edit, number ? *number : 0, steps_};
}

bool Session::poll()
{
    auto latest = worker_.latest();
    if (!latest || latest == snapshot_ || !is_current(*latest))
        return false;
    snapshot_ = std::move(latest);
    news_.snapshot = true;
    weights_ = snapshot_->weights;
    std::erase_if(pending_, [&](const Pending &pending) { return pending.number <= snapshot_->orders; });
    apply_pending();
    epoch_ = snapshot_->epoch;
    steps_ = snapshot_->steps;
    in_force_ = std::min(in_force_, steps_); // the run may have gone back
    if (snapshot_->state == RunState::diverged)
        set_running(false);
    return true;
}

} // namespace actlab
