// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <cstdlib>
#include <new>

namespace {

std::size_t allocations = 0; // one thread asks

void *counted(void *memory)
{
    ++allocations;
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

} // namespace

void *operator new(std::size_t size)
{
    return counted(std::malloc(size));
}
void *operator new(std::size_t size, std::align_val_t alignment)
{
    const auto step = static_cast<std::size_t>(alignment);
    return counted(std::aligned_alloc(step, (size + step - 1) / step * step));
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::align_val_t) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

using namespace actlab;

/// Training takes no memory once it has begun.
class AllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginningIsSeen();
    void stepsAllocateNothing_data();
    void stepsAllocateNothing();
};

void AllocationTest::beginningIsSeen()
{
    const auto before = allocations;
    QVERIFY(Trainer::create({}));
    QVERIFY(allocations > before);
}

void AllocationTest::stepsAllocateNothing_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<std::size_t>("batch");
    QTest::addColumn<int>("optimizer");
    for (const auto &optimizer : choices<Optimizer>()) {
        for (const std::size_t batch : {0, 1, 10, 200}) {
            for (const char *data : {"spiral", "blobs", "plane"})
                QTest::addRow("%s, %zu, %s", optimizer.id.data(), batch, data)
                    << QByteArray(data) << batch << int(optimizer.value);
        }
    }
}

void AllocationTest::stepsAllocateNothing()
{
    QFETCH(QByteArray, data);
    QFETCH(std::size_t, batch);
    QFETCH(int, optimizer);
    NetworkScenario scenario;
    scenario.data.source = data.toStdString();
    scenario.network.hidden = {{16, "gelu", {}}, {5, "prelu", {0.25}}};
    scenario.network.output = data == "blobs" ? Output::softmax : data == "plane" ? Output::identity : Output::tanh;
    scenario.training.optimizer = static_cast<Optimizer>(optimizer);
    scenario.training.batch_size = batch;
    scenario.training.learning_rate = 1e-3;
    scenario.training.l1 = scenario.training.l2 = 1e-3;
    auto trainer = Trainer::create(scenario).value();
    const auto before = allocations;
    for (int epoch = 0; epoch < 3; ++epoch)
        trainer.step_epoch();
    QCOMPARE(allocations, before);
    QVERIFY(!trainer.divergence());
}

ACTLAB_TEST(AllocationTest, QCoreApplication)
#include "allocation_test.moc"
