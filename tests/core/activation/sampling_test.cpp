// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/sampling.h"

#include "core/activation/catalogue.h"
#include "tests/core/activation/catalogue_rows.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actlab;

Q_DECLARE_METATYPE(actlab::Affine)
Q_DECLARE_METATYPE(actlab::Interval)

namespace {

const Activation &activation(std::string_view id)
{
    return **find_activation(id);
}

/// A graph together with what it refers to.
struct Drawn {
    Drawn(const Activation &of, std::vector<double> values, Affine inner)
        : function(of), parameters(std::move(values)), turns(find_turning_points(function, parameters)), affine(inner)
    {
    }
    Drawn(std::string_view id, Affine inner) : Drawn(activation(id), default_parameters(activation(id)), inner) {}

    Graph graph() const { return {function, parameters, turns, affine}; }

    const Activation &function;
    std::vector<double> parameters;
    TurningPoints turns;
    Affine affine;
};

CurveSamples sampled(std::string_view id, Affine affine, Interval interval, std::size_t points = 101)
{
    return sample(Drawn(id, affine).graph(), interval, {points});
}

Interval reach(const std::vector<double> &column)
{
    const auto [least, greatest] = std::ranges::minmax_element(column);
    return {*least, *greatest};
}

/// f, f′ and f″ at so many points that little can lie between them.
CurveColumns looked_at_closely(const Drawn &drawn, Interval interval, std::size_t points)
{
    CurveColumns columns;
    for (auto *column : {&columns.value, &columns.first, &columns.second})
        column->resize(points);
    evaluate(drawn.function, drawn.parameters, drawn.affine, linspace(interval.minimum, interval.maximum, points),
             columns.value, columns.first, columns.second);
    return columns;
}

/// Whether `found` holds all of `seen` and is not greater than it by more than a share of its height.
bool holds(const Interval &found, const std::vector<double> &seen, double share)
{
    const auto [least, greatest] = reach(seen);
    const double slack = share * (found.maximum - found.minimum) + 1e-12 * std::abs(found.maximum);
    const double rounding = 1e-5 * (found.maximum - found.minimum) + 1e-12 * std::abs(found.maximum);
    return found.minimum <= least + rounding && found.maximum >= greatest - rounding &&
           found.minimum >= least - slack && found.maximum <= greatest + slack;
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
    void aPeakBetweenTwoPointsIsAsHighAsItIs_data();
    void aPeakBetweenTwoPointsIsAsHighAsItIs();
    void extentsAreThoseThatACloseLookFinds_data() { tests::add_activation_rows(); }
    void extentsAreThoseThatACloseLookFinds();
    void everyEntryKnowsWhetherItHasWaves_data() { tests::add_activation_rows(); }
    void everyEntryKnowsWhetherItHasWaves();
    void tooManyWavesAreABand_data();
    void tooManyWavesAreABand();
    void theEdgesOfABandAreNoWaves();
    void wavesThatCanBeShownReachTheirPeaks();
};

void SamplingTest::aSmoothCurveHasTheAskedPointsAndNoGaps()
{
    const CurveSamples samples = sampled("sigmoid", {2, -1}, {-5, 5});
    QCOMPARE(samples.x.size(), std::size_t{101 + 2}); // the extremes of f″; that of f′ is a point already
    QVERIFY(!samples.greatest);
    QCOMPARE(samples.x.front(), -5.0);
    QCOMPARE(samples.x.back(), 5.0);
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        const Jet jet = evaluate(activation("sigmoid"), {}, Affine{2, -1}, samples.x[i]);
        QVERIFY(std::abs(samples.value[i] - jet.value) < 1e-15);
        QVERIFY(std::abs(samples.first[i] - jet.first) < 1e-15);
        QVERIFY(std::abs(samples.second[i] - jet.second) < 1e-15);
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
    const CurveSamples samples = sample(Drawn(function, parameters, {1.5, 0.25}).graph(), interval, {500});
    QVERIFY(std::ranges::is_sorted(samples.x));
    const auto gaps = std::ranges::count_if(samples.value, [](double y) { return std::isnan(y); });
    const auto jumps = std::ranges::count_if(curve_kinks(function, parameters, {1.5, 0.25}, interval),
                                             [](const CurveKink &k) { return k.left.value != k.right.value; });
    QCOMPARE(gaps, jumps);
}

void SamplingTest::aPeakBetweenTwoPointsIsAsHighAsItIs_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Affine>("affine");
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<double>("value"); // greatest of f; by hand, as the slope's
    QTest::addColumn<double>("slope");
    const double steepest_gaussian = std::sqrt(2) * std::exp(-0.5);
    QTest::newRow("gaussian") << QByteArray("gaussian") << Affine{1000, 333.7} << Interval{-5, 5} << 1.0
                              << 1000 * steepest_gaussian;
    QTest::newRow("mirrored") << QByteArray("gaussian") << Affine{-1000, 333.7} << Interval{-5, 5} << 1.0
                              << 1000 * steepest_gaussian;
    QTest::newRow("narrower than numbers are apart")
        << QByteArray("gaussian") << Affine{1e18, 3.337e17} << Interval{-5, 5} << 1.0 << 1e18 * steepest_gaussian;
    QTest::newRow("sigmoid") << QByteArray("sigmoid") << Affine{1000, 333.7} << Interval{-5, 5} << 1.0 << 250.0;
    QTest::newRow("arange's") << QByteArray("sigmoid") << Affine{999, -400} << Interval{0, 1} << 1.0 << 249.75;
    QTest::newRow("tanh") << QByteArray("tanh") << Affine{1e6, 123456.7} << Interval{-1, 1} << 1.0 << 1e6;
}

void SamplingTest::aPeakBetweenTwoPointsIsAsHighAsItIs()
{
    QFETCH(QByteArray, id);
    QFETCH(Affine, affine);
    QFETCH(Interval, interval);
    QFETCH(double, value);
    QFETCH(double, slope);
    const CurveSamples samples = sampled(id.toStdString(), affine, interval);
    QVERIFY(std::abs(reach(samples.value).maximum / value - 1) < 1e-12);
    QVERIFY(std::abs(reach(samples.first).maximum / slope - 1) < 1e-12);
    QVERIFY(std::ranges::is_sorted(samples.x));
    const Drawn drawn(id.toStdString(), affine);
    const CurveExtents found = extents(drawn.graph(), interval);
    QCOMPARE(found.value, std::optional(reach(samples.value))); // one sampling
    QCOMPARE(found.first, std::optional(reach(samples.first)));
    QCOMPARE(found.second, std::optional(reach(samples.second)));
}

void SamplingTest::extentsAreThoseThatACloseLookFinds()
{
    for (const auto &parameters : tests::parameter_sets(tests::current_activation())) {
        for (const Affine affine : {Affine{1, 0}, Affine{-0.7, 2.3}, Affine{40, -13.7}}) {
            const Interval interval{-3.1, 4.7};
            const Drawn drawn(tests::current_activation(), parameters, affine);
            const CurveExtents found = extents(drawn.graph(), interval);
            const CurveColumns seen = looked_at_closely(drawn, interval, 200'001);
            const bool are_finite = std::ranges::all_of(seen.second, [](double y) { return std::isfinite(y); });
            if (!are_finite)
                continue;
            const auto label = tests::label_of(drawn.function, parameters);
            QVERIFY2(holds(*found.value, seen.value, 1e-3), label.c_str());
            QVERIFY2(holds(*found.first, seen.first, 2e-2), label.c_str());
            QVERIFY2(holds(*found.second, seen.second, 0.3), label.c_str());
        }
    }
}

void SamplingTest::everyEntryKnowsWhetherItHasWaves()
{
    const Activation &function = tests::current_activation();
    for (const auto &parameters : tests::parameter_sets(function)) {
        const Drawn drawn(function, parameters, {});
        const double length = drawn.turns.wavelength;
        constexpr double start = 1000;
        const double extent = length > 0 ? 100 * length : 1000;
        const CurveColumns seen = looked_at_closely(drawn, {start + 0.3, start + 0.3 + extent}, 20'001);
        int turns = 0; // of f′
        for (std::size_t i = 1; i < seen.second.size(); ++i)
            turns += (seen.second[i - 1] > 0) != (seen.second[i] > 0) ? 1 : 0;
        const int expected = length > 0 ? 200 : 0;
        QVERIFY2(std::abs(turns - expected) <= 1, tests::label_of(function, parameters).c_str());
    }
}

void SamplingTest::tooManyWavesAreABand_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("weight");
    for (const char *id : {"sin", "cos", "snake", "gcu", "sinc"}) {
        for (const double weight : {200.0, -1000.0, 33333.3})
            QTest::addRow("%s, w = %g", id, weight) << QByteArray(id) << weight;
    }
}

void SamplingTest::tooManyWavesAreABand()
{
    QFETCH(QByteArray, id);
    QFETCH(double, weight);
    const Drawn drawn(id.toStdString(), {weight, 0.7});
    const Interval interval{-5, 5};
    const std::size_t columns = 100;
    const CurveSamples samples = sample(drawn.graph(), interval, {columns});
    QVERIFY(samples.greatest);
    QVERIFY(samples.x.size() <= columns);
    const auto edges = linspace(interval.minimum, interval.maximum, samples.x.size() + 1);
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        const CurveColumns seen = looked_at_closely(drawn, {edges[i], edges[i + 1]}, 20'001);
        QVERIFY(holds({samples.value[i], samples.greatest->value[i]}, seen.value, 0.01));
        QVERIFY(holds({samples.first[i], samples.greatest->first[i]}, seen.first, 0.01));
        QVERIFY(holds({samples.second[i], samples.greatest->second[i]}, seen.second, 0.01));
    }
}

void SamplingTest::theEdgesOfABandAreNoWaves()
{
    // A wave is 3.1 of 1,000 points long, too short for a line that is 2.5 wide.
    const CurveSamples samples = sample(Drawn("sin", {200, 0.3}).graph(), {-5, 5}, {1000, 0.05});
    QVERIFY(samples.greatest);
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        QVERIFY(std::abs(samples.value[i] + 1) < 1e-4);
        QVERIFY(std::abs(samples.greatest->value[i] - 1) < 1e-4);
        QVERIFY(std::abs(samples.greatest->first[i] / 200 - 1) < 1e-4);
    }
}

void SamplingTest::wavesThatCanBeShownReachTheirPeaks()
{
    const CurveSamples samples = sampled("sin", {20, 0.4}, {-5, 5}, 801); // 32 waves of 25 points
    QVERIFY(!samples.greatest);
    int peaks = 0;
    for (std::size_t i = 1; i + 1 < samples.value.size(); ++i)
        peaks += samples.value[i] > 1 - 1e-9 && samples.value[i] >= samples.value[i + 1] ? 1 : 0;
    QCOMPARE(peaks, 32);
    QVERIFY(std::ranges::is_sorted(samples.x));
}

ACTLAB_TEST(SamplingTest, QCoreApplication)
#include "sampling_test.moc"
