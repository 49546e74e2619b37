// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/worker.h"

#include "core/support/check.h"
#include "core/training/worker_loop.h"

#include <utility>

namespace actlab {

Worker::Worker(Place place) : orders_(std::make_unique<Orders>())
{
    if (place == Place::callers_thread)
        loop_ = std::make_unique<Loop>(*this);
    else
        thread_ = std::jthread([this](const std::stop_token &stop) { Loop(*this).run(stop); });
}

Worker::~Worker() = default;

template <class Give> void Worker::order(Give give)
{
    {
        const std::scoped_lock lock(mutex_);
        give(*orders_);
        orders_->given = ++given_;
        has_orders_.store(true, std::memory_order_release);
    }
    changed_.notify_one();
}

Result<void> Worker::start(const NetworkScenario &scenario, const std::optional<NetworkWeights> &weights)
{
    return begin_training(scenario, {}, weights).map([this](Trainer &&trainer) { start(std::move(trainer)); });
}

void Worker::start(Trainer &&trainer)
{
    begin(std::make_shared<Run>(++started_, std::move(trainer)));
}

Result<void> Worker::branch(const Snapshot &from, std::uint64_t epoch, const NetworkScenario &scenario,
                            const std::optional<NetworkWeights> &weights)
{
    auto trainer = Trainer::create(scenario);
    if (!trainer)
        return tl::unexpected(trainer.error());
    TrainerState state = *from.timeline->state_at(epoch);
    if (weights) {
        if (auto checked = check_weights(*weights, trainer->weights()); !checked)
            return checked;
        trainer->network().flatten(*weights, state.weights);
    }
    trainer->restore(state);
    auto run = std::make_shared<Run>(++started_, std::move(*trainer));
    run->history = from.history;
    run->history.drop_after(state.epoch);
    run->timeline = *from.timeline;
    run->timeline.drop_after(state.epoch);
    run->rewound_to = state.epoch;
    begin(run);
    return {};
}

/// Nobody else knows the run yet.
void Worker::begin(const std::shared_ptr<Run> &run)
{
    const Trainer &trainer = run->trainer;
    current_ = {run,
                run->number,
                trainer.scenario(),
                std::make_shared<const Network>(trainer.network()),
                trainer.data(),
                trainer.weights(),
                trainer.steps()};
    begin(std::optional<NetworkScenario>());
}

void Worker::resume(const Kept &run)
{
    current_ = run;
    begin(run.scenario); // an order may have been dropped with the start of the next run
}

void Worker::begin(std::optional<NetworkScenario> scenario)
{
    order([&](Orders &orders) {
        // What waits is for the old run, but for how to run and what to show.
        Orders next;
        next.start = current_->run;
        next.scenario = std::move(scenario);
        next.speed = orders.speed;
        next.request = orders.request;
        orders = std::move(next);
    });
}

Result<Change> Worker::apply(const NetworkScenario &scenario)
{
    if (!current_)
        return Change::restart;
    const auto change = change_between(current_->scenario, scenario);
    if (change != Change::live)
        return change;
    if (const auto checked = check_live(scenario, *current_->data); !checked)
        return tl::unexpected(checked.error());
    current_->scenario = scenario;
    order([&](Orders &orders) { orders.scenario = scenario; });
    return change;
}

void Worker::set_running(bool running)
{
    order([&](Orders &orders) { orders.running = running; });
}

void Worker::set_speed(double per_second)
{
    order([&](Orders &orders) { orders.speed = per_second; });
}

void Worker::step_batches(std::uint64_t count)
{
    order([&](Orders &orders) { orders.batches += count; });
}

void Worker::step_epochs(std::uint64_t count)
{
    order([&](Orders &orders) { orders.epochs += count; });
}

Result<void> Worker::edit(const WeightEdit &edit)
{
    if (auto checked = check_edit(*current_->network, edit); !checked)
        return checked;
    order([&](Orders &orders) { orders.edits.push_back(edit); });
    return {};
}

void Worker::rewind(std::uint64_t epoch)
{
    order([&](Orders &orders) {
        orders.rewind = epoch;
        orders.batches = orders.epochs = 0;
        orders.edits.clear(); // they were made before
    });
}

void Worker::request(const MapRequest &request)
{
    order([&](Orders &orders) { orders.request = request; });
}

std::shared_ptr<const Snapshot> Worker::latest()
{
    if (loop_)
        loop_->work();
    if (auto next = snapshots_.take()) {
        latest_ = std::move(next);
        // The mutex orders this after a check that the thread may be making, so that it does not miss the waking.
        const std::scoped_lock lock(mutex_);
        changed_.notify_one();
    }
    return latest_;
}

bool Worker::is_idle() const
{
    // In this order: what is put into the mailbox is there before the training comes to rest.
    return done_.load(std::memory_order_acquire) == given_ && snapshots_.empty();
}

} // namespace actlab
