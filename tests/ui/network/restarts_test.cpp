// SPDX-License-Identifier: GPL-3.0-or-later
// What begins the training again says so, and undo comes back to what was trained; other notices end when they are
// over.
#include "tests/support/test_class.h"
#include "tests/ui/settled.h"
#include "ui/controls/hyper_panel.h"
#include "ui/controls/network_edits.h"
#include "ui/controls/run_bar.h"
#include "ui/controls/timeline_bar.h"
#include "ui/data/data_gallery.h"
#include "ui/data/data_panel.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/picture/picture_view.h"
#include "ui/plane/boundary_plot.h"
#include "ui/run/run.h"
#include "ui/text/translation.h"
#include "ui/widgets/notice_bar.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace actlab;

class RestartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyRestartIsSaid_data();
    void everyRestartIsSaid();
    void nothingIsSaidOfARunThatHasNotTrained();
    void undoComesBackToTheTrainedNetwork();
    void redoComesBackToTheOtherOne();
    void aDragIsOneRestart();
    void aDragBackToItsStartKeepsTheRun();
    void drawnPointsKeepWhatWasLearned();
    void theNoticeEndsWithTheNextChange();
    void aRefusalEndsWithTheNextImport();
    void presetsAreExplainedAfterADivergence();
    void aRunThatDivergesAtOnceGoesBackToItsStart();
    void withoutPointsNothingOfTheOldRunIsShown();
    void theBatchSizeOutlivesFewerPoints();
    void theBarSaysWhichStepOfTheEpoch();
    void barAndTimelineAgree();
    void aResetCanBeUndone();
    void trainingOnFromAnEarlierEpochCanBeUndone();
    void theRemedyGoesBackToASaneEpoch();
    void trainingEndsAReplay();

private:
    std::shared_ptr<const Snapshot> trained(int epochs);
    void edit(const std::function<void(NetworkScenario &)> &change, const QString &gesture = {});
    void undoInNotice();
    Result<void> import(const QByteArray &text);
    template <class W> W *find() const { return page_->findChild<W *>(); }
    QString notice() const { return find<NoticeBar>()->text(); }

    QTemporaryDir folder_;
    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<Run> run_;
    std::unique_ptr<NetworkPage> page_;
};

void RestartsTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    Scenario scenario;
    scenario.network = presets()[1].scenario; // XOR with one hidden layer of four units
    document_ = std::make_unique<ScenarioDocument>(scenario);
    run_ = std::make_unique<Run>(*document_, Worker::Place::callers_thread);
    page_ = std::make_unique<NetworkPage>(*document_, *run_);
    page_->resize(1280, 760);
    page_->show();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    run_->setRunning(false);
    run_->reset();
    QVERIFY(settled(*run_));
}

void RestartsTest::cleanup()
{
    page_.reset();
    run_.reset();
    document_.reset();
    language_.reset();
}

std::shared_ptr<const Snapshot> RestartsTest::trained(int epochs)
{
    for (int i = 0; i < epochs; ++i)
        run_->stepEpoch();
    return settled(*run_);
}

void RestartsTest::edit(const std::function<void(NetworkScenario &)> &change, const QString &gesture)
{
    document_->edit(
        {"", {}}, [&](Scenario &s) { change(s.network); }, gesture);
}

void RestartsTest::undoInNotice()
{
    const auto buttons = find<NoticeBar>()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons[0]->text(), QStringLiteral("Undo"));
    QTest::mouseClick(buttons[0], Qt::LeftButton);
}

Result<void> RestartsTest::import(const QByteArray &text)
{
    QFile file(folder_.filePath(QStringLiteral("points.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no temporary file");
    file.close();
    return find<DataPanel>()->importCsv(file.fileName().toStdU16String());
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
    const auto before = trained(3);
    edit(change);
    QVERIFY2(notice().startsWith(said), qPrintable(notice()));
    QVERIFY2(notice().contains(QStringLiteral("epoch 3")), qPrintable(notice()));
    QCOMPARE(settled(*run_)->epoch, std::uint64_t(0));
    undoInNotice();
    QCOMPARE(notice(), QString());
    const auto back = settled(*run_);
    QCOMPARE(back->epoch, std::uint64_t(3));
    QVERIFY(back->weights == before->weights);
}

void RestartsTest::nothingIsSaidOfARunThatHasNotTrained()
{
    edit([](NetworkScenario &s) { addLayer(s, 1); });
    settled(*run_);
    QCOMPARE(notice(), QString());
}

void RestartsTest::undoComesBackToTheTrainedNetwork()
{
    trained(5);
    run_->stepBatch(); // in the middle of an epoch
    const auto before = settled(*run_);
    edit([](NetworkScenario &s) { addLayer(s, 1); });
    trained(2);
    undoInNotice();
    const auto back = settled(*run_);
    QCOMPARE(back->steps, before->steps);
    QVERIFY(back->weights == before->weights);
    QVERIFY(back->history == before->history);
    QCOMPARE(back->timeline->states().size(), before->timeline->states().size());
    const auto end = trained(1);
    run_->reset();
    QVERIFY(trained(6)->weights == end->weights); // it goes on to the same numbers
}

void RestartsTest::redoComesBackToTheOtherOne()
{
    const auto first = trained(5);
    edit([](NetworkScenario &s) { chooseData(s, "circle"); });
    const auto second = trained(2);
    document_->undo();
    QVERIFY(settled(*run_)->weights == first->weights);
    document_->redo();
    QVERIFY(settled(*run_)->weights == second->weights);
    QCOMPARE(run_->snapshot()->epoch, std::uint64_t(2));
}

void RestartsTest::aDragIsOneRestart()
{
    const auto before = trained(4);
    for (int i = 1; i <= 12; ++i) {
        edit([=](NetworkScenario &s) { s.data.noise = 0.01 * i; }, QStringLiteral("noise"));
        run_->stepEpoch();
        settled(*run_);
        QVERIFY2(notice().contains(QStringLiteral("epoch 4")), qPrintable(notice()));
    }
    document_->finishGesture();
    undoInNotice();
    QVERIFY(settled(*run_)->weights == before->weights);
}

void RestartsTest::aDragBackToItsStartKeepsTheRun()
{
    const auto before = trained(4);
    for (const double noise : {0.1, 0.2, 0.0})
        edit([=](NetworkScenario &s) { s.data.noise = noise; }, QStringLiteral("noise"));
    document_->finishGesture();
    QVERIFY(settled(*run_)->weights == before->weights);
    QCOMPARE(notice(), QString());
}

void RestartsTest::drawnPointsKeepWhatWasLearned()
{
    const auto before = trained(5);
    find<DataPanel>()->chooseTool(1);
    BoundaryPlot &plot = find<BoundaryPanel>()->plot();
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.axisRect()->center());
    QVERIFY2(notice().contains(QStringLiteral("keeps what it has learned")), qPrintable(notice()));
    QVERIFY(settled(*run_)->weights == before->weights);
    undoInNotice();
    QCOMPARE(settled(*run_)->epoch, std::uint64_t(5));
}

void RestartsTest::theNoticeEndsWithTheNextChange()
{
    trained(2);
    edit([](NetworkScenario &s) { addLayer(s, 1); });
    QVERIFY(!notice().isEmpty());
    edit([](NetworkScenario &s) { s.training.learning_rate = 0.1; }); // which Undo would now take back
    QCOMPARE(notice(), QString());
    document_->undo();
    QCOMPARE(notice(), QString());
}

void RestartsTest::aRefusalEndsWithTheNextImport()
{
    const auto refused = import("x1,x2\n1,2\n");
    QVERIFY(!refused);
    Q_EMIT find<DataPanel>()->refused(refused.error());
    QVERIFY(notice().contains(QStringLiteral("label")));
    QVERIFY(import("x1,x2,label\n1,2,0\n2,3,1\n3,1,0\n0,0,1\n"));
    QVERIFY2(!notice().contains(QStringLiteral("label")), qPrintable(notice()));
}

void RestartsTest::presetsAreExplainedAfterADivergence()
{
    page_->examples()[6]->trigger(); // a learning rate beyond hope
    QTRY_VERIFY_WITH_TIMEOUT(run_->snapshot()->divergence, 10'000);
    QVERIFY(notice().contains(QStringLiteral("Likely cause")));
    page_->examples()[1]->trigger();
    QTRY_VERIFY(run_->snapshot()->epoch > 0);
    QVERIFY2(notice().contains(QString::fromUtf8(presets()[1].story)), qPrintable(notice()));
}

void RestartsTest::aRunThatDivergesAtOnceGoesBackToItsStart()
{
    page_->examples()[6]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(run_->snapshot()->divergence, 10'000);
    QCOMPARE(run_->saneEpoch(), std::uint64_t(0));
    const auto buttons = find<NoticeBar>()->findChildren<QPushButton *>();
    QCOMPARE(buttons[0]->text(), QStringLiteral("Go back to the start and halve the learning rate"));
}

void RestartsTest::withoutPointsNothingOfTheOldRunIsShown()
{
    document_->edit({"", {}}, [](Scenario &s) { s.network_view.curves = NetworkCurves::confusion; });
    const auto before = trained(3);
    QVERIFY(find<PictureView>()->isVisible());
    const auto texts = [&] {
        QStringList all;
        for (const QLabel *label : find<RunBar>()->findChildren<QLabel *>())
            all << label->text();
        return all;
    };
    QVERIFY(texts().count(QStringLiteral("–")) == 0);
    edit([](NetworkScenario &s) { choosePoints(s, PointList()); });
    settled(*run_);
    QCOMPARE(texts().count(QStringLiteral("–")), 5);
    QVERIFY(!find<PictureView>()->isVisible());
    run_->setRunning(true); // nothing that nobody sees is trained
    for (int i = 0; i < 10; ++i)
        run_->poll();
    document_->undo();
    run_->setRunning(false);
    settled(*run_);
    QVERIFY(find<PictureView>()->isVisible());
    QCOMPARE(texts().count(QStringLiteral("–")), 0);
    QCOMPARE(run_->snapshot()->steps, before->steps);
}

void RestartsTest::theBatchSizeOutlivesFewerPoints()
{
    auto *text = page_->findChild<QLabel *>(QStringLiteral("batch in effect"));
    QVERIFY(!text->isVisible());
    edit([](NetworkScenario &s) { choosePoints(s, PointList({{0, 0, 0}, {1, 1, 1}, {2, 2, 0}, {3, 3, 1}})); });
    const auto few = settled(*run_);
    QCOMPARE(document_->scenario().network.training.batch_size, std::size_t(10));
    QVERIFY(!run_->error());
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().contains(QString::number(few->data->training.size())), qPrintable(text->text()));
    run_->stepBatch();
    QCOMPARE(settled(*run_)->epoch, std::uint64_t(1)); // one batch of all points
    edit([](NetworkScenario &s) { chooseData(s, "circle"); });
    settled(*run_);
    QVERIFY(!text->isVisible());
    QCOMPARE(document_->scenario().network.training.batch_size, std::size_t(10));
}

void RestartsTest::theBarSaysWhichStepOfTheEpoch()
{
    const auto says = [&](const QString &said) {
        for (const QLabel *label : find<RunBar>()->findChildren<QLabel *>()) {
            if (label->text() == said)
                return true;
        }
        return false;
    };
    trained(1);
    QVERIFY(says(QStringLiteral("Epoch")));
    run_->stepBatch();
    run_->stepBatch();
    settled(*run_);
    QVERIFY(says(QStringLiteral("Epoch · step 2 of 25"))); // 250 training points in batches of 10
}

void RestartsTest::barAndTimelineAgree()
{
    run_->setRunning(true);
    const auto *bar = find<RunBar>();
    const auto *timeline = find<TimelineBar>();
    for (int i = 0; i < 50; ++i) {
        run_->poll();
        QStringList shown;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            shown << label->text();
        const QString epoch = timeline->findChild<QLabel *>()->text().mid(QStringLiteral("epoch ").size());
        QVERIFY2(shown.contains(epoch), qPrintable(epoch + u' ' + shown.join(u' ')));
    }
}

void RestartsTest::aResetCanBeUndone()
{
    const auto before = trained(9);
    run_->reset();
    QVERIFY2(notice().contains(QStringLiteral("epoch 9")), qPrintable(notice()));
    QCOMPARE(settled(*run_)->epoch, std::uint64_t(0));
    QCOMPARE(document_->undoText(), QStringLiteral("Reset the weights"));
    undoInNotice();
    QCOMPARE(settled(*run_)->epoch, std::uint64_t(9));
    QVERIFY(run_->snapshot()->weights == before->weights);
    document_->redo();
    QCOMPARE(settled(*run_)->epoch, std::uint64_t(0));
    QVERIFY(!document_->canRedo());
    run_->reset(); // there is nothing to leave
    document_->undo();
    QCOMPARE(settled(*run_)->epoch, std::uint64_t(9));
}

void RestartsTest::trainingOnFromAnEarlierEpochCanBeUndone()
{
    const auto end = trained(20);
    run_->rewind(8);
    settled(*run_);
    run_->setSpeed(0.01);
    run_->setRunning(true);
    QVERIFY2(notice().contains(QStringLiteral("from epoch 8")), qPrintable(notice()));
    QVERIFY2(notice().contains(QStringLiteral("epoch 20")), qPrintable(notice()));
    run_->setRunning(false);
    QCOMPARE(settled(*run_)->timeline->states().back()->epoch, std::uint64_t(8));
    undoInNotice();
    QVERIFY(!run_->isRunning());
    QCOMPARE(settled(*run_)->timeline->states().back()->epoch, std::uint64_t(20));
    run_->rewind(20);
    QVERIFY(settled(*run_)->weights == end->weights);
}

void RestartsTest::theRemedyGoesBackToASaneEpoch()
{
    edit([](NetworkScenario &s) {
        s.network.output = Output::identity;
        s.training.loss = Loss::mse;
        s.training.learning_rate = 0.03;
    });
    trained(12);
    edit([](NetworkScenario &s) { s.training.learning_rate = 3; });
    run_->stepEpochs(1'000);
    const auto diverged = settled(*run_);
    QVERIFY(diverged->divergence);
    const auto &losses = diverged->history.entries();
    QVERIFY(diverged->epoch > 14); // the loss exploded long before its numbers left their range
    QCOMPARE(run_->saneEpoch(), std::uint64_t(12));
    const auto buttons = find<NoticeBar>()->findChildren<QPushButton *>();
    QCOMPARE(buttons[0]->text(), QStringLiteral("Rewind to epoch 12 and halve the learning rate"));
    run_->setSpeed(0.01);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    run_->setRunning(false);
    const auto back = settled(*run_);
    QCOMPARE(back->epoch, std::uint64_t(12));
    QVERIFY(back->history.entries().back() == losses[12]);
    document_->undo();
    QVERIFY(settled(*run_)->divergence);
}

void RestartsTest::trainingEndsAReplay()
{
    trained(20);
    const auto *timeline = find<TimelineBar>();
    timeline->findChild<QToolButton *>()->click();
    QTRY_COMPARE(run_->snapshot()->epoch, std::uint64_t(0));
    find<RunBar>()->playAction()->trigger();
    QTest::qWait(400);
    QVERIFY(run_->isRunning());
    QVERIFY(run_->snapshot()->epoch > 0);
    find<RunBar>()->playAction()->trigger();
    document_->undo();
    QCOMPARE(settled(*run_)->timeline->states().back()->epoch, std::uint64_t(20));
}

ACTLAB_TEST(RestartsTest, QApplication)
#include "restarts_test.moc"
