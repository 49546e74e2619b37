// SPDX-License-Identifier: GPL-3.0-or-later
// Runs whose numbers leave their range; divergence_test.cpp looks at one number at a time.
#include "tests/core/training/xor_trainer.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

class DivergingTrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void divergenceIsExplained_data();
    void divergenceIsExplained();
    void decayShrinksWeightsUpToItsLimit();
    void anInfiniteLossIsDivergence();
    void aDivergedRunCanGoOn();
};

void DivergingTrainerTest::divergenceIsExplained_data()
{
    QTest::addColumn<QByteArray>("activation");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("l2");
    QTest::addColumn<double>("scale"); // of the points
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("optimizer");
    const auto row = [](const char *name, const char *activation, double rate, double l2, double scale,
                        DivergenceCause cause, Optimizer optimizer = Optimizer::sgd) {
        QTest::newRow(name) << QByteArray(activation) << rate << l2 << scale << int(cause) << int(optimizer);
    };
    row("learning rate", "relu", 5, 0, 1, DivergenceCause::learning_rate);
    row("immense learning rate", "tanh", maximum_learning_rate, 0, 1, DivergenceCause::learning_rate);
    row("regularisation", "tanh", 0.1, 100, 1, DivergenceCause::regularization);
    row("regularisation, Nesterov", "tanh", 0.1, 15, 1, DivergenceCause::regularization, Optimizer::nesterov);
    row("learning rate, momentum", "relu", 5, 0.5, 1, DivergenceCause::learning_rate, Optimizer::momentum);
    row("activation", "exponential", 1e-9, 0, 10, DivergenceCause::activation);
    row("inputs", "identity", 0.03, 0, 1e5, DivergenceCause::inputs);
}

void DivergingTrainerTest::divergenceIsExplained()
{
    QFETCH(QByteArray, activation);
    QFETCH(double, rate);
    QFETCH(double, l2);
    QFETCH(double, scale);
    QFETCH(int, cause);
    QFETCH(int, optimizer);
    auto scenario = xor_scenario();
    auto points = make_points(scenario.data).value();
    for (auto &point : points)
        point = {point.x1 * scale, point.x2 * scale, point.label};
    scenario.data.source = given_points;
    scenario.data.points = PointList(points);
    const auto id = activation.toStdString();
    scenario.network.hidden = {{4, id, {}}, {3, id, {}}};
    scenario.network.output = Output::identity;
    scenario.training.learning_rate = rate;
    scenario.training.l2 = l2;
    scenario.training.optimizer = static_cast<Optimizer>(optimizer);
    auto trainer = made(scenario);
    NetworkWeights last;
    std::uint64_t steps = 0;
    for (bool goes_on = true; goes_on && steps < 100'000; ++steps) {
        last = trainer.weights();
        goes_on = trainer.step_batch();
    }
    QVERIFY(trainer.divergence().has_value());
    QCOMPARE(int(trainer.divergence()->cause), cause);
    QCOMPARE(trainer.divergence()->step, steps);
    QCOMPARE(trainer.divergence()->epoch, (steps - 1) / 10 + 1);
    QVERIFY(trainer.divergence()->layer >= 1 && trainer.divergence()->layer <= 3);
    const bool is_of_loss = trainer.divergence()->stage == DivergenceStage::loss;
    QVERIFY(is_of_loss ? !std::isfinite(trainer.training_scores().loss)
                       : trainer.weights() == last); // the last finite state
    last = trainer.weights();
    QVERIFY(check_weights(last, last));
    QVERIFY(!trainer.step_batch());
    QVERIFY(!trainer.step_epoch());
    QCOMPARE(trainer.steps(), is_of_loss ? steps : steps - 1);
}

/// The inputs are 0, so that nothing but the decay moves a weight.
void DivergingTrainerTest::decayShrinksWeightsUpToItsLimit()
{
    for (const auto &optimizer : Choices<Optimizer>::all) {
        const double limit = decay_limit(optimizer.value);
        if (!std::isfinite(limit))
            continue;
        for (const double part : {0.98, 1.02}) {
            auto scenario = xor_scenario();
            scenario.data.source = given_points;
            scenario.data.points = PointList({{0, 0, 0}, {0, 0, 1}});
            scenario.data.train_fraction = 1;
            scenario.network.hidden.clear();
            scenario.network.output = Output::identity;
            scenario.training.optimizer = optimizer.value;
            scenario.training.batch_size = 0;
            scenario.training.learning_rate = 0.1;
            scenario.training.l2 = limit / scenario.training.learning_rate * part;
            auto trainer = made(scenario);
            const double before = std::abs(trainer.weights().layers[0].weight[0]);
            for (int i = 0; i < 2'000; ++i)
                QVERIFY(trainer.step_batch());
            const double after = std::abs(trainer.weights().layers[0].weight[0]);
            QVERIFY2(part < 1 ? after < before / 100 : after > before * 100, optimizer.id.data());
        }
    }
}

/// Weights and gradients of these are finite, and PyTorch's loss is inf.
void DivergingTrainerTest::anInfiniteLossIsDivergence()
{
    auto scenario = xor_scenario();
    scenario.data.source = given_points;
    scenario.data.points = PointList({{1, 2, 1e300}, {-1, 2, 0}, {2, 1, 1e300}});
    scenario.data.train_fraction = 1;
    scenario.network.output = Output::identity;
    scenario.training.batch_size = 0;
    auto trainer = made(scenario);
    QCOMPARE(trainer.training_scores().loss, HUGE_VAL);
    QVERIFY(!trainer.step_epoch());
    QVERIFY(trainer.divergence().has_value());
    QCOMPARE(trainer.divergence()->cause, DivergenceCause::labels);
    QCOMPARE(trainer.divergence()->stage, DivergenceStage::loss);
    QCOMPARE(trainer.epoch(), std::uint64_t(0));

    scenario.training.loss = Loss::huber; // which is linear in the labels
    QVERIFY(trainer.apply(scenario));
    QVERIFY(!trainer.divergence());
    QVERIFY(trainer.step_epoch());

    // Adam's steps stay finite whatever the gradient is.
    scenario = xor_scenario();
    scenario.network.output = Output::identity;
    scenario.training.optimizer = Optimizer::adam;
    auto adam = made(scenario);
    auto weights = adam.weights();
    weights.layers.back().weight.front() = 1e200;
    QVERIFY(adam.set_weights(weights));
    QVERIFY(adam.divergence().has_value());
    QCOMPARE(adam.divergence()->cause, DivergenceCause::weights);
    weights.layers.back().weight.front() = 1;
    QVERIFY(adam.set_weights(weights));
    QVERIFY(!adam.divergence());
}

void DivergingTrainerTest::aDivergedRunCanGoOn()
{
    auto scenario = xor_scenario();
    scenario.training.optimizer = Optimizer::momentum;
    scenario.training.learning_rate = 1;
    scenario.training.l2 = 1e200;
    auto trainer = made(scenario);
    while (trainer.step_batch()) {
    }
    scenario.training.learning_rate = 0.01;
    scenario.training.l2 = 0;
    QVERIFY(trainer.apply(scenario));
    QVERIFY(!trainer.divergence());
    QVERIFY(trainer.step_epoch());
    QVERIFY(check_weights(trainer.weights(), trainer.weights()));
}

ACTLAB_TEST(DivergingTrainerTest, QCoreApplication)
#include "diverging_trainer_test.moc"
