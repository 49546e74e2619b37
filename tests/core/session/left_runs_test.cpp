// SPDX-License-Identifier: GPL-3.0-or-later
// A run that was left is kept as it was, and undo comes back to it.
#include "core/training/sane_epoch.h"
#include "tests/core/session/session_document.h"
#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

class LeftRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoComesBackToTheRunThatWasLeft();
    void aDragLeavesNoRun();
    void undoComesBackToWhatWasOpened();
    void aRestartCanBeUndone();
    void aRestartWithOtherWeightsCanBeUndone();
    void aFutureIsLeftAndNotForgotten();
    void aBranchHasWhatWasSetWhereItBegins();
    void aDivergedRunGoesOnFromWhereItWasSane();
};

void LeftRunsTest::undoComesBackToTheRunThatWasLeft()
{
    SessionDocument document;
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

void LeftRunsTest::aDragLeavesNoRun()
{
    SessionDocument document;
    document.train(1);
    (void)document.session.take_news();
    document.scenario.network.data.noise = 0.25;
    document.session.follow(document.scenario, 1, StepCause::continued);
    QVERIFY(!document.session.take_news().can_come_back);
}

void LeftRunsTest::undoComesBackToWhatWasOpened()
{
    SessionDocument document;
    const NetworkWeights learned = trained(document.scenario.network, {}, 5);
    document.session.open({document.scenario, learned, 5}, document.state);
    (void)document.session.poll();
    const Scenario before = document.scenario;
    document.edit([](Scenario &s) { s.network.network.hidden.clear(); });
    document.go(before, 0);
    QVERIFY(*document.session.weights() == learned);
}

void LeftRunsTest::aRestartCanBeUndone()
{
    SessionDocument document;
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
void LeftRunsTest::aRestartWithOtherWeightsCanBeUndone()
{
    SessionDocument document;
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

void LeftRunsTest::aFutureIsLeftAndNotForgotten()
{
    SessionDocument document;
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

void LeftRunsTest::aBranchHasWhatWasSetWhereItBegins()
{
    SessionDocument document;
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

void LeftRunsTest::aDivergedRunGoesOnFromWhereItWasSane()
{
    SessionDocument document;
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

ACTLAB_TEST(LeftRunsTest, QCoreApplication)
#include "left_runs_test.moc"
