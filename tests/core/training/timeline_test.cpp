// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/timeline.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

namespace {

NetworkScenario scenario(Optimizer optimizer = Optimizer::adam)
{
    NetworkScenario s;
    s.data.source = "moons";
    s.data.samples = 60;
    s.training.optimizer = optimizer;
    s.training.learning_rate = 0.01;
    return s;
}

void keep(Timeline &timeline, const Trainer &trainer)
{
    if (timeline.wants(trainer.epoch()))
        timeline.add(trainer.state(), {});
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goingBackGivesTheSameNumbersAgain_data();
    void goingBackGivesTheSameNumbersAgain();
    void aDivergedRunCanGoBack();
    void memoryIsBounded();
    void largeStatesAreFewer();
    void theFutureIsForgotten();
};

void TimelineTest::goingBackGivesTheSameNumbersAgain_data()
{
    QTest::addColumn<Optimizer>("optimizer");
    for (const auto &choice : choices<Optimizer>())
        QTest::newRow(std::string(choice.id).c_str()) << choice.value;
}

void TimelineTest::goingBackGivesTheSameNumbersAgain()
{
    QFETCH(Optimizer, optimizer);
    auto trainer = Trainer::create(scenario(optimizer)).value();
    Timeline timeline;
    keep(timeline, trainer);
    std::vector<NetworkWeights> weights{trainer.weights()};
    for (int epoch = 1; epoch <= 30; ++epoch) {
        trainer.step_epoch();
        keep(timeline, trainer);
        weights.push_back(trainer.weights());
    }
    trainer.step_batch(); // it goes back from the middle of an epoch
    for (const std::uint64_t epoch : {29U, 7U, 0U}) {
        trainer.restore(*timeline.state_at(epoch));
        QCOMPARE(trainer.epoch(), epoch);
        QCOMPARE(trainer.steps(), epoch * 3);
        for (std::uint64_t next = epoch; next < 30; ++next) {
            QVERIFY(trainer.weights() == weights[next]);
            trainer.step_epoch();
        }
    }
}

void TimelineTest::aDivergedRunCanGoBack()
{
    NetworkScenario wild = scenario(Optimizer::sgd);
    wild.network.hidden = {{8, "relu", {}}, {8, "relu", {}}};
    wild.network.output = Output::identity;
    wild.training.loss = Loss::mse;
    auto trainer = Trainer::create(wild).value();
    Timeline timeline;
    keep(timeline, trainer);
    trainer.step_epoch();
    keep(timeline, trainer);
    wild.training.learning_rate = 1e5;
    QVERIFY(trainer.apply(wild));
    while (trainer.step_epoch()) {
    }
    QVERIFY(trainer.divergence());
    trainer.restore(*timeline.state_at(1));
    QVERIFY(!trainer.divergence());
    wild.training.learning_rate = 1e-3;
    QVERIFY(trainer.apply(wild));
    QVERIFY(trainer.step_epoch());
}

void TimelineTest::memoryIsBounded()
{
    auto trainer = Trainer::create(scenario()).value();
    Timeline timeline;
    keep(timeline, trainer);
    for (int epoch = 1; epoch <= 5'000; ++epoch) {
        trainer.step_epoch();
        keep(timeline, trainer);
    }
    const auto &states = timeline.states();
    QVERIFY(states.size() <= Timeline::most_states && states.size() > Timeline::most_states / 2 - 1);
    QVERIFY(timeline.bytes() < 4 << 20);
    QCOMPARE(timeline.moments()->size(), states.size());
    for (std::size_t i = 0; i < states.size(); ++i) { // evenly from the beginning on
        QCOMPARE(states[i]->epoch, i * 32);
        QCOMPARE((*timeline.moments())[i].epoch, i * 32);
    }
    QCOMPARE(timeline.state_at(100)->epoch, std::uint64_t(96));
}

void TimelineTest::largeStatesAreFewer()
{
    Timeline timeline;
    TrainerState state = Trainer::create(scenario()).value().state();
    state.order.resize(1'000'000); // four megabytes
    for (std::uint64_t epoch = 0; epoch < 100; ++epoch) {
        state.epoch = epoch;
        if (timeline.wants(epoch))
            timeline.add(state, {});
    }
    QVERIFY(timeline.bytes() <= Timeline::most_bytes);
    QVERIFY(timeline.states().size() >= 4);
}

void TimelineTest::theFutureIsForgotten()
{
    Timeline timeline;
    TrainerState state = Trainer::create(scenario()).value().state();
    for (std::uint64_t epoch = 0; epoch < 10; ++epoch) {
        state.epoch = epoch;
        timeline.add(state, {});
    }
    const auto before = timeline.moments();
    timeline.drop_after(6);
    QCOMPARE(timeline.states().back()->epoch, std::uint64_t(6));
    QCOMPARE(timeline.moments()->size(), std::size_t(7));
    QCOMPARE(before->size(), std::size_t(10)); // what a picture holds does not change
    state.epoch = 7;
    timeline.add(state, {});
    QCOMPARE(timeline.states().back()->epoch, std::uint64_t(7));
}

ACTLAB_TEST(TimelineTest, QCoreApplication)
#include "timeline_test.moc"
