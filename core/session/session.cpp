// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/scenario/weight_changes.h"

#include <algorithm>

namespace actlab {
namespace {

constexpr std::size_t most_left = 4; ///< runs that undo can come back to, of Timeline::most_bytes each

} // namespace

Session::Session(Worker::Place place) : worker_(place)
{
    worker_.request(request_);
}

void Session::open(const Scenario &scenario, std::uint64_t state, const std::optional<NetworkWeights> &learned)
{
    left_.clear();
    state_ = state;
    scenario_ = scenario.network;
    changes_ = scenario.weight_changes;
    if (learned)
        set_running(false); // so that it is seen as it was saved
    is_learned_ = begin(learned) && learned;
}

void Session::follow(const Scenario &scenario, std::uint64_t state, bool is_continued)
{
    const auto before = std::exchange(changes_, scenario.weight_changes);
    const bool has_begun =
        scenario.network != std::exchange(scenario_, scenario.network) && follow_network(state, is_continued);
    if (!has_begun && before != changes_) {
        for (const WeightEdit &edit : edits_between(before, changes_, in_force_))
            set(edit);
        in_force_ = std::max(in_force_, latest_moment(changes_));
    }
    move_to(state);
}

void Session::move_to(std::uint64_t state)
{
    if (!is_held_)
        state_ = state;
}

/// Says whether another run has begun, or been come back to, which has the changes by hand that belong to it.
bool Session::follow_network(std::uint64_t state, bool is_continued)
{
    const auto change = worker_.apply(scenario_);
    if (change && *change == Change::restart) {
        restart(state, is_continued);
        return true;
    }
    keeps_weights_ = false;
    if (change)
        hold(false);
    set_error(change ? std::nullopt : std::optional(change.error()));
    return false;
}

void Session::restart(std::uint64_t state, bool is_continued)
{
    auto left = left_run(is_continued);
    const bool can_come_back = left && !is_held_;
    const bool is_back = come_back(state);
    const auto weights = is_back ? std::nullopt : kept_weights();
    if (!is_back && !begin(weights))
        return;
    if (left) {
        left_.push_back(std::move(*left));
        if (left_.size() > most_left)
            left_.erase(left_.begin());
    }
    if (is_back)
        return;
    news_.run = SessionNews::Run::restarted;
    news_.keeps_weights = weights.has_value();
    news_.can_come_back = can_come_back;
}

/// What undo can come back to; what a drag passes through is no moment of the history.
std::optional<Session::Left> Session::left_run(bool is_continued) const
{
    const bool has_trained =
        snapshot_ && is_current(*snapshot_) && (snapshot_->steps > 0 || snapshot_->moments->size() > 1);
    if (!(has_trained || is_learned_) || is_continued)
        return {};
    return Left{state_, *worker_.current(), steps_, in_force_, is_learned_, weights_};
}

bool Session::come_back(std::uint64_t state)
{
    const auto run = std::ranges::find(left_, state, &Left::state);
    if (run == left_.end() || run->run.scenario != scenario_)
        return false;
    worker_.resume(run->run);
    weights_ = std::move(run->weights);
    steps_ = run->steps;
    in_force_ = run->in_force;
    is_learned_ = run->is_learned;
    left_.erase(run);
    pending_.clear();
    keeps_weights_ = false;
    hold(false);
    set_error({});
    worker_.set_running(is_running_);
    news_.run = SessionNews::Run::came_back;
    news_.weights = true;
    return true;
}

/// What is on the screen is then not what would be trained.
void Session::hold(bool is_held)
{
    if (is_held == is_held_)
        return;
    is_held_ = is_held;
    news_.weights = true;
    worker_.set_running(is_running_ && !is_held_);
}

std::optional<NetworkWeights> Session::kept_weights() const
{
    const bool is_same_network = keeps_weights_ && snapshot_ && snapshot_->scenario->network == scenario_.network &&
                                 snapshot_->scenario->seed == scenario_.seed;
    if (!is_same_network || !begin_training(scenario_, changes_, snapshot_->weights)) // softmax may have a class more
        return {};
    return snapshot_->weights;
}

/// Begins a run of the scenario, with `weights` or else with what was set by hand before the first step.
bool Session::begin(const std::optional<NetworkWeights> &weights)
{
    keeps_weights_ = false;
    auto trainer = begin_training(scenario_, changes_, weights);
    hold(!trainer);
    set_error(trainer ? std::nullopt : std::optional(trainer.error()));
    if (!trainer)
        return false;
    worker_.start(std::move(*trainer));
    weights_ = worker_.current()->start;
    pending_.clear();
    news_.weights = true;
    is_learned_ = false;
    steps_ = 0;
    in_force_ = 0;
    worker_.set_running(is_running_);
    return true;
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
    worker_.set_running(is_running_ && !is_held_);
    news_.running = true;
}

void Session::step_batches(std::uint64_t count)
{
    set_running(false);
    if (!is_held_)
        worker_.step_batches(count);
}

void Session::step_epochs(std::uint64_t count)
{
    set_running(false);
    if (!is_held_)
        worker_.step_epochs(count);
}

void Session::reset()
{
    begin({});
}

void Session::request(const MapRequest &request)
{
    request_ = request;
    worker_.request(request);
}

void Session::rewind(std::uint64_t epoch)
{
    set_running(false);
    worker_.rewind(epoch);
    pending_.clear(); // they were made before
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
    steps_ = snapshot_->steps;
    in_force_ = std::min(in_force_, steps_); // the run may have gone back
    if (snapshot_->state == RunState::diverged)
        set_running(false);
    return true;
}

} // namespace actlab
