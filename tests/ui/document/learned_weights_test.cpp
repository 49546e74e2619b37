// SPDX-License-Identifier: GPL-3.0-or-later
// What a network has learned in the window, saved with its document and opened again.
#include "core/scenario/scenario_json.h"
#include "tests/support/test_class.h"
#include "tests/ui/settled.h"
#include "tests/ui/window/own_window.h"
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

    void theyAreSavedWhenAskedFor();
    void theWindowOpensWithThemAndWaits();
    void resettingForgetsThem();
    void anotherNetworkDoesNotHaveThem();
    void changesByHandAreNotMadeTwice();
    void askingForThemIsAChangeOfTheDocument();

private:
    Run &run() { return own_->run; }
    FileActions &files() const { return *own_->window.findChild<FileActions *>(); }
    /// Trains a little and saves; the weights that were on the screen.
    NetworkWeights saveTrained(bool withWeights);
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

NetworkWeights LearnedWeightsTest::saveTrained(bool withWeights)
{
    run().setRunning(false);
    const auto before = run().snapshot()->epoch;
    run().stepEpoch();
    [&] { QTRY_VERIFY(run().snapshot()->epoch > before); }();
    if (withWeights)
        files().keepWeightsAction()->trigger();
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

void LearnedWeightsTest::theyAreSavedWhenAskedFor()
{
    (void)saveTrained(false);
    QVERIFY(!saved().weights);
    const auto learned = saveTrained(true);
    QVERIFY(saved().weights == learned);
    QVERIFY(saved().scenario == own_->document.scenario());
    files().keepWeightsAction()->trigger();
    QVERIFY(files().file().save(path()));
    QVERIFY(!saved().weights);
}

void LearnedWeightsTest::theWindowOpensWithThemAndWaits()
{
    const auto learned = saveTrained(true);
    openInAnotherWindow();
    settled(run());
    QVERIFY(!run().isRunning());
    QVERIFY(run().snapshot()->weights == learned);
    QVERIFY(files().keepWeightsAction()->isChecked());
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
    const auto learned = saveTrained(true);
    openInAnotherWindow();
    run().reset();
    QTRY_VERIFY(run().snapshot()->weights != learned);
    QCOMPARE(run().snapshot()->epoch, std::uint64_t(0));
    QVERIFY(files().file().save(path()));
    QVERIFY(saved().weights == run().snapshot()->weights); // what is on the screen, not what was opened
}

void LearnedWeightsTest::anotherNetworkDoesNotHaveThem()
{
    (void)saveTrained(true);
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
    const auto learned = saveTrained(true);
    QVERIFY(learned.layers[0].at(0, 0) != 3.0);
    openInAnotherWindow();
    QVERIFY(run().snapshot()->weights == learned);
    run().reset();
    QTRY_COMPARE(run().snapshot()->weights.layers[0].at(0, 0), 3.0); // it belongs to the initial weights
}

void LearnedWeightsTest::askingForThemIsAChangeOfTheDocument()
{
    (void)saveTrained(false);
    QVERIFY(!own_->window.isWindowModified());
    files().keepWeightsAction()->trigger();
    QVERIFY(own_->window.isWindowModified());
    files().keepWeightsAction()->trigger();
    QVERIFY(!own_->window.isWindowModified());
}

ACTLAB_TEST(LearnedWeightsTest, QApplication)
#include "learned_weights_test.moc"
