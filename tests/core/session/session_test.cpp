// SPDX-License-Identifier: GPL-3.0-or-later
// A document's run, without a window, a thread or a wait.
#include "core/session/session.h"

#include "core/training/sane_epoch.h"
#include "core/training/trainer.h"
#include "tests/support/test_class.h"

using namespace actlab;

namespace {

Scenario smallScenario()
{
    Scenario scenario;
    scenario.network.data.samples = 40;
    scenario.network.network.hidden = {{3, "tanh", {}}};
    return scenario;
}

/// A document as a session sees it: a scenario, and a number for each moment of its history.
struct Document {
    Scenario scenario = smallScenario();
    std::uint64_t state = 0;
    Session session{Worker::Place::callers_thread};

    Document() { session.open({scenario, {}}, state); }

    template <class Change> void edit(Change change)
    {
        change(scenario);
        session.follow(scenario, ++state);
    }
    /// Undo or redo.
    void go(const Scenario &to, std::uint64_t moment) { session.follow(scenario = to, state = moment); }

    void set(const WeightEdit &by)
    {
        edit([&](Scenario &s) { add_change(s.weight_changes, session.change_of(by)); });
    }
    void step(StepCause step) { session.follow(scenario, ++state, step); }
    void train(std::uint64_t epochs)
    {
        session.step_epochs(epochs);
        (void)session.poll();
    }
    double number(const WeightEdit &at) const { return weight_at(*session.weights(), at.weight); }
};

constexpr WeightEdit firstWeight{{0, 0, 0}, 0.75};
constexpr WeightEdit secondBias{{0, 1, {}}, -2};

NetworkWeights trained(const NetworkScenario &scenario, std::span<const WeightEdit> edits, std::uint64_t epochs)
{
    auto trainer = Trainer::create(scenario).value();
    for (const WeightEdit &edit : edits)
        (void)trainer.edit(edit);
    for (std::uint64_t i = 0; i < epochs; ++i)
        (void)trainer.step_epoch();
    return trainer.weights();
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itTrainsWhatTheScenarioSays();
    void whatIsSetByHandIsThereAtOnce();
    void aRunBeginsWithWhatWasSetByHand();
    void undoTakesBackWhatWasSetWhileItTrained();
    void afterGoingBackThereIsNothingToTakeBack();
    void undoComesBackToTheRunThatWasLeft();
    void aDragLeavesNoRun();
    void aScenarioThatMakesNoRunHoldsIt();
    void whatWasLearnedIsOpened();
    void undoComesBackToWhatWasOpened();
    void pointsMayBeDrawnWhileItLearns();
    void aClassMoreBeginsAnew();
    void theSameDocumentAgainIsTheSame();
    void goingBackToTheStartKeepsWhatWasSetByHand();
    void sessionsDoNotKnowEachOther();
    void aRestartCanBeUndone();
    void aRestartWithOtherWeightsCanBeUndone();
    void aFutureIsLeftAndNotForgotten();
    void aBranchHasWhatWasSetWhereItBegins();
    void aDivergedRunGoesOnFromWhereItWasSane();
    void whatIsLearnedCountsItsEpochs();
    void itKnowsWhatAFileMustKeep();
};

void SessionTest::itTrainsWhatTheScenarioSays()
{
    Document document;
    document.train(3);
    QCOMPARE(document.session.snapshot()->epoch, std::uint64_t(3));
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 3));
    QVERIFY(document.session.snapshot()->weights == *document.session.weights());
}

void SessionTest::whatIsSetByHandIsThereAtOnce()
{
    Document document;
    document.train(1);
    document.set(firstWeight);
    QCOMPARE(document.number(firstWeight), 0.75);
    QVERIFY(document.session.snapshot()->weights != *document.session.weights()); // which does not know yet
    QVERIFY(document.session.poll());
    QCOMPARE(document.number(firstWeight), 0.75);
    QVERIFY(document.session.snapshot()->weights == *document.session.weights());
}

void SessionTest::aRunBeginsWithWhatWasSetByHand()
{
    Document document;
    document.set(firstWeight);
    document.train(2);
    const std::vector edits{firstWeight};
    QVERIFY(*document.session.weights() == trained(document.scenario.network, edits, 2));
    document.step(StepCause::restart);
    QVERIFY(*document.session.weights() == trained(document.scenario.network, edits, 0));
    document.set(secondBias);
    document.step(StepCause::restart);
    QCOMPARE(document.number(firstWeight), 0.75);
    QCOMPARE(document.number(secondBias), -2.0);
}

void SessionTest::undoTakesBackWhatWasSetWhileItTrained()
{
    Document document;
    document.train(2);
    const NetworkWeights before = *document.session.weights();
    const Scenario unedited = document.scenario;
    document.set(firstWeight);
    const Scenario edited = document.scenario;
    document.go(unedited, 0);
    QVERIFY(*document.session.weights() == before);
    document.go(edited, 1);
    QCOMPARE(document.number(firstWeight), 0.75);
}

void SessionTest::afterGoingBackThereIsNothingToTakeBack()
{
    Document document;
    document.train(3);
    const Scenario unedited = document.scenario;
    document.set(firstWeight);
    document.session.rewind(1);
    QVERIFY(document.session.poll());
    const NetworkWeights earlier = trained(document.scenario.network, {}, 1);
    QVERIFY(*document.session.weights() == earlier);
    document.go(unedited, 0);
    QVERIFY(*document.session.weights() == earlier);
}

void SessionTest::undoComesBackToTheRunThatWasLeft()
{
    Document document;
    document.train(2);
    const Scenario before = document.scenario;
    const NetworkWeights learned = *document.session.weights();
    (void)document.session.take_news();
    document.edit([](Scenario &s) { s.network.network.hidden.clear(); });
    auto news = document.session.take_news();
    QVERIFY(news.run == SessionNews::Run::restarted && news.can_come_back && !news.keeps_weights);
    QCOMPARE(document.session.steps(), std::uint64_t(0));
    document.go(before, 0);
    news = document.session.take_news();
    QVERIFY(news.run == SessionNews::Run::came_back);
    QVERIFY(*document.session.weights() == learned);
    document.train(1);
    QVERIFY(*document.session.weights() == trained(before.network, {}, 3)); // as if nothing had been
}

void SessionTest::aDragLeavesNoRun()
{
    Document document;
    document.train(1);
    (void)document.session.take_news();
    document.scenario.network.data.noise = 0.25;
    document.session.follow(document.scenario, 1, StepCause::continued);
    QVERIFY(!document.session.take_news().can_come_back);
}

void SessionTest::aScenarioThatMakesNoRunHoldsIt()
{
    Document document;
    document.train(1);
    const Scenario right = document.scenario;
    document.edit([](Scenario &s) { s.network.data.source = "points"; }); // of which there are none
    QVERIFY(document.session.is_held());
    QVERIFY(document.session.error());
    QVERIFY(!document.session.weights());
    document.go(right, 0);
    QVERIFY(!document.session.is_held() && !document.session.error());
    QVERIFY(*document.session.weights() == trained(right.network, {}, 1));
}

void SessionTest::whatWasLearnedIsOpened()
{
    Document document;
    const NetworkWeights learned = trained(document.scenario.network, {}, 5);
    document.session.set_running(true);
    document.session.open({document.scenario, learned, 5}, 1);
    QVERIFY(!document.session.is_running());
    QVERIFY(document.session.is_learned());
    QVERIFY(*document.session.weights() == learned);
    document.step(StepCause::restart);
    QVERIFY(!document.session.is_learned());
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 0));
}

void SessionTest::undoComesBackToWhatWasOpened()
{
    Document document;
    const NetworkWeights learned = trained(document.scenario.network, {}, 5);
    document.session.open({document.scenario, learned, 5}, document.state);
    (void)document.session.poll();
    const Scenario before = document.scenario;
    document.edit([](Scenario &s) { s.network.network.hidden.clear(); });
    document.go(before, 0);
    QVERIFY(*document.session.weights() == learned);
}

void SessionTest::pointsMayBeDrawnWhileItLearns()
{
    Document document;
    document.train(4);
    const NetworkWeights learned = *document.session.weights();
    document.session.keep_weights_once();
    document.edit([](Scenario &s) { s.network.data.seed = 7; });
    QVERIFY(document.session.take_news().keeps_weights);
    QVERIFY(*document.session.weights() == learned);
    document.edit([](Scenario &s) { s.network.data.seed = 8; }); // once only
    QVERIFY(*document.session.weights() != learned);
}

/// Its weights fit no longer.
void SessionTest::aClassMoreBeginsAnew()
{
    Document document;
    document.edit([](Scenario &s) {
        s.network.network.output = Output::softmax;
        s.network.training.loss = Loss::cross_entropy;
        s.network.data.source = given_points;
        s.network.data.points = PointList({{1, 2, 0}, {-1, 2, 1}, {3, 3, 0}, {-2, -1, 1}});
    });
    document.train(2);
    document.session.keep_weights_once();
    document.edit([](Scenario &s) {
        s.network.data.points = PointList({{1, 2, 0}, {-1, 2, 1}, {3, 3, 2}, {0, 1, 2}});
    });
    QVERIFY(!document.session.error());
    QVERIFY(!document.session.take_news().keeps_weights);
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 0));
}

/// An example that is chosen again shows its own weights, whatever was done in between.
void SessionTest::theSameDocumentAgainIsTheSame()
{
    const auto byHand = [](Scenario &s) {
        s = smallScenario();
        add_change(s.weight_changes, {firstWeight, 0, 0});
    };
    Document document;
    document.edit(byHand);
    document.train(2);
    document.edit([](Scenario &s) {
        s.weight_changes.clear();
        s.network.network.hidden.assign(3, {4, "sigmoid", {}});
    });
    document.train(2);
    document.edit(byHand);
    QCOMPARE(document.number(firstWeight), 0.75);
    QVERIFY(*document.session.weights() == trained(document.scenario.network, std::vector{firstWeight}, 0));
}

void SessionTest::goingBackToTheStartKeepsWhatWasSetByHand()
{
    Document document;
    document.scenario.weight_changes = {{firstWeight, 0, 0}};
    document.session.open({document.scenario, {}, 0}, 1);
    document.train(3);
    document.session.rewind(0);
    (void)document.session.poll();
    QCOMPARE(document.number(firstWeight), 0.75);
    document.train(3);
    QVERIFY(*document.session.weights() == trained(document.scenario.network, std::vector{firstWeight}, 3));
}

void SessionTest::sessionsDoNotKnowEachOther()
{
    Document one;
    Document other;
    other.edit([](Scenario &s) { s.network.seed = 5; });
    one.train(2);
    other.train(3);
    QVERIFY(*one.session.weights() == trained(one.scenario.network, {}, 2));
    QVERIFY(*other.session.weights() == trained(other.scenario.network, {}, 3));
}

void SessionTest::aRestartCanBeUndone()
{
    Document document;
    document.train(7);
    const NetworkWeights learned = *document.session.weights();
    document.step(StepCause::restart);
    auto news = document.session.take_news();
    QVERIFY(news.run == SessionNews::Run::restarted && news.can_come_back);
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 0));
    QVERIFY(!document.session.has_trained());
    document.go(document.scenario, 0); // undo
    QVERIFY(*document.session.weights() == learned);
    (void)document.session.poll();
    QCOMPARE(document.session.snapshot()->epoch, std::uint64_t(7));
    document.go(document.scenario, 1); // redo
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 0));
    document.go(document.scenario, 0);
    document.train(1);
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 8));
}

/// The network is the same, and nothing was trained before: only the run knows what it began with.
void SessionTest::aRestartWithOtherWeightsCanBeUndone()
{
    Document document;
    const Scenario before = document.scenario;
    const NetworkWeights initial = *document.session.weights();
    add_change(document.scenario.weight_changes, document.session.change_of(firstWeight));
    document.step(StepCause::restart);
    QVERIFY(!document.session.take_news().can_come_back); // to nothing that anybody trained
    QCOMPARE(document.number(firstWeight), 0.75);
    document.train(2);
    document.go(before, 0);
    QVERIFY(*document.session.weights() == initial);
}

void SessionTest::aFutureIsLeftAndNotForgotten()
{
    Document document;
    document.train(20);
    const NetworkWeights end = *document.session.weights();
    QVERIFY(!document.session.has_future());
    document.session.rewind(12);
    (void)document.session.poll();
    QVERIFY(document.session.has_future());
    document.step(StepCause::branch);
    const auto news = document.session.take_news();
    QVERIFY(news.run == SessionNews::Run::branched && news.can_come_back);
    QVERIFY(!document.session.has_future());
    document.train(3);
    const auto branch = document.session.snapshot();
    QCOMPARE(branch->epoch, std::uint64_t(15));
    QCOMPARE(branch->history.entries().size(), std::size_t(16));
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 15)); // nothing was changed
    document.go(document.scenario, 0);
    (void)document.session.poll();
    QVERIFY(document.session.has_future());
    QCOMPARE(document.session.snapshot()->epoch, std::uint64_t(12));
    document.session.rewind(20);
    (void)document.session.poll();
    QVERIFY(*document.session.weights() == end);
    QVERIFY(!document.session.has_future());
    document.go(document.scenario, 1);
    (void)document.session.poll();
    QCOMPARE(document.session.snapshot()->epoch, std::uint64_t(15));
}

void SessionTest::aBranchHasWhatWasSetWhereItBegins()
{
    Document document;
    document.train(5);
    document.session.rewind(2);
    (void)document.session.poll();
    document.set(firstWeight);
    document.step(StepCause::branch);
    (void)document.session.poll();
    QCOMPARE(document.number(firstWeight), 0.75);
    NetworkWeights expected = trained(document.scenario.network, {}, 2);
    *find_weight(expected, firstWeight.weight) = 0.75;
    QVERIFY(*document.session.weights() == expected);
    QVERIFY(document.session.snapshot()->weights == expected);
}

void SessionTest::aDivergedRunGoesOnFromWhereItWasSane()
{
    Document document;
    document.edit([](Scenario &s) {
        s.network.network.hidden.assign(2, {8, "relu", {}});
        s.network.network.output = Output::identity;
        s.network.training.loss = Loss::mse;
    });
    document.train(6);
    const NetworkWeights sane = *document.session.weights();
    document.edit([](Scenario &s) { s.network.training.learning_rate = 4; });
    document.train(400);
    const auto diverged = document.session.snapshot();
    QVERIFY(diverged->divergence);
    QCOMPARE(last_sane_epoch(diverged->history, *diverged->timeline), std::uint64_t(6));
    document.session.branch_from(6);
    document.scenario.network.training.learning_rate = 0.01;
    document.step(StepCause::branch);
    QVERIFY(*document.session.weights() == sane);
    document.train(3);
    QVERIFY(!document.session.snapshot()->divergence);
    QCOMPARE(document.session.snapshot()->epoch, std::uint64_t(9));
    document.scenario.network.training.learning_rate = 4;
    document.go(document.scenario, 2);
    (void)document.session.poll();
    QVERIFY(document.session.snapshot()->divergence); // the run that was left is as it was
    QCOMPARE(document.session.snapshot()->steps, diverged->steps);
}

void SessionTest::whatIsLearnedCountsItsEpochs()
{
    Document document;
    document.train(4);
    const auto saved = document.session.snapshot();
    document.session.open({document.scenario, saved->weights, 4}, 9);
    (void)document.session.poll();
    QCOMPARE(document.session.snapshot()->epoch, std::uint64_t(4));
    QCOMPARE(document.session.steps(), saved->steps);
    QVERIFY(document.session.snapshot()->training == saved->training);
    document.set(firstWeight); // which is none of the start
    document.train(1);
    QCOMPARE(document.session.snapshot()->epoch, std::uint64_t(5));
    document.step(StepCause::restart);
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 0));
}

void SessionTest::itKnowsWhatAFileMustKeep()
{
    Document document;
    const auto saved = [&] {
        SavedDocument all{document.scenario, {}};
        document.session.save(all);
        return all;
    };
    document.set(firstWeight);
    QVERIFY(!saved().weights); // it follows from the scenario
    document.train(3);
    QVERIFY(saved().weights == *document.session.weights());
    QCOMPARE(saved().epoch, std::uint64_t(3));
    document.session.rewind(1);
    (void)document.session.poll();
    QCOMPARE(saved().epoch, std::uint64_t(1)); // what is seen
    const SavedDocument before = saved();
    document.session.open(before, 7);
    QVERIFY(saved() == before);
    document.step(StepCause::restart);
    QVERIFY(!saved().weights);
}

ACTLAB_TEST(SessionTest, QCoreApplication)
#include "session_test.moc"
