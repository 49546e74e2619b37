// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run.h"

#include "core/training/sane_epoch.h"
#include "ui/document/edit_names.h"

#include <chrono>
#include <utility>

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
    connect(&document, &ScenarioDocument::changed, this, &Run::follow);
    connect(&document, &ScenarioDocument::opened, this, [this](const SavedDocument &opened) {
        trainsWhenSeen_ = false;
        session_.open(opened, document_.state());
        watch();
    });
    session_.open({document.scenario(), {}}, document.state());
    watch();
}

void Run::follow(const DocumentChange &change)
{
    session_.follow(document_.scenario(), change.state, change.cause);
    if (change.sections & (Sections(Section::network) | Section::weights))
        trainsWhenSeen_ = false;
    watch();
}

void Run::setRunning(bool isRunning)
{
    trainsWhenSeen_ = false;
    if (isRunning)
        leaveFuture();
    session_.set_running(isRunning);
    watch();
}

void Run::beSeen()
{
    if (trainsWhenSeen_)
        setRunning(true);
}

/// What came after the epoch that the run was taken back to.
void Run::leaveFuture()
{
    if (session_.has_future())
        document_.step({edits::trainFrom, {}}, document_.scenario(), StepCause::branch);
}

void Run::stepBatch()
{
    leaveFuture();
    session_.step_batches();
    watch();
}

void Run::stepEpoch()
{
    stepEpochs(1);
}

void Run::stepEpochs(std::uint64_t count)
{
    leaveFuture();
    session_.step_epochs(count);
    watch();
}

void Run::reset()
{
    if (session_.has_trained())
        document_.step({edits::reset, {}}, document_.scenario(), StepCause::restart);
}

void Run::beginAgain(const EditName &name, Scenario next)
{
    setRunning(false);
    if (session_.has_trained() || next != document_.scenario())
        document_.step(name, std::move(next), StepCause::restart);
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

std::uint64_t Run::saneEpoch() const
{
    return last_sane_epoch(snapshot()->history, *snapshot()->timeline);
}

void Run::rewindAndHalve()
{
    session_.branch_from(saneEpoch());
    Scenario next = document_.scenario();
    next.network.training.learning_rate /= 2;
    document_.step({edits::rewindAndHalve, {}}, std::move(next), StepCause::branch);
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
