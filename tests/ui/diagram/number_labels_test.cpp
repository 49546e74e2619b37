// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/number_labels.h"

#include "tests/support/test_class.h"
#include "tests/ui/network/tanh_network.h"

#include <QTest>

#include <algorithm>

using namespace actlab;

namespace {

/// Every weight another one, the last of each layer the strongest.
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

} // namespace

class NumberLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCovered_data();
    void nothingIsCovered();
    void theOpeningRunShowsItsBiasesAndMostWeightsOfTheInputs();
    void strongWeightsComeFirst();
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
    const DiagramLayout layout(tanhNetwork({units.begin(), units.end()}), 1, usualDiagram);
    const auto labels = placeNumbers(layout, weightsFor(layout), labelSize);
    QVERIFY(!labels.empty());
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

void NumberLabelsTest::theOpeningRunShowsItsBiasesAndMostWeightsOfTheInputs()
{
    const DiagramLayout layout(tanhNetwork({8, 8, 8}), 1, usualDiagram);
    const auto labels = placeNumbers(layout, weightsFor(layout), labelSize);
    QVERIFY(weightsIn(labels, 0) > 8); // of 16
    QVERIFY(weightsIn(labels, 3) > 6); // of 8
    const auto isBias = [](const NumberLabel &label) { return label.weight.is_bias(); };
    QCOMPARE(std::ranges::count_if(labels, isBias), 25);
}

void NumberLabelsTest::strongWeightsComeFirst()
{
    const DiagramLayout layout(tanhNetwork({16, 16}), 1, usualDiagram);
    const auto labels = placeNumbers(layout, weightsFor(layout), labelSize);
    const std::size_t shown = weightsIn(labels, 1);
    QVERIFY(shown > 0 && shown < 256);
    QVERIFY(std::ranges::any_of(labels, [](const NumberLabel &label) { return label.weight == WeightId{1, 15, 15}; }));
}

ACTLAB_TEST(NumberLabelsTest, QCoreApplication)
#include "number_labels_test.moc"
