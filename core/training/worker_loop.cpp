// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/worker_loop.h"

#include "core/network/weight_matrices.h"

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
    return std::sqrt(weight_matrix(layer).squaredNorm() / static_cast<double>(layer.weight.size()));
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
        else if (wants_slice() && !is_training())
            advance_slice();
        else
            wait(stop);
    }
}

void Worker::Loop::work()
{
    take_orders();
    while (is_training() && (batches_left_ > 0 || epochs_left_ > 0))
        step();
    if (is_training())
        train();
    while (wants_slice() && !is_training())
        advance_slice();
    while (has_news())
        publish();
    rest();
}

/// Lets the owner know when nothing more will come of what was ordered.
void Worker::Loop::rest()
{
    if (!is_training() && !has_news())
        worker_.done_.store(orders_seen_, std::memory_order_release);
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
    orders_seen_ = orders.given;
    if (orders.start)
        begin(std::move(orders.start));
    speed_ = orders.speed.value_or(speed_);
    if (orders.request && orders.request->slice != request_.slice)
        plane_.reset();
    request_ = orders.request.value_or(request_);
    if (!trainer_)
        return;
    if (orders.rewind)
        rewind(*orders.rewind);
    // The owner has checked all of these against the same run.
    if (orders.scenario && *orders.scenario != *scenario_ && trainer_->apply(*orders.scenario)) {
        scenario_ = std::make_shared<const NetworkScenario>(std::move(*orders.scenario));
        steepest_ = steepest_slopes(scenario_->network);
        mark_slice_stale();
    }
    if (!orders.edits.empty())
        mark_slice_stale();
    for (const auto &edit : orders.edits)
        (void)trainer_->edit(edit);
    running_ = orders.running.value_or(running_);
    batches_left_ += orders.batches;
    epochs_left_ += orders.epochs;
    next_batch_ = std::min(next_batch_, Clock::now());
    has_changed_ = true;
}

void Worker::Loop::begin(std::shared_ptr<Run> run)
{
    worker_.snapshots_.take(); // one of the old run
    run_ = std::move(run);
    trainer_ = &run_->trainer;
    workspace_.emplace(trainer_->network());
    scenario_ = std::make_shared<const NetworkScenario>(trainer_->scenario());
    domain_ = domain_of(*trainer_->data());
    grid_.reset();
    detail_grid_.reset();
    steepest_ = steepest_slopes(scenario_->network);
    plane_.reset();
    hidden_space_.reset();
    slice_maker_.reset();
    slice_.reset();
    if (run_->history.entries().empty()) {
        record_history();
        record_moment();
    }
    running_ = false;
    batches_left_ = epochs_left_ = 0;
}

void Worker::Loop::wait(const std::stop_token &stop)
{
    rest();
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
    forget_future();
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
    if (run_->history.wants(trainer_->epoch()))
        record_history();
    if (run_->timeline.wants(trainer_->epoch()))
        record_moment();
}

void Worker::Loop::record_history()
{
    run_->history.add({trainer_->epoch(), trainer_->training_scores(), trainer_->test_scores()});
}

void Worker::Loop::record_moment()
{
    run_->timeline.add(trainer_->state(), flow());
}

void Worker::Loop::rewind(std::uint64_t epoch)
{
    const auto &moments = *run_->timeline.moments();
    const bool is_beyond = moments.empty() || moments.back().epoch < trainer_->epoch();
    if (!run_->rewound_to && is_beyond && trainer_->is_between_epochs())
        record_moment(); // to come forward to again
    if (const TrainerState *state = run_->timeline.state_at(epoch)) {
        run_->rewound_to = state->epoch;
        trainer_->restore(*state);
        batches_left_ = epochs_left_ = 0;
    }
}

void Worker::Loop::forget_future()
{
    if (!run_->rewound_to)
        return;
    run_->history.drop_after(*run_->rewound_to);
    run_->timeline.drop_after(*run_->rewound_to);
    run_->rewound_to.reset();
}

std::vector<LayerFlow> Worker::Loop::flow()
{
    if (run_->rewound_to) // the step that led here is not known any more, but its size is
        return std::ranges::find(*run_->timeline.moments(), *run_->rewound_to, &Moment::epoch)->flow;
    const auto &network = trainer_->network();
    auto flow = layer_flow({network, scenario_->training.objective(), trainer_->flat_weights(),
                            trainer_->training_samples().view(), steepest_},
                           *workspace_);
    if (trainer_->steps() > 0) {
        const auto ratios =
            update_ratios(network, trainer_->weights_before(), {trainer_->flat_weights(), network.flat_size()});
        for (std::size_t i = 0; i < flow.size(); ++i)
            flow[i].update_ratio = ratios[i];
    }
    return flow;
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
    snapshot->run = run_->number;
    snapshot->state = trainer_->divergence() ? RunState::diverged
                      : is_training()        ? RunState::running
                                             : RunState::paused;
    snapshot->epoch = trainer_->epoch();
    snapshot->steps = trainer_->steps();
    snapshot->orders = orders_seen_;
    snapshot->position = trainer_->position();
    snapshot->scenario = scenario_;
    snapshot->data = trainer_->data();
    snapshot->weights = trainer_->weights();
    for (const auto &layer : trainer_->gradient().layers)
        snapshot->gradient_rms.push_back(rms(layer));
    snapshot->training = trainer_->training_scores();
    snapshot->test = trainer_->test_scores();
    snapshot->history = run_->history;
    if (request_.confusion)
        snapshot->confusion = snapshot->test ? *trainer_->test_confusion() : trainer_->training_confusion();
    snapshot->maps = map(*grid_, all_units(trainer_->network()));
    snapshot->divergence = trainer_->divergence();
    snapshot->timeline = std::make_shared<const Timeline>(run_->timeline);
    look_inside(*snapshot);

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

void Worker::Loop::look_inside(Snapshot &snapshot)
{
    const auto &network = trainer_->network();
    const auto samples = trainer_->training_samples().view();
    const double *weights = trainer_->flat_weights();
    // A layer beyond the last may be one of the network before.
    const auto within = [&](std::size_t layer) { return std::min(layer, network.layers().size() - 1); };
    if (request_.flow)
        snapshot.flow = flow();
    if (request_.pre_activations)
        snapshot.pre_activations = std::make_shared<const PreActivations>(
            actlab::pre_activations(network, weights, within(*request_.pre_activations), samples, *workspace_));
    if (request_.hidden_space) {
        if (!plane_)
            plane_.emplace(*trainer_->data(), scenario_->network, request_.slice);
        hidden_space_ = std::make_shared<const HiddenSpace>(actlab::hidden_space(
            network, weights, within(*request_.hidden_space), *plane_, hidden_space_.get(), *workspace_));
        snapshot.hidden_space = hidden_space_;
    }
    if (request_.slice_directions) {
        if (is_training() && wants_slice())
            advance_slice(); // a row for each picture
        snapshot.slice = slice_;
    }
}

/// Says whether the slice that was asked for is missing: it was never made, has other directions, is being made, or
/// shows the loss around weights that the network has no more.
bool Worker::Loop::wants_slice() const
{
    return trainer_ && request_.slice_directions &&
           (slice_maker_ || !slice_ || slice_->directions != *request_.slice_directions ||
            slice_steps_ != trainer_->steps() || slice_is_stale_);
}

void Worker::Loop::mark_slice_stale()
{
    slice_maker_.reset();
    slice_is_stale_ = true;
}

void Worker::Loop::advance_slice()
{
    const auto &network = trainer_->network();
    const std::span<const double> weights(trainer_->flat_weights(), network.flat_size());
    const bool is_wanted = slice_maker_ && slice_maker_->slice().directions == *request_.slice_directions &&
                           (is_training() || slice_steps_ == trainer_->steps());
    if (!is_wanted) {
        slice_steps_ = trainer_->steps();
        slice_is_stale_ = false;
        slice_maker_.emplace(SliceMaker::Subject{network, scenario_->training.objective(), trainer_->data()->task,
                                                 trainer_->training_samples().view()},
                             weights, *request_.slice_directions, scenario_->seed, trainer_->epoch(), *workspace_);
    }
    slice_maker_->advance(*workspace_);
    if (!slice_maker_->is_complete())
        return;
    auto slice = std::make_shared<LossSlice>(slice_maker_->slice());
    for (const auto &state : run_->timeline.states()) {
        if (state->epoch <= slice->epoch)
            slice->path.push_back(slice_maker_->place(state->epoch, state->weights));
    }
    slice_ = std::move(slice);
    slice_maker_.reset();
    has_changed_ = true;
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
    if (!grid || grid->resolution() != resolution || grid->slice() != request_.slice)
        grid.emplace(domain_, resolution, trainer_->scenario().network, request_.slice);
}

} // namespace actlab
