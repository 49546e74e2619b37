// SPDX-License-Identifier: GPL-3.0-or-later
// Play, pause, steps and replays, and what bar and timeline say of them.
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/controls/network_edits.h"
#include "ui/controls/run_bar.h"
#include "ui/controls/timeline_bar.h"
#include "ui/picture/picture_view.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace actlab;

class RunControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void itOpensTrainingWhereTheProgramChoseTheScene();
    void itTrainsOnlyWhatItIsToldToTrain();
    void pauseStopsAndSpaceGoesOn();
    void nothingRunsWhilePaused();
    void stepsAreBatchesAndEpochs();
    void resetComesBackToTheSameWeights();
    void theSameStepsGiveTheSameNumbers();
    void aNewStartHasOtherWeightsAndCanBeUndone();
    void aSliderChangesTheRunWithoutARestart();
    void theBarSaysWhichStepOfTheEpoch();
    void barAndTimelineAgree();
    void trainingEndsAReplay();
    void theBatchSizeOutlivesFewerPoints();
    void withoutPointsNothingOfTheOldRunIsShown();

private:
    QAction *actionOf(QAction *(RunBar::*get)() const) const { return (own_->find<RunBar>()->*get)(); }

    std::optional<OwnNetworkPage> own_;
};

void RunControlsTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void RunControlsTest::itOpensTrainingWhereTheProgramChoseTheScene()
{
    own_->page.hide();
    own_->run.trainWhenSeen();
    own_->page.show();
    QVERIFY(own_->run.isRunning());
    QTRY_VERIFY(own_->run.snapshot()->epoch > 0);
}

void RunControlsTest::itTrainsOnlyWhatItIsToldToTrain()
{
    QVERIFY(!own_->run.isRunning());
    own_->run.setRunning(true);
    QTRY_VERIFY(own_->run.snapshot()->epoch > 0);
    own_->page.hide();
    own_->page.show();
    QVERIFY(!own_->run.isRunning());
    own_->run.trainWhenSeen();
    own_->document.edit({"", {}}, [](Scenario &s) { s.network.seed = 8; });
    own_->page.hide();
    own_->page.show();
    QVERIFY(!own_->run.isRunning());
}

void RunControlsTest::pauseStopsAndSpaceGoesOn()
{
    own_->run.setRunning(true);
    own_->diagram().setFocus();
    QTest::keyClick(&own_->diagram(), Qt::Key_Space);
    QVERIFY(!own_->run.isRunning());
    const auto paused = own_->settled();
    QCOMPARE(paused->state, RunState::paused);
    QTest::keyClick(&own_->diagram(), Qt::Key_Space);
    QVERIFY(own_->run.isRunning());
    QTRY_VERIFY(own_->run.snapshot()->steps > paused->steps);
}

void RunControlsTest::nothingRunsWhilePaused()
{
    own_->run.stepEpochs(2);
    own_->settled();
    own_->find<TimelineBar>()->findChild<QToolButton *>()->click();
    QVERIFY(whatRuns(own_->page).contains(QStringLiteral("actlab::TimelineBar's timer")));
    QTRY_COMPARE(whatRuns(own_->page), QStringList()); // it has played
    QTRY_VERIFY(!own_->run.isPolling());
    QCOMPARE(whatRuns(own_->run), QStringList());
}

void RunControlsTest::stepsAreBatchesAndEpochs()
{
    own_->run.reset();
    own_->settled();
    actionOf(&RunBar::stepBatchAction)->trigger();
    QCOMPARE(own_->settled()->steps, std::uint64_t(1));
    actionOf(&RunBar::stepEpochAction)->trigger();
    const auto now = own_->settled();
    QCOMPARE(now->epoch, std::uint64_t(1));
    QCOMPARE(now->steps, std::uint64_t(25)); // 250 training points in batches of 10
}

void RunControlsTest::resetComesBackToTheSameWeights()
{
    actionOf(&RunBar::resetAction)->trigger();
    const auto start = own_->settled();
    QCOMPARE(start->epoch, std::uint64_t(0));
    actionOf(&RunBar::stepEpochAction)->trigger();
    QVERIFY(own_->settled()->weights != start->weights);
    actionOf(&RunBar::resetAction)->trigger();
    QVERIFY(own_->settled()->weights == start->weights);
    QCOMPARE(own_->document.undoText(), QStringLiteral("Reset the weights"));
}

void RunControlsTest::theSameStepsGiveTheSameNumbers()
{
    const auto run = [&](double speed) {
        own_->find<RunBar>()->setSpeed(speed);
        actionOf(&RunBar::resetAction)->trigger();
        for (int i = 0; i < 5; ++i)
            actionOf(&RunBar::stepEpochAction)->trigger();
        return own_->settled()->weights;
    };
    QVERIFY(run(Worker::flat_out) == run(10'000));
}

void RunControlsTest::aNewStartHasOtherWeightsAndCanBeUndone()
{
    actionOf(&RunBar::resetAction)->trigger();
    const auto start = own_->settled();
    actionOf(&RunBar::newStartAction)->trigger();
    QVERIFY(own_->settled()->weights != start->weights);
    own_->document.undo();
    QVERIFY(own_->settled()->weights == start->weights);
}

void RunControlsTest::aSliderChangesTheRunWithoutARestart()
{
    own_->run.setRunning(true);
    QTRY_VERIFY(own_->run.snapshot()->epoch > 2);
    const auto run = own_->run.snapshot()->run;
    own_->document.edit({"", {}}, [](Scenario &s) { s.network.training.learning_rate = 0.001; });
    QTRY_COMPARE(own_->run.snapshot()->scenario->training.learning_rate, 0.001);
    QCOMPARE(own_->run.snapshot()->run, run);
    QVERIFY(own_->run.snapshot()->epoch > 2);
}

void RunControlsTest::theBarSaysWhichStepOfTheEpoch()
{
    const auto says = [this](const QString &said) { return saidIn(*own_->find<RunBar>()).contains(said); };
    own_->trainedFor(1);
    QVERIFY(says(QStringLiteral("Epoch")));
    own_->run.stepBatch();
    own_->run.stepBatch();
    own_->settled();
    QVERIFY(says(QStringLiteral("Epoch · step 2 of 25"))); // 250 training points in batches of 10
}

void RunControlsTest::barAndTimelineAgree()
{
    own_->run.setRunning(true);
    for (int i = 0; i < 50; ++i) {
        own_->run.poll();
        const QStringList shown = saidIn(*own_->find<RunBar>());
        const QString epoch = saidIn(*own_->find<TimelineBar>()).first().mid(QStringLiteral("epoch ").size());
        QVERIFY(!epoch.isEmpty());
        QVERIFY2(shown.contains(epoch), qPrintable(epoch + u' ' + shown.join(u' ')));
    }
    QVERIFY(own_->run.snapshot()->epoch > 0);
}

void RunControlsTest::trainingEndsAReplay()
{
    own_->trainedFor(20);
    auto *timeline = own_->find<TimelineBar>();
    timeline->findChild<QToolButton *>()->click();
    QTRY_COMPARE(own_->run.snapshot()->epoch, std::uint64_t(0));
    own_->find<RunBar>()->playAction()->trigger();
    QTRY_VERIFY(own_->run.snapshot()->epoch > 0);
    QVERIFY(own_->run.isRunning());
    QVERIFY(!whatRuns(*timeline).contains(QStringLiteral("actlab::TimelineBar's timer")));
    own_->find<RunBar>()->playAction()->trigger();
    own_->document.undo();
    QCOMPARE(own_->settled()->timeline->states().back()->epoch, std::uint64_t(20));
}

void RunControlsTest::theBatchSizeOutlivesFewerPoints()
{
    auto *text = own_->find<QLabel>(QStringLiteral("batch in effect"));
    QVERIFY(!text->isVisible());
    own_->edit([](NetworkScenario &s) { choosePoints(s, PointList({{0, 0, 0}, {1, 1, 1}, {2, 2, 0}, {3, 3, 1}})); });
    const auto few = own_->settled();
    QCOMPARE(own_->document.scenario().network.training.batch_size, std::size_t(10));
    QVERIFY(!own_->run.error());
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().contains(QString::number(few->data->training.size())), qPrintable(text->text()));
    own_->run.stepBatch();
    QCOMPARE(own_->settled()->epoch, std::uint64_t(1)); // one batch of all points
    own_->edit([](NetworkScenario &s) { chooseData(s, "circle"); });
    own_->settled();
    QVERIFY(!text->isVisible());
    QCOMPARE(own_->document.scenario().network.training.batch_size, std::size_t(10));
}

void RunControlsTest::withoutPointsNothingOfTheOldRunIsShown()
{
    own_->document.edit({"", {}}, [](Scenario &s) { s.network_view.curves = NetworkCurves::confusion; });
    const auto before = own_->trainedFor(3);
    QVERIFY(own_->find<PictureView>()->isVisible());
    const auto texts = [this] { return saidIn(*own_->find<RunBar>()); };
    QVERIFY(texts().count(QStringLiteral("–")) == 0);
    own_->edit([](NetworkScenario &s) { choosePoints(s, PointList()); });
    own_->settled();
    QCOMPARE(texts().count(QStringLiteral("–")), 5);
    QVERIFY(!own_->find<PictureView>()->isVisible());
    own_->run.setRunning(true); // nothing that nobody sees is trained
    for (int i = 0; i < 10; ++i)
        own_->run.poll();
    own_->document.undo();
    own_->run.setRunning(false);
    own_->settled();
    QVERIFY(own_->find<PictureView>()->isVisible());
    QCOMPARE(texts().count(QStringLiteral("–")), 0);
    QCOMPARE(own_->run.snapshot()->steps, before->steps);
}

ACTLAB_TEST(RunControlsTest, QApplication)
#include "run_controls_test.moc"
