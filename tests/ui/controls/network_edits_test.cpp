// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"
#include "core/data/generators.h"
#include "tests/support/test_class.h"
#include "ui/controls/network_edits.h"
#include "ui/network/presets.h"

#include <QTest>

#include <random>

using namespace actlab;

class NetworkEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDataSetCanBeTrainedFromEveryOutput();
    void theTaskDecidesTheOutput();
    void anOutputThatFitsStays();
    void aLayerThatIsGoneIsNotChanged();
    void drawingFromNothingKeepsTheOutput();
    void theLastFeatureStays();
    void everyActivationComesWithItsParameters();
    void anyWalkStaysTrainable();
    void presetsCanBeTrained();
};

void NetworkEditsTest::everyDataSetCanBeTrainedFromEveryOutput()
{
    for (const auto &output : choices<Output>()) {
        for (const Generator &generator : generators()) {
            NetworkScenario scenario;
            chooseOutput(scenario, output.value);
            chooseData(scenario, generator.id);
            QVERIFY2(checkTrainable(scenario), std::string(generator.id).c_str());
        }
    }
}

void NetworkEditsTest::theTaskDecidesTheOutput()
{
    NetworkScenario scenario;
    chooseData(scenario, "blobs");
    QCOMPARE(scenario.network.output, Output::softmax);
    QCOMPARE(scenario.training.loss, Loss::cross_entropy);
    chooseData(scenario, "plane");
    QCOMPARE(scenario.network.output, Output::identity);
    chooseData(scenario, "xor");
    QCOMPARE(scenario.network.output, Output::tanh);
    QVERIFY(checkTrainable(scenario));
}

void NetworkEditsTest::anOutputThatFitsStays()
{
    NetworkScenario scenario;
    chooseOutput(scenario, Output::sigmoid);
    scenario.training.loss = Loss::binary_cross_entropy;
    chooseData(scenario, "spiral");
    QCOMPARE(scenario.network.output, Output::sigmoid);
    QCOMPARE(scenario.training.loss, Loss::binary_cross_entropy);
}

void NetworkEditsTest::drawingFromNothingKeepsTheOutput()
{
    NetworkScenario scenario;
    chooseOutput(scenario, Output::sigmoid);
    choosePoints(scenario, PointList());
    QVERIFY(!checkTrainable(scenario));
    choosePoints(scenario, PointList({{0, 0, 0}}));
    choosePoints(scenario, PointList({{0, 0, 0}, {1, 1, 1}}));
    QCOMPARE(scenario.network.output, Output::sigmoid);
    QVERIFY(checkTrainable(scenario));
}

void NetworkEditsTest::theLastFeatureStays()
{
    NetworkScenario scenario;
    toggleFeature(scenario, Feature::x1);
    QCOMPARE(scenario.network.features, std::vector{Feature::x2});
    toggleFeature(scenario, Feature::x2);
    QCOMPARE(scenario.network.features, std::vector{Feature::x2});
    toggleFeature(scenario, Feature::x1);
    QCOMPARE(scenario.network.features, (std::vector{Feature::x1, Feature::x2})); // in their order
}

void NetworkEditsTest::everyActivationComesWithItsParameters()
{
    NetworkScenario scenario;
    for (const Activation &activation : catalogue()) {
        chooseActivation(scenario, 1, activation.id);
        QCOMPARE(scenario.network.hidden[1].parameters, default_parameters(activation));
        QVERIFY(checkTrainable(scenario));
    }
}

void NetworkEditsTest::anyWalkStaysTrainable()
{
    std::mt19937 random(7); // NOLINT: the same walk every time
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
    NetworkScenario scenario;
    for (int i = 0; i < 300; ++i) {
        auto &hidden = scenario.network.hidden;
        switch (below(7)) {
        case 0:
            chooseData(scenario, generators()[below(generators().size())].id);
            break;
        case 1:
            chooseBlobs(scenario, 2 + below(5));
            break;
        case 2: // only what the window would offer
            if (const Output output = choices<Output>()[below(4)].value;
                check_loss(output, losses_for(output).front().value, taskOf(scenario).value()))
                chooseOutput(scenario, output);
            break;
        case 3:
            addLayer(scenario, below(hidden.size() + 1));
            break;
        case 4:
            if (!hidden.empty())
                removeLayer(scenario, below(hidden.size()));
            break;
        case 5:
            if (!hidden.empty())
                setUnits(scenario, below(hidden.size()), below(30));
            break;
        default:
            scenario.data.samples = minimum_samples + below(200);
            fitToData(scenario);
        }
        QVERIFY2(checkTrainable(scenario), std::to_string(i).c_str());
    }
}

void NetworkEditsTest::presetsCanBeTrained()
{
    QVERIFY(presets().size() >= 7);
    for (const Preset &preset : presets())
        QVERIFY2(checkTrainable(preset.scenario), preset.title);
    QVERIFY(checkTrainable(openingRun()));
}

void NetworkEditsTest::aLayerThatIsGoneIsNotChanged()
{
    NetworkScenario scenario;
    scenario.network.hidden.clear();
    const NetworkScenario before = scenario;
    setUnits(scenario, 0, 3);
    removeLayer(scenario, 0);
    chooseActivation(scenario, 0, "relu");
    addLayer(scenario, 2);
    QVERIFY(scenario == before);
}

ACTLAB_TEST(NetworkEditsTest, QCoreApplication)
#include "network_edits_test.moc"
