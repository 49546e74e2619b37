// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/network_scenario.h"
#include "core/training/mailbox.h"
#include "core/training/snapshot.h"
#include "core/training/trainer.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace actlab {

/// What snapshots contain besides the run itself.
struct MapRequest {
    std::size_t resolution = 100;                      ///< of all units' maps, 2–maximum_map_resolution
    std::size_t detail_resolution = 0;                 ///< of the detail, which is made while paused; 0: none
    std::optional<UnitId> detail_unit{};               ///< none: the output layer's units
    Point slice{};                                     ///< of maps and hidden space: the inputs but x1 and x2
    bool confusion = false;                            ///< the confusion matrix too
    bool flow = false;                                 ///< how gradients flow through the layers, at this moment
    std::optional<std::size_t> pre_activations{};      ///< of this layer; beyond the last one: of the last
    std::optional<std::size_t> hidden_space{};         ///< of this layer
    std::optional<SliceDirections> slice_directions{}; ///< of the loss's slice; none: no slice

    bool operator==(const MapRequest &) const = default;
};

/// A thread that trains. Its owner, one thread such as the GUI's, gives orders, none of which waits for the training,
/// and looks at latest() whenever it wants to draw.
///
/// The result of a run depends on the orders only: never on when snapshots are taken, and on the speed not at all.
/// Orders apply between two batches.
///
///     Worker worker;
///     if (auto started = worker.start(scenario); !started) show(started.error());
///     worker.set_running(true);
///     …every frame:  if (const auto now = worker.latest(); now != shown) draw(*(shown = now));
class Worker {
public:
    static constexpr double flat_out = std::numeric_limits<double>::infinity();

    struct Run; ///< what the thread has of a run
    /// A whole run: weights, optimizer, order of points, history and timeline. Whoever holds one holds its memory,
    /// about Timeline::bytes.
    struct Kept {
        std::shared_ptr<Run> run; ///< of the thread; nobody else looks into it
        std::uint64_t number = 0; ///< Snapshot::run
        NetworkScenario scenario;
        std::shared_ptr<const Network> network;
        std::shared_ptr<const DataSet> data;
        NetworkWeights start;    ///< that it began with
        std::uint64_t steps = 0; ///< batches that it had been trained with then
    };

    /// Where the training takes place: on a thread of its own, or in latest(), which then does all that was ordered
    /// before it returns (and, of a run without end, a little). So nobody has to wait for a snapshot.
    enum class Place { own_thread, callers_thread };

    explicit Worker(Place place = Place::own_thread);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Begins a run, paused at epoch 0. With `weights` it begins with these instead of the initial ones ("keep the
    /// weights"). Calling it with the running scenario is the reset. After an error the old run goes on untouched.
    /// Errors: those of Trainer::create and check_weights.
    Result<void> start(const NetworkScenario &scenario, const std::optional<NetworkWeights> &weights = {});
    /// The same with a trainer, from where it stands.
    void start(Trainer &&trainer);
    /// Begins a run, paused, at a moment of the present one, of which `from` is a snapshot: the last at or before
    /// `epoch`, with its history up to there. The present run stays what it is, with what comes after that moment, to
    /// be resumed. `scenario` may differ from its scenario in what may change live, `weights`, where they are given,
    /// from the moment's. Errors: those of Trainer::create and check_weights.
    Result<void> branch(const Snapshot &from, std::uint64_t epoch, const NetworkScenario &scenario,
                        const std::optional<NetworkWeights> &weights = {});

    /// The present run, to be gone on with after another one; none before the first start.
    const std::optional<Kept> &current() const { return current_; }
    /// Goes on, paused, with a run that start() has replaced: from where it was, to the same numbers.
    void resume(const Kept &run);

    /// Takes over a scenario that differs from the running one in what may change live (change_between): learning
    /// rate, regularisation, batch size, optimizer, loss, parameters of activations. A diverged run is revived at its
    /// last finite state. After an error, or where the change asks for a restart, the run goes on untouched.
    /// Errors: those of check_live. The value is the kind of change; restart means that nothing was done.
    Result<Change> apply(const NetworkScenario &scenario);

    void set_running(bool running);             ///< a diverged run stays stopped until it is changed
    void set_speed(double per_second);          ///< batches a second while running, above 0; flat_out at first
    void step_batches(std::uint64_t count = 1); ///< trains that many and stays paused, or goes on running
    void step_epochs(std::uint64_t count = 1);  ///< the same to the end of the epoch, count times
    /// Sets one weight or bias. Errors: those of check_edit.
    Result<void> edit(const WeightEdit &edit);
    /// Takes the run back to the last moment of Snapshot::timeline at or before an epoch, where it waits or, if it is
    /// running, goes on. What came later is forgotten with the next step. Going on without changes gives the same
    /// numbers again.
    void rewind(std::uint64_t epoch);
    void request(const MapRequest &request);

    /// The newest snapshot; null only before the first start. Asking tells the worker to make another one, when there
    /// is something new and the last is at least a frame old.
    std::shared_ptr<const Snapshot> latest();

    /// How many orders there have been; Snapshot::orders says how many of them a snapshot shows.
    std::uint64_t orders() const { return given_; }
    /// Nothing is being done, and latest() will return the same until there is another order. False while running.
    bool is_idle() const;

    /// Snapshot::run of the snapshots that belong to the last start() or resume(); 0 before.
    std::uint64_t run() const { return current_ ? current_->number : 0; }

private:
    struct Orders;
    class Loop;

    template <class Give> void order(Give give);
    void begin(std::optional<NetworkScenario> scenario);
    void begin(const std::shared_ptr<Run> &run);

    std::mutex mutex_; ///< of the orders
    std::condition_variable_any changed_;
    std::unique_ptr<Orders> orders_;
    std::atomic<bool> has_orders_ = false;
    std::atomic<std::uint64_t> done_ = 0; ///< orders after which the training has come to rest
    Mailbox<Snapshot> snapshots_;

    // What follows belongs to the owner's thread.
    std::optional<Kept> current_;
    std::uint64_t started_ = 0;
    std::uint64_t given_ = 0; ///< orders
    std::shared_ptr<const Snapshot> latest_;

    std::unique_ptr<Loop> loop_; ///< of the caller's thread; null where the training has its own
    std::jthread thread_;        ///< last: it stops before all else is destroyed
};

} // namespace actlab
