// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/scaling.h"

#include "core/data/data_set.h"
#include "core/data/own_points.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

DataSpec spec_of(std::vector<Point> points, double train_fraction = 1)
{
    DataSpec spec;
    TableColumns columns;
    columns.inputs = {"a", "b", "c"};
    columns.targets = {"label"};
    set_own_points(spec, PointList(std::move(points)), columns);
    spec.train_fraction = train_fraction;
    spec.split = SplitOrder::in_order;
    return spec;
}

std::vector<Point> some_points()
{
    return {{5.1, 1000, 0, {7}, {}}, {4.9, -2000, 1, {7}, {}}, {6.3, 500, 0, {7}, {}}, {5.8, 2500, 1, {7}, {}}};
}

bool is_near(double a, double b)
{
    return std::abs(a - b) <= 4e-16 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class ScalingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standardizesAsScikitLearnDoes();
    void onlyWhatTrainsCounts();
    void fitsIntoThePlane();
    void comesBack();
    void constantAndHugeColumns();
    void nothingTrains();
};

void ScalingTest::standardizesAsScikitLearnDoes()
{
    auto spec = spec_of(some_points());
    QVERIFY(standardize_inputs(spec));
    const auto &scaling = spec.columns->scaling;
    QCOMPARE(scaling.size(), std::size_t{3});
    // mean and standard deviation (of all, not of a sample) of the columns
    QVERIFY(is_near(scaling[0].offset, 5.525));
    QVERIFY(is_near(scaling[0].scale, 0.5584576975922168));
    QVERIFY(is_near(scaling[1].offset, 500));
    QVERIFY(is_near(scaling[1].scale, 1620.185174601965));
    QVERIFY((scaling[2] == Scaling{7, 1}));
    const auto &points = spec.points.get();
    QVERIFY(is_near(points[0].x1, (5.1 - scaling[0].offset) / scaling[0].scale));
    QVERIFY(is_near(points[3].x2, (2500 - scaling[1].offset) / scaling[1].scale));
    QCOMPARE(points[1].input(2), 0.0);
    QCOMPARE(points[1].label, 1.0);
}

void ScalingTest::onlyWhatTrainsCounts()
{
    auto spec = spec_of(some_points(), 0.5);
    QVERIFY(standardize_inputs(spec));
    QVERIFY((spec.columns->scaling[1] == Scaling{-500, 1500}));
    const auto data = make_data_set(spec).value();
    QCOMPARE(data.training[0].x2, 1.0);
    QCOMPARE(data.training[1].x2, -1.0);
    QCOMPARE(data.test[1].x2, 2.0);
    // Where the split is drawn, the same points train before and after.
    auto drawn = spec_of(some_points(), 0.5);
    drawn.split = SplitOrder::shuffled;
    drawn.seed = 3;
    QVERIFY(standardize_inputs(drawn));
    const auto drawn_data = make_data_set(drawn).value();
    double sum = 0;
    for (const auto &point : drawn_data.training)
        sum += point.x1;
    QVERIFY(std::abs(sum) < 1e-14);
}

void ScalingTest::fitsIntoThePlane()
{
    auto spec = spec_of(some_points(), 0.5);
    fit_inputs_into_plane(spec);
    const auto &points = spec.points.get();
    QCOMPARE(points[1].x2, -5.0);
    QCOMPARE(points[3].x2, 5.0);
    QCOMPARE(points[2].x1, 5.0);
    QCOMPARE(points[2].input(2), 0.0);
    QVERIFY(domain_of(make_data_set(spec).value()) == PlaneDomain());
}

void ScalingTest::comesBack()
{
    auto spec = spec_of(some_points());
    fit_inputs_into_plane(spec);
    QVERIFY(standardize_inputs(spec));
    QVERIFY(is_near(spec.columns->scaling[1].scale, 1620.185174601965)); // of the file's numbers
    unscale_inputs(spec);
    QVERIFY(spec.columns->scaling.empty());
    for (std::size_t i = 0; i < some_points().size(); ++i) {
        QVERIFY(std::abs(spec.points.get()[i].x1 - some_points()[i].x1) < 1e-14);
        QVERIFY(std::abs(spec.points.get()[i].x2 - some_points()[i].x2) < 1e-11);
    }
}

void ScalingTest::constantAndHugeColumns()
{
    auto spec = spec_of({{0.1, -1e308, 0, {5e-324}, {}}, {0.1, 1e308, 0, {0}, {}}, {0.1, 1e308, 0, {0}, {}}});
    QVERIFY(standardize_inputs(spec));
    QCOMPARE(spec.columns->scaling[0].scale, 1.0);
    for (const auto &[offset, scale] : spec.columns->scaling)
        QVERIFY(std::isfinite(offset) && scale > 0 && std::isfinite(scale));
    QVERIFY(make_data_set(spec));
    fit_inputs_into_plane(spec);
    QVERIFY(make_data_set(spec));
    QVERIFY(std::abs(spec.points.get()[0].x2) <= 5);
}

void ScalingTest::nothingTrains()
{
    auto spec = spec_of(some_points(), 0);
    QCOMPARE(int(standardize_inputs(spec).error().code), int(ErrorCode::no_training_points));
}

ACTLAB_TEST(ScalingTest, QCoreApplication)
#include "scaling_test.moc"
