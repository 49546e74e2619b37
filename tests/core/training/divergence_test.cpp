// SPDX-License-Identifier: GPL-3.0-or-later
// trainer_test.cpp lets runs diverge; here one number at a time is what went wrong.
#include "core/training/divergence.h"

#include "core/network/initial_weights.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <limits>

using namespace actlab;

namespace {

NetworkSpec network_with(const std::string &activation)
{
    NetworkSpec spec;
    spec.hidden = {{3, activation, {}}, {2, "tanh", {}}};
    return spec;
}

/// A step of which everything is finite until a test spoils it.
struct SpoiltStep {
    explicit SpoiltStep(const std::string &activation = "tanh", double input = 1)
        : network(network_with(activation), 2), points{{input, 0.5, 1}, {-0.5, input, 0}},
          samples(points, network_with(activation), 2), weights(network.flat_size()), gradient(network.flat_size(), 0.1)
    {
        network.flatten(initial_weights(network_with(activation), 2, 1), weights);
        updated = weights;
    }
    Divergence explained(const HyperParameters &values = {}) const
    {
        return explain_divergence(network, values, {weights, gradient, updated, samples.view(), steps_before});
    }

    Network network;
    std::vector<Point> points;
    Samples samples;
    std::vector<double> weights, gradient, updated;
    std::uint64_t steps_before = 1;
};

constexpr double endless = std::numeric_limits<double>::infinity();

} // namespace

class DivergenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstThatFailedIsNamed();
    void decayOvershootsBeyondTwo();
    void hugeInputsAreTheCause();
    void aFastActivationIsTheCauseWhileWeightsAreUsual();
    void theErrorSaysWhereAndWhy();
};

void DivergenceTest::theFirstThatFailedIsNamed()
{
    for (std::size_t layer = 0; layer < 3; ++layer) {
        SpoiltStep update;
        update.updated[update.network.layers()[layer].bias] = endless;
        update.updated[update.network.layers()[2].weight] = endless; // a later one as well
        QVERIFY(update.explained().stage == DivergenceStage::update);
        QCOMPARE(update.explained().layer, layer + 1);

        SpoiltStep gradient;
        gradient.gradient[gradient.network.layers()[layer].weight + 1] = std::nan("");
        gradient.gradient[gradient.network.layers()[0].weight] = std::nan(""); // gradients are computed backwards
        gradient.updated = gradient.gradient;
        QVERIFY(gradient.explained().stage == DivergenceStage::gradient);
        QCOMPARE(gradient.explained().layer, layer + 1);

        SpoiltStep forward("relu");
        for (std::size_t i = 0; i < 3; ++i) // 0·∞
            forward.weights[forward.network.layers()[layer].weight + i] = i == 0 ? endless : -endless;
        QVERIFY(forward.explained().stage == DivergenceStage::forward);
        QCOMPARE(forward.explained().layer, layer + 1);
    }
}

void DivergenceTest::decayOvershootsBeyondTwo()
{
    const auto cause = [](Optimizer optimizer, double rate, double l2) {
        SpoiltStep step;
        step.updated[0] = endless;
        HyperParameters values;
        values.optimizer = optimizer;
        values.learning_rate = rate;
        values.l2 = l2;
        return step.explained(values).cause;
    };
    // 1 − learning_rate·l2 is below −1 then.
    QVERIFY(cause(Optimizer::sgd, 0.1, 19) == DivergenceCause::learning_rate);
    QVERIFY(cause(Optimizer::sgd, 0.1, 20) == DivergenceCause::learning_rate);
    QVERIFY(cause(Optimizer::sgd, 0.1, 21) == DivergenceCause::regularization);
    QVERIFY(cause(Optimizer::sgd, 10, 0.21) == DivergenceCause::regularization);
    QVERIFY(cause(Optimizer::sgd, 10, 0.19) == DivergenceCause::learning_rate);
    for (const auto &choice : Choices<Optimizer>::all) {
        const bool is_adaptive = choice.id == "rmsprop" || choice.id == "adagrad" || choice.id == "adam";
        QVERIFY2((cause(choice.value, 1, 5) == DivergenceCause::learning_rate) == is_adaptive, choice.id.data());
    }
}

void DivergenceTest::hugeInputsAreTheCause()
{
    const auto cause = [](double input) {
        SpoiltStep step("tanh", input);
        step.updated[0] = endless;
        return step.explained().cause;
    };
    QVERIFY(cause(100) == DivergenceCause::learning_rate);
    QVERIFY(cause(101) == DivergenceCause::inputs);
    QVERIFY(cause(-101) == DivergenceCause::inputs);
}

void DivergenceTest::aFastActivationIsTheCauseWhileWeightsAreUsual()
{
    const auto cause = [](const std::string &activation, double weight, std::size_t layer) {
        SpoiltStep step(activation, 100);
        const DenseLayer &first = step.network.layers()[0];
        for (std::size_t i = 0; i < first.inputs * first.outputs; ++i)
            step.weights[first.weight + i] = weight;
        step.weights[step.network.layers()[layer].bias] = layer == 0 ? 0 : endless;
        return step.explained().cause;
    };
    QVERIFY(cause("exponential", 99, 0) == DivergenceCause::activation);
    QVERIFY(cause("exponential", 101, 0) == DivergenceCause::learning_rate); // training has made them so large
    QVERIFY(cause("relu", 1, 1) == DivergenceCause::learning_rate);
}

void DivergenceTest::theErrorSaysWhereAndWhy()
{
    const Error error = error_of({DivergenceCause::inputs, DivergenceStage::update, 3, 12, 345}, 0.25);
    QCOMPARE(error.code, ErrorCode::training_diverged);
    QCOMPARE(error.arguments, (std::vector<std::string>{"3", "12", "0.25", "inputs"}));
}

ACTLAB_TEST(DivergenceTest, QCoreApplication)
#include "divergence_test.moc"
