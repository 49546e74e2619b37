// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/worker_loop.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

using namespace std::chrono_literals;

constexpr auto frame = 16ms;          // between snapshots while training
constexpr auto look_interval = 100us; // about; between looks at orders and clock while training flat out
constexpr auto largest_delay = 100ms; // batches that are later than this are not made up for

/// Root of the mean square of the weights, without biases.
double rms(const LayerWeights &layer)
{
    return std::sqrt(layer.matrix().squaredNorm() / static_cast<double>(layer.weight.size()));
}

} // namespace

void Worker::Loop::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        take_orders();
        if (publishes_now())
            publish();
        else if (is_training() && !(paces() && Clock::now() < next_batch_))
            train();
        else
            wait(stop);
    }
}

void Worker::Loop::take_orders()
{
    if (!worker_.has_orders_.load(std::memory_order_acquire))
        return;
    Orders orders;
    {
        const std::scoped_lock lock(worker_.mutex_);
        orders = std::exchange(*worker_.orders_, {});
        worker_.has_orders_.store(false, std::memory_order_relaxed);
    }
    obey(std::move(orders));
}

void Worker::Loop::obey(Orders orders)
{
    if (orders.start)
        begin(std::move(*orders.start));
    speed_ = orders.speed.value_or(speed_);
    request_ = orders.request.value_or(request_);
    if (!trainer_)
        return;
    // The owner has checked all of these against the same run.
    if (orders.scenario && trainer_->apply(*orders.scenario))
        scenario_ = std::make_shared<const NetworkScenario>(std::move(*orders.scenario));
    for (const auto &edit : orders.edits)
        (void)trainer_->edit(edit);
    running_ = orders.running.value_or(running_);
    batches_left_ += orders.batches;
    epochs_left_ += orders.epochs;
    next_batch_ = std::min(next_batch_, Clock::now());
    has_changed_ = true;
}

void Worker::Loop::begin(Orders::Start start)
{
    worker_.snapshots_.take(); // one of the old run
    run_ = start.run;
    trainer_.emplace(std::move(start.trainer));
    workspace_.emplace(trainer_->network());
    scenario_ = std::make_shared<const NetworkScenario>(trainer_->scenario());
    domain_ = domain_of(*trainer_->data());
    grid_.reset();
    detail_grid_.reset();
    history_ = {};
    record_history();
    running_ = false;
    batches_left_ = epochs_left_ = 0;
}

void Worker::Loop::wait(const std::stop_token &stop)
{
    std::unique_lock lock(worker_.mutex_);
    const auto wakes = [&] {
        return worker_.has_orders_.load(std::memory_order_relaxed) || (has_news() && worker_.snapshots_.empty());
    };
    if (is_training())
        worker_.changed_.wait_until(lock, stop, next_batch_, wakes);
    else
        worker_.changed_.wait(lock, stop, wakes);
}

bool Worker::Loop::is_training() const
{
    return trainer_ && !trainer_->divergence() && (running_ || batches_left_ > 0 || epochs_left_ > 0);
}

bool Worker::Loop::paces() const
{
    return speed_ != flat_out && batches_left_ == 0 && epochs_left_ == 0;
}

void Worker::Loop::train()
{
    if (paces()) {
        const std::chrono::duration<double> period(1 / speed_);
        next_batch_ = std::max(next_batch_, Clock::now() - largest_delay) +
                      std::chrono::duration_cast<Clock::duration>(std::min(period, std::chrono::duration<double>(1h)));
        step();
        return;
    }
    const auto until = Clock::now() + look_interval;
    do {
        for (int batch = 0; batch < 16 && is_training() && !paces(); ++batch) // looking at the clock takes as long
            step();                                                           // as a small batch
    } while (is_training() && !paces() && Clock::now() < until);
}

void Worker::Loop::step()
{
    const auto epoch = trainer_->epoch();
    has_changed_ = true;
    if (!trainer_->step_batch()) {
        running_ = false;
        batches_left_ = epochs_left_ = 0;
        return;
    }
    if (batches_left_ > 0)
        --batches_left_;
    if (trainer_->epoch() == epoch)
        return;
    if (epochs_left_ > 0)
        --epochs_left_;
    if (history_.wants(trainer_->epoch()))
        record_history();
}

void Worker::Loop::record_history()
{
    history_.add({trainer_->epoch(), trainer_->training_scores(), trainer_->test_scores()});
}

bool Worker::Loop::has_news() const
{
    return trainer_ && (has_changed_ || (detail_missing_ && !is_training()));
}

bool Worker::Loop::publishes_now() const
{
    return has_news() && worker_.snapshots_.empty() && (!is_training() || Clock::now() - last_snapshot_ >= frame);
}

void Worker::Loop::publish()
{
    make_grid(grid_, request_.resolution);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->run = run_;
    snapshot->state = trainer_->divergence() ? RunState::diverged
                      : is_training()        ? RunState::running
                                             : RunState::paused;
    snapshot->epoch = trainer_->epoch();
    snapshot->steps = trainer_->steps();
    snapshot->scenario = scenario_;
    snapshot->data = trainer_->data();
    snapshot->weights = trainer_->weights();
    for (const auto &layer : trainer_->gradient().layers)
        snapshot->gradient_rms.push_back(rms(layer));
    snapshot->training = trainer_->training_scores();
    snapshot->test = trainer_->test_scores();
    snapshot->history = history_;
    if (request_.confusion)
        snapshot->confusion = snapshot->test ? *trainer_->test_confusion() : trainer_->training_confusion();
    snapshot->maps = map(*grid_, all_units(trainer_->network()));
    snapshot->divergence = trainer_->divergence();

    // The detail takes longer than a frame: it comes after a snapshot without it, when nothing else is new.
    const bool wants_detail = request_.detail_resolution > 0 && !is_training();
    if (wants_detail && !has_changed_) {
        make_grid(detail_grid_, request_.detail_resolution);
        snapshot->detail = map(*detail_grid_, detail_units());
    }
    detail_missing_ = wants_detail && has_changed_;
    has_changed_ = false;
    last_snapshot_ = Clock::now();
    worker_.snapshots_.put(std::move(snapshot));
}

std::shared_ptr<const NeuronMaps> Worker::Loop::map(const Grid &grid, const std::vector<UnitId> &units)
{
    auto maps = recycler_.get();
    evaluate_maps(trainer_->network(), trainer_->flat_weights(), grid, units, *workspace_, *maps);
    return maps;
}

std::vector<UnitId> Worker::Loop::detail_units() const
{
    return request_.detail_unit ? std::vector{*request_.detail_unit} : output_units(trainer_->network());
}

void Worker::Loop::make_grid(std::optional<Grid> &grid, std::size_t resolution) const
{
    if (!grid || grid->resolution() != resolution)
        grid.emplace(domain_, resolution, trainer_->scenario().network.features);
}

} // namespace actlab
