// SPDX-License-Identifier: GPL-3.0-or-later
// The network page with points that a table gives: more inputs than the plane has, one only, names, several targets.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/controls/document_slider.h"
#include "ui/controls/network_edits.h"
#include "ui/controls/network_numbers.h"
#include "ui/plane/boundary_plot.h"
#include "ui/plane/fit_plot.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

constexpr std::size_t rows = 40;

/// A table of numbers between −3 and 3; classes where there are names for them.
NetworkScenario tableOf(const std::vector<std::string> &inputs, const std::vector<std::string> &targets,
                        const std::vector<std::string> &classes)
{
    std::vector<Point> points(rows);
    for (std::size_t p = 0; p < rows; ++p) {
        for (std::size_t i = 0; i < inputs.size(); ++i)
            points[p].input(i) = 3 * std::sin(static_cast<double>(7 * p + 3 * i));
        for (std::size_t k = 0; k < targets.size(); ++k)
            points[p].target(k) = classes.empty() ? 20 + 5 * std::cos(static_cast<double>(p + k))
                                                  : static_cast<double>((p + k * p / 2) % classes.size());
    }
    NetworkScenario scenario;
    choosePoints(scenario, PointList(std::move(points)));
    scenario.data.columns = TableColumns{"table.csv", inputs, targets, classes, {}};
    scenario.network.features.clear();
    for (const Feature feature : {Feature::x1, Feature::x2, Feature::x3, Feature::x4}) {
        if (inputs_needed(feature) <= inputs.size())
            scenario.network.features.push_back(feature);
    }
    const Task task = *taskOf(scenario);
    chooseOutput(scenario, task.classes == 0                              ? Output::identity
                           : task.is_one_of_classes() && task.classes > 2 ? Output::softmax
                                                                          : Output::sigmoid);
    return scenario;
}

QList<DocumentSlider *> slices(const OwnNetworkPage &own)
{
    QList<DocumentSlider *> found;
    for (DocumentSlider *slider : own.page.findChildren<DocumentSlider *>()) {
        if (slider->key().startsWith(QStringLiteral("slice ")) && slider->isVisible())
            found << slider;
    }
    return found;
}

} // namespace

class TableDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoInputsHaveNoSlices();
    void slicesMoveThePlane();
    void oneInputIsACurve();
    void namesAreThoseOfTheTable();
    void eachTargetIsSeen();
    void outputsAreChosen();
    void featuresAreThoseThatPointsHave();
};

void TableDataTest::twoInputsHaveNoSlices()
{
    OwnNetworkPage own;
    QVERIFY(own.show());
    QVERIFY(slices(own).isEmpty());
    QVERIFY(own.find<BoundaryPlot>()->isVisible());
    QVERIFY(!own.find<FitPlot>()->isVisible());
}

/// The plane is of the values that the sliders hold, and moving one is an edit that can be undone.
void TableDataTest::slicesMoveThePlane()
{
    OwnNetworkPage own(tableOf({"a", "b", "width", "height"}, {"kind"}, {"no", "yes"}));
    QVERIFY(own.show());
    const auto sliders = slices(own);
    QCOMPARE(sliders.size(), qsizetype(2));
    QVERIFY(sliders[0]->scale().minimum <= -2.9 && sliders[0]->scale().maximum >= 2.9);
    const auto map = [&] {
        const auto &maps = *own.settled()->maps;
        return std::vector<double>(maps.values);
    };
    const auto before = map();
    const std::uint64_t run = own.now().run;
    Q_EMIT sliders[1]->edited(2.5);
    Q_EMIT sliders[1]->gestureFinished();
    QCOMPARE(own.document.scenario().network_view.x4, 2.5);
    QVERIFY(map() != before);
    QCOMPARE(own.now().maps->slice.input(3), 2.5);
    QCOMPARE(own.now().run, run); // nothing begins anew
    own.document.undo();
    QVERIFY(map() == before);
}

void TableDataTest::oneInputIsACurve()
{
    OwnNetworkPage own(tableOf({"hour"}, {"degrees"}, {}));
    QVERIFY(own.show());
    FitPlot &fit = *own.find<FitPlot>();
    QVERIFY(fit.isVisible());
    QVERIFY(!own.find<BoundaryPlot>()->isVisible());
    QCOMPARE(fit.xAxis->label(), QStringLiteral("hour"));
    QCOMPARE(fit.yAxis->label(), QStringLiteral("degrees"));
    // The curve is what the network says, at each end and after training.
    const auto said = [&] {
        const auto &maps = *own.now().maps;
        return maps.of({own.now().weights.layers.size() - 1, 0}).front();
    };
    const double before = said();
    QVERIFY(fit.readOut(-6).contains(QStringLiteral("hour = −6")));
    own.trainedFor(30);
    QVERIFY(said() != before);
    QTRY_VERIFY(fit.view().y_maximum > 24 && fit.view().y_maximum < 30); // all points are seen
    // Another table has the plane back.
    own.edit([](NetworkScenario &s) { chooseData(s, "circle"); });
    own.settled();
    QTRY_VERIFY(!fit.isVisible() && own.find<BoundaryPlot>()->isVisible());
    QCOMPARE(own.document.scenario().network.network.features.size(), std::size_t{2});
}

void TableDataTest::namesAreThoseOfTheTable()
{
    OwnNetworkPage own(tableOf({"sepal length", "x2"}, {"species"}, {"setosa", "versicolor", "virginica"}));
    QVERIFY(own.show());
    const BoundaryPlot &plane = *own.find<BoundaryPlot>();
    const QString read = plane.readOut({1, 2});
    QVERIFY2(read.contains(QStringLiteral("sepal length = 1, x₂ = 2")), qPrintable(read));
    for (const char *name : {"setosa: ", "versicolor: ", "virginica: "})
        QVERIFY(read.contains(QLatin1String(name)));
    QCOMPARE(plane.xAxis->label(), QStringLiteral("sepal length"));
}

/// Of several targets the plane shows the first, or the one whose unit is pointed at.
void TableDataTest::eachTargetIsSeen()
{
    OwnNetworkPage own(tableOf({"x1", "x2"}, {"wet", "cold"}, {"no", "yes"}));
    QVERIFY(own.show());
    QCOMPARE(own.now().weights.layers.back().outputs, std::size_t{2});
    const BoundaryPlot &plane = *own.find<BoundaryPlot>();
    const QString first = plane.readOut({0.5, 0.5});
    const auto layout =
        DiagramLayout(own.now().scenario->network, {.outputs = 2}, QSizeF(own.diagram().size()), DiagramMetrics());
    own.hover(layout.square(UnitId{2, 1}).center());
    QTRY_VERIFY(plane.readOut({0.5, 0.5}) != first);
}

void TableDataTest::outputsAreChosen()
{
    NetworkScenario scenario = tableOf({"x1", "x2"}, {"kind"}, {"a", "b", "c"});
    const DocumentNumber outputs = outputsNumber();
    Scenario whole;
    whole.network = scenario;
    QCOMPARE(outputs.get(whole), 3.0);
    outputs.set(whole, 5);
    QCOMPARE(whole.network.network.outputs, std::optional<std::size_t>(5));
    QVERIFY(outputs.check(whole));
    outputs.set(whole, 2); // are too few
    QCOMPARE(outputs.get(whole), 3.0);
    QVERIFY(!whole.network.network.outputs);
    chooseOutput(whole.network, Output::identity);
    outputs.set(whole, 1); // a regression on the class's number
    QCOMPARE(outputs.get(whole), 1.0);
    QVERIFY(outputs.check(whole));
}

void TableDataTest::featuresAreThoseThatPointsHave()
{
    const auto offered = [](std::size_t inputs) {
        NetworkSpec spec;
        spec.features = {Feature::x1};
        return DiagramLayout(spec, {1, inputs}, {400, 400}).features();
    };
    QVERIFY(offered(1) == (std::vector<Feature>{Feature::x1, Feature::x1_squared, Feature::sin_x1}));
    QCOMPARE(offered(2).size(), std::size_t{7});
    QCOMPARE(offered(4).size(), std::size_t{9});
}

ACTLAB_TEST(TableDataTest, QApplication)
#include "table_data_test.moc"
