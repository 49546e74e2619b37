// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run.h"

#include "ui/document/edit_names.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace actlab {
namespace {

constexpr auto lookInterval = 5ms; // looking is cheap, and a snapshot that has just been missed waits for the next look

} // namespace

Run::Run(ScenarioDocument &document, Worker::Place place, QObject *parent)
    : QObject(parent), document_(document), session_(place)
{
    timer_.setInterval(lookInterval);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Run::poll);
    connect(&document, &ScenarioDocument::changed, this, [this](Sections sections) {
        if (!(sections & (Sections(Section::network) | Section::weights)))
            return session_.move_to(document_.state());
        session_.follow(document_.scenario(), document_.state(),
                        document_.cause() == ScenarioDocument::Cause::continued);
        watch();
    });
    connect(&document, &ScenarioDocument::opened, this, [this](const std::optional<NetworkWeights> &learned) {
        session_.open(document_.scenario(), document_.state(), learned);
        watch();
    });
    session_.open(document.scenario(), document.state());
    watch();
}

void Run::setRunning(bool isRunning)
{
    session_.set_running(isRunning);
    watch();
}

void Run::stepBatch()
{
    session_.step_batches();
    watch();
}

void Run::stepEpoch()
{
    stepEpochs(1);
}

void Run::stepEpochs(std::uint64_t count)
{
    session_.step_epochs(count);
    watch();
}

void Run::reset()
{
    session_.reset();
    watch();
}

void Run::setSpeed(double perSecond)
{
    session_.set_speed(perSecond);
}

void Run::request(const MapRequest &request)
{
    if (request == session_.request())
        return;
    session_.request(request);
    watch();
}

void Run::rewind(std::uint64_t epoch)
{
    session_.rewind(epoch);
    watch();
}

void Run::rewindAndHalve()
{
    if (!snapshot())
        return;
    session_.rewind(snapshot()->epoch - std::min(snapshot()->epoch, epochsBack));
    document_.edit({edits::learningRate, {}}, [](Scenario &s) { s.network.training.learning_rate /= 2; });
    setRunning(true);
}

void Run::editWeight(const WeightEdit &edit, const QString &gesture)
{
    document_.edit(
        {edit.weight.input ? edits::weight : edits::bias, {}},
        [&](Scenario &s) { add_change(s.weight_changes, session_.change_of(edit)); }, gesture);
}

/// Tells what an order has changed at once, and what it leads to when it is there.
void Run::watch()
{
    if (!timer_.isActive())
        timer_.start();
    tell();
}

void Run::poll()
{
    if (!session_.poll() && session_.is_settled())
        timer_.stop();
    tell();
}

void Run::tell()
{
    if (const SessionNews news = session_.take_news(); news != SessionNews())
        Q_EMIT changed(news);
}

} // namespace actlab
