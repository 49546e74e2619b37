// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "tests/core/network/reference_network.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

/// What a table may ask for.
struct Kind {
    const char *name;
    std::size_t classes;
    std::size_t targets;
    std::optional<std::size_t> outputs;
};
constexpr std::array kinds{
    Kind{"values", 0, 3, {}},
    Kind{"labels", 2, 3, {}},
    Kind{"two classes, an output each", 2, 1, 2},
    Kind{"three classes", 3, 1, 3},
    Kind{"more outputs than classes", 3, 1, 5},
};

NetworkScenario scenario_of(const Kind &kind, Output output, Loss loss, std::size_t samples)
{
    std::vector<Point> points(samples);
    for (std::size_t p = 0; p < samples; ++p) {
        for (std::size_t i = 0; i < 3; ++i)
            points[p].input(i) = std::sin(static_cast<double>(5 * p + 3 * i + 1));
        for (std::size_t k = 0; k < kind.targets; ++k)
            points[p].target(k) = kind.classes > 0 ? static_cast<double>((p + k * p / 2) % kind.classes)
                                                   : 0.5 + 0.4 * std::cos(static_cast<double>(p + 5 * k));
    }
    NetworkScenario s;
    s.data.source = given_points;
    s.data.points = PointList(std::move(points));
    s.data.columns = TableColumns{"",
                                  {"a", "b", "c"},
                                  std::vector<std::string>(kind.targets, "t"),
                                  std::vector<std::string>(kind.classes, "class"),
                                  {}};
    s.data.train_fraction = 1;
    s.data.split = SplitOrder::in_order;
    s.network.features = {Feature::x1, Feature::x2, Feature::x3};
    s.network.hidden = {{4, "tanh", {}}};
    s.network.output = output;
    s.network.outputs = kind.outputs;
    s.training = {loss, Optimizer::sgd, 1, 0, 0, 0, false, {}, 0.3};
    s.seed = 3;
    return s;
}

bool fits(const Kind &kind, Output output)
{
    return output != Output::softmax || (kind.classes > 0 && kind.targets == 1);
}

} // namespace

class SeveralOutputsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradientsAreCentralDifferences_data();
    void gradientsAreCentralDifferences();
    void outputsAreAsManyAsTheTaskNeeds();
    void eachLabelCounts();
    void theLargestOutputIsTheAnswer();
    void frozenNumbersStayWhatTheyAre();
};

void SeveralOutputsTest::gradientsAreCentralDifferences_data()
{
    QTest::addColumn<std::size_t>("kind");
    for (std::size_t i = 0; i < kinds.size(); ++i)
        QTest::newRow(kinds[i].name) << i;
}

/// One sample takes another way through the kernels than several, and seven fill no whole number of vectors.
void SeveralOutputsTest::gradientsAreCentralDifferences()
{
    QFETCH(const std::size_t, kind);
    for (const auto &output : choices<Output>()) {
        if (!fits(kinds[kind], output.value))
            continue;
        for (const auto &loss : losses_for(output.value)) {
            for (const std::size_t samples : {1U, 7U}) {
                const auto s = scenario_of(kinds[kind], output.value, loss.value, samples);
                auto trainer = Trainer::create(s);
                QVERIFY(trainer);
                auto weights = trainer->weights();
                QCOMPARE(trainer->training_scores().loss,
                         reference::mean_loss(s, trainer->data()->task, weights, trainer->data()->training));
                QVERIFY(trainer->step_batch());
                auto gradient = trainer->gradient();
                const auto numbers = reference::numbers_of(weights);
                const auto slopes = reference::numbers_of(gradient);
                for (std::size_t i = 0; i < numbers.size(); ++i) {
                    const double expected = reference::slope(s, *trainer->data(), weights, *numbers[i]);
                    QVERIFY2(std::abs(*slopes[i] - expected) < 2e-9 * std::max(1.0, std::abs(expected)),
                             qPrintable(QStringLiteral("%1, %2, %3 samples, number %4: %5 is not %6")
                                            .arg(QLatin1String(output.id.data()), QLatin1String(loss.id.data()))
                                            .arg(samples)
                                            .arg(i)
                                            .arg(*slopes[i])
                                            .arg(expected)));
                }
            }
        }
    }
}

void SeveralOutputsTest::outputsAreAsManyAsTheTaskNeeds()
{
    const auto units = [](Output output, Task task) {
        NetworkSpec spec;
        spec.output = output;
        return output_units(spec, task);
    };
    QCOMPARE(units(Output::softmax, 2), std::size_t{2});
    QCOMPARE(units(Output::tanh, 2), std::size_t{1});
    QCOMPARE(units(Output::tanh, 3), std::size_t{3});
    QCOMPARE(units(Output::sigmoid, 6), std::size_t{6});
    QCOMPARE(units(Output::identity, 3), std::size_t{1});
    QCOMPARE(units(Output::identity, Task(0, 4)), std::size_t{4});
    QCOMPARE(units(Output::sigmoid, Task(2, 5)), std::size_t{5});
}

/// Of labels that each say yes or no, the share of right answers; of them no matrix of confusion can be made.
void SeveralOutputsTest::eachLabelCounts()
{
    auto s = scenario_of(kinds[1], Output::sigmoid, Loss::binary_cross_entropy, 4);
    s.network.hidden.clear();
    auto trainer = Trainer::create(s).value();
    auto weights = trainer.weights();
    std::ranges::fill(weights.layers[0].weight, 0);
    weights.layers[0].bias = {1, 1, -1}; // yes, yes, no
    QVERIFY(trainer.set_weights(weights));
    std::size_t right = 0;
    for (const Point &point : trainer.data()->training)
        right += (point.target(0) == 1) + (point.target(1) == 1) + (point.target(2) == 0);
    QVERIFY(right > 0 && right < 12);
    QCOMPARE(trainer.training_scores().accuracy.value(), static_cast<double>(right) / 12);
    QVERIFY(trainer.training_confusion().counts.empty());
}

void SeveralOutputsTest::theLargestOutputIsTheAnswer()
{
    for (const Output output : {Output::tanh, Output::sigmoid, Output::identity, Output::softmax}) {
        auto s = scenario_of(kinds[3], output, losses_for(output).front().value, 7);
        s.network.hidden.clear();
        auto trainer = Trainer::create(s).value();
        auto weights = trainer.weights();
        std::ranges::fill(weights.layers[0].weight, 0);
        weights.layers[0].bias = {-3, -1, -2}; // the answer is always class 1, though every output says no
        QVERIFY(trainer.set_weights(weights));
        const ConfusionMatrix confusion = trainer.training_confusion();
        QCOMPARE(confusion.classes, std::size_t{3});
        QCOMPARE(confusion.at(0, 1), std::size_t{3}); // of classes 0 1 2 0 1 2 0
        QCOMPARE(confusion.at(1, 1), std::size_t{2});
        QCOMPARE(confusion.at(2, 1), std::size_t{2});
        QCOMPARE(trainer.training_scores().accuracy.value(), 2.0 / 7);
    }
}

void SeveralOutputsTest::frozenNumbersStayWhatTheyAre()
{
    for (const auto &optimizer : choices<Optimizer>()) {
        auto s = scenario_of(kinds[0], Output::identity, Loss::mse, 7);
        s.training.optimizer = optimizer.value;
        s.training.learning_rate = 0.1;
        s.training.l2 = 0.1;
        s.training.batch_size = 2;
        s.training.frozen = {false, true, {{0, 1, 2}, {1, 2, 0}}};
        auto trainer = Trainer::create(s).value();
        const auto before = trainer.weights();
        for (int epoch = 0; epoch < 3; ++epoch)
            QVERIFY(trainer.step_epoch());
        const auto after = trainer.weights();
        for (std::size_t layer = 0; layer < 2; ++layer) {
            QVERIFY(after.layers[layer].bias == before.layers[layer].bias);
            for (std::size_t i = 0; i < after.layers[layer].weight.size(); ++i) {
                const WeightId place{layer, i / after.layers[layer].inputs, i % after.layers[layer].inputs};
                const bool stays = after.layers[layer].weight[i] == before.layers[layer].weight[i];
                QCOMPARE(stays, is_frozen(s.training.frozen, place));
            }
        }
        // What is set free learns, at once and without another run; what is frozen stops.
        s.training.frozen = {true, false, {}};
        QVERIFY(trainer.apply(s));
        QVERIFY(trainer.step_epoch());
        QVERIFY(trainer.weights().layers[0].weight == after.layers[0].weight);
        QVERIFY(trainer.weights().layers[0].bias != after.layers[0].bias);
    }
}

ACTLAB_TEST(SeveralOutputsTest, QCoreApplication)
#include "several_outputs_test.moc"
