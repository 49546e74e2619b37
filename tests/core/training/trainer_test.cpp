// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "tests/core/network/reference_network.h"
#include "tests/core/training/xor_trainer.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

void train(Trainer &trainer, int epochs)
{
    for (int i = 0; i < epochs; ++i)
        trainer.step_epoch();
}

ErrorCode error_of(const NetworkScenario &scenario)
{
    return Trainer::create(scenario).error().code;
}

DataSpec four_points()
{
    DataSpec data;
    data.source = given_points;
    data.points = PointList({{0, 0, 0}, {0, 1, 1}, {1, 0, 1}, {1, 1, 0}});
    data.train_fraction = 1;
    return data;
}

} // namespace

class TrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameScenarioGivesTheSameRun();
    void batchesAndEpochsAreTheSameSteps();
    void lookingAtScoresChangesNothing();
    void scoresAreThoseOfTheReference();
    void aHiddenLayerSolvesXorAndNoneFails();
    void linearLayersNeverSolveXor();
    void largeBatchesGoThroughInTiles();
    void theOrderIsDrawnAnewForEachEpoch();
    void liveChangesApplyBetweenBatches();
    void anotherOptimizerStartsAfresh();
    void editsSetOneNumber();
    void badScenariosAreRefused();
    void aBatchOfMoreThanThereAreIsAll();
    void confusionCountsEveryPoint();
};

void TrainerTest::theSameScenarioGivesTheSameRun()
{
    auto a = made(xor_scenario());
    auto b = made(xor_scenario());
    train(a, 50);
    train(b, 50);
    QVERIFY(a.weights() == b.weights());
    auto other = xor_scenario();
    other.seed = 4;
    auto c = made(other);
    QVERIFY(*c.data() == *a.data()); // the seed of the start is not that of the points
    train(c, 50);
    QVERIFY(a.weights() != c.weights());
}

void TrainerTest::batchesAndEpochsAreTheSameSteps()
{
    auto scenario = xor_scenario();
    scenario.training.batch_size = 30; // 100 points: three batches and a smaller one
    auto a = made(scenario);
    auto b = made(scenario);
    train(a, 5);
    for (int i = 0; i < 20; ++i)
        QVERIFY(b.step_batch());
    QCOMPARE(b.epoch(), std::uint64_t{5});
    QCOMPARE(a.steps(), std::uint64_t{20});
    QVERIFY(a.weights() == b.weights());
}

void TrainerTest::lookingAtScoresChangesNothing()
{
    auto a = made(xor_scenario());
    auto b = made(xor_scenario());
    for (int i = 0; i < 20; ++i) {
        a.step_epoch();
        b.step_epoch();
        (void)b.training_scores();
        (void)b.test_scores();
        (void)b.training_confusion();
    }
    QVERIFY(a.weights() == b.weights());
}

void TrainerTest::scoresAreThoseOfTheReference()
{
    for (const auto &output : choices<Output>()) {
        for (const auto &loss : losses_for(output.value)) {
            auto scenario = xor_scenario();
            scenario.data.source = output.value == Output::softmax ? "blobs" : "moons";
            scenario.data.samples = 301;
            scenario.data.train_fraction = 0.9; // more than one tile of 128
            scenario.network.output = output.value;
            scenario.training.loss = loss.value;
            auto trainer = made(scenario);
            train(trainer, 3);
            const auto data = trainer.data();
            const auto weights = trainer.weights();
            const auto scores = trainer.training_scores();
            const double expected = reference::mean_loss(scenario, data->task, weights, data->training);
            QVERIFY(std::abs(scores.loss - expected) < 1e-13);
            QCOMPARE(scores.accuracy.has_value(), output.value != Output::identity);
            if (!scores.accuracy)
                continue;
            double right = 0;
            for (const auto &point : data->training) {
                const auto o = reference::forward(scenario.network, weights, point).outputs.back();
                const double middle = output.value == Output::sigmoid ? 0.5 : 0;
                const auto answer = output.value == Output::softmax
                                        ? static_cast<double>(std::ranges::max_element(o) - o.begin())
                                        : (o[0] > middle ? 1.0 : 0.0);
                right += answer == point.label;
            }
            QCOMPARE(*scores.accuracy, right / static_cast<double>(data->training.size()));
        }
    }
}

void TrainerTest::aHiddenLayerSolvesXorAndNoneFails()
{
    auto solves = made(xor_scenario());
    train(solves, 500);
    QVERIFY(solves.training_scores().accuracy.value() > 0.97);
    auto scenario = xor_scenario();
    scenario.network.hidden.clear();
    auto fails = made(scenario);
    train(fails, 500);
    QVERIFY(fails.training_scores().accuracy.value() < 0.75);
}

void TrainerTest::linearLayersNeverSolveXor()
{
    auto scenario = xor_scenario();
    scenario.network.hidden.assign(6, {8, "identity", {}});
    auto trainer = made(scenario);
    train(trainer, 300);
    QVERIFY(trainer.training_scores().accuracy.value() < 0.75);
}

void TrainerTest::largeBatchesGoThroughInTiles()
{
    auto scenario = xor_scenario();
    scenario.data.samples = 1000;
    scenario.data.train_fraction = 0.7; // 700 points are five tiles and a half
    scenario.network.hidden = {{5, "prelu", {0.25}}, {3, "tanh", {}}};
    scenario.training.batch_size = 0;
    scenario.training.learning_rate = 1;
    scenario.training.loss = Loss::mse;
    auto trainer = made(scenario);
    auto before = trainer.weights();
    QVERIFY(trainer.step_batch());
    auto after = trainer.weights();
    const auto numbers = reference::numbers_of(before);
    const auto moved = reference::numbers_of(after);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double centre = *numbers[i];
        constexpr double h = 1e-6;
        const auto loss_at = [&](double x) {
            *numbers[i] = x;
            return reference::mean_loss(scenario, 2, before, trainer.data()->training);
        };
        const double slope = (loss_at(centre + h) - loss_at(centre - h)) / (2 * h);
        *numbers[i] = centre;
        QVERIFY(std::abs(centre - *moved[i] - slope) < 1e-5); // prelu has kinks
    }
}

void TrainerTest::theOrderIsDrawnAnewForEachEpoch()
{
    auto scenario = xor_scenario();
    scenario.training.shuffle = false;
    auto fixed = made(scenario);
    scenario.training.shuffle = true;
    auto drawn = made(scenario);
    train(fixed, 1);
    train(drawn, 1);
    QVERIFY(fixed.weights() != drawn.weights());
    scenario.training.batch_size = 0; // nothing to draw
    auto all = made(scenario);
    scenario.training.shuffle = false;
    auto all_in_order = made(scenario);
    train(all, 3);
    train(all_in_order, 3);
    QVERIFY(all.weights() == all_in_order.weights());
}

void TrainerTest::liveChangesApplyBetweenBatches()
{
    auto scenario = xor_scenario();
    scenario.network.hidden = {{4, "leaky_relu", {0.01}}};
    auto trainer = made(scenario);
    train(trainer, 2);
    const auto before = trainer.weights();
    auto changed = scenario;
    changed.training.learning_rate = 0.001;
    changed.network.hidden[0].parameters[0] = 0.5;
    QCOMPARE(int(change_between(scenario, changed)), int(Change::live));
    QVERIFY(trainer.apply(changed));
    QVERIFY(trainer.weights() == before);
    const double expected = reference::mean_loss(changed, 2, before, trainer.data()->training);
    QVERIFY(std::abs(trainer.training_scores().loss - expected) < 1e-13);

    changed.training.learning_rate = 0;
    QCOMPARE(int(trainer.apply(changed).error().code), int(ErrorCode::parameter_outside_domain));
    QCOMPARE(trainer.scenario().training.learning_rate, 0.001);
    changed.network.hidden[0].units = 5;
    QCOMPARE(int(change_between(scenario, changed)), int(Change::restart));
    QCOMPARE(int(change_between(scenario, scenario)), int(Change::none));
}

void TrainerTest::anotherOptimizerStartsAfresh()
{
    auto scenario = xor_scenario();
    scenario.training.shuffle = false;
    scenario.training.optimizer = Optimizer::adam;
    auto detour = made(scenario);
    train(detour, 3);
    auto plain = scenario;
    plain.training.optimizer = Optimizer::sgd;
    QVERIFY(detour.apply(plain));
    QVERIFY(detour.apply(scenario));
    auto fresh = made(scenario);
    QVERIFY(fresh.set_weights(detour.weights()));
    train(detour, 3);
    train(fresh, 3);
    QVERIFY(detour.weights() == fresh.weights());
}

void TrainerTest::editsSetOneNumber()
{
    auto trainer = made(xor_scenario());
    auto expected = trainer.weights();
    expected.layers[1].at(1, 3) = 7;
    expected.layers[2].bias[0] = -8;
    QVERIFY(trainer.edit({{1, 1, 3}, 7}));
    QVERIFY(trainer.edit({{2, 0, {}}, -8}));
    QVERIFY(trainer.weights() == expected);
    QVERIFY(!trainer.edit({{3, 0, {}}, 0}));
    QVERIFY(!trainer.edit({{0, 4, {}}, 0}));
    QVERIFY(!trainer.edit({{0, 0, 2}, 0}));
    QVERIFY(!trainer.edit({{0, 0, 0}, HUGE_VAL}));
    QVERIFY(trainer.weights() == expected);
}

void TrainerTest::badScenariosAreRefused()
{
    const auto with = [](auto change) {
        auto scenario = xor_scenario();
        change(scenario);
        return int(error_of(scenario));
    };
    using S = NetworkScenario &;
    QCOMPARE(with([](S s) { s.network.features.clear(); }), int(ErrorCode::features_missing));
    QCOMPARE(with([](S s) { s.network.features = {Feature::x1, Feature::x1}; }), int(ErrorCode::feature_repeated));
    QCOMPARE(with([](S s) { s.network.hidden.assign(7, {}); }), int(ErrorCode::outside_range));
    QCOMPARE(with([](S s) { s.network.hidden[0].units = 0; }), int(ErrorCode::outside_range));
    QCOMPARE(with([](S s) { s.network.hidden[0].units = 1000; }), int(ErrorCode::outside_range));
    QCOMPARE(with([](S s) { s.network.hidden[0].activation = "rleu"; }), int(ErrorCode::unknown_activation));
    QCOMPARE(with([](S s) { s.network.hidden[0].parameters = {1}; }), int(ErrorCode::parameter_count));
    QCOMPARE(with([](S s) { s.network.hidden[0] = {2, "softplus", {-1}}; }), int(ErrorCode::parameter_outside_domain));
    QCOMPARE(with([](S s) { s.network.features = {Feature::x3}; }), int(ErrorCode::feature_without_input));
    QCOMPARE(with([](S s) { s.network.outputs = 0; }), int(ErrorCode::outside_range));
    QCOMPARE(with([](S s) { s.network.outputs = 7; }), int(ErrorCode::outside_range));
    QCOMPARE(with([](S s) {
                 s.data.source = "blobs";
                 s.network.outputs = 2;
             }),
             int(ErrorCode::outputs_too_few_for_classes));
    QCOMPARE(with([](S s) {
                 s.data.source = "plane";
                 s.network.outputs = 2;
             }),
             int(ErrorCode::outputs_do_not_fit));
    QCOMPARE(with([](S s) { s.training.frozen.places = {{0, 9, {}}}; }), int(ErrorCode::outside_range));
    QCOMPARE(with([](S s) { s.training.frozen.places = {{9, 0, {}}}; }), int(ErrorCode::weights_layer_count));
    QCOMPARE(with([](S s) {
                 s.data.source = "plane";
                 s.network.output = Output::softmax;
             }),
             int(ErrorCode::output_needs_classes));
    QCOMPARE(with([](S s) { s.training.loss = Loss::cross_entropy; }), int(ErrorCode::loss_does_not_fit));
    QCOMPARE(with([](S s) {
                 s.data.source = "plane";
                 s.network.output = Output::sigmoid;
                 s.training.loss = Loss::binary_cross_entropy;
             }),
             int(ErrorCode::loss_needs_shares));
    QCOMPARE(with([](S s) { s.training.learning_rate = 0; }), int(ErrorCode::parameter_outside_domain));
    QCOMPARE(with([](S s) { s.training.learning_rate = -1; }), int(ErrorCode::parameter_outside_domain));
    QCOMPARE(with([](S s) { s.training.learning_rate = HUGE_VAL; }), int(ErrorCode::not_finite));
    QCOMPARE(with([](S s) { s.training.l1 = -1; }), int(ErrorCode::parameter_outside_domain));
    QCOMPARE(with([](S s) { s.training.l2 = std::nan(""); }), int(ErrorCode::not_finite));
}

void TrainerTest::aBatchOfMoreThanThereAreIsAll()
{
    auto scenario = xor_scenario();
    const auto weights_after = [&](std::size_t batch) {
        scenario.training.batch_size = batch;
        auto trainer = made(scenario);
        for (int i = 0; i < 5; ++i)
            trainer.step_epoch();
        return trainer.weights();
    };
    QVERIFY(weights_after(1'000) == weights_after(0));
    QVERIFY(!check_batch_size(101, 100)); // who asks for one is told
    QVERIFY(check_batch_size(100, 100));
}

void TrainerTest::confusionCountsEveryPoint()
{
    auto scenario = xor_scenario();
    scenario.data = four_points();
    scenario.training.batch_size = 0;
    auto trainer = made(scenario);
    QVERIFY(!trainer.test_scores());
    QVERIFY(!trainer.test_confusion());
    const auto matrix = trainer.training_confusion();
    QCOMPARE(matrix.at(0, 0) + matrix.at(0, 1), std::size_t{2});
    QCOMPARE(matrix.at(1, 0) + matrix.at(1, 1), std::size_t{2});
    const auto right = static_cast<double>(matrix.at(0, 0) + matrix.at(1, 1));
    QCOMPARE(trainer.training_scores().accuracy.value(), right / 4);
}

ACTLAB_TEST(TrainerTest, QCoreApplication)
#include "trainer_test.moc"
