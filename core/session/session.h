// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_json.h"
#include "core/session/step_cause.h"
#include "core/training/worker.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace actlab {

/// What has happened to a session since it was last asked.
struct SessionNews {
    enum class Run {
        same,
        restarted, ///< a run has begun: with other points, another network or the same once more
        branched,  ///< a run has begun at an earlier epoch of the one before
        came_back  ///< undo or redo has come back to a run, which goes on from where it was
    };
    Run run = Run::same;
    StepCause cause = StepCause::edit; ///< what led to the other run
    std::uint64_t state = 0;           ///< and the moment of the document that it belongs to
    bool keeps_weights = false;        ///< the new run has begun with the weights of the one before
    bool can_come_back = false;        ///< going back in the history comes back to the run that was left
    bool snapshot = false;             ///< snapshot() is another one
    bool weights = false;              ///< weights() may be others
    bool running = false;              ///< is_running() has changed
    bool error = false;                ///< error() has changed

    bool operator==(const SessionNews &) const = default;
};

/// A scenario and its run: what is trained now, the runs that were left, and what a change of the scenario needs. It is
/// the one that knows what the weights are. A document's changes go in by follow(); snapshots of the run come out by
/// poll(); take_news() says what has come of either.
///
/// It belongs to one thread. The training has another one, or, for those who want no waiting, takes place in poll().
class Session {
public:
    explicit Session(Worker::Place place = Worker::Place::own_thread);

    /// Another document, which waits. `state` is a number for its moment in the history, see follow(); what its network
    /// had learned is what it begins with, in place of its initial weights and what was set by hand.
    void open(const SavedDocument &document, std::uint64_t state);
    /// Adds what the network has learned to its document, where it does not follow from the scenario.
    void save(SavedDocument &document) const;

    /// The document has changed. A `state` that was in force before is a moment that undo or redo has come back to: a
    /// run that was left there goes on.
    void follow(const Scenario &scenario, std::uint64_t state, StepCause cause = StepCause::edit);

    void set_running(bool is_running);
    void step_batches(std::uint64_t count = 1); ///< pauses, and trains that many
    void step_epochs(std::uint64_t count = 1);
    void set_speed(double per_second) { worker_.set_speed(per_second); } ///< Worker::set_speed
    void request(const MapRequest &request);
    void rewind(std::uint64_t epoch); ///< pauses, and goes back; Worker::rewind
    /// Pauses; the next branch begins at this epoch, and the present run stays where it is.
    void branch_from(std::uint64_t epoch);
    /// The next restart keeps the weights where they fit, for points that are drawn while the network learns.
    void keep_weights_once() { keeps_weights_ = true; }

    /// A change by hand as the document keeps it: beside the value that it replaces and the moment.
    WeightChange change_of(const WeightEdit &edit) const;

    /// Takes the latest snapshot, if there is a new one, and says whether it did.
    bool poll();
    /// Whether there will be no news until something is asked for: what poll() would wait for has all come.
    bool is_settled() const { return worker_.is_idle(); }
    SessionNews take_news() { return std::exchange(news_, {}); }

    bool is_running() const { return is_running_; }
    /// Nothing is trained, because the scenario makes no run; it goes on when it makes one again.
    bool is_held() const { return is_held_; }
    /// The run has begun with weights that do not follow from the scenario: those that the document was saved with.
    bool is_learned() const { return is_learned_; }
    /// That; none where it has begun with other weights.
    std::optional<NetworkWeights> learned() const
    {
        return is_learned_ ? std::optional(worker_.current()->start) : std::nullopt;
    }
    /// Has been told to train since it began.
    bool has_moved() const { return has_moved_; }
    /// There is something that a restart leaves.
    bool has_trained() const { return has_moved_ || is_learned_; }
    /// The run was taken back to an earlier epoch, and training on would forget what comes after. A branch does not.
    bool has_future() const;
    /// What is wrong with the scenario, while the run goes on with the last that was right.
    const std::optional<Error> &error() const { return error_; }
    /// The last that was taken, which may be of the run before; null before the first.
    const std::shared_ptr<const Snapshot> &snapshot() const { return snapshot_; }
    /// Whether snapshot() is of the present run.
    bool is_current(const Snapshot &snapshot) const { return snapshot.run == worker_.run(); }
    /// What the network's weights are now, with what was set by hand since the last snapshot; null where the scenario
    /// makes no run.
    const NetworkWeights *weights() const { return is_held_ || !worker_.current() ? nullptr : &weights_; }
    /// The points; null before the first run.
    std::shared_ptr<const DataSet> data() const { return worker_.current() ? worker_.current()->data : nullptr; }
    std::uint64_t epoch() const { return epoch_; } ///< completed ones of the present run, when last seen
    /// Batches that the present run has been trained with, when last seen.
    std::uint64_t steps() const { return steps_; }
    const MapRequest &request() const { return request_; }

private:
    /// A run that was left for another one.
    struct LeftRun {
        std::uint64_t state = 0; ///< when it was in force
        Worker::Kept run;
        std::uint64_t epoch = 0;
        std::uint64_t steps = 0;
        std::uint64_t in_force = 0;
        bool is_learned = false;
        bool has_moved = false;
        std::optional<std::uint64_t> back_to;
        std::size_t bytes = 0; ///< of its timeline
        NetworkWeights weights;
    };
    /// An edit that the last snapshot does not show yet.
    struct Pending {
        std::uint64_t number = 0; ///< Worker::orders
        WeightEdit edit;
    };

    bool follow_network(std::uint64_t state, StepCause cause);
    void follow_changes(const std::vector<WeightChange> &before);
    void change_run(std::uint64_t state, StepCause cause);
    LeftRun left_run() const;
    void keep(LeftRun left);
    bool is_left(std::uint64_t state) const;
    void come_back(std::uint64_t state, StepCause cause);
    bool begin(const std::optional<NetworkWeights> &weights, std::uint64_t epoch = 0);
    bool branch();
    void enter(std::uint64_t epoch);
    void train();
    std::optional<NetworkWeights> kept_weights() const;
    void set(const WeightEdit &edit);
    void apply_pending();
    void hold(bool is_held);
    void set_error(std::optional<Error> error);

    Worker worker_;
    NetworkScenario scenario_;          ///< the document's, which may make no run
    std::vector<WeightChange> changes_; ///< the document's
    std::uint64_t epoch_ = 0;           ///< of the run, as far as is known
    std::uint64_t steps_ = 0;           ///< likewise
    std::uint64_t in_force_ = 0;        ///< the run's weights have the changes that were made up to this moment
    std::uint64_t state_ = 0;           ///< of the document, when the run was last in force
    NetworkWeights weights_;
    std::vector<Pending> pending_;
    std::shared_ptr<const Snapshot> snapshot_;
    MapRequest request_;
    std::optional<Error> error_;
    std::vector<LeftRun> left_runs_;       ///< the latest, bounded because each has its timeline
    std::optional<std::uint64_t> back_to_; ///< an epoch, until the run goes on
    SessionNews news_;
    bool is_running_ = false;
    bool is_held_ = false;
    bool is_learned_ = false;
    bool has_moved_ = false; ///< has been told to train since it began
    bool keeps_weights_ = false;
};

} // namespace actlab
