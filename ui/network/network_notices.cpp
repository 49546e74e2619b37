// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_notices.h"

#include "ui/diagnostics/divergence_words.h"
#include "ui/diagram/network_words.h"
#include "ui/network/presets.h"
#include "ui/run/run.h"
#include "ui/text/error_words.h"
#include "ui/text/number_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace actlab {
namespace {

constexpr qint64 restartShown = 20'000; ///< milliseconds, while training: long enough to be read and undone

} // namespace

NetworkNotices::NetworkNotices(ScenarioDocument &document, Run &run, NoticeBar &bar, QObject *parent)
    : QObject(parent), document_(document), run_(run), bar_(bar)
{
    connect(&run, &Run::changed, this, &NetworkNotices::followNews);
    // Whatever is done next, what was said of the step before is out of date.
    connect(&document, &ScenarioDocument::changed, this, &NetworkNotices::follow);
    connect(&document, &ScenarioDocument::opened, this, [this] {
        takeAll(); // it spoke of the one before
        sayOpened();
    });
    connect(&bar, &NoticeBar::closed, this, [this] {
        topic_ = Topic::none;
        story_.reset();
        model_.reset();
        restart_.reset();
    });
}

void NetworkNotices::followNews(const SessionNews &news)
{
    if (news.running && run_.isRunning())
        take(Topic::opened);
    if (news.run == SessionNews::Run::restarted || news.run == SessionNews::Run::branched)
        followRestart(news);
    if (news.run == SessionNews::Run::came_back)
        take(Topic::restart);
    if (news.error)
        run_.error() ? sayNoRun() : take(Topic::noRun);
    if (news.snapshot)
        followRun(*run_.snapshot());
}

void NetworkNotices::followRestart(const SessionNews &news)
{
    const bool isNew = news.cause != StepCause::continued;
    const auto &last = run_.snapshot();
    if (story_ && document_.scenario().network != presets()[*story_].scenario)
        story_.reset();
    if (!isNew && restart_)
        restart_->state = news.state;
    if (!isNew || !last || (last->steps == 0 && !news.can_come_back))
        return;
    const bool isBranch = news.run == SessionNews::Run::branched;
    restart_ = {
        news.state,         news.cause,
        *last->scenario,    isBranch ? std::max(last->epoch, last->timeline->states().back()->epoch) : last->epoch,
        news.keeps_weights, isBranch ? std::optional(run_.session().epoch()) : std::nullopt,
        news.can_come_back};
    sinceRestart_.start();
    sayRestart();
}

void NetworkNotices::say(const Notice &notice)
{
    topic_ = notice.topic;
    if (notice.topic != Topic::restart)
        restart_.reset();
    bar_.say(notice.kind, notice.text, notice.actions);
}

void NetworkNotices::take(Topic topic)
{
    if (topic_ != topic)
        return;
    topic_ = Topic::none;
    bar_.clear();
}

void NetworkNotices::takeAll()
{
    restart_.reset();
    story_.reset();
    model_.reset();
    take(topic_);
}

/// After another change the button would undo that one.
void NetworkNotices::follow(const DocumentChange &change)
{
    take(Topic::refusal);
    if (story_ && document_.scenario().network != presets()[*story_].scenario) {
        story_.reset();
        take(Topic::story);
    }
    if (model_ && change.state != modelState_) {
        model_.reset();
        take(Topic::model);
    }
    if (!restart_ || restart_->state == change.state)
        return;
    restart_.reset();
    take(Topic::restart);
}

void NetworkNotices::followRun(const Snapshot &snapshot)
{
    if (snapshot.divergence) {
        sayDivergence(snapshot);
    } else {
        announced_ = {};
        take(Topic::divergence);
    }
    if (topic_ == Topic::restart && snapshot.state == RunState::running && sinceRestart_.hasExpired(restartShown))
        take(Topic::restart);
}

void NetworkNotices::tellStory(std::size_t example)
{
    story_ = example;
    sayStory();
}

void NetworkNotices::sayStory()
{
    const Preset &preset = presets()[*story_];
    say({Topic::story, NoticeBar::Kind::story,
         QStringLiteral("%1 — %2").arg(QCoreApplication::translate("Preset", preset.title),
                                       QCoreApplication::translate("Preset", preset.story))});
}

void NetworkNotices::tellModel(const BroughtIn &model)
{
    model_ = model;
    modelState_ = document_.state();
    sayModel();
}

void NetworkNotices::sayModel()
{
    say({Topic::model, NoticeBar::Kind::story, sentence(*model_), {{tr("Undo"), [this] {
                                                                        take(Topic::model);
                                                                        document_.undo();
                                                                    }}}});
}

void NetworkNotices::sayOpened()
{
    if (const QString text = replaced(); !text.isEmpty())
        say({Topic::opened, NoticeBar::Kind::story, text});
}

QString NetworkNotices::replaced() const
{
    const Session &session = run_.session();
    if (session.has_moved() || session.is_held())
        return {};
    if (session.is_learned()) {
        return tr("These are the weights of epoch %1, as the document was saved. Training goes on from there; Reset "
                  "goes "
                  "to the initial weights.")
            .arg(countText(session.epoch()));
    }
    if (std::ranges::any_of(document_.scenario().weight_changes, is_of_start))
        return tr("There are weights that were set by hand. Training changes them; Reset brings them back.");
    return {};
}

void NetworkNotices::refuse(const Error &error)
{
    say({Topic::refusal, NoticeBar::Kind::error, sentence(error)});
}

void NetworkNotices::sayNoRun()
{
    say({Topic::noRun, NoticeBar::Kind::warning, sentence(*run_.error())});
}

void NetworkNotices::sayRestart()
{
    const bool isUndone = restart_->cause == StepCause::undo;
    say({Topic::restart, NoticeBar::Kind::story, restartText(), {{isUndone ? tr("Redo") : tr("Undo"), [this, isUndone] {
                                                                      take(Topic::restart);
                                                                      isUndone ? document_.redo() : document_.undo();
                                                                  }}}});
}

QString NetworkNotices::whatHasBegun() const
{
    const NetworkScenario &now = document_.scenario().network;
    const NetworkScenario &before = restart_->before;
    if (restart_->keepsWeights)
        return tr("Other points: the network keeps what it has learned, and epochs are counted from 0 again.");
    if (restart_->branch)
        return tr("Training goes on from epoch %1.").arg(countText(*restart_->branch));
    if (before.network != now.network)
        return tr("Another network: training begins again, with initial weights.");
    if (before.data != now.data)
        return tr("Other points: training begins again, with initial weights.");
    return before.seed != now.seed ? tr("Other initial weights: training begins again.")
                                   : tr("The same initial weights: training begins again.");
}

QString NetworkNotices::restartText() const
{
    QString what = whatHasBegun();
    if (!restart_->comesBack)
        return what;
    const QString epoch = countText(restart_->epoch);
    const QString back = restart_->cause == StepCause::undo
                             ? tr("Redo comes back to the run before, in epoch %1.").arg(epoch)
                             : tr("Undo comes back to the run before, in epoch %1.").arg(epoch);
    return QStringLiteral("%1 %2").arg(what, back);
}

void NetworkNotices::sayDivergence(const Snapshot &snapshot)
{
    const Moment moment(snapshot.run, snapshot.divergence->step);
    if (moment == announced_)
        return;
    announced_ = moment;
    const std::uint64_t sane = run_.saneEpoch();
    const QString back = sane > 0 ? tr("Rewind to epoch %1 and halve the learning rate").arg(countText(sane))
                                  : tr("Go back to the start and halve the learning rate");
    say({Topic::divergence,
         NoticeBar::Kind::error,
         sentence(*snapshot.divergence, snapshot.scenario->network),
         {{back,
           [this] {
               take(Topic::divergence);
               run_.rewindAndHalve();
           }},
          {tr("Show the gradients"), [this] { Q_EMIT gradientsRequested(); }},
          {tr("Reset"), [this] {
               take(Topic::divergence);
               run_.reset();
           }}}});
}

void NetworkNotices::sayAgain()
{
    const Topic topic = topic_;
    take(topic);
    announced_ = {};
    if (run_.error())
        sayNoRun();
    else if (run_.snapshot() && run_.snapshot()->divergence)
        sayDivergence(*run_.snapshot());
    else if (topic == Topic::opened)
        sayOpened();
    else if (story_)
        sayStory();
    else if (topic == Topic::model && model_)
        sayModel();
    else if (topic == Topic::restart && restart_)
        sayRestart();
}

} // namespace actlab
