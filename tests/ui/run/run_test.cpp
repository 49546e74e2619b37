// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/settled.h"
#include "ui/run/run.h"

#include <QSignalSpy>
#include <QTest>

using namespace actlab;

class RunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newsSayWhatLedToAnotherRun();
    void aTurnOfThePageLeavesTheRunAlone();
};

void RunTest::newsSayWhatLedToAnotherRun()
{
    ScenarioDocument document;
    Run run(document, Worker::Place::callers_thread);
    run.stepEpochs(3);
    QVERIFY(settled(run));
    SessionNews last;
    connect(&run, &Run::changed, this, [&last](const SessionNews &news) {
        if (news.run != SessionNews::Run::same)
            last = news;
    });
    run.reset();
    QVERIFY(last.cause == StepCause::restart && last.run == SessionNews::Run::restarted);
    QCOMPARE(last.state, document.state());
    document.undo();
    QVERIFY(last.cause == StepCause::undo && last.run == SessionNews::Run::came_back);
    QCOMPARE(last.state, document.state());
}

void RunTest::aTurnOfThePageLeavesTheRunAlone()
{
    ScenarioDocument document;
    Run run(document, Worker::Place::callers_thread);
    run.stepEpochs(3);
    QVERIFY(settled(run));
    run.reset();
    run.stepEpochs(5);
    QVERIFY(settled(run));
    QCOMPARE(run.session().epoch(), std::uint64_t(5));
    document.turnTo(PageName::softmax);
    QVERIFY(settled(run));
    QCOMPARE(run.session().epoch(), std::uint64_t(5));
}

ACTLAB_TEST(RunTest, QCoreApplication)
#include "run_test.moc"
