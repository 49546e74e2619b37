// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/document/scenario_document.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace actlab {

/// The run of a document: a session that follows the document's changes, and is asked for news at display rate while
/// there may be some. Nothing runs while nothing can change.
class Run : public QObject {
    Q_OBJECT

public:
    explicit Run(ScenarioDocument &document, Worker::Place place = Worker::Place::own_thread,
                 QObject *parent = nullptr);

    const Session &session() const { return session_; }
    bool isRunning() const { return session_.is_running(); }
    bool isHeld() const { return session_.is_held(); }
    const std::optional<Error> &error() const { return session_.error(); }
    const std::shared_ptr<const Snapshot> &snapshot() const { return session_.snapshot(); }
    const MapRequest &currentRequest() const { return session_.request(); }
    /// Whether it looks for news; false when nothing can change any more.
    bool isPolling() const { return timer_.isActive(); }

    /// Training on from an earlier epoch, here and step by step, is a step of the history: what came after that epoch
    /// stays, for undo to come back to.
    void setRunning(bool isRunning);
    /// The scenario is one of the program's own choice: it trains as soon as it is looked at, unless it is changed
    /// before. Nothing else begins to train by itself.
    void trainWhenSeen() { trainsWhenSeen_ = true; }
    void beSeen();
    void stepBatch();
    void stepEpoch();
    void stepEpochs(std::uint64_t count);
    /// Back to the initial weights, with what was set by hand before the first step; goes on running if it was. A step
    /// of the history, where there is something to come back to.
    void reset();
    /// Makes `next` the scenario, which waits at its beginning, whatever was trained before: examples, and what was
    /// copied from elsewhere. One step of the history.
    void beginAgain(const EditName &name, Scenario next);
    void setSpeed(double perSecond);
    void request(const MapRequest &request);
    void rewind(std::uint64_t epoch);
    /// Where a diverged run goes on from: last_sane_epoch.
    std::uint64_t saneEpoch() const;
    /// Goes on from there with half the learning rate, as a step of the history.
    void rewindAndHalve();
    void keepWeightsOnce() { session_.keep_weights_once(); }

    /// Sets a weight or bias, as a step of the history; edits with the same gesture are one.
    void editWeight(const WeightEdit &edit, const QString &gesture);

    /// Looks for a snapshot now instead of at the next tick.
    void poll();

Q_SIGNALS:
    /// Once for whatever has happened, after all of it: what has changed and why. Whom it reaches first does not
    /// matter.
    void changed(const actlab::SessionNews &news);

private:
    void follow(const DocumentChange &change);
    void leaveFuture();
    void tell();
    void watch();

    ScenarioDocument &document_;
    Session session_;
    QTimer timer_{this};
    bool trainsWhenSeen_ = false;
};

} // namespace actlab
