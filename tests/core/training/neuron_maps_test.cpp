// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/neuron_maps.h"

#include "core/network/initial_weights.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actlab;

namespace {

constexpr PlaneDomain map_domain{-2, 3, -4, 1};
constexpr std::size_t map_resolution = 37; ///< its points are more than a tile, and no multiple of a vector
constexpr std::size_t map_classes = 3;

/// Layers of different sizes, so that a map in the wrong place is another one.
NetworkSpec mapped_network()
{
    NetworkSpec spec;
    spec.features = {Feature::x2, Feature::x1};
    spec.hidden = {{3, "tanh", {}}, {5, "tanh", {}}};
    spec.output = Output::softmax;
    return spec;
}

/// What each unit puts out at a point, layer by layer, as the textbook has it.
std::vector<std::vector<double>> by_hand(const NetworkWeights &weights, double x1, double x2)
{
    std::vector<std::vector<double>> all;
    std::vector<double> inputs{x2, x1};
    for (const LayerWeights &layer : weights.layers) {
        std::vector<double> outputs;
        for (std::size_t unit = 0; unit < layer.outputs; ++unit) {
            double z = layer.bias[unit];
            for (std::size_t i = 0; i < layer.inputs; ++i)
                z += layer.at(unit, i) * inputs[i];
            outputs.push_back(z);
        }
        const bool is_last = &layer == &weights.layers.back();
        double total = 0;
        for (double &output : outputs) {
            output = is_last ? std::exp(output) : std::tanh(output);
            total += output;
        }
        for (double &output : outputs)
            output /= is_last ? total : 1;
        all.push_back(outputs);
        inputs = outputs;
    }
    return all;
}

NeuronMaps maps_of(const NetworkWeights &weights, const std::vector<UnitId> &units)
{
    const Network network(mapped_network(), map_classes);
    std::vector<double> flat(network.flat_size());
    network.flatten(weights, flat);
    Workspace workspace(network);
    NeuronMaps maps;
    evaluate_maps(network, flat.data(), Grid(map_domain, map_resolution, mapped_network()), units, workspace, maps);
    return maps;
}

} // namespace

class NeuronMapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachUnitHasItsOwnMap();
    void onlyWhatWasAskedForIsMade();
};

void NeuronMapsTest::eachUnitHasItsOwnMap()
{
    const auto weights = initial_weights(mapped_network(), map_classes, 3);
    const auto units = all_units(Network(mapped_network(), map_classes));
    QCOMPARE(units.size(), std::size_t(3 + 5 + 3));
    const NeuronMaps maps = maps_of(weights, units);
    QVERIFY(maps.domain == map_domain);
    QCOMPARE(maps.resolution, map_resolution);
    QCOMPARE(maps.values.size(), units.size() * map_resolution * map_resolution);
    for (std::size_t row = 0; row < map_resolution; ++row) {
        for (std::size_t column = 0; column < map_resolution; ++column) {
            const double x1 = -2 + 5 * static_cast<double>(column) / (map_resolution - 1);
            const double x2 = -4 + 5 * static_cast<double>(row) / (map_resolution - 1);
            const auto expected = by_hand(weights, x1, x2);
            for (const UnitId &unit : units) {
                const auto map = maps.of(unit);
                QCOMPARE(map.size(), map_resolution * map_resolution);
                QVERIFY(std::abs(map[row * map_resolution + column] - expected[unit.layer][unit.unit]) < 1e-12);
            }
        }
    }
}

void NeuronMapsTest::onlyWhatWasAskedForIsMade()
{
    const auto weights = initial_weights(mapped_network(), map_classes, 3);
    const auto all = maps_of(weights, all_units(Network(mapped_network(), map_classes)));
    const NeuronMaps outputs = maps_of(weights, output_units(Network(mapped_network(), map_classes)));
    QVERIFY(outputs.units == (std::vector<UnitId>{{2, 0}, {2, 1}, {2, 2}}));
    QVERIFY(std::ranges::equal(outputs.of({2, 1}), all.of({2, 1})));
    QVERIFY(outputs.of({0, 0}).empty());
    const NeuronMaps two = maps_of(weights, {{1, 4}, {0, 2}});
    QVERIFY(std::ranges::equal(two.of({1, 4}), all.of({1, 4})));
    QVERIFY(std::ranges::equal(two.of({0, 2}), all.of({0, 2})));
}

ACTLAB_TEST(NeuronMapsTest, QCoreApplication)
#include "neuron_maps_test.moc"
