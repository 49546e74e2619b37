// SPDX-License-Identifier: GPL-3.0-or-later
// The walk has a network of its own beside the one of the network page.
#include "core/scenario/scenario_json.h"
#include "tests/support/test_class.h"
#include "tests/ui/backprop/own_backprop_page.h"
#include "ui/backprop/point_picker.h"

#include <QAction>
#include <QTest>

#include <optional>

using namespace actlab;

class OwnNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void theOwnNetworkIsBesideTheRuns();
    void theOwnNetworkIsTrainedWhereItIsOpened();

private:
    QAbstractButton &tool(const char *text) const { return button(own_->page, QString::fromUtf8(text)); }

    std::optional<OwnBackpropPage> own_;
};

void OwnNetworkTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

/// Each has its own numbers, and a click goes from one to the other and back.
void OwnNetworkTest::theOwnNetworkIsBesideTheRuns()
{
    Scenario scenario;
    scenario.backprop = openingWalk();
    own_->document.open({scenario, {}, 0});
    const NetworkWeights runs = *own_->run.session().weights();
    QVERIFY(own_->formulas().contains(QString::fromUtf8("= 0.5000·1.0000 + (−0.3000)·0.0000 + 0.1000 = 0.6000")));
    QVERIFY(tool("XOR 2-2-1 by hand").isChecked());
    own_->update();
    const NetworkWeights updated = own_->weights();
    QVERIFY(own_->document.scenario().weight_changes.empty());
    QVERIFY(*own_->run.session().weights() == runs);

    tool("Of the Network page").click();
    QVERIFY(own_->weights() == runs);
    QVERIFY(own_->page.findChild<PointPicker *>()->placeOf(100) != QPointF());
    const auto saved = document_from_json(to_json(own_->document.scenario()));
    QVERIFY(saved->scenario == own_->document.scenario());
    tool("XOR 2-2-1 by hand").click();
    QVERIFY(own_->weights() == updated);
    own_->key(Qt::Key_Right);
    tool("XOR 2-2-1 by hand").click(); // which it is
    QCOMPARE(own_->place(), std::size_t(1));

    for (int i = 0; i < 3; ++i) // the step, there and back
        own_->document.undo();
    QVERIFY(own_->weights() == updated);
    own_->document.undo();
    QVERIFY(own_->weights().layers[0].at(0, 0) == 0.5);
    QVERIFY(!own_->document.canUndo());
    own_->document.open(*saved);
    QVERIFY(own_->weights() == runs);
    tool("XOR 2-2-1 by hand").click();
    QVERIFY(own_->weights() == updated);
    own_->document.open({Scenario(), {}, 0}); // documents of before have none
    QVERIFY(own_->weights() == runs);
    tool("Of the Network page").click();
    QVERIFY(!own_->document.canUndo());
    tool("XOR 2-2-1 by hand").click();
    QVERIFY(own_->weights().layers[0].at(0, 0) == 0.5);
}

void OwnNetworkTest::theOwnNetworkIsTrainedWhereItIsOpened()
{
    own_->page.examples()[2]->trigger();
    const NetworkWeights dead = own_->weights();
    const NetworkWeights runs = *own_->run.session().weights();
    QVERIFY(dead != runs);
    tool("Open on the Network page").click();
    QCOMPARE(own_->document.scenario().page, PageName::network);
    QVERIFY(*own_->run.session().weights() == dead);
    QVERIFY(own_->weights() == dead);
    QVERIFY(!tool("Open on the Network page").isEnabled());
    own_->run.stepEpoch();
    QTRY_VERIFY(own_->weights() != dead); // it is followed
    own_->document.undo();
    QVERIFY(*own_->run.session().weights() == runs);
    QVERIFY(own_->weights() == dead);
}

ACTLAB_TEST(OwnNetworkTest, QApplication)
#include "own_network_test.moc"
