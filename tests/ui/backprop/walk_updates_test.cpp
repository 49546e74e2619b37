// SPDX-License-Identifier: GPL-3.0-or-later
// What the walk does to the weights is what training does.
#include "core/scenario/scenario_json.h"
#include "core/training/trainer.h"
#include "tests/support/test_class.h"
#include "tests/ui/backprop/own_backprop_page.h"
#include "ui/text/error_words.h"

#include <QAction>
#include <QCheckBox>
#include <QTest>

#include <optional>

using namespace actlab;

class WalkUpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void theUpdateLeavesTheTrainersWeights();
    void aRunsWeightsAreWalkedThrough();
    void manyUpdatesCanBeSavedAndOpened();
    void aMiniBatchHasMeanGradients();

private:
    std::optional<OwnBackpropPage> own_;
};

void WalkUpdatesTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void WalkUpdatesTest::theUpdateLeavesTheTrainersWeights()
{
    NetworkScenario scenario = own_->document.scenario().network;
    scenario.training.batch_size = 1;
    scenario.training.shuffle = false;
    auto trainer = Trainer::create(scenario).value();
    QVERIFY(trainer.set_weights(own_->weights()).has_value());
    const NetworkWeights before = trainer.weights();
    QVERIFY(trainer.step_batch());

    own_->key(Qt::Key_End);
    own_->update();
    QVERIFY(own_->weights() == trainer.weights());
    const auto next = begin_training(own_->document.scenario().network, own_->document.scenario().weight_changes, {});
    QVERIFY(next->weights() == trainer.weights()); // what every run begins with now
    QCOMPARE(own_->place(), std::size_t(0));       // the walk begins again
    QCOMPARE(own_->document.undoText(), QStringLiteral("Take one training step"));
    own_->document.undo();
    QVERIFY(own_->weights() == before);
    own_->document.redo();
    QVERIFY(own_->weights() == trainer.weights());
}

void WalkUpdatesTest::aRunsWeightsAreWalkedThrough()
{
    auto trainer = Trainer::create(own_->document.scenario().network).value();
    QVERIFY(trainer.set_weights(own_->weights()).has_value());
    QVERIFY(trainer.step_epoch());
    own_->run.stepEpoch();
    QTRY_VERIFY(own_->weights() == trainer.weights());
    const NetworkWeights updated = own_->page.shown().walk->updated;
    own_->update();
    QVERIFY(own_->weights() == updated);
    QCOMPARE(own_->document.scenario().weight_changes.back().steps, trainer.steps());
    own_->document.undo();
    QVERIFY(own_->weights() == trainer.weights());

    own_->page.examples()[3]->trigger(); // another network
    const NetworkWeights other = own_->weights();
    own_->run.stepEpoch();
    QTRY_VERIFY(!own_->run.isPolling());
    QVERIFY(own_->weights() == other);
}

void WalkUpdatesTest::manyUpdatesCanBeSavedAndOpened()
{
    own_->document.edit({"", {}}, [](Scenario &s) { s.network.network.hidden.assign(6, {16, "tanh", {}}); });
    for (int i = 0; i < 12; ++i)
        own_->update();
    const auto opened = document_from_json(to_json(own_->document.scenario()));
    QVERIFY2(opened, opened ? "" : qPrintable(sentence(opened.error())));
    QVERIFY(opened->scenario == own_->document.scenario());
    ScenarioDocument other(opened->scenario);
    const Run run(other);
    QVERIFY(*run.session().weights() == own_->weights());
    for (int i = 0; i < 12; ++i)
        own_->document.undo();
    QVERIFY(own_->document.scenario().weight_changes.empty());
}

void WalkUpdatesTest::aMiniBatchHasMeanGradients()
{
    own_->page.findChild<QCheckBox *>()->click();
    QCOMPARE(own_->page.shown().walk->samples.size(), std::size_t(4));
    NetworkScenario scenario = own_->document.scenario().network;
    scenario.training.shuffle = false;
    auto trainer = Trainer::create(scenario).value();
    QVERIFY(trainer.set_weights(own_->weights()).has_value());
    QVERIFY(trainer.step_batch());
    for (int i = 0; i < 3; ++i)
        own_->key(Qt::Key_Right);
    QVERIFY(own_->formulas().contains(QLatin1String("/4 = ")));
    own_->update();
    QVERIFY(own_->weights() == trainer.weights());
}

ACTLAB_TEST(WalkUpdatesTest, QApplication)
#include "walk_updates_test.moc"
