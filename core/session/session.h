// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
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
        restarted, ///< a change of the scenario has begun a run with other points or another network
        came_back  ///< undo or redo has come back to a run, which goes on from where it was
    };
    Run run = Run::same;
    bool keeps_weights = false; ///< the new run has begun with the weights of the one before
    bool can_come_back = false; ///< going back in the history comes back to the run that was left
    bool snapshot = false;      ///< snapshot() is another one
    bool weights = false;       ///< weights() may be others
    bool running = false;       ///< is_running() has changed
    bool error = false;         ///< error() has changed

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

    /// Another document. `state` is a number for its moment in the history, see follow(); `learned` is what its network
    /// begins with, in place of its initial weights and what was set by hand.
    void open(const Scenario &scenario, std::uint64_t state, const std::optional<NetworkWeights> &learned = {});
    /// The document has changed. A `state` that was in force before is a moment that undo or redo has come back to: a
    /// run that was left there goes on. `is_continued`: the change is one more of the same drag, which is no other
    /// moment.
    void follow(const Scenario &scenario, std::uint64_t state, bool is_continued = false);

    /// Something has changed that is no business of a run: the document is at another moment.
    void move_to(std::uint64_t state);

    void set_running(bool is_running);
    void step_batches(std::uint64_t count = 1); ///< pauses, and trains that many
    void step_epochs(std::uint64_t count = 1);
    /// Back to the initial weights, with what was set by hand before the first step; goes on running if it was. What
    /// the document's network had learned is forgotten.
    void reset();
    void set_speed(double per_second) { worker_.set_speed(per_second); } ///< Worker::set_speed
    void request(const MapRequest &request);
    void rewind(std::uint64_t epoch); ///< pauses, and goes back; Worker::rewind
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
    /// The run has begun with what the document's network had learned when it was saved.
    bool is_learned() const { return is_learned_; }
    /// That; none where it has begun with other weights.
    std::optional<NetworkWeights> learned() const
    {
        return is_learned_ ? std::optional(worker_.current()->start) : std::nullopt;
    }
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
    /// Batches that the present run has been trained with, when last seen.
    std::uint64_t steps() const { return steps_; }
    const MapRequest &request() const { return request_; }

private:
    /// A run that a change of the scenario has ended.
    struct Left {
        std::uint64_t state = 0; ///< when it was in force
        Worker::Kept run;
        std::uint64_t steps = 0;
        std::uint64_t in_force = 0;
        bool is_learned = false;
        NetworkWeights weights;
    };
    /// An edit that the last snapshot does not show yet.
    struct Pending {
        std::uint64_t number = 0; ///< Worker::orders
        WeightEdit edit;
    };

    bool follow_network(std::uint64_t state, bool is_continued);
    void restart(std::uint64_t state, bool is_continued);
    std::optional<Left> left_run(bool is_continued) const;
    bool come_back(std::uint64_t state);
    bool begin(const std::optional<NetworkWeights> &weights);
    std::optional<NetworkWeights> kept_weights() const;
    void set(const WeightEdit &edit);
    void apply_pending();
    void hold(bool is_held);
    void set_error(std::optional<Error> error);

    Worker worker_;
    NetworkScenario scenario_;          ///< the document's, which may make no run
    std::vector<WeightChange> changes_; ///< the document's
    std::uint64_t steps_ = 0;           ///< of the run, as far as is known
    std::uint64_t in_force_ = 0;        ///< the run's weights have the changes that were made up to this moment
    std::uint64_t state_ = 0;           ///< of the document, when the run was last in force
    NetworkWeights weights_;
    std::vector<Pending> pending_;
    std::shared_ptr<const Snapshot> snapshot_;
    MapRequest request_;
    std::optional<Error> error_;
    std::vector<Left> left_; ///< the latest, bounded because each has its timeline
    SessionNews news_;
    bool is_running_ = false;
    bool is_held_ = false;
    bool is_learned_ = false;
    bool keeps_weights_ = false;
};

} // namespace actlab
