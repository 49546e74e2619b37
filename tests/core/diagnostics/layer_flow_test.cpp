// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/layer_flow.h"

#include "core/diagnostics/output_sums.h"
#include "tests/core/diagnostics/reference_case.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

bool near(double ours, double theirs)
{
    return std::abs(ours - theirs) <= 1e-12 * std::max(1e-3, std::abs(theirs));
}

} // namespace

class LayerFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPyTorch_data();
    void agreesWithPyTorch();
    void preActivationsAreThoseOfPyTorch();
    void logitsOfAPointAreThoseOfPyTorch();
    void oneSampleIsLookedAtToo();
    void gradientsVanishInADeepSigmoidNetwork();
    void updatesAreMeasuredAgainstTheWeights();
    void nothingToSaturateIsSaid();
};

void LayerFlowTest::agreesWithPyTorch_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < reference::diagnostics().size(); ++i)
        QTest::addRow("case %zu", i) << i;
}

void LayerFlowTest::agreesWithPyTorch()
{
    QFETCH(std::size_t, index);
    const auto &expected = reference::diagnostics()[index];
    reference::Case c(expected);
    const auto steepest = steepest_slopes(c.spec);
    const auto flow = layer_flow({c.network, c.loss(), c.weights.data(), c.samples.view(), steepest}, c.workspace);
    QCOMPARE(flow.size(), expected["flow"].size());
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const auto &layer = expected["flow"][i];
        QVERIFY2(near(flow[i].gradient, layer["gradient"]), qPrintable(QString::number(flow[i].gradient, 'g', 17)));
        QVERIFY(near(flow[i].dead, layer["dead"]));
        QVERIFY(near(flow[i].saturated, layer["saturated"]));
    }
}

void LayerFlowTest::preActivationsAreThoseOfPyTorch()
{
    for (const auto &expected : reference::diagnostics()) {
        reference::Case c(expected);
        for (std::size_t layer = 0; layer < c.network.layers().size(); ++layer) {
            const auto z = pre_activations(c.network, c.weights.data(), layer, c.samples.view(), c.workspace);
            QCOMPARE(z.points, c.samples.size());
            QCOMPARE(z.units, c.network.layers()[layer].outputs);
            for (std::size_t unit = 0; unit < z.units; ++unit) {
                for (std::size_t i = 0; i < z.points; ++i)
                    QVERIFY(std::abs(z.of(unit)[i] - expected["flow"][layer]["sums"][unit][i].get<double>()) < 1e-11);
            }
        }
    }
}

void LayerFlowTest::logitsOfAPointAreThoseOfPyTorch()
{
    const auto &expected = reference::diagnostics()[3];
    const reference::Case c(expected);
    const auto weights = c.network.unflatten(c.weights);
    for (std::size_t i = 0; i < c.data.training.size(); ++i) {
        const auto logits = output_sums(c.spec, c.data.task, weights, c.data.training[i]);
        QCOMPARE(logits.size(), std::size_t(3));
        for (std::size_t k = 0; k < 3; ++k)
            QVERIFY(std::abs(logits[k] - expected["flow"].back()["sums"][k][i].get<double>()) < 1e-11);
    }
}

/// x → w·x with L = ½(tanh z − t)²: ∂L/∂z = (tanh z − t)(1 − tanh² z).
void LayerFlowTest::oneSampleIsLookedAtToo()
{
    NetworkSpec spec;
    spec.hidden = {{3, "identity", {}}, {2, "identity", {}}};
    const Network network(spec, 2);
    AlignedVector weights(network.flat_size() + NetworkKernels::slack);
    NetworkWeights values = network.unflatten(weights);
    values.layers[0].weight = {1, 0, 0, 1, 0, 0};
    values.layers[1].weight = {1, 0, 0, 0, 2, 0};
    values.layers[2].weight = {1, -1};
    network.flatten(values, weights);
    const std::vector<Point> points{{0.5, 0.25, 1}};
    const Samples samples(points, spec, 2);
    Workspace workspace(network);
    const auto steepest = steepest_slopes(spec);
    const auto flow = layer_flow({network, Loss::half_mse, weights.data(), samples.view(), steepest}, workspace);
    const double z = 0.5 - 2 * 0.25;
    const double delta = std::abs((std::tanh(z) - 1) * (1 - std::tanh(z) * std::tanh(z)));
    QVERIFY(near(flow[2].gradient, delta));
    QVERIFY(near(flow[1].gradient, delta));                   // weights 1 and −1
    QVERIFY(near(flow[0].gradient, (delta + 2 * delta) / 3)); // through weights 1 and 2; nothing reaches the third
}

void LayerFlowTest::gradientsVanishInADeepSigmoidNetwork()
{
    reference::Case c(reference::diagnostics()[2]);
    const auto steepest = steepest_slopes(c.spec);
    const auto flow = layer_flow({c.network, c.loss(), c.weights.data(), c.samples.view(), steepest}, c.workspace);
    for (std::size_t i = 0; i + 1 < flow.size(); ++i)
        QVERIFY(flow[i].gradient < flow[i + 1].gradient / 4);
}

void LayerFlowTest::updatesAreMeasuredAgainstTheWeights()
{
    const Network network(NetworkSpec(), 2);
    std::vector<double> before(network.flat_size(), 0.0);
    const auto &layers = network.layers();
    std::fill_n(before.begin() + static_cast<std::ptrdiff_t>(layers[0].weight), layers[0].inputs * layers[0].outputs,
                3);
    std::vector<double> after = before;
    for (double &weight : after)
        weight *= 1.01;
    after[layers[0].bias] = 100; // biases do not count
    after[layers[1].weight] = 0.5;
    const auto ratios = update_ratios(network, before, after);
    QVERIFY(std::abs(ratios[0] - 0.01) < 1e-14);
    QVERIFY(std::isinf(ratios[1]));
    QCOMPARE(ratios[2], 0.0);
}

void LayerFlowTest::nothingToSaturateIsSaid()
{
    NetworkSpec spec;
    spec.hidden = {{2, "tanh", {}}, {2, "leaky_relu", {0.5}}, {2, "sigmoid", {}}};
    spec.output = Output::softmax;
    const auto slopes = steepest_slopes(spec);
    QCOMPARE(slopes.size(), std::size_t(4));
    QVERIFY(near(slopes[0], 1) && near(slopes[1], 1) && near(slopes[2], 0.25));
    QVERIFY(std::isinf(slopes[3]));
}

ACTLAB_TEST(LayerFlowTest, QCoreApplication)
#include "layer_flow_test.moc"
