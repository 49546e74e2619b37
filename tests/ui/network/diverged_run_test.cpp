// SPDX-License-Identifier: GPL-3.0-or-later
// What is said and offered when a run diverges.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/controls/run_bar.h"

#include <QAction>
#include <QTest>

#include <optional>

using namespace actlab;

class DivergedRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void divergenceIsExplainedAndCanBeUndone();
    void presetsAreExplainedAfterADivergence();
    void aRunThatDivergesAtOnceGoesBackToItsStart();
    void theRemedyGoesBackToASaneEpoch();

private:
    std::optional<OwnNetworkPage> own_;
};

void DivergedRunTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void DivergedRunTest::divergenceIsExplainedAndCanBeUndone()
{
    own_->find<RunBar>()->setSpeed(Worker::flat_out);
    const double rate = presets()[6].scenario.training.learning_rate;
    own_->page.examples()[6]->trigger(); // a learning rate beyond hope
    QTRY_VERIFY_WITH_TIMEOUT(own_->run.snapshot()->state == RunState::diverged, 10'000);
    QVERIFY(!own_->run.isRunning());
    QTRY_VERIFY2(own_->said().contains(QStringLiteral("learning rate")), qPrintable(own_->said()));
    QVERIFY(own_->said().contains(QStringLiteral("layer")));
    const auto buttons = own_->noticeButtons();
    QCOMPARE(buttons.size(), 3);
    buttons[1]->click();
    QVERIFY(own_->document.scenario().network_view.curves == NetworkCurves::gradients);
    buttons[0]->click();
    QCOMPARE(own_->document.scenario().network.training.learning_rate, rate / 2);
    QVERIFY(own_->run.isRunning());
}

void DivergedRunTest::presetsAreExplainedAfterADivergence()
{
    own_->page.examples()[6]->trigger(); // a learning rate beyond hope
    QTRY_VERIFY_WITH_TIMEOUT(own_->run.snapshot()->divergence, 10'000);
    QVERIFY(own_->said().contains(QStringLiteral("Likely cause")));
    own_->page.examples()[1]->trigger();
    QTRY_VERIFY(own_->run.snapshot()->epoch > 0);
    QVERIFY2(own_->said().contains(QString::fromUtf8(presets()[1].story)), qPrintable(own_->said()));
}

void DivergedRunTest::aRunThatDivergesAtOnceGoesBackToItsStart()
{
    own_->page.examples()[6]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(own_->run.snapshot()->divergence, 10'000);
    QCOMPARE(own_->run.saneEpoch(), std::uint64_t(0));
    const auto buttons = own_->noticeButtons();
    QCOMPARE(buttons[0]->text(), QStringLiteral("Go back to the start and halve the learning rate"));
}

void DivergedRunTest::theRemedyGoesBackToASaneEpoch()
{
    own_->edit([](NetworkScenario &s) {
        s.network.output = Output::identity;
        s.training.loss = Loss::mse;
        s.training.learning_rate = 0.03;
    });
    own_->trainedFor(12);
    own_->edit([](NetworkScenario &s) { s.training.learning_rate = 3; });
    own_->run.stepEpochs(1'000);
    const auto diverged = own_->settled();
    QVERIFY(diverged->divergence);
    const auto &losses = diverged->history.entries();
    QVERIFY(diverged->epoch > 14); // the loss exploded long before its numbers left their range
    QCOMPARE(own_->run.saneEpoch(), std::uint64_t(12));
    const auto buttons = own_->noticeButtons();
    QCOMPARE(buttons[0]->text(), QStringLiteral("Rewind to epoch 12 and halve the learning rate"));
    own_->run.setSpeed(0.01);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    own_->run.setRunning(false);
    const auto back = own_->settled();
    QCOMPARE(back->epoch, std::uint64_t(12));
    QVERIFY(back->history.entries().back() == losses[12]);
    own_->document.undo();
    QVERIFY(own_->settled()->divergence);
}

ACTLAB_TEST(DivergedRunTest, QApplication)
#include "diverged_run_test.moc"
