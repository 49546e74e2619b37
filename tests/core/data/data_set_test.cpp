// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_set.h"
#include "core/data/generators.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>

using namespace actlab;

namespace {

DataSpec spec_of(std::string_view source, std::size_t samples = 400, double noise = 0)
{
    DataSpec spec;
    spec.source = source;
    spec.samples = samples;
    spec.noise = noise;
    return spec;
}

DataSpec given(std::vector<Point> points)
{
    auto spec = spec_of(given_points);
    spec.points = PointList(std::move(points));
    return spec;
}

std::size_t count_label(const std::vector<Point> &points, double label)
{
    return static_cast<std::size_t>(std::ranges::count(points, label, &Point::label));
}

std::vector<Point> points_of(const DataSpec &spec)
{
    return make_points(spec).value();
}

ErrorCode error_of(const DataSpec &spec)
{
    return make_data_set(spec).error().code;
}

std::tuple<double, double, double> numbers_of(const Point &point)
{
    return {point.x1, point.x2, point.label};
}

} // namespace

class DataSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyGeneratorKeepsItsPromises_data();
    void everyGeneratorKeepsItsPromises();
    void circleIsPlaygrounds();
    void noiseOnCirclesFlipsLabelsOnly();
    void xorIsPlaygroundsWithTheClassesOfXor();
    void gaussSpreadsWithNoise();
    void spiralIsPlaygrounds();
    void planeAndConesArePlaygrounds();
    void blobsHaveAsManyClassesAsAskedFor();
    void moonsFaceEachOther();
    void aTableSaysWhatIsLearned();
    void valuesReachFromTheLeastToTheMost();
    void theSplitIsAPartition();
    void theSplitInOrderTakesTheFirst();
    void labelsDecideTheTask();
    void theDomainHoldsAllPoints();
    void badSpecificationsAreRefused();
};

void DataSetTest::everyGeneratorKeepsItsPromises_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < generators().size(); ++i)
        QTest::newRow(std::string(generators()[i].id).c_str()) << i;
}

void DataSetTest::everyGeneratorKeepsItsPromises()
{
    QFETCH(std::size_t, index);
    const auto &generator = generators()[index];
    for (const std::size_t samples : {10, 11, 333, 5000}) {
        auto spec = spec_of(generator.id, samples, 0.1);
        const auto points = points_of(spec);
        QCOMPARE(points.size(), samples);
        QVERIFY(points == points_of(spec));
        spec.seed = 1;
        if (generator.id != "spiral" || spec.noise > 0)
            QVERIFY(points != points_of(spec));
        for (const auto &point : points) {
            QVERIFY(std::isfinite(point.x1) && std::isfinite(point.x2));
            QVERIFY(!generator.regression || std::abs(point.label) <= 1.32);
        }
        QVERIFY((count_classes(points) == 0) == generator.regression);
        QVERIFY(!generator.name.en.empty() && !generator.name.ko.empty());
    }
}

void DataSetTest::circleIsPlaygrounds()
{
    const auto points = points_of(spec_of("circle"));
    QCOMPARE(count_label(points, 1), std::size_t{200});
    for (const Point &point : points) {
        const auto [x1, x2, label] = numbers_of(point);
        const double radius = std::hypot(x1, x2);
        QVERIFY(label == 1 ? radius <= 2.5 : radius >= 3.5 && radius <= 5);
    }
    // All directions are equally likely, inside and outside.
    std::array<std::array<int, 8>, 2> counts{};
    for (const Point &point : points_of(spec_of("circle", 4000))) {
        const auto [x1, x2, label] = numbers_of(point);
        const double turn = std::atan2(x2, x1) / (2 * M_PI) + 0.5; // 0–1
        ++counts[label == 1 ? 1 : 0][std::min<std::size_t>(7, static_cast<std::size_t>(8 * turn))];
    }
    for (const auto &ring : counts) {
        for (const int count : ring)
            QVERIFY2(std::abs(count - 250) < 65, std::to_string(count).c_str()); // four standard deviations
    }
}

void DataSetTest::noiseOnCirclesFlipsLabelsOnly()
{
    const auto points = points_of(spec_of("circle", 2000, 0.5));
    std::size_t flipped = 0;
    for (const Point &point : points) {
        const auto [x1, x2, label] = numbers_of(point);
        const double radius = std::hypot(x1, x2);
        QVERIFY(radius <= 2.5 || (radius >= 3.5 && radius <= 5));
        flipped += (radius <= 2.5) != (label == 1);
    }
    QVERIFY(flipped > 200 && flipped < 1200);
    const auto strays = [&](double Point::*x, double sign) { // far out, and yet shaken to the middle
        return std::ranges::count_if(points, [=](const Point &point) {
            return point.label == 1 && std::hypot(point.x1, point.x2) > 3 && sign * point.*x > 2;
        });
    };
    for (const double sign : {-1.0, 1.0})
        QVERIFY(strays(&Point::x1, sign) > 10 && strays(&Point::x2, sign) > 10);
}

/// The points are Playground's; its classes are those of XNOR.
void DataSetTest::xorIsPlaygroundsWithTheClassesOfXor()
{
    for (const Point &point : points_of(spec_of("xor"))) {
        const auto [x1, x2, label] = numbers_of(point);
        QVERIFY(std::abs(x1) >= 0.3 && std::abs(x1) <= 5.3 && std::abs(x2) >= 0.3 && std::abs(x2) <= 5.3);
        QCOMPARE(label, (x1 > 0) != (x2 > 0) ? 1.0 : 0.0);
    }
}

void DataSetTest::gaussSpreadsWithNoise()
{
    for (const auto &[noise, variance] : {std::pair{0.0, 0.5}, {0.25, 2.25}, {0.5, 4.0}}) {
        double squares = 0;
        const auto points = points_of(spec_of("gauss", 5000, noise));
        for (const Point &point : points) {
            const auto [x1, x2, label] = numbers_of(point);
            const double centre = label == 1 ? 2 : -2;
            squares += (x1 - centre) * (x1 - centre) + (x2 - centre) * (x2 - centre);
        }
        QVERIFY(std::abs(squares / 10'000 / variance - 1) < 0.06);
    }
}

void DataSetTest::spiralIsPlaygrounds()
{
    const auto points = points_of(spec_of("spiral", 200));
    // Playground: r = i / n · 5, t = 1.75 · i / n · 2π + Δt; x = r sin t, y = r cos t, with n = 100 here.
    const double angle = 1.75 * 0.3 * 2 * M_PI;
    QVERIFY(std::abs(points[30].x1 - 1.5 * std::sin(angle)) < 1e-12);
    QVERIFY(std::abs(points[30].x2 - 1.5 * std::cos(angle)) < 1e-12);
    QCOMPARE(points[30].label, 1.0);
    QVERIFY(std::abs(points[130].x1 + points[30].x1) < 1e-12); // the other arm, turned by half a circle
    QVERIFY(std::abs(points[130].x2 + points[30].x2) < 1e-12);
    QCOMPARE(points[130].label, 0.0);
}

void DataSetTest::planeAndConesArePlaygrounds()
{
    for (const Point &point : points_of(spec_of("plane")))
        QVERIFY(std::abs(point.label - (point.x1 + point.x2) / 10) < 1e-15);
    std::set<std::pair<double, double>> seen;
    for (const Point &point : points_of(spec_of("multi_gauss", 5000))) {
        const auto [x1, x2, label] = numbers_of(point);
        for (const double column : {-4.0, 0.0, 4.0}) {
            for (const double row : {-2.5, 2.5}) {
                const double distance = std::hypot(x1 - column, x2 - row);
                if (distance < 1.0) { // no other cone reaches here as high
                    const double sign = (column == 0) == (row < 0) ? 1 : -1;
                    QVERIFY(std::abs(label - sign * (1 - distance / 2)) < 1e-12);
                    seen.insert({column, row});
                }
            }
        }
    }
    QCOMPARE(seen.size(), std::size_t{6});
}

void DataSetTest::blobsHaveAsManyClassesAsAskedFor()
{
    for (std::size_t classes = 2; classes <= 6; ++classes) {
        auto spec = spec_of("blobs", 100);
        spec.classes = classes;
        const auto points = points_of(spec);
        QCOMPARE(count_classes(points), classes);
        for (std::size_t c = 0; c < classes; ++c) {
            const auto count = count_label(points, static_cast<double>(c));
            QVERIFY(count == 100 / classes || count == 100 / classes + 1);
        }
    }
}

/// Two halves of a ring, each reaching into the other, with the origin in the middle of both.
void DataSetTest::moonsFaceEachOther()
{
    const auto points = points_of(spec_of("moons", 1000));
    for (const Point &point : points) {
        const auto other = [&](const Point &p) {
            return std::hypot(p.x1 + point.x1, p.x2 + point.x2) < 0.3 && p.label != point.label;
        };
        QVERIFY(std::ranges::any_of(points, other)); // the one turned by half a circle is the other one
    }
    const auto [left, right] = std::ranges::minmax(points, {}, &Point::x1);
    QVERIFY(std::abs(left.x1 + right.x1) < 0.1);
    QVERIFY(right.x1 > 3 && right.x1 < 6);
}

/// What could be classes is a regression where the table says so, and the other way round.
void DataSetTest::aTableSaysWhatIsLearned()
{
    DataSpec spec = given({{1, 2, 0}, {3, 4, 1}});
    QVERIFY(make_data_set(spec)->task == Task(2));
    spec.columns = TableColumns{"", {"a"}, {"t"}, {}, {}};
    QVERIFY(make_data_set(spec)->task == Task(0));
    QCOMPARE(make_data_set(spec)->inputs, std::size_t{1});
    spec.columns = TableColumns{"", {"a", "b", "c"}, {"t"}, {"x", "y", "z"}, {}};
    QVERIFY(make_data_set(spec)->task == Task(3));
    spec.columns = TableColumns{"", {"a", "b"}, {"s", "t"}, {"no", "yes"}, {}};
    QVERIFY(make_data_set(spec)->task == Task(2, 2));
    spec.source = "circle"; // to which the table means nothing
    QVERIFY(make_data_set(spec)->task == Task(2));
    QCOMPARE(make_data_set(spec)->inputs, std::size_t{2});
}

void DataSetTest::valuesReachFromTheLeastToTheMost()
{
    DataSet data{{{0, 0, 0.5}, {0, 0, -0.25}}, {}, {}};
    QVERIFY(target_range(data, 0) == ValueRange());
    data.test = {{0, 0, 30}};
    data.training.front().label = 20;
    data.training.back().label = 22;
    QCOMPARE(target_range(data, 0).minimum, 20.0);
    QCOMPARE(target_range(data, 0).maximum, 30.0);
    QVERIFY(target_range(data, 1) == ValueRange());
}

void DataSetTest::theSplitIsAPartition()
{
    for (const double fraction : {0.1, 0.5, 0.77, 1.0}) {
        auto spec = spec_of("moons", 100, 0.2);
        spec.train_fraction = fraction;
        const auto data = make_data_set(spec).value();
        QCOMPARE(data.training.size(), static_cast<std::size_t>(std::lround(100 * fraction)));
        auto all = data.training;
        all.insert(all.end(), data.test.begin(), data.test.end());
        auto points = points_of(spec);
        QVERIFY(fraction == 1.0 || all != points); // the split is drawn
        const auto place = [](const Point &p) { return std::pair(p.x1, p.x2); };
        std::ranges::sort(all, {}, place);
        std::ranges::sort(points, {}, place);
        QVERIFY(all == points);
        QVERIFY(count_label(data.training, 0) > 0 && count_label(data.training, 1) > 0);
    }
}

void DataSetTest::theSplitInOrderTakesTheFirst()
{
    auto spec = given({{1, 0, 0}, {2, 0, 1}, {3, 0, 0}, {4, 0, 1}, {5, 0, 0}});
    spec.split = SplitOrder::in_order;
    spec.train_fraction = 0.6;
    const auto data = make_data_set(spec).value();
    QVERIFY(data.training == (std::vector<Point>{{1, 0, 0}, {2, 0, 1}, {3, 0, 0}}));
    QVERIFY(data.test == (std::vector<Point>{{4, 0, 1}, {5, 0, 0}}));
}

void DataSetTest::labelsDecideTheTask()
{
    const auto classes = [](std::initializer_list<double> labels) {
        std::vector<Point> points;
        for (const double label : labels)
            points.push_back({0, 0, label});
        return count_classes(points);
    };
    QCOMPARE(classes({0, 1}), std::size_t{2});
    QCOMPARE(classes({0, 2}), std::size_t{3});
    QCOMPARE(classes({5, 0}), std::size_t{6});
    QCOMPARE(classes({6, 0}), std::size_t{0});
    QCOMPARE(classes({-1, 1}), std::size_t{0});
    QCOMPARE(classes({0, 0.5}), std::size_t{0});
}

void DataSetTest::theDomainHoldsAllPoints()
{
    QVERIFY(domain_of(make_data_set(spec_of("circle")).value()) == PlaneDomain{});
    auto spec = given({{-100, 3, 0}, {20, 5, 1}});
    const auto domain = domain_of(make_data_set(spec).value());
    QVERIFY(domain.x1_minimum < -100 && domain.x1_maximum > 20);
    QVERIFY(domain.x2_minimum < 3 && domain.x2_maximum > 5);
    QVERIFY(std::abs((domain.x1_maximum - domain.x1_minimum) - (domain.x2_maximum - domain.x2_minimum)) < 1e-9);
}

void DataSetTest::badSpecificationsAreRefused()
{
    QCOMPARE(int(error_of(spec_of("circles"))), int(ErrorCode::unknown_choice));
    QCOMPARE(int(error_of(spec_of("circle", 9))), int(ErrorCode::outside_range));
    QCOMPARE(int(error_of(spec_of("circle", 5001))), int(ErrorCode::outside_range));
    QCOMPARE(int(error_of(spec_of("circle", 100, 0.6))), int(ErrorCode::outside_range));
    QCOMPARE(int(error_of(spec_of("circle", 100, std::nan("")))), int(ErrorCode::outside_range));
    auto spec = spec_of("circle");
    spec.train_fraction = 0.001;
    QCOMPARE(int(error_of(spec)), int(ErrorCode::no_training_points));
    spec.train_fraction = -0.1;
    QCOMPARE(int(error_of(spec)), int(ErrorCode::outside_range));
    QCOMPARE(int(error_of(given({}))), int(ErrorCode::no_points));
    QCOMPARE(int(error_of(given({{1, HUGE_VAL, 1}, {3, 4, 0}}))), int(ErrorCode::not_finite));
}

ACTLAB_TEST(DataSetTest, QCoreApplication)
#include "data_set_test.moc"
