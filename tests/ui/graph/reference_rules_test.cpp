// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/graph/one_function.h"
#include "ui/graph/fitted_view.h"
#include "ui/graph/reference_rules.h"

#include <QTest>

#include <algorithm>

using namespace actlab;

namespace {

std::vector<ReferenceLine> linesOf(const FunctionsScenario &scenario)
{
    return referenceLinesFor(scenario, makeTheme(ColourScheme::light));
}

std::vector<ReferenceLine> dottedOf(const FunctionsScenario &scenario)
{
    auto lines = linesOf(scenario);
    std::erase_if(lines, [](const ReferenceLine &line) { return line.dash != ReferenceLine::Dash::dotted; });
    return lines;
}

/// Slope and height at 0 of the dashed lines.
std::vector<QPointF> dashedOf(const FunctionsScenario &scenario)
{
    std::vector<QPointF> found;
    for (const ReferenceLine &line : linesOf(scenario)) {
        if (line.dash == ReferenceLine::Dash::dashed)
            found.emplace_back(line.to.y() - line.from.y(), line.from.y());
    }
    return found;
}

bool has(const std::vector<QPointF> &lines, double slope, double intercept)
{
    return std::ranges::find(lines, QPointF(slope, intercept)) != lines.end();
}

} // namespace

class ReferenceRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCentreLineIsTheCourses_data();
    void theCentreLineIsTheCourses();
    void softmaxHasNone();
    void asymptotesAreDashedUnlessTheCurveIsOne();
    void zeroIsDrawnWhereACurveChangesSign();
    void weightAndBiasMoveTheAsymptotes();
    void sharedLinesAreDrawnOnce();
    void theyCanBeSwitchedOff();
    void theFittedViewHoldsCurvesAndAsymptotes();
    void aConstantHasRoomAroundIt();
};

void ReferenceRulesTest::theCentreLineIsTheCourses_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("bottom");
    // plt.plot([0, 0], [top, bottom], ':') in the course.
    QTest::newRow("sigmoid") << QByteArray("sigmoid") << 1.0 << 0.0;
    QTest::newRow("tanh") << QByteArray("tanh") << 1.0 << -1.0;
    QTest::newRow("relu") << QByteArray("relu") << 5.0 << 0.0;
}

void ReferenceRulesTest::theCentreLineIsTheCourses()
{
    QFETCH(QByteArray, id);
    QFETCH(double, top);
    QFETCH(double, bottom);
    const auto dotted = dottedOf(oneFunction(id.toStdString()));
    QCOMPARE(dotted.size(), std::size_t{1});
    QCOMPARE(dotted[0].from, QPointF(0, top));
    QCOMPARE(dotted[0].to, QPointF(0, bottom));
    QVERIFY(dotted[0].extent == ReferenceLine::Extent::segment);
}

void ReferenceRulesTest::softmaxHasNone()
{
    QVERIFY(linesOf(oneFunction("softmax")).empty());
}

void ReferenceRulesTest::asymptotesAreDashedUnlessTheCurveIsOne()
{
    const auto sigmoid = dashedOf(oneFunction("sigmoid"));
    QCOMPARE(sigmoid.size(), std::size_t{2});
    QVERIFY(has(sigmoid, 0, 0) && has(sigmoid, 0, 1));
    QVERIFY(dashedOf(oneFunction("relu")).empty()); // y = 0 and y = x are the curve itself
    const auto gelu = dashedOf(oneFunction("gelu"));
    QVERIFY(has(gelu, 0, 0) && has(gelu, 1, 0)); // y = x
    for (const ReferenceLine &line : linesOf(oneFunction("gelu"))) {
        if (line.dash == ReferenceLine::Dash::dashed)
            QCOMPARE(line.colour, makeTheme(ColourScheme::light).reference);
    }
}

void ReferenceRulesTest::zeroIsDrawnWhereACurveChangesSign()
{
    QVERIFY(has(dashedOf(oneFunction("tanh")), 0, 0)); // plt.axhline(y=0, color='orange', linestyle='--')
    QVERIFY(has(dashedOf(oneFunction("sin")), 0, 0));
    QVERIFY(!has(dashedOf(oneFunction("softplus")), 0, 1));
}

void ReferenceRulesTest::weightAndBiasMoveTheAsymptotes()
{
    FunctionsScenario scenario = oneFunction("softplus");
    scenario.affine = {-2, 3};
    const auto lines = dashedOf(scenario);
    QVERIFY(has(lines, -2, 3)); // y = −2x + 3, now on the left
    scenario = oneFunction("sigmoid");
    scenario.affine = {0, 1}; // a constant has none
    QVERIFY(dashedOf(scenario).empty());
}

void ReferenceRulesTest::sharedLinesAreDrawnOnce()
{
    FunctionsScenario scenario = oneFunction("sigmoid");
    scenario.curves.push_back({"tanh", {}});
    const auto lines = dashedOf(scenario);
    QCOMPARE(std::ranges::count(lines, QPointF(0, 1)), 1);
    QCOMPARE(lines.size(), std::size_t{3});                  // 0, 1 and −1
    QCOMPARE(dottedOf(scenario).front().to, QPointF(0, -1)); // as high as both
}

void ReferenceRulesTest::theyCanBeSwitchedOff()
{
    FunctionsScenario scenario = oneFunction("tanh");
    scenario.show_reference_lines = false;
    QVERIFY(linesOf(scenario).empty());
    scenario = oneFunction("tanh");
    scenario.show_value = false;
    QVERIFY(linesOf(scenario).empty());
}

void ReferenceRulesTest::theFittedViewHoldsCurvesAndAsymptotes()
{
    FunctionsScenario scenario = oneFunction("sigmoid");
    scenario.range = {2, -1, -0.5}; // downwards, where σ is far from its asymptotes
    const PlotWindow view = fittedView(drawnFunctions(scenario), scenario);
    QCOMPARE(view.x_minimum, -1.0);
    QCOMPARE(view.x_maximum, 2.0);
    QVERIFY(view.y_minimum < 0 && view.y_maximum > 1);
    scenario.show_value = false;
    scenario.show_first = true;
    QVERIFY(fittedView(drawnFunctions(scenario), scenario).y_maximum < 0.3);
}

void ReferenceRulesTest::aConstantHasRoomAroundIt()
{
    FunctionsScenario scenario = oneFunction("sigmoid");
    scenario.affine.weight = 0;
    const PlotWindow view = fittedView(drawnFunctions(scenario), scenario);
    QVERIFY(view.y_minimum < 0.5 && view.y_maximum > 0.5);
}

ACTLAB_TEST(ReferenceRulesTest, QCoreApplication)
#include "reference_rules_test.moc"
