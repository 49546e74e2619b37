// SPDX-License-Identifier: GPL-3.0-or-later
// What a network has learned in the window, saved with its document and opened again.
#include "core/scenario/scenario_json.h"
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/settled.h"
#include "tests/ui/window/own_window.h"
#include "ui/controls/run_bar.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/window/file_actions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace actlab;

class LearnedWeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatTheWindowShowsIsSaved();
    void whatFollowsFromTheScenarioIsNot();
    void theWindowOpensWithThemAndWaits();
    void resettingForgetsThem();
    void anotherNetworkDoesNotHaveThem();
    void changesByHandAreNotMadeTwice();
    void trainingIsAChangeOfADocumentThatHasAFile();
    void lookingAtItChangesNothing();

private:
    Run &run() { return own_->run; }
    FileActions &files() const { return *own_->window.findChild<FileActions *>(); }
    /// Trains a little and saves; the weights that were on the screen.
    NetworkWeights saveTrained();
    SavedDocument saved() const;
    void openInAnotherWindow();
    QString path() const { return folder_->filePath(QStringLiteral("lesson.actlab")); }

    std::optional<QTemporaryDir> folder_; ///< of the document, which outlives a window
    std::optional<OwnWindow> own_;
};

void LearnedWeightsTest::init()
{
    folder_.emplace();
    Scenario scenario;
    scenario.page = PageName::network;
    scenario.network = presets()[1].scenario;
    own_.emplace(scenario);
    own_->window.show();
    QTRY_VERIFY(run().snapshot());
}

void LearnedWeightsTest::cleanup()
{
    own_.reset();
}

NetworkWeights LearnedWeightsTest::saveTrained()
{
    run().setRunning(false);
    const auto before = run().snapshot()->epoch;
    run().stepEpoch();
    [&] { QTRY_VERIFY(run().snapshot()->epoch > before); }();
    [&] { QVERIFY(files().file().save(path())); }();
    return run().snapshot()->weights;
}

SavedDocument LearnedWeightsTest::saved() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("it was saved just now");
    return document_from_json(file.readAll().toStdString()).value();
}

void LearnedWeightsTest::openInAnotherWindow()
{
    own_.emplace();
    QVERIFY(own_->window.open(path()));
    own_->window.show();
    QTRY_VERIFY(run().snapshot());
}

void LearnedWeightsTest::whatTheWindowShowsIsSaved()
{
    const auto learned = saveTrained();
    QVERIFY(saved().weights == learned);
    QCOMPARE(saved().epoch, run().snapshot()->epoch);
    QVERIFY(saved().scenario == own_->document.scenario());
    const auto later = saveTrained();
    QVERIFY(later != learned);
    run().rewind(saved().epoch - 1); // what is seen, not what was trained last
    QVERIFY(settled(run())->weights == learned);
    QVERIFY(files().file().save(path()));
    QVERIFY(saved().weights == learned);
}

void LearnedWeightsTest::whatFollowsFromTheScenarioIsNot()
{
    run().editWeight({{.layer = 0, .unit = 0, .input = 0}, 3}, {});
    QVERIFY(files().file().save(path()));
    QVERIFY(!saved().weights);
    (void)saveTrained();
    run().reset();
    QVERIFY(files().file().save(path()));
    QVERIFY(!saved().weights);
    openInAnotherWindow();
    QCOMPARE(settled(run())->weights.layers[0].at(0, 0), 3.0);
}

void LearnedWeightsTest::theWindowOpensWithThemAndWaits()
{
    const auto learned = saveTrained();
    openInAnotherWindow();
    settled(run());
    QVERIFY(!run().isRunning());
    QVERIFY(run().snapshot()->weights == learned);
    QCOMPARE(run().snapshot()->epoch, saved().epoch);
    const QString hint = own_->window.findChild<RunBar *>()->playAction()->toolTip();
    QVERIFY2(hint.contains(QStringLiteral("as the document was saved")), qPrintable(hint));
    // The same in a window that trains something else meanwhile.
    own_->document.edit({}, [](Scenario &s) { s.network = presets()[2].scenario; });
    QVERIFY(files().file().save(path() + u'2'));
    run().setRunning(true);
    QVERIFY(own_->window.open(path()));
    QTRY_VERIFY(run().snapshot()->weights == learned);
    QVERIFY(!run().isRunning());
}

void LearnedWeightsTest::resettingForgetsThem()
{
    const auto learned = saveTrained();
    openInAnotherWindow();
    run().reset();
    QTRY_VERIFY(run().snapshot()->weights != learned);
    QCOMPARE(run().snapshot()->epoch, std::uint64_t(0));
    QVERIFY(files().file().save(path()));
    QVERIFY(!saved().weights); // what is on the screen, not what was opened
    own_->document.undo();
    QVERIFY(settled(run())->weights == learned);
}

void LearnedWeightsTest::anotherNetworkDoesNotHaveThem()
{
    (void)saveTrained();
    openInAnotherWindow();
    own_->document.turnTo(PageName::functions);
    own_->document.edit({}, [](Scenario &s) { s.network.network.hidden.clear(); });
    QVERIFY(!own_->run.session().is_learned());
    QVERIFY(files().file().save(path()));
    const auto written = saved();
    QVERIFY(!written.weights || written.weights->layers.size() == 1);
    own_->document.undo();
    QVERIFY(own_->run.session().is_learned());
}

void LearnedWeightsTest::changesByHandAreNotMadeTwice()
{
    run().setRunning(false);
    run().reset();
    QTRY_COMPARE(run().snapshot()->epoch, std::uint64_t(0));
    run().editWeight({{.layer = 0, .unit = 0, .input = 0}, 3}, {});
    QTRY_COMPARE(run().snapshot()->weights.layers[0].at(0, 0), 3.0);
    const auto learned = saveTrained();
    QVERIFY(learned.layers[0].at(0, 0) != 3.0);
    openInAnotherWindow();
    QVERIFY(run().snapshot()->weights == learned);
    run().reset();
    QTRY_COMPARE(run().snapshot()->weights.layers[0].at(0, 0), 3.0); // it belongs to the initial weights
}

void LearnedWeightsTest::trainingIsAChangeOfADocumentThatHasAFile()
{
    run().stepEpoch();
    (void)settled(run());
    QVERIFY(!own_->window.isWindowModified()); // what nobody has saved has nothing to differ from
    (void)saveTrained();
    QVERIFY(!own_->window.isWindowModified());
    run().stepEpoch();
    (void)settled(run());
    QVERIFY(own_->window.isWindowModified());
    run().rewind(run().snapshot()->epoch - 1);
    (void)settled(run());
    QVERIFY(!own_->window.isWindowModified());
}

void LearnedWeightsTest::lookingAtItChangesNothing()
{
    (void)saveTrained();
    const SavedDocument before = saved();
    openInAnotherWindow();
    for (const PageName page : {PageName::network, PageName::backprop, PageName::network, PageName::functions}) {
        own_->document.turnTo(page);
        QVERIFY(settled(run()));
        QTRY_COMPARE(whatRuns(own_->window), QStringList());
    }
    QVERIFY(!own_->window.isWindowModified());
    QVERIFY(!own_->document.canUndo());
    own_->document.turnTo(before.scenario.page);
    QVERIFY(files().file().save(path()));
    QVERIFY(saved() == before);
}

ACTLAB_TEST(LearnedWeightsTest, QApplication)
#include "learned_weights_test.moc"
