// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/own_points.h"

#include "core/data/data_set.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

using namespace actlab;

namespace {

DataSpec spec_of(double fraction)
{
    DataSpec spec;
    spec.source = "moons";
    spec.noise = 0.1;
    spec.seed = 3;
    spec.train_fraction = fraction;
    return spec;
}

DataSet dealt(const DataSpec &spec)
{
    return make_data_set(spec).value();
}

DataSet without(DataSet data, const Point &point)
{
    std::erase(data.training, point);
    std::erase(data.test, point);
    return data;
}

} // namespace

class OwnPointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenOverKeepsRolesAndOrder();
    void whatIsErasedLeavesAllOthersAsTheyWere();
    void whatIsAddedLeavesAllOthersAsTheyWere();
    void whatIsMovedKeepsItsRole();
    void newPointsAreDealtByTheShare();
    void theFirstPointTrains();
    void shareAndSeedDealAnew();
};

void OwnPointsTest::whatIsTakenOverKeepsRolesAndOrder()
{
    for (const double fraction : {0.1, 0.5, 0.777, 1.0}) {
        for (const SplitOrder split : {SplitOrder::shuffled, SplitOrder::in_order}) {
            auto spec = spec_of(fraction);
            spec.split = split;
            const DataSpec own = as_own_points(spec);
            QCOMPARE(own.source, std::string(given_points));
            QVERIFY(dealt(own) == dealt(spec));
            QVERIFY(as_own_points(own) == own);
        }
    }
}

void OwnPointsTest::whatIsErasedLeavesAllOthersAsTheyWere()
{
    auto own = as_own_points(spec_of(0.5));
    for (const std::size_t index : {0, 249, 249, 250, 400, 17}) {
        const auto before = dealt(own);
        const Point erased = own.points.get().at(index);
        erase_point(own, index);
        QVERIFY(dealt(own) == without(before, erased));
    }
}

void OwnPointsTest::whatIsAddedLeavesAllOthersAsTheyWere()
{
    auto own = as_own_points(spec_of(0.5));
    for (int i = 0; i < 20; ++i) {
        const auto before = dealt(own);
        const Point added{0.1 * i, -0.07 * i, 1};
        const std::size_t index = add_point(own, added);
        QVERIFY(own.points.get().at(index) == added);
        QVERIFY(without(dealt(own), added) == before);
    }
}

void OwnPointsTest::whatIsMovedKeepsItsRole()
{
    auto own = as_own_points(spec_of(0.5));
    for (const std::size_t index : {3, 300}) {
        auto expected = dealt(own);
        auto &point = index < 250 ? expected.training[index] : expected.test[index - 250];
        point.x1 = 1.25;
        point.x2 = -2;
        move_point(own, index, 1.25, -2);
        QVERIFY(dealt(own) == expected);
    }
}

void OwnPointsTest::newPointsAreDealtByTheShare()
{
    for (const double fraction : {0.0, 0.25, 0.8, 1.0}) {
        auto own = as_own_points(spec_of(0.5));
        own.train_fraction = fraction;
        const std::size_t before = *own.training_points;
        for (int row = 0; row < 25; ++row) {
            for (int column = 0; column < 40; ++column)
                add_point(own, {0.01 * column, 0.02 * row, 0}); // a grid, as regular as a hand draws
        }
        const double share = static_cast<double>(*own.training_points - before) / 1000;
        QVERIFY2(std::abs(share - fraction) <= 4 * std::sqrt(fraction * (1 - fraction) / 1000),
                 std::to_string(share).c_str());
    }
    // The same point with the same seed draws the same role, with others another one in half of the cases.
    int other = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        auto own = as_own_points(spec_of(0.5));
        own.seed = seed;
        auto again = own;
        QVERIFY(add_point(own, {1, 2, 0}) == add_point(again, {1, 2, 0}));
        other += *own.training_points == 251 ? 1 : 0;
    }
    QVERIFY(other > 30 && other < 70);
}

void OwnPointsTest::theFirstPointTrains()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        DataSpec spec;
        spec.seed = seed;
        set_own_points(spec, {});
        DataSpec own = as_own_points(spec);
        add_point(own, {1, 2, 0});
        QCOMPARE(dealt(own).training.size(), std::size_t(1));
    }
}

void OwnPointsTest::shareAndSeedDealAnew()
{
    auto own = as_own_points(spec_of(0.5));
    erase_point(own, 0);
    const auto before = dealt(own);
    set_train_fraction(own, 0.6);
    const auto more = dealt(own);
    QCOMPARE(more.training.size(), std::size_t(299)); // 0.6 · 499 = 299.4
    QVERIFY(std::equal(before.training.begin(), before.training.end(), more.training.begin()));
    set_train_fraction(own, 0.5);
    QCOMPARE(dealt(own).training.size(), std::size_t(250)); // 249.5, rounded away from zero as everywhere
    set_seed(own, 99);
    QVERIFY(!own.training_points);
    QVERIFY(dealt(own).training != before.training);
    set_own_points(own, PointList({{1, 2, 0}, {3, 4, 1}}));
    QVERIFY(!own.training_points);

    // The dice of generated points leave the roles of the user's own, which are kept for when they come back, alone.
    auto other = as_own_points(spec_of(0.5));
    other.source = "circle";
    set_seed(other, 5);
    QVERIFY(other.training_points);
}

ACTLAB_TEST(OwnPointsTest, QCoreApplication)
#include "own_points_test.moc"
