// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/number_labels.h"

#include "tests/support/test_class.h"
#include "tests/ui/network/tanh_network.h"

#include <QTest>

#include <algorithm>

using namespace actlab;

namespace {

/// Every weight another one.
NetworkWeights weightsFor(const DiagramLayout &layout)
{
    NetworkWeights weights;
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        LayerWeights one;
        one.outputs = layout.unitCount(layer);
        one.inputs = layout.inputCount(layer);
        for (std::size_t i = 0; i < one.outputs * one.inputs; ++i)
            one.weight.push_back(static_cast<double>(i) / 10);
        one.bias.assign(one.outputs, 0.5);
        weights.layers.push_back(one);
    }
    return weights;
}

const QSizeF usualDiagram(384, 650); ///< in a window of 1,280 × 800
const LabelSize labelSize = [](double) { return QSizeF(32, 11); };

std::size_t weightsIn(const std::vector<NumberLabel> &labels, std::size_t layer)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        labels, [&](const NumberLabel &label) { return !label.weight.is_bias() && label.weight.layer == layer; }));
}

std::size_t biasesIn(const std::vector<NumberLabel> &labels, std::size_t layer)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        labels, [&](const NumberLabel &label) { return label.weight.is_bias() && label.weight.layer == layer; }));
}

} // namespace

class NumberLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCovered_data();
    void nothingIsCovered();
    void aLayerIsWholeOrHasNone();
    void smallNetworksAreWhole();
};

void NumberLabelsTest::nothingIsCovered_data()
{
    QTest::addColumn<QList<int>>("units");
    QTest::newRow("none") << QList<int>{};
    QTest::newRow("playground") << QList<int>{4, 2};
    QTest::newRow("opening run") << QList<int>{8, 8, 8};
    QTest::newRow("deep") << QList<int>(6, 8);
    QTest::newRow("widest") << QList<int>(6, 16);
}

void NumberLabelsTest::nothingIsCovered()
{
    QFETCH(QList<int>, units);
    const DiagramLayout layout(tanhNetwork({units.begin(), units.end()}), {.outputs = 1}, usualDiagram);
    const auto labels = placeNumbers(layout, weightsFor(layout), labelSize).labels;
    QVERIFY(units.size() > 3 || !labels.empty());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!labels[i].box.intersects(labels[j].box));
        for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
            for (std::size_t unit = 0; unit < layout.unitCount(layer); ++unit) {
                QVERIFY(!labels[i].box.intersects(layout.square(UnitId{layer, unit})));
                QVERIFY(!labels[i].box.intersects(layout.disc(UnitId{layer, unit})));
            }
        }
    }
}

void NumberLabelsTest::aLayerIsWholeOrHasNone()
{
    for (const std::vector<std::size_t> &units :
         {std::vector<std::size_t>{}, {4, 2}, {8, 8, 8}, {16, 16}, {16}, {4, 4, 4, 4, 4, 4}}) {
        for (const QSizeF &size : {usualDiagram, QSizeF(1100, 900)}) {
            const DiagramLayout layout(tanhNetwork(units), {.outputs = 1}, size);
            const auto [labels, wholeLayers] = placeNumbers(layout, weightsFor(layout), labelSize);
            std::size_t whole = 0;
            for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
                const std::size_t weights = layout.unitCount(layer) * layout.inputCount(layer);
                const std::size_t shown = weightsIn(labels, layer);
                const std::size_t biases = biasesIn(labels, layer);
                QVERIFY(shown == 0 || shown == weights);
                QVERIFY(biases == 0 || biases == layout.unitCount(layer));
                whole += shown > 0 && biases > 0 ? 1 : 0;
            }
            QCOMPARE(wholeLayers, whole);
        }
    }
}

void NumberLabelsTest::smallNetworksAreWhole()
{
    const auto wholeLayers = [](const std::vector<std::size_t> &units, const QSizeF &size) {
        const DiagramLayout layout(tanhNetwork(units), {.outputs = 1}, size);
        return placeNumbers(layout, weightsFor(layout), labelSize).wholeLayers;
    };
    QCOMPARE(wholeLayers({}, usualDiagram), std::size_t(1));
    QCOMPARE(wholeLayers({4, 2}, usualDiagram), std::size_t(3));
    QVERIFY(wholeLayers({16, 16}, usualDiagram) < 3);
    QCOMPARE(wholeLayers({4, 4, 4}, QSizeF(1100, 900)), std::size_t(4)); // a larger picture has more room
}

ACTLAB_TEST(NumberLabelsTest, QCoreApplication)
#include "number_labels_test.moc"
