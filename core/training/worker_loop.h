// SPDX-License-Identifier: GPL-3.0-or-later
// What a Worker's thread does. Private to worker.cpp and worker_loop.cpp.
#pragma once

#include "core/training/recycler.h"
#include "core/training/worker.h"

#include <chrono>
#include <stop_token>
#include <utility>

namespace actlab {

/// The thread's part of a run. The owner may hold it and give it back, but only the thread looks into it.
struct Worker::Run {
    Run(std::uint64_t run, Trainer &&start) : number(run), trainer(std::move(start)) {}

    std::uint64_t number;
    Trainer trainer;
    History history;
    Timeline timeline;
    std::optional<std::uint64_t> rewound_to{}; ///< an epoch, until the next step
};

/// What the owner wants and the thread has not seen yet. A later order of a kind replaces an earlier one, but edits and
/// steps add up.
struct Worker::Orders {
    std::uint64_t given = 0;             ///< in all, those that a later order has made pointless among them
    std::shared_ptr<Run> start;          ///< a new run or one that has been set aside; comes before all others
    std::optional<std::uint64_t> rewind; ///< comes before the rest
    std::optional<NetworkScenario> scenario;
    std::vector<WeightEdit> edits;
    std::optional<bool> running;
    std::optional<double> speed;
    std::optional<MapRequest> request;
    std::uint64_t batches = 0;
    std::uint64_t epochs = 0;
};

class Worker::Loop {
public:
    explicit Loop(Worker &worker) : worker_(worker) {}

    void run(const std::stop_token &stop);
    /// Does what was ordered, on the caller's thread: Place::callers_thread.
    void work();

private:
    using Clock = std::chrono::steady_clock;

    void take_orders();
    void obey(Orders orders);
    void begin(std::shared_ptr<Run> run);
    void wait(const std::stop_token &stop);
    void rest();

    bool is_training() const;
    bool paces() const; ///< whether batches have their time; those that were ordered by number have not
    void train();
    void step();
    void record_history();
    void record_moment();
    void rewind(std::uint64_t epoch);
    void forget_future();
    std::vector<LayerFlow> flow();

    bool has_news() const;
    bool publishes_now() const;
    void publish();
    void look_inside(Snapshot &snapshot);
    bool wants_slice() const;
    void advance_slice();
    void mark_slice_stale();
    std::shared_ptr<const NeuronMaps> map(const Grid &grid, const std::vector<UnitId> &units);
    std::vector<UnitId> detail_units() const;
    void make_grid(std::optional<Grid> &grid, std::size_t resolution) const;

    Worker &worker_;
    std::shared_ptr<Run> run_;
    Trainer *trainer_ = nullptr; ///< the run's
    std::optional<Workspace> workspace_;
    std::shared_ptr<const NetworkScenario> scenario_;
    PlaneDomain domain_;
    std::vector<double> steepest_; ///< slopes of the layers' activations

    bool running_ = false;
    std::uint64_t orders_seen_ = 0;
    std::uint64_t batches_left_ = 0;
    std::uint64_t epochs_left_ = 0;
    double speed_ = flat_out;
    Clock::time_point next_batch_{};

    MapRequest request_;
    std::optional<Grid> grid_;
    std::optional<Grid> detail_grid_;
    Recycler<NeuronMaps> recycler_;
    std::optional<PlaneSamples> plane_; ///< made when hidden space is wanted
    std::shared_ptr<const HiddenSpace> hidden_space_;
    std::optional<SliceMaker> slice_maker_; ///< of the slice that is being made
    std::uint64_t slice_steps_ = 0;         ///< batches that its centre, or the last one's, had been trained with
    bool slice_is_stale_ = false;           ///< something else than training has changed the loss or the weights
    std::shared_ptr<const LossSlice> slice_;
    bool has_changed_ = false;    ///< since the last snapshot
    bool detail_missing_ = false; ///< from the last snapshot
    Clock::time_point last_snapshot_{};
};

} // namespace actlab
