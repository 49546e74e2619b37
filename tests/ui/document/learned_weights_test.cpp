// SPDX-License-Identifier: GPL-3.0-or-later
// What a network has learned in the window, saved with its document and opened again.
#include "core/scenario/scenario_json.h"
#include "ui/file_actions.h"
#include "ui/main_window.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

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
    RunController &run() const { return window_->findChild<NetworkPage *>()->run(); }
    FileActions &files() const { return *window_->findChild<FileActions *>(); }
    /// Trains a little and saves; the weights that were on the screen.
    NetworkWeights saveTrained(bool withWeights);
    SavedDocument saved() const;
    void openInAnotherWindow();
    QString path() const { return folder_->filePath(QStringLiteral("lesson.actlab")); }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QSettings> store_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<MainWindow> window_;
};

void LearnedWeightsTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    store_ = std::make_unique<QSettings>(folder_->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings_ = std::make_unique<Settings>(*store_);
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    Scenario scenario;
    scenario.page = PageName::network;
    scenario.network = presets()[1].scenario;
    document_ = std::make_unique<ScenarioDocument>(scenario);
    window_ = std::make_unique<MainWindow>(Workbench{*document_, *language_, *settings_});
    window_->show();
    QTRY_VERIFY(run().snapshot());
}

void LearnedWeightsTest::cleanup()
{
    window_.reset();
    document_.reset();
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
    window_.reset();
    document_ = std::make_unique<ScenarioDocument>();
    window_ = std::make_unique<MainWindow>(Workbench{*document_, *language_, *settings_});
    QVERIFY(window_->open(path()));
    window_->show();
    QTRY_VERIFY(run().snapshot());
}

void LearnedWeightsTest::theyAreSavedWhenAskedFor()
{
    (void)saveTrained(false);
    QVERIFY(!saved().weights);
    const auto learned = saveTrained(true);
    QVERIFY(saved().weights == learned);
    QVERIFY(saved().scenario == document_->scenario());
    files().keepWeightsAction()->trigger();
    QVERIFY(files().file().save(path()));
    QVERIFY(!saved().weights);
}

void LearnedWeightsTest::theWindowOpensWithThemAndWaits()
{
    const auto learned = saveTrained(true);
    openInAnotherWindow();
    QTest::qWait(100);
    QVERIFY(!run().isRunning());
    QVERIFY(run().snapshot()->weights == learned);
    QVERIFY(files().keepWeightsAction()->isChecked());
    // The same in a window that trains something else meanwhile.
    document_->edit({}, [](Scenario &s) { s.network = presets()[2].scenario; });
    QVERIFY(files().file().save(path() + u'2'));
    run().setRunning(true);
    QVERIFY(window_->open(path()));
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
    document_->turnTo(PageName::functions);
    document_->edit({}, [](Scenario &s) { s.network.network.hidden.clear(); });
    QVERIFY(!document_->learned());
    QVERIFY(files().file().save(path()));
    const auto written = saved();
    QVERIFY(!written.weights || written.weights->layers.size() == 1);
    document_->undo();
    QVERIFY(document_->learned());
}

void LearnedWeightsTest::changesByHandAreNotMadeTwice()
{
    run().setRunning(false);
    run().reset();
    QTRY_COMPARE(run().snapshot()->epoch, std::uint64_t(0));
    run().editWeight({.layer = 0, .unit = 0, .input = 0, .value = 3}, {});
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
    QVERIFY(!window_->isWindowModified());
    files().keepWeightsAction()->trigger();
    QVERIFY(window_->isWindowModified());
    files().keepWeightsAction()->trigger();
    QVERIFY(!window_->isWindowModified());
}

QTEST_MAIN(LearnedWeightsTest)
#include "learned_weights_test.moc"
