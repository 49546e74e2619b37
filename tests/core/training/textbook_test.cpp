// SPDX-License-Identifier: GPL-3.0-or-later
// Exercises of textbooks that are copied everywhere, with the digits that are printed there.
#include "core/training/trainer.h"
#include "core/training/walkthrough.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actlab;

namespace {

/// Whether a number is the printed one to the printed digits.
bool is_printed(double number, double printed, double unit)
{
    return std::abs(number - printed) <= 0.5 * unit * (1 + 1e-9);
}

/// A run on one sample, whose biases are frozen or not.
struct Exercise {
    NetworkScenario scenario;
    NetworkWeights weights;

    Trainer trainer() const
    {
        Trainer trainer = Trainer::create(scenario).value();
        [&] { QVERIFY(trainer.set_weights(weights)); }();
        return trainer;
    }
    Walk walk() const { return walk_through(scenario, make_data_set(scenario.data).value(), weights, {}).value(); }
};

Exercise exercise(const Point &sample, std::size_t targets, const char *activation, Output output, double rate)
{
    Exercise made;
    NetworkScenario &s = made.scenario;
    s.data.source = given_points;
    s.data.points = PointList({sample});
    s.data.columns = TableColumns{"", {"x1", "x2"}, std::vector<std::string>(targets, "t"), {}, {}};
    s.data.train_fraction = 1;
    s.network.hidden = {{2, activation, {}}};
    s.network.output = output;
    s.training.loss = Loss::half_squared_error;
    s.training.learning_rate = rate;
    s.training.batch_size = 1;
    return made;
}

Exercise two_outputs()
{
    Point sample{0.05, 0.1, 0.01};
    sample.target(1) = 0.99;
    Exercise made = exercise(sample, 2, "sigmoid", Output::sigmoid, 0.5);
    made.scenario.training.frozen.biases = true;
    made.weights.layers = {{2, 2, {0.15, 0.2, 0.25, 0.3}, {0.35, 0.35}, {}},
                           {2, 2, {0.4, 0.45, 0.5, 0.55}, {0.6, 0.6}, {}}};
    return made;
}

Exercise one_relu_sample()
{
    Exercise made = exercise({1, 2, 1}, 1, "relu", Output::identity, 0.1);
    made.weights.layers = {{2, 2, {0.3, -0.1, 0.2, 0.4}, {0, 0}, {}}, {1, 2, {0.5, -0.3}, {0}, {}}};
    return made;
}

} // namespace

class TextbookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoOutputsAndFixedBiases();
    void oneSampleThroughReLU();
    void equalWeightsStayEqual();
    void gradientsByInputsAreCentralDifferences();
    void theWalkKeepsWhatIsFrozen();
};

void TextbookTest::twoOutputsAndFixedBiases()
{
    Trainer trainer = two_outputs().trainer();
    QVERIFY(is_printed(trainer.training_scores().loss, 0.298371109, 1e-9));
    QVERIFY(trainer.step_epoch());
    const auto after = trainer.weights();
    const std::vector<double> hidden{0.149780716, 0.199561432, 0.249751144, 0.299502287};
    const std::vector<double> output{0.35891648, 0.408666186, 0.511301270, 0.561370121};
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(is_printed(after.layers[0].weight[i], hidden[i], 1e-9));
        QVERIFY(is_printed(after.layers[1].weight[i], output[i], i == 0 ? 1e-8 : 1e-9));
    }
    QVERIFY(after.layers[0].bias == std::vector<double>({0.35, 0.35}));
    QVERIFY(is_printed(trainer.training_scores().loss, 0.291027774, 1e-9));
    for (int epoch = 1; epoch < 10'000; ++epoch)
        QVERIFY(trainer.step_epoch());
    QVERIFY(is_printed(trainer.training_scores().loss, 3.5102e-5, 1e-9));
    QVERIFY(!trainer.training_scores().accuracy); // it is a regression
}

void TextbookTest::oneSampleThroughReLU()
{
    Trainer trainer = one_relu_sample().trainer();
    QCOMPARE(trainer.training_scores().loss, 0.78125);
    QVERIFY(trainer.step_epoch());
    const auto after = trainer.weights();
    const auto all_near = [](const std::vector<double> &ours, const std::vector<double> &printed) {
        return std::ranges::equal(ours, printed, [](double a, double b) { return std::abs(a - b) < 1e-15; });
    };
    QVERIFY(all_near(after.layers[1].weight, {0.5125, -0.175}));
    QVERIFY(all_near(after.layers[1].bias, {0.125}));
    QVERIFY(all_near(after.layers[0].weight, {0.3625, 0.025, 0.1625, 0.325}));
    QVERIFY(all_near(after.layers[0].bias, {0.0625, -0.0375}));
}

/// XOR with all weights 0.6: both hidden units get the same gradient, for ever.
void TextbookTest::equalWeightsStayEqual()
{
    NetworkScenario s = exercise({}, 1, "sigmoid", Output::sigmoid, 0.5).scenario;
    s.data.columns.reset();
    s.data.points = PointList({{0, 0, 0}, {0, 1, 1}, {1, 0, 1}, {1, 1, 0}});
    Trainer trainer = Trainer::create(s).value();
    NetworkWeights weights = trainer.weights();
    for (auto &layer : weights.layers) {
        std::ranges::fill(layer.weight, 0.6);
        std::ranges::fill(layer.bias, 0);
    }
    QVERIFY(trainer.set_weights(weights));
    for (int epoch = 0; epoch < 100; ++epoch)
        QVERIFY(trainer.step_epoch());
    const auto after = trainer.weights();
    QVERIFY(after != weights);
    QVERIFY(std::abs(after.layers[0].at(0, 0) - after.layers[0].at(1, 0)) < 1e-12);
    QVERIFY(std::abs(after.layers[0].at(0, 1) - after.layers[0].at(1, 1)) < 1e-12);
    QVERIFY(std::abs(after.layers[1].at(0, 0) - after.layers[1].at(0, 1)) < 1e-12);
}

void TextbookTest::gradientsByInputsAreCentralDifferences()
{
    const Exercise made = two_outputs();
    const Point sample = made.scenario.data.points.get().front();
    const auto loss_at = [&](double x1, double x2) {
        Exercise moved = made;
        Point point = sample;
        point.x1 = x1;
        point.x2 = x2;
        moved.scenario.data.points = PointList({point});
        return moved.trainer().training_scores().loss;
    };
    constexpr double h = 1e-5;
    const double by_x1 = (loss_at(sample.x1 + h, sample.x2) - loss_at(sample.x1 - h, sample.x2)) / (2 * h);
    const double by_x2 = (loss_at(sample.x1, sample.x2 + h) - loss_at(sample.x1, sample.x2 - h)) / (2 * h);
    const auto walked = made.walk().samples.front().loss_by_inputs;
    QCOMPARE(walked.size(), std::size_t{2});
    QVERIFY(std::abs(walked[0] - by_x1) < 1e-10 && std::abs(walked[1] - by_x2) < 1e-10);
    QVERIFY(std::abs(by_x1) > 1e-3 && std::abs(by_x2) > 1e-3);

    // Of a batch it is the derivative of the mean.
    Exercise twice = made;
    twice.scenario.data.points = PointList({sample, sample, sample});
    twice.scenario.training.batch_size = 0;
    Trainer trainer = twice.trainer();
    const auto rows =
        gradient_by_inputs(twice.scenario, trainer.data()->task, twice.weights, trainer.training_samples().view());
    QCOMPARE(rows.size(), std::size_t{3});
    QVERIFY(std::abs(rows[2][1] - walked[1] / 3) < 1e-15);
}

void TextbookTest::theWalkKeepsWhatIsFrozen()
{
    Exercise made = two_outputs();
    made.scenario.training.frozen.places = {{1, 0, 1}};
    const Walk walk = made.walk();
    QVERIFY(walk.updated.layers[0].bias == walk.weights.layers[0].bias);
    QCOMPARE(walk.updated.layers[1].at(0, 1), walk.weights.layers[1].at(0, 1));
    QVERIFY(walk.gradient.layers[1].at(0, 1) != 0);
    Trainer trainer = made.trainer();
    QVERIFY(trainer.step_batch());
    QVERIFY(walk.updated == trainer.weights());
}

ACTLAB_TEST(TextbookTest, QCoreApplication)
#include "textbook_test.moc"
