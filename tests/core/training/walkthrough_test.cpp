// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/walkthrough.h"

#include "core/data/data_set.h"
#include "core/network/initial_weights.h"
#include "core/network/loss.h"
#include "core/training/trainer.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

using namespace actlab;
using nlohmann::json;

namespace {

bool near(double ours, double theirs, double tolerance = 1e-12)
{
    return std::abs(ours - theirs) <= tolerance * std::max(1.0, std::abs(theirs));
}

/// x = (1, 0), two ReLU units, one identity output, target 1: every number can be worked out by hand.
struct ByHand {
    ByHand()
    {
        scenario.data.source = given_points;
        scenario.data.points = PointList({{1, 0, 1}, {0, 0, 0}, {0, 1, 1}, {1, 1, 0}});
        scenario.data.train_fraction = 1;
        scenario.data.split = SplitOrder::in_order;
        scenario.network.hidden = {{2, "relu", {}}};
        scenario.network.output = Output::identity;
        scenario.training.loss = Loss::half_mse;
        scenario.training.learning_rate = 0.5;
        scenario.training.batch_size = 1;
        scenario.training.shuffle = false;
        weights.layers = {{2, 2, {0.5, -0.3, -0.4, 0.8}, {0.1, 0.6}, {}}, {1, 2, {1, -0.5}, {0.1}, {}}};
    }
    Walk walk(const BackpropScenario &extent = {}) const
    {
        return walk_through(scenario, make_data_set(scenario.data).value(), weights, extent).value();
    }

    NetworkScenario scenario;
    NetworkWeights weights;
};

/// A network on six points, trained with batches of `batch` from the first point on.
NetworkScenario scenario_of(const LayerSpec &hidden, Output output, Loss loss, Optimizer optimizer, std::size_t batch)
{
    NetworkScenario scenario;
    const bool many = output == Output::softmax;
    scenario.data.source = given_points;
    scenario.data.points = PointList({{0.3, -1.2, 0},
                                      {1.7, 0.4, 1},
                                      {-0.6, 2.1, many ? 2.0 : 1.0},
                                      {-1.9, -0.8, 0},
                                      {0.9, 1.4, 1},
                                      {2.2, -0.1, many ? 2.0 : 0.0}});
    scenario.data.train_fraction = 1;
    scenario.data.split = SplitOrder::in_order;
    scenario.network.hidden = {{5, "tanh", {}}, hidden};
    scenario.network.output = output;
    scenario.training = {loss, optimizer, 0.1, batch, 0, 0, false, {}, 1};
    scenario.seed = 5;
    return scenario;
}

/// What the trainer has after one batch, and what the walk says.
void compare_with_trainer(const NetworkScenario &scenario, bool whole_batch)
{
    auto trainer = Trainer::create(scenario).value();
    const NetworkWeights before = trainer.weights();
    const auto walk = walk_through(scenario, *trainer.data(), before, {.whole_batch = whole_batch});
    QVERIFY(walk.has_value());
    QVERIFY(trainer.step_batch());
    QVERIFY(walk->weights == before);
    QVERIFY(walk->finite);
    QVERIFY(walk->gradient == trainer.gradient());
    QVERIFY(walk->updated == trainer.weights());
    QVERIFY(walk->updated != before);

    auto edited = Trainer::create(scenario).value();
    for (const WeightEdit &edit : edits_of(*walk))
        QVERIFY(edited.edit(edit).has_value());
    QCOMPARE(edited.weights() == trainer.weights(), !moves_slopes(*walk));
}

} // namespace

class WalkthroughTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersOfASmallNetworkAreThoseWorkedOutByHand();
    void agreesWithPyTorch();
    void updateIsThatOfTraining_data();
    void updateIsThatOfTraining();
    void penaltiesAreThoseOfTraining();
    void batchBeginsAtTheSample();
    void stepsGoForwardAndBack();
    void gradientIsWhatMovingTheWeightShows();
    void penaltiesAreInWhatTheOptimiserIsGiven();
    void whatIsWrongIsSaid();
};

void WalkthroughTest::numbersOfASmallNetworkAreThoseWorkedOutByHand()
{
    const Walk walk = ByHand().walk();
    QCOMPARE(walk.samples.size(), std::size_t(1));
    const auto &layers = walk.samples[0].layers;
    const auto is = [](const WalkUnit &unit, double z, double a, double slope, double by_output, double delta) {
        return near(unit.z, z) && near(unit.a, a) && near(unit.slope, slope) && near(unit.loss_by_output, by_output) &&
               near(unit.delta, delta);
    };
    QVERIFY(is(layers[0][0], 0.6, 0.6, 1, -0.4, -0.4));
    QVERIFY(is(layers[0][1], 0.2, 0.2, 1, 0.2, 0.2));
    QVERIFY(is(layers[1][0], 0.6, 0.6, 1, -0.4, -0.4));
    QVERIFY(near(walk.loss, 0.08));
    const auto all_near = [](const std::vector<double> &ours, const std::vector<double> &theirs) {
        return std::ranges::equal(ours, theirs, [](double a, double b) { return near(a, b); });
    };
    QVERIFY(all_near(walk.gradient.layers[1].weight, {-0.24, -0.08}));
    QVERIFY(all_near(walk.gradient.layers[1].bias, {-0.4}));
    QVERIFY(all_near(walk.gradient.layers[0].weight, {-0.4, 0, 0.2, 0}));
    QVERIFY(all_near(walk.gradient.layers[0].bias, {-0.4, 0.2}));
    QVERIFY(all_near(walk.updated.layers[1].weight, {1.12, -0.46}));
    QVERIFY(all_near(walk.updated.layers[1].bias, {0.3}));
    QVERIFY(all_near(walk.updated.layers[0].weight, {0.7, -0.3, -0.5, 0.8}));
    QVERIFY(all_near(walk.updated.layers[0].bias, {0.3, 0.5}));
}

void WalkthroughTest::agreesWithPyTorch()
{
    std::ifstream file(ACTLAB_TEST_DATA "/reference/walkthrough/walkthrough.json");
    const auto cases = json::parse(file).at("cases");
    QCOMPARE(cases.size(), std::size_t(5));
    for (const json &expected : cases) {
        NetworkScenario scenario;
        std::vector<Point> points;
        for (std::size_t i = 0; i < expected["points"].size(); ++i)
            points.push_back({expected["points"][i][0], expected["points"][i][1], expected["labels"][i]});
        scenario.network.hidden.clear();
        for (const json &layer : expected["hidden"])
            scenario.network.hidden.push_back({layer["units"], layer["activation"], {}});
        for (LayerSpec &layer : scenario.network.hidden) {
            if (layer.activation == "softplus")
                layer.parameters = {1};
        }
        scenario.network.output = find_choice<Output>(expected["output"].get<std::string>()).value();
        scenario.training.loss = find_choice<Loss>(expected["loss"].get<std::string>()).value();
        scenario.training.learning_rate = expected["rate"];
        scenario.training.batch_size = 0;
        const DataSet data{points, {}, count_classes(points)};
        const auto weights = parse_weights(json{{"layers", expected["layers"]}}.dump()).value();
        const auto walk = walk_through(scenario, data, weights, {.whole_batch = true});
        if (!walk)
            QFAIL(qPrintable(QString::number(int(walk.error().code))));
        QCOMPARE(walk->samples.size(), points.size());
        for (std::size_t s = 0; s < points.size(); ++s) {
            QVERIFY(near(walk->samples[s].loss, expected["losses"][s]));
            for (std::size_t i = 0; i < weights.layers.size(); ++i) {
                for (std::size_t k = 0; k < weights.layers[i].outputs; ++k) {
                    const WalkUnit &unit = walk->samples[s].layers[i][k];
                    QVERIFY(near(unit.z, expected["z"][i][s][k]));
                    QVERIFY(near(unit.a, expected["a"][i][s][k]));
                    QVERIFY(near(unit.loss_by_output, expected["loss_by_output"][i][s][k]));
                    QVERIFY(near(unit.delta, expected["delta"][i][s][k]));
                    if (i < scenario.network.hidden.size()) // softmax mixes its units
                        QVERIFY(near(unit.slope * unit.loss_by_output, unit.delta));
                }
            }
        }
        const auto same = [](const NetworkWeights &ours, const json &theirs) {
            const auto wanted = parse_weights(json{{"layers", theirs}}.dump()).value();
            const auto equal = [](double a, double b) { return near(a, b); };
            return std::ranges::equal(ours.layers, wanted.layers, [&](const auto &a, const auto &b) {
                return std::ranges::equal(a.weight, b.weight, equal) && std::ranges::equal(a.bias, b.bias, equal);
            });
        };
        QVERIFY(same(walk->gradient, expected["gradient"]));
        QVERIFY(same(walk->updated, expected["updated"]));
    }
}

void WalkthroughTest::updateIsThatOfTraining_data()
{
    QTest::addColumn<NetworkScenario>("scenario");
    const std::vector<LayerSpec> layers{{3, "sigmoid", {}}, {7, "relu", {}},      {3, "leaky_relu", {0.1}},
                                        {9, "silu", {}},    {4, "prelu", {0.25}}, {1, "tanh", {}}};
    for (const LayerSpec &layer : layers) {
        for (const auto &output : Choices<Output>::all) {
            for (const auto &loss : losses_for(output.value)) {
                for (const auto &optimizer : Choices<Optimizer>::all) {
                    const std::string name = layer.activation + ' ' + std::string(output.id) + ' ' +
                                             std::string(loss.id) + ' ' + std::string(optimizer.id);
                    QTest::newRow(name.c_str()) << scenario_of(layer, output.value, loss.value, optimizer.value, 1);
                }
            }
        }
    }
}

void WalkthroughTest::updateIsThatOfTraining()
{
    QFETCH(NetworkScenario, scenario);
    compare_with_trainer(scenario, false);
    for (const std::size_t batch : {2, 5, 0}) {
        scenario.training.batch_size = batch;
        compare_with_trainer(scenario, true);
    }
}

void WalkthroughTest::penaltiesAreThoseOfTraining()
{
    for (const auto &optimizer : Choices<Optimizer>::all) {
        auto scenario = scenario_of({3, "tanh", {}}, Output::tanh, Loss::mse, optimizer.value, 1);
        scenario.training.l1 = 0.01;
        scenario.training.l2 = 0.02;
        compare_with_trainer(scenario, false);
    }
}

void WalkthroughTest::batchBeginsAtTheSample()
{
    ByHand hand;
    hand.scenario.training.batch_size = 3;
    const Walk walk = hand.walk({.sample = 2, .whole_batch = true});
    QCOMPARE(walk.samples.size(), std::size_t(2)); // no more points
    QCOMPARE(walk.samples[0].inputs, (std::vector<double>{0, 1}));
    const Walk first = hand.walk({.sample = 2});
    const Walk second = hand.walk({.sample = 3});
    QVERIFY(near(walk.loss, (first.loss + second.loss) / 2));
    QVERIFY(near(walk.gradient.layers[0].weight[1],
                 (first.gradient.layers[0].weight[1] + second.gradient.layers[0].weight[1]) / 2));
    QVERIFY(walk.samples[0] == first.samples[0]);
}

void WalkthroughTest::stepsGoForwardAndBack()
{
    using enum WalkStage;
    const NetworkWeights weights = ByHand().weights;
    const std::vector<WalkStep> by_layer{{forward, 0, {}},  {forward, 1, {}}, {error, 1, {}}, {gradient, 1, {}},
                                         {gradient, 0, {}}, {update, 0, {}},  {update, 1, {}}};
    QVERIFY(walk_steps(weights, WalkStride::layer) == by_layer);
    const std::vector<WalkStep> by_unit{{forward, 0, 0},  {forward, 0, 1},  {forward, 1, 0},  {error, 1, 0},
                                        {gradient, 1, 0}, {gradient, 0, 0}, {gradient, 0, 1}, {update, 0, 0},
                                        {update, 0, 1},   {update, 1, 0}};
    QVERIFY(walk_steps(weights, WalkStride::unit) == by_unit);
}

void WalkthroughTest::gradientIsWhatMovingTheWeightShows()
{
    // L(w11) = ½((w11 + 0.1) − 0.05·2 + 0.1 − 1)²: of a parabola the central difference is the slope itself.
    const GradientCheck check = check_gradient(ByHand().walk(), {0, 0, 0});
    QVERIFY(near(check.analytic, -0.4));
    QVERIFY(near(check.numeric, -0.4, 1e-9));
    QVERIFY(near(check.step, 6.055e-6, 1e-8));
    QVERIFY(near(check.above, 0.5 * std::pow(0.4 - check.step, 2)));
    QVERIFY(near(check.below, 0.5 * std::pow(0.4 + check.step, 2)));
    QVERIFY(near(check_gradient(ByHand().walk(), {1, 0, {}}).numeric, -0.4, 1e-9));

    // The step grows with weights above 1, on either side of 0, so that it stays as exact.
    for (const double weight : {-1000.0, 20.0}) {
        ByHand large;
        large.weights.layers[1].weight[0] = weight;
        const GradientCheck found = check_gradient(large.walk(), {1, 0, 0});
        QVERIFY(near(found.step / (6.0554544523933429e-6 * std::abs(weight)), 1, 1e-9));
        QVERIFY(near(found.numeric, found.analytic, 1e-8));
    }

    for (const auto &output : Choices<Output>::all) {
        for (const auto &loss : losses_for(output.value)) {
            const auto scenario = scenario_of({3, "sigmoid", {}}, output.value, loss.value, Optimizer::sgd, 4);
            const DataSet data = make_data_set(scenario.data).value();
            const auto weights = initial_weights(scenario.network, data.task, scenario.seed);
            const Walk walk = walk_through(scenario, data, weights, {.sample = 1, .whole_batch = true}).value();
            for (std::size_t layer = 0; layer < 3; ++layer) {
                for (const auto input : {std::optional<std::size_t>(1), std::optional<std::size_t>()}) {
                    const auto found = check_gradient(walk, {layer, 0, input});
                    QVERIFY(near(found.numeric, found.analytic, 1e-8));
                    QVERIFY(std::abs(found.analytic) > 1e-6);
                }
            }
        }
    }
}

void WalkthroughTest::penaltiesAreInWhatTheOptimiserIsGiven()
{
    ByHand hand;
    hand.scenario.training.l1 = 0.02;
    hand.scenario.training.l2 = 0.1;
    const Walk walk = hand.walk();
    QVERIFY(near(weight_at(walk.gradient, {0, 0, 0}), -0.4));
    QVERIFY(near(penalised_gradient(walk, {0, 0, 0}), -0.4 + 0.1 * 0.5 + 0.02));
    QVERIFY(near(penalised_gradient(walk, {0, 0, 1}), 0 - 0.1 * 0.3 - 0.02));
    QVERIFY(near(penalised_gradient(walk, {0, 0, {}}), -0.4)); // a bias
    for (std::size_t layer = 0; layer < 2; ++layer) {
        for (const auto input : {std::optional<std::size_t>(0), std::optional<std::size_t>(1), {}}) {
            const WeightId place{layer, 0, input};
            QVERIFY(near(weight_at(walk.updated, place),
                         weight_at(walk.weights, place) - 0.5 * penalised_gradient(walk, place), 1e-15));
        }
    }
    hand.scenario.training.optimizer = Optimizer::adamw; // its l2 is decoupled
    QVERIFY(near(penalised_gradient(hand.walk(), {0, 0, 0}), -0.4 + 0.02));
}

void WalkthroughTest::whatIsWrongIsSaid()
{
    ByHand hand;
    const DataSet data = make_data_set(hand.scenario.data).value();
    QCOMPARE(walk_through(hand.scenario, data, hand.weights, {.sample = 4}).error().code, ErrorCode::outside_range);
    hand.weights.layers.pop_back();
    QCOMPARE(walk_through(hand.scenario, data, hand.weights, {}).error().code, ErrorCode::weights_layer_count);
    hand.scenario.training.learning_rate = -1;
    QVERIFY(!walk_through(hand.scenario, data, hand.weights, {}));

    ByHand wild;
    wild.weights.layers[1].weight[0] = 1e200;
    wild.scenario.training.learning_rate = 1e6;
    QVERIFY(!wild.walk().finite);
}

ACTLAB_TEST(WalkthroughTest, QCoreApplication)
#include "walkthrough_test.moc"
