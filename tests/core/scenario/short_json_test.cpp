// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/short_json.h"

#include "core/scenario/scenario_json.h"
#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

class ShortJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHoldsOnlyWhatIsNotNew();
    void readingItGivesTheScenarioBack();
};

void ShortJsonTest::itHoldsOnlyWhatIsNotNew()
{
    Scenario scenario;
    scenario.network.training.l2 = 0.5;
    scenario.functions.window = PlotWindow{0, 1, 0, 2};
    QCOMPARE(short_json({}), std::string(R"({"format":"activation-lab","version":1})"));
    QCOMPARE(short_json(scenario),
             std::string(R"({"format":"activation-lab","version":1,"functions":{"window":{"x_minimum":0,)"
                         R"("x_maximum":1,"y_minimum":0,"y_maximum":2}},"network":{"l2":0.5}})"));
}

void ShortJsonTest::readingItGivesTheScenarioBack()
{
    Scenario scenario;
    scenario.page = PageName::softmax;
    scenario.functions.curves = {};
    scenario.network.network.hidden = {};
    scenario.network.data.source = given_points;
    scenario.network.data.points = PointList({{-0.0, 0.1, 0}, {1, 2, 1}});
    scenario.network.seed = 18446744073709551615U;
    scenario.weight_changes = {{{0, 0, {}, 0.5}, 0, 0}};
    scenario.figure_language = Language::korean;
    QVERIFY(scenario_from_json(short_json(scenario)).value() == scenario);
}

ACTLAB_TEST(ShortJsonTest, QCoreApplication)
#include "short_json_test.moc"
