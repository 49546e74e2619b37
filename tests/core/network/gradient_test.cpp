// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "tests/core/network/reference_network.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

struct Ending {
    Output output;
    Loss loss;
};

std::vector<Ending> all_endings()
{
    std::vector<Ending> all;
    for (const auto &output : choices<Output>()) {
        for (const auto &loss : losses_for(output.value))
            all.push_back({output.value, loss.value});
    }
    return all;
}

NetworkScenario scenario(const Activation &activation, Ending ending, double l1, double l2, std::uint64_t seed)
{
    NetworkScenario s;
    s.data.source = ending.output == Output::softmax ? "blobs" : "moons";
    s.data.samples = 10;
    s.data.noise = 0.2;
    s.data.train_fraction = 0.5;
    s.data.seed = seed;
    s.network.features = {Feature::x1, Feature::x2, Feature::sin_x1};
    const std::string id(activation.id);
    s.network.hidden = {{3, id, default_parameters(activation)}, {2, id, default_parameters(activation)}};
    s.network.output = ending.output;
    // One step of gradient descent with rate 1 moves each weight by its gradient.
    s.training = {ending.loss, Optimizer::sgd, 1, 0, l1, l2, false, {}, 0.7};
    s.seed = seed;
    return s;
}

/// How near any z comes to a point where f or f′ jumps, or an error to where Huber's loss bends.
double distance_to_kinks(const Activation &activation, const NetworkScenario &s, const NetworkWeights &weights,
                         const DataSet &data)
{
    double nearest = HUGE_VAL;
    const auto parameters = default_parameters(activation);
    for (const auto &point : data.training) {
        const auto layers = reference::forward(s.network, weights, point);
        for (std::size_t l = 0; l + 1 < layers.sums.size(); ++l) {
            for (const double z : layers.sums[l]) {
                for (const auto &kink : activation.kinks(parameters.data()))
                    nearest = std::min(nearest, std::abs(z - kink.x));
            }
        }
        for (const double o : layers.outputs.back()) {
            for (const double target : {-1.0, 0.0, 1.0, 2.0})
                nearest = std::min(nearest, std::abs(std::abs(o - target) - s.training.delta));
        }
    }
    return nearest;
}

} // namespace

/// Gradients of every activation × output × loss × regularisation.
class GradientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradientsAreCentralDifferences_data();
    void gradientsAreCentralDifferences();
    void aBatchIsTheMeanOfItsSamples();
};

void GradientTest::gradientsAreCentralDifferences_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < catalogue().size(); ++i)
        QTest::newRow(std::string(catalogue()[i].id).c_str()) << i;
}

void GradientTest::gradientsAreCentralDifferences()
{
    QFETCH(std::size_t, index);
    const auto &activation = catalogue()[index];
    double worst = 0;
    for (const auto &ending : all_endings()) {
        for (const auto &[l1, l2] : {std::pair{0.0, 0.0}, {0.03, 0.0}, {0.0, 0.05}, {0.03, 0.05}}) {
            std::optional<Trainer> trainer;
            NetworkScenario s;
            for (std::uint64_t seed = 1; !trainer; ++seed) {
                QVERIFY(seed < 1000);
                s = scenario(activation, ending, l1, l2, seed);
                auto made = Trainer::create(s);
                QVERIFY(made);
                if (distance_to_kinks(activation, s, made->weights(), *made->data()) > 0.01)
                    trainer.emplace(std::move(*made));
            }
            auto before = trainer->weights();
            QVERIFY(trainer->step_batch());
            auto after = trainer->weights();
            const auto old_numbers = reference::numbers_of(before);
            const auto new_numbers = reference::numbers_of(after);
            for (std::size_t i = 0; i < old_numbers.size(); ++i) {
                const double expected = reference::slope(s, *trainer->data(), before, *old_numbers[i]);
                const double actual = *old_numbers[i] - *new_numbers[i];
                const double error = std::abs(actual - expected) / std::max(1.0, std::abs(expected));
                worst = std::max(worst, error);
                QVERIFY2(error < 2e-9, qPrintable(QString("%1 %2 l1=%3 l2=%4, number %5: %6 is not %7")
                                                      .arg(QLatin1String(id_of(ending.output).data()))
                                                      .arg(QLatin1String(id_of(ending.loss).data()))
                                                      .arg(l1)
                                                      .arg(l2)
                                                      .arg(i)
                                                      .arg(actual)
                                                      .arg(expected)));
            }
        }
    }
    if (qEnvironmentVariableIsSet("ACTLAB_PRINT_ERRORS"))
        qInfo("%g", worst);
}

/// One sample takes another way through the kernels than several.
void GradientTest::aBatchIsTheMeanOfItsSamples()
{
    const std::vector<Point> points{
        {0.5, -1, 0.25}, {-2, 0.75, -1}, {1.5, 2, 0.5}, {-0.25, -0.5, 1}, {3, 0.125, -0.75}};
    const auto gradient_of = [](const NetworkSpec &network, std::vector<Point> some) {
        NetworkScenario s;
        s.data.source = given_points;
        s.data.points = PointList(std::move(some));
        s.data.train_fraction = 1;
        s.network = network;
        s.training = {Loss::half_mse, Optimizer::sgd, 1, 0, 0, 0, false, {}, 1};
        Trainer trainer = Trainer::create(s).value();
        const NetworkWeights before = trainer.weights();
        trainer.step_batch();
        std::vector<double> gradient;
        NetworkWeights after = trainer.weights();
        NetworkWeights start = before;
        const auto old_numbers = reference::numbers_of(start);
        const auto new_numbers = reference::numbers_of(after);
        for (std::size_t i = 0; i < old_numbers.size(); ++i)
            gradient.push_back(*old_numbers[i] - *new_numbers[i]);
        return gradient;
    };
    for (const char *id : {"prelu", "tanh", "elu"}) {
        NetworkSpec network;
        network.output = Output::identity;
        const auto parameters = default_parameters(**find_activation(id));
        network.hidden = {{3, id, parameters}, {9, id, parameters}, {2, id, parameters}};
        const std::vector<double> whole = gradient_of(network, points);
        std::vector<double> mean(whole.size(), 0.0);
        for (const Point &point : points) {
            const std::vector<double> one = gradient_of(network, {point});
            for (std::size_t i = 0; i < mean.size(); ++i)
                mean[i] += one[i] / static_cast<double>(points.size());
        }
        for (std::size_t i = 0; i < whole.size(); ++i)
            QVERIFY2(std::abs(whole[i] - mean[i]) < 1e-14, id);
    }
}

ACTLAB_TEST(GradientTest, QCoreApplication)
#include "gradient_test.moc"
