// SPDX-License-Identifier: GPL-3.0-or-later
// What is frozen stays while the rest learns, can be seen, and is set free again.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/controls/hyper_panel.h"
#include "ui/controls/layer_table.h"

#include <QCheckBox>
#include <QTableView>
#include <QTest>

using namespace actlab;

class FrozenWeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allBiasesAreFrozenByABox();
    void aSingleNumberIsFrozenInItsTable();
    void theDiagramShowsIt();
    void otherLayersForgetIt();
};

void FrozenWeightsTest::allBiasesAreFrozenByABox()
{
    OwnNetworkPage own;
    QVERIFY(own.show());
    QCheckBox *biases = nullptr;
    for (QCheckBox *box : own.find<HyperPanel>()->findChildren<QCheckBox *>()) {
        if (box->text() == QLatin1String("Freeze all biases"))
            biases = box;
    }
    QVERIFY(biases);
    const std::uint64_t run = own.now().run;
    biases->click();
    const NetworkWeights before = own.settled()->weights;
    const auto after = own.trainedFor(2);
    QCOMPARE(after->run, run); // which goes on
    for (std::size_t layer = 0; layer < 2; ++layer) {
        QVERIFY(after->weights.layers[layer].bias == before.layers[layer].bias);
        QVERIFY(after->weights.layers[layer].weight != before.layers[layer].weight);
    }
    own.document.undo();
    QVERIFY(!biases->isChecked());
    QVERIFY(own.trainedFor(2)->weights.layers[0].bias != before.layers[0].bias);
}

void FrozenWeightsTest::aSingleNumberIsFrozenInItsTable()
{
    OwnNetworkPage own;
    QVERIFY(own.show());
    LayerTable table(own.document, own.run, nullptr);
    table.show(0);
    QAbstractItemModel &model = *table.findChild<QTableView *>()->model();
    const QModelIndex cell = model.index(1, 0);
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(model.setData(cell, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QLatin1String("frozen")));
    const NetworkWeights before = own.settled()->weights;
    const NetworkWeights after = own.trainedFor(2)->weights;
    for (std::size_t unit = 0; unit < 4; ++unit) {
        for (std::size_t input = 0; input < 2; ++input) {
            const bool stays = after.layers[0].at(unit, input) == before.layers[0].at(unit, input);
            QCOMPARE(stays, unit == 1 && input == 0);
        }
    }
    QVERIFY(model.setData(cell, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(own.document.scenario().network.training.frozen == Frozen());
    // Where all are frozen, single ones cannot be set free.
    own.edit([](NetworkScenario &s) { s.training.frozen.weights = true; });
    QVERIFY(!cell.flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void FrozenWeightsTest::theDiagramShowsIt()
{
    OwnNetworkPage own;
    QVERIFY(own.show());
    const QImage before = own.diagram().grab().toImage();
    own.edit([](NetworkScenario &s) { set_frozen(s.training.frozen, {0, 2, {}}, true); });
    own.settled();
    const QImage after = own.diagram().grab().toImage();
    QVERIFY(before != after);
}

void FrozenWeightsTest::otherLayersForgetIt()
{
    OwnNetworkPage own;
    QVERIFY(own.show());
    own.edit([](NetworkScenario &s) { set_frozen(s.training.frozen, {0, 3, 1}, true); });
    own.edit([](NetworkScenario &s) { s.seed = 5; });
    QCOMPARE(own.document.scenario().network.training.frozen.places.size(), std::size_t{1});
    own.edit([](NetworkScenario &s) { s.network.hidden[0].units = 2; });
    QVERIFY(own.document.scenario().network.training.frozen.places.empty());
    QVERIFY(!own.run.error());
}

ACTLAB_TEST(FrozenWeightsTest, QApplication)
#include "frozen_weights_test.moc"
