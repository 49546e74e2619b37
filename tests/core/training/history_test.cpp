// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/history.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEpochAtFirst();
    void memoryIsBounded();
};

void HistoryTest::everyEpochAtFirst()
{
    History history;
    for (std::uint64_t epoch = 0; epoch < History::capacity; ++epoch) {
        QVERIFY(history.wants(epoch));
        history.add({epoch, {1.0 / static_cast<double>(epoch + 1), {}}, {}});
    }
    QCOMPARE(history.entries().size(), History::capacity);
    QCOMPARE(history.entries()[99].training.loss, 0.01);
}

void HistoryTest::memoryIsBounded()
{
    History history;
    for (std::uint64_t epoch = 0; epoch < 100'000; ++epoch) {
        if (history.wants(epoch))
            history.add({epoch, {static_cast<double>(epoch), {}}, {}});
    }
    const auto &entries = history.entries();
    QVERIFY(entries.size() <= History::capacity && entries.size() > History::capacity / 2 - 1);
    for (std::size_t i = 0; i < entries.size(); ++i) { // evenly from the beginning on
        QCOMPARE(entries[i].epoch, i * 64);
        QCOMPARE(entries[i].training.loss, static_cast<double>(i * 64));
    }
}

ACTLAB_TEST(HistoryTest, QCoreApplication)
#include "history_test.moc"
