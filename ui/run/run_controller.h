// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/worker.h"
#include "ui/document/scenario_document.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace actlab {

/// Between the document, the worker and the views: gives the worker its orders when the document changes, and fetches
/// the latest snapshot at display rate while there may be a new one. Nothing runs while nothing can change.
class RunController : public QObject {
    Q_OBJECT

public:
    explicit RunController(ScenarioDocument &document, QObject *parent = nullptr);

    bool isRunning() const { return isRunning_; }
    /// Whether it looks for news; false when nothing can change any more.
    bool isPolling() const { return timer_.isActive(); }
    /// The last that was taken; null before the first.
    const std::shared_ptr<const Snapshot> &snapshot() const { return snapshot_; }
    /// What is wrong with the document's scenario, while the run goes on with the last that was right.
    const std::optional<Error> &error() const { return error_; }
    /// What the document's network has learned in this run; none while its scenario is wrong or a snapshot is yet to
    /// come.
    std::optional<NetworkWeights> learned() const;
    /// Nothing is trained, because the document's scenario makes no run; it goes on when it makes one again.
    bool isHeld() const { return isHeld_; }

    void setRunning(bool isRunning);
    void stepBatch();
    void stepEpoch();
    /// Back to the same initial weights, with what was set by hand before the first step; goes on running if it was.
    /// What a document's network had learned when it was saved is forgotten.
    void reset();
    /// Batches a second; Worker::flat_out at the end.
    void setSpeed(double perSecond);
    /// Sets a weight or bias, as a step of the history; edits with the same gesture are one.
    void editWeight(const WeightEdit &edit, const QString &gesture);
    void request(const MapRequest &request);
    const MapRequest &currentRequest() const { return request_; }
    /// Pauses, and goes back to the last moment that is kept at or before the end of an epoch.
    void rewind(std::uint64_t epoch);
    /// Takes a diverged run back and goes on with half the learning rate.
    void rewindAndHalve();
    static constexpr std::uint64_t epochsBack = 10; ///< that it goes, if there are as many

    /// The next restart keeps the weights where they fit, for points that are drawn while the network learns.
    void keepWeightsOnce() { keepsWeights_ = true; }

Q_SIGNALS:
    void snapshotTaken(const std::shared_ptr<const actlab::Snapshot> &snapshot);
    void runningChanged(bool isRunning);
    /// A change of the document has begun a run with other points or another network. snapshot() is still the last of
    /// the run before; `comesBack` says that going back in the history by this change comes back to it.
    void restarted(bool keepsWeights, bool comesBack);
    /// Undo or redo has come back to a run, which goes on from where it was.
    void cameBack();
    /// error() has changed.
    void errorChanged();

private:
    /// A change by hand, and whether the weights of this run go back to it.
    struct Known {
        WeightChange change;
        bool isInForce = true;
    };

    /// A run that a change of the document has ended.
    struct Left {
        std::uint64_t state = 0; ///< of the document, when it was in force
        Worker::Kept run;
        std::vector<Known> known;
        std::optional<NetworkScenario> begun;
    };

    void open();
    void follow();
    void restart();
    std::optional<Left> leftRun() const;
    bool comeBack();
    void hold(bool isHeld);
    void followWeights();
    void setWeight(WeightEdit edit, double value);
    double currentValue(const WeightEdit &edit) const;
    bool begin(std::optional<NetworkWeights> &weights);
    std::optional<NetworkWeights> keptWeights() const;
    void repeatChanges(bool keptWeights);
    void poll();
    void watch();
    void setError(std::optional<Error> error);

    ScenarioDocument &document_;
    Worker worker_;
    MapRequest request_;
    QTimer timer_;
    QElapsedTimer sinceNews_; ///< a new snapshot or an order
    std::shared_ptr<const Snapshot> snapshot_;
    std::optional<Error> error_;
    std::vector<Known> known_;             ///< the document's changes of weights
    std::optional<NetworkScenario> begun_; ///< what the run has begun with, and taken over since
    std::vector<Left> left_;               ///< the latest, bounded because each has its timeline
    std::uint64_t state_ = 0;              ///< of the document, when the run was last in force
    bool isRunning_ = false;
    bool isHeld_ = false;
    bool keepsWeights_ = false;
};

} // namespace actlab
