// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/random.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numeric>
#include <vector>

using namespace actlab;

namespace {

constexpr std::uint64_t seed = 0x123456789ABCDEF0;

} // namespace

/// The expected numbers are printed by tests/reference/random_numbers.py, which does not share a line with us.
class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uniform();
    void normal();
    void index();
    void shuffle();
    void streamsDiffer();
    void indexIsEven();
    void normalHasItsMoments();
};

void RandomTest::uniform()
{
    Random random(seed, RandomStream::points);
    std::vector<double> numbers(400);
    for (double &number : numbers)
        number = random.uniform();
    QVERIFY(numbers[0] == 0x1.5814ff717fa1ep-1);
    QVERIFY(numbers[1] == 0x1.4d084b1dbce38p-3);
    QVERIFY(numbers[399] == 0x1.6c07e2565e3bep-1);
}

void RandomTest::normal()
{
    Random random(seed, RandomStream::split);
    for (const double expected : {-1.185182296399034, -0.3736564690258716, 0.9431382474032765})
        QVERIFY(std::abs(random.normal() - expected) < 1e-15);
}

void RandomTest::index()
{
    Random random(seed, RandomStream::weights);
    for (const unsigned expected : {5, 9, 2, 5, 3, 5, 6, 4, 1, 5, 0, 8})
        QCOMPARE(random.index(10), expected);
}

void RandomTest::shuffle()
{
    std::array<int, 12> items{};
    std::iota(items.begin(), items.end(), 0);
    Random(seed, RandomStream::order).shuffle(std::span<int>(items));
    QVERIFY(items == (std::array{7, 2, 3, 10, 6, 9, 0, 8, 1, 5, 4, 11}));
}

void RandomTest::streamsDiffer()
{
    QVERIFY(Random(1, RandomStream::points).uniform() != Random(1, RandomStream::split).uniform());
    QVERIFY(Random(1, RandomStream::points).uniform() != Random(2, RandomStream::points).uniform());
    QVERIFY(Random(1, RandomStream::points).uniform() != Random(1ULL << 32, RandomStream::points).uniform());
}

void RandomTest::indexIsEven()
{
    Random random(seed, RandomStream::points);
    constexpr int draws = 700'000;
    std::array<int, 7> counts{};
    for (int i = 0; i < draws; ++i)
        ++counts.at(random.index(7));
    for (const int count : counts) // six standard deviations
        QVERIFY(std::abs(count - draws / 7) < 6 * std::sqrt(draws / 7.0));
}

void RandomTest::normalHasItsMoments()
{
    Random random(seed, RandomStream::points);
    constexpr int draws = 200'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double x = random.normal();
        sum += x;
        squares += x * x;
    }
    QVERIFY(std::abs(sum / draws) < 0.015);
    QVERIFY(std::abs(squares / draws - 1) < 0.02);
}

ACTLAB_TEST(RandomTest, QCoreApplication)
#include "random_test.moc"
