// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"
#include "tests/support/test_class.h"
#include "ui/widgets/slider_scale.h"
#include "ui/widgets/sweep.h"

#include <QTest>

using namespace actlab;

namespace {

const SliderScale weight{
    .minimum = -5, .maximum = 5, .step = 0.1, .defaultValue = 1, .kind = SliderScale::Kind::linear};
const SliderScale rate{
    .minimum = 1e-4, .maximum = 10, .step = 0.1, .defaultValue = 0.03, .kind = SliderScale::Kind::logarithmic};

} // namespace

class SliderScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positionsAreDecimalNumbers();
    void everyPositionComesBack();
    void aLogarithmicScaleGivesEachDecadeTheSameRoom();
    void stepsStayOnTheGridAndWithinTheEnds();
    void everyParameterHasAScaleThatReachesItsDefault();
    void itGrowsToRoundEnds();
    void aSweepSwingsFromEndToEnd();
};

void SliderScaleTest::positionsAreDecimalNumbers()
{
    QCOMPARE(weight.last(), 100);
    QVERIFY(weight.valueAt(0) == -5);
    QVERIFY(weight.valueAt(100) == 5);
    // Exactly these, without what counting by 0.1 would add in the last digits.
    QVERIFY(weight.valueAt(50) == 0);
    QVERIFY(weight.valueAt(53) == 0.3);
    QVERIFY(weight.valueAt(47) == -0.3);
    QVERIFY(weight.valueAt(-7) == -5);
    QVERIFY(weight.valueAt(700) == 5);
}

void SliderScaleTest::everyPositionComesBack()
{
    for (const SliderScale &scale : {weight, rate}) {
        for (int position = 0; position <= scale.last(); ++position)
            QCOMPARE(scale.positionOf(scale.valueAt(position)), position);
    }
    QCOMPARE(weight.positionOf(1e300), 100);
    QCOMPARE(weight.positionOf(-1e300), 0);
}

void SliderScaleTest::aLogarithmicScaleGivesEachDecadeTheSameRoom()
{
    QCOMPARE(rate.last(), 500);
    for (int decade = 0; decade <= 5; ++decade)
        QCOMPARE(rate.valueAt(100 * decade), std::pow(10.0, decade - 4));
    QVERIFY(rate.valueAt(201) == 0.0102); // three digits
}

void SliderScaleTest::stepsStayOnTheGridAndWithinTheEnds()
{
    QVERIFY(weight.stepped(0.2, 1) == 0.3);
    QVERIFY(weight.stepped(0.25, 1) == 0.35);
    QVERIFY(weight.stepped(4.95, 1) == 5);
    QVERIFY(weight.stepped(-4.95, -10) == -5);
    QVERIFY(rate.stepped(0.01, 1) > 0.01);
    QVERIFY(rate.stepped(10, 1) == 10);
}

void SliderScaleTest::everyParameterHasAScaleThatReachesItsDefault()
{
    for (const Activation &activation : catalogue()) {
        for (const Parameter &parameter : activation.parameters) {
            const SliderScale scale = scaleOf(parameter);
            QVERIFY2(scale.clamped(scale.defaultValue) == parameter.default_value, activation.id.data());
            QVERIFY2(scale.last() >= 40 && scale.last() <= 200, activation.id.data());
            const double near = scale.valueAt(scale.positionOf(parameter.default_value));
            QVERIFY2(std::abs(near - parameter.default_value) <= 0.5001 * scale.step,
                     activation.id.data()); // 0.25 lies half-way
        }
    }
}

void SliderScaleTest::itGrowsToRoundEnds()
{
    QCOMPARE(weight.reaching(50).maximum, 50.0);
    QCOMPARE(weight.reaching(50).minimum, -50.0); // as far on both sides, as before
    QCOMPARE(weight.reaching(-37).maximum, 50.0);
    QCOMPARE(weight.reaching(3), weight);
    QCOMPARE(rate.reaching(300).maximum, 1000.0);
    SliderScale share{.minimum = 10, .maximum = 100, .step = 5, .least = 0, .most = 100};
    QVERIFY(share.reaching(4).minimum <= 4 && share.reaching(4).minimum >= 0);
    for (const double value : {1e5, -1e18, 1e300, 1e308})
        QVERIFY(weight.reaching(value).last() <= 5000);
}

void SliderScaleTest::aSweepSwingsFromEndToEnd()
{
    const Sweep sweep(0.25, 4);
    QCOMPARE(sweep.at(0), 0.25);
    QVERIFY(sweep.at(0.1) > 0.25);
    QCOMPARE(sweep.at(4), 0.25);
    double lowest = 1;
    double highest = 0;
    for (double t = 0; t < 4; t += 0.01) {
        lowest = std::min(lowest, sweep.at(t));
        highest = std::max(highest, sweep.at(t));
    }
    QVERIFY(lowest >= 0 && lowest < 1e-3);
    QVERIFY(highest <= 1 && highest > 1 - 1e-3);

    Sweep faster = sweep;
    faster.changePeriod(1.5, 2);
    QCOMPARE(faster.at(0), sweep.at(1.5));
    QCOMPARE(faster.at(0.5), sweep.at(2.5));
}

ACTLAB_TEST(SliderScaleTest, QCoreApplication)
#include "slider_scale_test.moc"
