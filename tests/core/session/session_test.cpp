// SPDX-License-Identifier: GPL-3.0-or-later
// A document's run, without a window, a thread or a wait.
#include "core/session/session.h"

#include "tests/core/session/session_document.h"
#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itTrainsWhatTheScenarioSays();
    void whatIsSetByHandIsThereAtOnce();
    void aRunBeginsWithWhatWasSetByHand();
    void undoTakesBackWhatWasSetWhileItTrained();
    void afterGoingBackThereIsNothingToTakeBack();
    void aScenarioThatMakesNoRunHoldsIt();
    void whatWasLearnedIsOpened();
    void pointsMayBeDrawnWhileItLearns();
    void aResetKeepsNoWeights();
    void aClassMoreBeginsAnew();
    void theSameDocumentAgainIsTheSame();
    void goingBackToTheStartKeepsWhatWasSetByHand();
    void sessionsDoNotKnowEachOther();
    void whatIsLearnedCountsItsEpochs();
    void itKnowsWhatAFileMustKeep();
};

void SessionTest::itTrainsWhatTheScenarioSays()
{
    SessionDocument document;
    document.train(3);
    QCOMPARE(document.session.snapshot()->epoch, std::uint64_t(3));
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 3));
    QVERIFY(document.session.snapshot()->weights == *document.session.weights());
}

void SessionTest::whatIsSetByHandIsThereAtOnce()
{
    SessionDocument document;
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
    SessionDocument document;
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
    SessionDocument document;
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
    SessionDocument document;
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

void SessionTest::aScenarioThatMakesNoRunHoldsIt()
{
    SessionDocument document;
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
    SessionDocument document;
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

void SessionTest::pointsMayBeDrawnWhileItLearns()
{
    SessionDocument document;
    document.train(4);
    const NetworkWeights learned = *document.session.weights();
    document.session.keep_weights_once();
    document.edit([](Scenario &s) { s.network.data.seed = 7; });
    QVERIFY(document.session.take_news().keeps_weights);
    QVERIFY(*document.session.weights() == learned);
    document.edit([](Scenario &s) { s.network.data.seed = 8; }); // once only
    QVERIFY(*document.session.weights() != learned);
}

void SessionTest::aResetKeepsNoWeights()
{
    SessionDocument document;
    document.train(4);
    document.session.keep_weights_once();
    document.step(StepCause::restart);
    QVERIFY(!document.session.take_news().keeps_weights);
    QVERIFY(*document.session.weights() == trained(document.scenario.network, {}, 0));
}

/// Its weights fit no longer.
void SessionTest::aClassMoreBeginsAnew()
{
    SessionDocument document;
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
    SessionDocument document;
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
    SessionDocument document;
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
    SessionDocument one;
    SessionDocument other;
    other.edit([](Scenario &s) { s.network.seed = 5; });
    one.train(2);
    other.train(3);
    QVERIFY(*one.session.weights() == trained(one.scenario.network, {}, 2));
    QVERIFY(*other.session.weights() == trained(other.scenario.network, {}, 3));
}

void SessionTest::whatIsLearnedCountsItsEpochs()
{
    SessionDocument document;
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
    SessionDocument document;
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
