// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/sampling.h"

#include "core/activation/catalogue.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actlab;

namespace {

const Activation &activation(std::string_view id)
{
    return **find_activation(id);
}

CurveSamples sampled(std::string_view id, Affine affine, Interval interval, std::size_t points = 101)
{
    const Activation &function = activation(id);
    return sample(function, default_parameters(function), affine, interval, points);
}

/// The index of the first row at x, or the number of rows.
std::size_t rowAt(const CurveSamples &samples, double x)
{
    return static_cast<std::size_t>(std::ranges::find(samples.x, x) - samples.x.begin());
}

} // namespace

class SamplingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmoothCurveHasTheAskedPointsAndNoGaps();
    void aCornerIsExactAndItsSlopeJumps_data();
    void aCornerIsExactAndItsSlopeJumps();
    void aStepHasBothSidesAndAGap();
    void aNegativeWeightMirrorsTheSides();
    void aConstantHasNoKinks();
    void whatTheFunctionTakesAtAJumpIsKnown();
    void hugeAndInfiniteValuesAreDrawable();
    void rangesThatNoPictureCanShowAreRefused();
    void everyFunctionIsFiniteAndAscending_data();
    void everyFunctionIsFiniteAndAscending();
};

void SamplingTest::aSmoothCurveHasTheAskedPointsAndNoGaps()
{
    const CurveSamples samples = sampled("sigmoid", {2, -1}, {-5, 5});
    QCOMPARE(samples.x.size(), std::size_t{101});
    QCOMPARE(samples.x.front(), -5.0);
    QCOMPARE(samples.x.back(), 5.0);
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        const Jet jet = evaluate(activation("sigmoid"), {}, Affine{2, -1}, samples.x[i]);
        QVERIFY((Jet{samples.value[i], samples.first[i], samples.second[i]} == jet));
    }
}

void SamplingTest::aCornerIsExactAndItsSlopeJumps_data()
{
    QTest::addColumn<double>("span");
    for (const double span : {1e-8, 1e-3, 1.0, 10.0, 1e6})
        QTest::addRow("%g wide", span) << span;
}

void SamplingTest::aCornerIsExactAndItsSlopeJumps()
{
    QFETCH(double, span);
    const double corner = 0.1; // 2x − 0.2, whose zero no grid of these hits by chance
    const CurveSamples samples = sampled("relu", {2, -0.2}, {corner - 0.37 * span, corner + 0.63 * span});
    const std::size_t row = rowAt(samples, corner);
    QVERIFY(row + 2 < samples.x.size());
    QCOMPARE(samples.x[row + 2], corner);
    for (std::size_t i = row; i < row + 3; ++i)
        QCOMPARE(samples.value[i], 0.0);
    QCOMPARE(samples.first[row], 0.0);
    QVERIFY(std::isnan(samples.first[row + 1]));
    QCOMPARE(samples.first[row + 2], 2.0);
    QVERIFY(std::ranges::is_sorted(samples.x));
}

void SamplingTest::aStepHasBothSidesAndAGap()
{
    const CurveSamples samples = sampled("step", {}, {-1, 1});
    const std::size_t row = rowAt(samples, 0);
    QCOMPARE(samples.value[row], 0.0);
    QVERIFY(std::isnan(samples.value[row + 1]));
    QCOMPARE(samples.value[row + 2], 1.0);
    QCOMPARE(samples.x[row + 2], 0.0);
    QVERIFY(samples.x[row + 3] > 0);
    QCOMPARE(samples.first[row + 1], 0.0); // f′ does not jump: no gap
}

void SamplingTest::aNegativeWeightMirrorsTheSides()
{
    const auto kinks = curve_kinks(activation("relu"), {}, {-3, 6}, {-10, 10});
    QCOMPARE(kinks.size(), std::size_t{1});
    QCOMPARE(kinks[0].x, 2.0);
    QCOMPARE(kinks[0].left.first, -3.0);
    QCOMPARE(kinks[0].right.first, 0.0);
}

void SamplingTest::aConstantHasNoKinks()
{
    QVERIFY(curve_kinks(activation("relu"), {}, {0, 1}, {-1, 1}).empty());
    const CurveSamples samples = sampled("relu", {0, 1}, {-1, 1});
    QVERIFY(std::ranges::all_of(samples.value, [](double y) { return y == 1; }));
    QVERIFY(std::ranges::all_of(samples.first, [](double y) { return y == 0; }));
}

void SamplingTest::whatTheFunctionTakesAtAJumpIsKnown()
{
    const auto kinks = curve_kinks(activation("sign"), {}, {3, 0.3}, {-1, 1});
    QCOMPARE(kinks.size(), std::size_t{1});
    QCOMPARE(kinks[0].left.value, -1.0);
    QCOMPARE(kinks[0].at.value, 0.0);
    QCOMPARE(kinks[0].right.value, 1.0);
}

void SamplingTest::hugeAndInfiniteValuesAreDrawable()
{
    const CurveSamples samples = sampled("exponential", {1, 0}, {-2000, 2000});
    for (const double y : samples.value)
        QVERIFY(std::isnan(y) || std::abs(y) <= largest_drawn);
    QVERIFY(std::isnan(samples.value.back())); // exp(2000) is infinite
    QVERIFY(std::ranges::count(samples.value, largest_drawn) > 0);
}

void SamplingTest::rangesThatNoPictureCanShowAreRefused()
{
    QVERIFY(check_drawable({-1e100, 1e100, 1e99}));
    QVERIFY(check_drawable({1, 1 - 1e-9, -1e-10}));
    for (const Range &range : {Range{1e300, 2e300, 1e299}, Range{0, 1e250, 1e249}, Range{0, 1e-300, 1e-302}}) {
        const auto refused = check_drawable(range);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(ErrorCode::outside_range));
    }
}

void SamplingTest::everyFunctionIsFiniteAndAscending_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < catalogue().size(); ++i)
        QTest::newRow(std::string(catalogue()[i].id).c_str()) << int(i);
}

void SamplingTest::everyFunctionIsFiniteAndAscending()
{
    QFETCH(int, index);
    const Activation &function = catalogue()[std::size_t(index)];
    const auto parameters = default_parameters(function);
    const Interval interval{-8, 8};
    const CurveSamples samples = sample(function, parameters, {1.5, 0.25}, interval, 500);
    QVERIFY(std::ranges::is_sorted(samples.x));
    const auto gaps = std::ranges::count_if(samples.value, [](double y) { return std::isnan(y); });
    const auto jumps = std::ranges::count_if(curve_kinks(function, parameters, {1.5, 0.25}, interval),
                                             [](const CurveKink &k) { return k.left.value != k.right.value; });
    QCOMPARE(gaps, jumps);
}

ACTLAB_TEST(SamplingTest, QCoreApplication)
#include "sampling_test.moc"
