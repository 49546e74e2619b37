// SPDX-License-Identifier: GPL-3.0-or-later
// What begins the training again says so, and undo comes back to what was trained.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/controls/network_edits.h"
#include "ui/data/data_panel.h"
#include "ui/network/boundary_panel.h"
#include "ui/plane/boundary_plot.h"

#include <QTest>

#include <optional>

using namespace actlab;

class RestartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void everyRestartIsSaid_data();
    void everyRestartIsSaid();
    void nothingIsSaidOfARunThatHasNotTrained();
    void undoComesBackToTheTrainedNetwork();
    void redoComesBackToTheOtherOne();
    void aDragIsOneRestart();
    void aDragBackToItsStartKeepsTheRun();
    void drawnPointsKeepWhatWasLearned();
    void theNoticeEndsWithTheNextChange();
    void aResetCanBeUndone();
    void trainingOnFromAnEarlierEpochCanBeUndone();

private:
    void undoInNotice();

    std::optional<OwnNetworkPage> own_;
};

void RestartsTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void RestartsTest::undoInNotice()
{
    const auto buttons = own_->noticeButtons();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons[0]->text(), QStringLiteral("Undo"));
    QTest::mouseClick(buttons[0], Qt::LeftButton);
}

void RestartsTest::everyRestartIsSaid_data()
{
    using Change = std::function<void(NetworkScenario &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("said");
    const QString points = QStringLiteral("Other points: training begins again");
    QTest::newRow("data set") << Change([](NetworkScenario &s) { chooseData(s, "circle"); }) << points;
    QTest::newRow("noise") << Change([](NetworkScenario &s) { s.data.noise = 0.2; }) << points;
    QTest::newRow("samples") << Change([](NetworkScenario &s) { s.data.samples = 300; }) << points;
    QTest::newRow("share") << Change([](NetworkScenario &s) { s.data.train_fraction = 0.7; }) << points;
    QTest::newRow("file") << Change([](NetworkScenario &s) {
        choosePoints(s, PointList({{0, 0, 0}, {1, 1, 1}, {2, 2, 0}, {3, 3, 1}}));
    }) << points;
    QTest::newRow("layer") << Change([](NetworkScenario &s) { addLayer(s, 1); }) << QStringLiteral("Another network");
    QTest::newRow("seed") << Change([](NetworkScenario &s) { ++s.seed; }) << QStringLiteral("Other initial weights");
}

void RestartsTest::everyRestartIsSaid()
{
    QFETCH(std::function<void(NetworkScenario &)>, change);
    QFETCH(QString, said);
    const auto before = own_->trainedFor(3);
    own_->edit(change);
    QVERIFY2(own_->said().startsWith(said), qPrintable(own_->said()));
    QVERIFY2(own_->said().contains(QStringLiteral("epoch 3")), qPrintable(own_->said()));
    QCOMPARE(own_->settled()->epoch, std::uint64_t(0));
    undoInNotice();
    QCOMPARE(own_->said(), QString());
    const auto back = own_->settled();
    QCOMPARE(back->epoch, std::uint64_t(3));
    QVERIFY(back->weights == before->weights);
}

void RestartsTest::nothingIsSaidOfARunThatHasNotTrained()
{
    own_->edit([](NetworkScenario &s) { addLayer(s, 1); });
    own_->settled();
    QCOMPARE(own_->said(), QString());
}

void RestartsTest::undoComesBackToTheTrainedNetwork()
{
    own_->trainedFor(5);
    own_->run.stepBatch(); // in the middle of an epoch
    const auto before = own_->settled();
    own_->edit([](NetworkScenario &s) { addLayer(s, 1); });
    own_->trainedFor(2);
    undoInNotice();
    const auto back = own_->settled();
    QCOMPARE(back->steps, before->steps);
    QVERIFY(back->weights == before->weights);
    QVERIFY(back->history == before->history);
    QCOMPARE(back->timeline->states().size(), before->timeline->states().size());
    const auto end = own_->trainedFor(1);
    own_->run.reset();
    QVERIFY(own_->trainedFor(6)->weights == end->weights); // it goes on to the same numbers
}

void RestartsTest::redoComesBackToTheOtherOne()
{
    const auto first = own_->trainedFor(5);
    own_->edit([](NetworkScenario &s) { chooseData(s, "circle"); });
    const auto second = own_->trainedFor(2);
    own_->document.undo();
    QVERIFY(own_->settled()->weights == first->weights);
    own_->document.redo();
    QVERIFY(own_->settled()->weights == second->weights);
    QCOMPARE(own_->run.snapshot()->epoch, std::uint64_t(2));
}

void RestartsTest::aDragIsOneRestart()
{
    const auto before = own_->trainedFor(4);
    for (int i = 1; i <= 12; ++i) {
        own_->edit([=](NetworkScenario &s) { s.data.noise = 0.01 * i; }, QStringLiteral("noise"));
        own_->run.stepEpoch();
        own_->settled();
        QVERIFY2(own_->said().contains(QStringLiteral("epoch 4")), qPrintable(own_->said()));
    }
    own_->document.finishGesture();
    undoInNotice();
    QVERIFY(own_->settled()->weights == before->weights);
}

void RestartsTest::aDragBackToItsStartKeepsTheRun()
{
    const auto before = own_->trainedFor(4);
    for (const double noise : {0.1, 0.2, 0.0})
        own_->edit([=](NetworkScenario &s) { s.data.noise = noise; }, QStringLiteral("noise"));
    own_->document.finishGesture();
    QVERIFY(own_->settled()->weights == before->weights);
    QCOMPARE(own_->said(), QString());
}

void RestartsTest::drawnPointsKeepWhatWasLearned()
{
    const auto before = own_->trainedFor(5);
    own_->find<DataPanel>()->chooseTool(1);
    BoundaryPlot &plot = own_->find<BoundaryPanel>()->plot();
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.axisRect()->center());
    QVERIFY2(own_->said().contains(QStringLiteral("keeps what it has learned")), qPrintable(own_->said()));
    QVERIFY(own_->settled()->weights == before->weights);
    undoInNotice();
    QCOMPARE(own_->settled()->epoch, std::uint64_t(5));
}

void RestartsTest::theNoticeEndsWithTheNextChange()
{
    own_->trainedFor(2);
    own_->edit([](NetworkScenario &s) { addLayer(s, 1); });
    QVERIFY(!own_->said().isEmpty());
    own_->edit([](NetworkScenario &s) { s.training.learning_rate = 0.1; }); // which Undo would now take back
    QCOMPARE(own_->said(), QString());
    own_->document.undo();
    QCOMPARE(own_->said(), QString());
}

void RestartsTest::aResetCanBeUndone()
{
    const auto before = own_->trainedFor(9);
    own_->run.reset();
    QVERIFY2(own_->said().contains(QStringLiteral("epoch 9")), qPrintable(own_->said()));
    QCOMPARE(own_->settled()->epoch, std::uint64_t(0));
    QCOMPARE(own_->document.undoText(), QStringLiteral("Reset the weights"));
    undoInNotice();
    QCOMPARE(own_->settled()->epoch, std::uint64_t(9));
    QVERIFY(own_->run.snapshot()->weights == before->weights);
    own_->document.redo();
    QCOMPARE(own_->settled()->epoch, std::uint64_t(0));
    QVERIFY(!own_->document.canRedo());
    own_->run.reset(); // there is nothing to leave
    own_->document.undo();
    QCOMPARE(own_->settled()->epoch, std::uint64_t(9));
}

void RestartsTest::trainingOnFromAnEarlierEpochCanBeUndone()
{
    const auto end = own_->trainedFor(20);
    own_->run.rewind(8);
    own_->settled();
    own_->run.setSpeed(0.01);
    own_->run.setRunning(true);
    QVERIFY2(own_->said().contains(QStringLiteral("from epoch 8")), qPrintable(own_->said()));
    QVERIFY2(own_->said().contains(QStringLiteral("epoch 20")), qPrintable(own_->said()));
    own_->run.setRunning(false);
    QCOMPARE(own_->settled()->timeline->states().back()->epoch, std::uint64_t(8));
    undoInNotice();
    QVERIFY(!own_->run.isRunning());
    QCOMPARE(own_->settled()->timeline->states().back()->epoch, std::uint64_t(20));
    own_->run.rewind(20);
    QVERIFY(own_->settled()->weights == end->weights);
}

ACTLAB_TEST(RestartsTest, QApplication)
#include "restarts_test.moc"
