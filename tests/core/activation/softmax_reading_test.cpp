// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/softmax_reading.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace actlab;

namespace {

bool near(double ours, double theirs, double tolerance = 1e-15)
{
    return std::abs(ours - theirs) <= tolerance * std::max(1.0, std::abs(theirs));
}

} // namespace

class SoftmaxReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThoseOfMpmath();
    void theGradientIsTheSlopeOfTheLoss();
    void entropyIsBetweenZeroAndItsGreatest();
    void aConstantChangesNothingButTheExponentials();
    void theNaiveFormulaOverflowsAndUnderflows();
    void whereDigitsAreLostIsNoticed();
    void logitsAreFoundAgain();
    void aShiftKeepsProbabilitiesWithinTheLimits();
};

/// mpmath with 30 digits: z = (2, 1, 0.1), T = 2, target 1.
void SoftmaxReadingTest::numbersAreThoseOfMpmath()
{
    const auto r = read_softmax(std::array{2.0, 1.0, 0.1}, 2, 1);
    const std::array p{0.50168775709043703, 0.30428900627781416, 0.19402323663174881};
    for (std::size_t i = 0; i < p.size(); ++i)
        QVERIFY(near(r.probabilities[i], p[i]));
    QVERIFY(near(r.cross_entropy, 1.189777350639122));
    QVERIFY(near(r.entropy, 1.0262439285781904));
    QVERIFY(near(r.gradient[0], p[0] / 2));
    QVERIFY(near(r.gradient[1], (p[1] - 1) / 2));
    QCOMPARE(r.largest, std::size_t(0));
    QVERIFY(near(r.exponentials[0], std::exp(1.0)));
}

void SoftmaxReadingTest::theGradientIsTheSlopeOfTheLoss()
{
    const std::array z{0.3, -1.2, 2.5, 0.7};
    for (const double temperature : {0.5, 1.0, 3.0}) {
        const auto r = read_softmax(z, temperature, 2);
        for (std::size_t i = 0; i < z.size(); ++i) {
            constexpr double h = 1e-5;
            auto above = z;
            auto below = z;
            above[i] += h;
            below[i] -= h;
            const double slope = (read_softmax(above, temperature, 2).cross_entropy -
                                  read_softmax(below, temperature, 2).cross_entropy) /
                                 (2 * h);
            QVERIFY(std::abs(slope - r.gradient[i]) < 1e-8);
        }
        QVERIFY(std::abs(std::reduce(r.gradient.begin(), r.gradient.end())) < 1e-15);
    }
}

void SoftmaxReadingTest::entropyIsBetweenZeroAndItsGreatest()
{
    QVERIFY(near(read_softmax(std::array{1.0, 1.0, 1.0, 1.0}, 1, 0).entropy, std::log(4.0)));
    const auto sure = read_softmax(std::array{5000.0, 0.0}, 1, 1);
    QCOMPARE(sure.entropy, 0.0);
    QCOMPARE(sure.cross_entropy, 5000.0); // finite, though p has underflowed
}

void SoftmaxReadingTest::aConstantChangesNothingButTheExponentials()
{
    const auto before = read_softmax(std::array{2.0, 1.0, 0.5}, 1, 0);
    const auto after = read_softmax(std::array{7.0, 6.0, 5.5}, 1, 0);
    QCOMPARE(after.probabilities, before.probabilities);
    QCOMPARE(after.gradient, before.gradient);
    QVERIFY(after.exponential_sum > 100 * before.exponential_sum);
}

void SoftmaxReadingTest::theNaiveFormulaOverflowsAndUnderflows()
{
    const auto over = read_softmax(std::array{1000.0, 999.0, 998.0}, 1, 0);
    QVERIFY(std::isinf(over.exponential_sum) && std::isnan(over.naive[0]));
    QVERIFY(near(over.probabilities[0], 0.66524095577, 1e-10));
    const auto under = read_softmax(std::array{-1000.0, -1001.0}, 1, 0);
    QVERIFY(under.exponential_sum == 0 && std::isnan(under.naive[1]));
    QVERIFY(near(under.probabilities[0], 0.73105857863, 1e-10));
}

void SoftmaxReadingTest::logitsAreFoundAgain()
{
    const std::array p{0.2, 0.5, 0.3};
    for (const double temperature : {0.3, 1.0, 8.0}) {
        const auto z = logits_of(p, temperature, 1.5, 100);
        QVERIFY(near(std::reduce(z.begin(), z.end()) / 3, 1.5, 1e-14));
        const auto again = softmax(z, temperature);
        for (std::size_t i = 0; i < p.size(); ++i)
            QVERIFY(near(again[i], p[i], 1e-14));
    }
}

void SoftmaxReadingTest::whereDigitsAreLostIsNoticed()
{
    QVERIFY(naive_agrees(read_softmax(std::array{2.0, 1.0, 0.1}, 1, 0)));
    QVERIFY(naive_agrees(read_softmax(std::array{300.0, -400.0}, 1, 0)));
    QVERIFY(!naive_agrees(read_softmax(std::array{-744.0, -745.0}, 1, 0))); // 0.667 instead of 0.731
    QVERIFY(!naive_agrees(read_softmax(std::array{709.5, 709.5}, 1, 0)));   // only the sum overflows
    QVERIFY(!naive_agrees(read_softmax(std::array{1000.0, 0.0}, 1, 0)));
}

void SoftmaxReadingTest::aShiftKeepsProbabilitiesWithinTheLimits()
{
    for (std::vector<double> z : {std::vector{10'092.0, 10'090.0, 9'000.0}, std::vector{-10'050.0, -10'049.0, 3.0}}) {
        const auto before = softmax(z);
        shift_within(z, 10'000);
        QVERIFY(std::ranges::all_of(z, [](double logit) { return std::abs(logit) <= 10'000; }));
        for (std::size_t i = 0; i < z.size(); ++i)
            QVERIFY(near(softmax(z)[i], before[i], 1e-12));
    }
    std::vector<double> z{1, 2, 3};
    shift_within(z, 10);
    QCOMPARE(z, (std::vector<double>{1, 2, 3}));
}

ACTLAB_TEST(SoftmaxReadingTest, QCoreApplication)
#include "softmax_reading_test.moc"
