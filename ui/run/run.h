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

    void setRunning(bool isRunning);
    void stepBatch();
    void stepEpoch();
    void stepEpochs(std::uint64_t count);
    void reset();
    void setSpeed(double perSecond);
    void request(const MapRequest &request);
    void rewind(std::uint64_t epoch);
    /// Takes a diverged run back and goes on with half the learning rate.
    void rewindAndHalve();
    static constexpr std::uint64_t epochsBack = 10; ///< that it goes, if there are as many
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
    void tell();
    void watch();

    ScenarioDocument &document_;
    Session session_;
    QTimer timer_{this};
};

} // namespace actlab
