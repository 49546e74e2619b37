// SPDX-License-Identifier: GPL-3.0-or-later
// What each order does, on the caller's thread; worker_tsan_test.cpp is about the thread.
#include "core/training/worker.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

namespace {

NetworkScenario small_xor()
{
    NetworkScenario s;
    s.data.source = "xor";
    s.data.samples = 100;
    s.data.train_fraction = 0.8; // 8 batches of 10
    s.training.batch_size = 10;
    return s;
}

} // namespace

class WorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsAreBatchesAndEpochs();
    void theSpeedIsObeyed();
    void aRequestChangesWhatIsShown();
    void anEditIsShownAndCounted();
    void goingBackForgetsWhatWasOrdered();
    void aNewStartDropsTheOrdersOfTheOldRun();
    void whatCannotBeIsRefused();

private:
    std::unique_ptr<Worker> worker_;
};

void WorkerTest::init()
{
    worker_ = std::make_unique<Worker>(Worker::Place::callers_thread);
    QVERIFY(!worker_->latest());
    QCOMPARE(worker_->run(), std::uint64_t(0));
    QVERIFY(worker_->start(small_xor()));
    QCOMPARE(worker_->run(), std::uint64_t(1));
}

void WorkerTest::stepsAreBatchesAndEpochs()
{
    QVERIFY(worker_->latest()->state == RunState::paused);
    QCOMPARE(worker_->latest()->steps, std::uint64_t(0));
    worker_->step_batches(3);
    worker_->step_batches(2);
    QCOMPARE(worker_->latest()->steps, std::uint64_t(5));
    QCOMPARE(worker_->latest()->position, std::size_t(50));
    worker_->step_epochs(1); // what is left of this one
    QCOMPARE(worker_->latest()->steps, std::uint64_t(8));
    worker_->step_epochs(2);
    QCOMPARE(worker_->latest()->epoch, std::uint64_t(3));
    QCOMPARE(worker_->latest()->steps, std::uint64_t(24));
    QVERIFY(worker_->latest()->state == RunState::paused);
}

void WorkerTest::theSpeedIsObeyed()
{
    worker_->set_speed(10);
    worker_->set_running(true);
    QCOMPARE(worker_->latest()->steps, std::uint64_t(1)); // a batch at a time
    QVERIFY(worker_->latest()->state == RunState::running);
    const auto before = worker_->latest()->steps;
    worker_->set_speed(Worker::flat_out);
    QVERIFY(worker_->latest()->steps >= before + 16);
    QVERIFY(!worker_->is_idle());
    worker_->set_running(false);
    const auto paused = worker_->latest();
    QVERIFY(paused->state == RunState::paused);
    QCOMPARE(worker_->latest()->steps, paused->steps);
}

void WorkerTest::aRequestChangesWhatIsShown()
{
    const auto plain = worker_->latest();
    QCOMPARE(plain->maps->resolution, std::size_t(100));
    QVERIFY(!plain->detail && !plain->confusion && plain->flow.empty() && !plain->slice);
    QVERIFY(!plain->pre_activations && !plain->hidden_space);
    worker_->request({.resolution = 12,
                      .detail_resolution = 30,
                      .detail_unit = UnitId{0, 1},
                      .confusion = true,
                      .flow = true,
                      .pre_activations = 1,
                      .hidden_space = 9,
                      .slice_directions = SliceDirections::random});
    const auto full = worker_->latest();
    QCOMPARE(full->maps->resolution, std::size_t(12));
    QCOMPARE(full->detail->resolution, std::size_t(30));
    QVERIFY(full->detail->units == std::vector{(UnitId{0, 1})});
    QVERIFY(full->confusion && full->slice);
    QCOMPARE(full->flow.size(), std::size_t(3));
    QCOMPARE(full->pre_activations->units, std::size_t(2));
    QCOMPARE(full->hidden_space->layer, std::size_t(2)); // the last, where there are not as many
    QVERIFY(full->weights == plain->weights);
}

void WorkerTest::anEditIsShownAndCounted()
{
    QVERIFY(worker_->edit({{0, 2, 1}, 0.75}));
    QVERIFY(worker_->edit({{1, 0, {}}, -3}));
    QVERIFY(!worker_->is_idle());
    const auto edited = worker_->latest();
    QVERIFY(worker_->is_idle());
    QCOMPARE(edited->orders, worker_->orders());
    QCOMPARE(edited->weights.layers[0].at(2, 1), 0.75);
    QCOMPARE(edited->weights.layers[1].bias[0], -3.0);
    const auto given = worker_->orders();
    QVERIFY(!worker_->edit({{7, 0, 0}, 1}));
    QCOMPARE(worker_->orders(), given);
}

void WorkerTest::goingBackForgetsWhatWasOrdered()
{
    worker_->step_epochs(4);
    const auto end = worker_->latest();
    QCOMPARE(end->timeline->states().size(), std::size_t(5));
    worker_->step_epochs(3);
    worker_->step_batches(3);
    QVERIFY(worker_->edit({{0, 0, 0}, 5}));
    worker_->rewind(2);
    const auto back = worker_->latest();
    QCOMPARE(back->epoch, std::uint64_t(2));
    QVERIFY(back->weights.layers[0].at(0, 0) != 5);
    QCOMPARE(back->orders, worker_->orders()); // the edit was seen, and is over
    worker_->step_epochs(2);
    QVERIFY(worker_->latest()->weights == end->weights);
}

void WorkerTest::aNewStartDropsTheOrdersOfTheOldRun()
{
    worker_->set_speed(10);
    worker_->request({.resolution = 20});
    worker_->set_running(true);
    worker_->step_epochs(5);
    QVERIFY(worker_->edit({{0, 0, 0}, 5}));
    QVERIFY(worker_->start(small_xor()));
    const auto fresh = worker_->latest();
    QCOMPARE(fresh->run, std::uint64_t(2));
    QCOMPARE(fresh->steps, std::uint64_t(0));
    QVERIFY(fresh->state == RunState::paused);
    QVERIFY(fresh->weights.layers[0].at(0, 0) != 5);
    QCOMPARE(fresh->orders, worker_->orders());
    QCOMPARE(fresh->maps->resolution, std::size_t(20)); // what to show and how fast outlive it
    worker_->set_running(true);
    QCOMPARE(worker_->latest()->steps, std::uint64_t(1));
}

void WorkerTest::whatCannotBeIsRefused()
{
    auto other = small_xor();
    QVERIFY(worker_->apply(other).value() == Change::none);
    other.training.learning_rate = 0.5;
    QVERIFY(worker_->apply(other).value() == Change::live);
    QCOMPARE(worker_->latest()->scenario->training.learning_rate, 0.5);
    other.training.learning_rate = -1;
    QCOMPARE(worker_->apply(other).error().code, ErrorCode::parameter_outside_domain);
    QCOMPARE(worker_->latest()->scenario->training.learning_rate, 0.5);
    other.seed = 77;
    QVERIFY(worker_->apply(other).value() == Change::restart);
    QCOMPARE(worker_->current()->scenario.seed, std::uint64_t(0));
    other = small_xor();
    other.data.source = "nowhere";
    QVERIFY(!worker_->start(other));
    QCOMPARE(worker_->run(), std::uint64_t(1)); // which goes on
    QVERIFY(!worker_->start(small_xor(), NetworkWeights{}));
    QCOMPARE(worker_->run(), std::uint64_t(1));
}

ACTLAB_TEST(WorkerTest, QCoreApplication)
#include "worker_test.moc"
