// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_plot.h"

#include "core/activation/catalogue.h"
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "ui/plot/curve_plottable.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <cmath>

using namespace actlab;

namespace {

FunctionsScenario scenarioOf(std::vector<std::string> ids)
{
    FunctionsScenario scenario;
    scenario.curves.clear();
    for (std::string &id : ids)
        scenario.curves.push_back({std::move(id), {}});
    return scenario;
}

const CurvePlottable &curve(FunctionPlot &plot, int function, Order order)
{
    return *static_cast<CurvePlottable *>(plot.plottable(3 * function + int(order)));
}

QPoint pixel(const FunctionPlot &plot, double x, double y)
{
    return {qRound(plot.xAxis->coordToPixel(x)), qRound(plot.yAxis->coordToPixel(y))};
}

/// Whether a pixel near (x, y) has nearly this colour.
bool isDrawn(FunctionPlot &plot, double x, double y, const QColor &colour)
{
    const QImage image = plot.grab().toImage();
    const double ratio = image.devicePixelRatio();
    const QPoint centre = (QPointF(pixel(plot, x, y)) * ratio).toPoint();
    for (int dy = -3; dy <= 3; ++dy) {
        for (int dx = -3; dx <= 3; ++dx) {
            const QColor found = image.pixelColor(centre + QPoint(dx, dy));
            if (std::abs(found.red() - colour.red()) + std::abs(found.green() - colour.green()) +
                    std::abs(found.blue() - colour.blue()) <
                24)
                return true;
        }
    }
    return false;
}

} // namespace

class FunctionPlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wavesThatCannotBeShownAreABandAndSaidToBe();
    void aNeedleIsSeenInFullAndFoundByTheMouse();
    void init();
    void cleanup() { plot_.reset(); }

    void curvesAreDrawnWhereTheFunctionsAre();
    void aCornerIsACornerAtEveryZoom_data();
    void aCornerIsACornerAtEveryZoom();
    void aStepHasAGapAndDots();
    void derivativesJumpWithDotsToo();
    void softmaxIsTheCoursesCurve();
    void aSliderStepMovesTheCurve();
    void anUnknownFunctionIsLeftOut();
    void theLegendNamesWhatIsShown();
    void theLegendCanBeDraggedAndPutBack();
    void theProbeFollowsTheMouse();
    void theProbeSnapsToCorners();
    void theProbeFollowsTheKeys();
    void theProbeLeavesWithTheMouse();
    void vanishingRegionsAreShadedOnRequest();
    void theThemeFollowsThePalette();
    void everyTextFollowsTheLanguage();
    void equalAspectMakesUnitsEquallyLong();
    void aScreenReaderHearsWhatIsShown();
    void itRestsWhenNothingChanges();

private:
    void present(const FunctionsScenario &scenario);

    std::unique_ptr<FunctionPlot> plot_;
};

void FunctionPlotTest::init()
{
    plot_ = std::make_unique<FunctionPlot>();
    plot_->resize(800, 600);
    plot_->show();
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
}

/// Shows the scenario and waits until it is drawn.
void FunctionPlotTest::present(const FunctionsScenario &scenario)
{
    plot_->show(scenario);
    draw(*plot_);
}

void FunctionPlotTest::curvesAreDrawnWhereTheFunctionsAre()
{
    present(scenarioOf({"sigmoid"}));
    const QColor colour = plot_->theme().category(0);
    QVERIFY(isDrawn(*plot_, 0, 0.5, colour));
    QVERIFY(isDrawn(*plot_, 4, 0.982, colour));
    QVERIFY(isDrawn(*plot_, -4, 0.018, colour));
    QVERIFY(!isDrawn(*plot_, -3, 0.6, colour));
}

void FunctionPlotTest::aCornerIsACornerAtEveryZoom_data()
{
    QTest::addColumn<double>("half");
    for (const double half : {5.0, 0.01, 1e-7, 4e4})
        QTest::addRow("half a width of %g", half) << half;
}

void FunctionPlotTest::aCornerIsACornerAtEveryZoom()
{
    QFETCH(double, half);
    FunctionsScenario scenario = scenarioOf({"relu"});
    scenario.affine = {1, -0.3};
    scenario.show_first = false;
    scenario.window = PlotWindow{0.3 - half, 0.3 + half, -half, half};
    present(scenario);
    const auto &relu = curve(*plot_, 0, Order::value);
    const auto corner = std::ranges::find(relu.x(), 0.3);
    QVERIFY(corner != relu.x().end());
    QCOMPARE(relu.y()[std::size_t(corner - relu.x().begin())], 0.0);
    const QColor colour = plot_->theme().category(0);
    QVERIFY(isDrawn(*plot_, 0.3, 0, colour));
    QVERIFY(isDrawn(*plot_, 0.3 - half / 2, 0, colour));
    QVERIFY(isDrawn(*plot_, 0.3 + half / 2, half / 2, colour));
}

void FunctionPlotTest::aStepHasAGapAndDots()
{
    FunctionsScenario scenario = scenarioOf({"step"});
    scenario.show_first = false;
    scenario.show_reference_lines = false;
    present(scenario);
    const auto &step = curve(*plot_, 0, Order::value);
    QCOMPARE(std::ranges::count_if(step.y(), [](double y) { return std::isnan(y); }), 1);
    QVERIFY((step.dots() == std::vector<JumpDot>{{0, 1, false}, {0, 0, true}}));
    const QColor colour = plot_->theme().category(0);
    QVERIFY(!isDrawn(*plot_, 0, 0.5, colour)); // nothing joins the two sides
    QCOMPARE(plot_->grab().toImage().pixelColor((QPointF(pixel(*plot_, 0, 1)) * plot_->devicePixelRatioF()).toPoint()),
             plot_->theme().plot);          // open
    QVERIFY(isDrawn(*plot_, 0, 0, colour)); // closed
}

void FunctionPlotTest::derivativesJumpWithDotsToo()
{
    present(scenarioOf({"relu"}));
    QVERIFY(curve(*plot_, 0, Order::value).dots().empty());
    QVERIFY((curve(*plot_, 0, Order::first).dots() == std::vector<JumpDot>{{0, 1, false}, {0, 0, true}}));
}

void FunctionPlotTest::softmaxIsTheCoursesCurve()
{
    FunctionsScenario scenario = scenarioOf({"softmax"});
    scenario.show_first = false;
    present(scenario);
    const auto &softmax = curve(*plot_, 0, Order::value);
    QCOMPARE(softmax.x().size(), std::size_t{100}); // np.arange(-5.0, 5.0, 0.1)
    double sum = 0;
    for (const double x : softmax.x())
        sum += std::exp(x);
    for (std::size_t i = 0; i < softmax.x().size(); ++i)
        QVERIFY(std::abs(softmax.y()[i] - std::exp(softmax.x()[i]) / sum) < 1e-15);
    QCOMPARE(plot_->title(), QStringLiteral("Softmax Function"));
}

void FunctionPlotTest::aSliderStepMovesTheCurve()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid"});
    scenario.show_first = false;
    present(scenario);
    const QColor colour = plot_->theme().category(0);
    QVERIFY(!isDrawn(*plot_, 0, 0.8808, colour));
    scenario.affine.bias = 2;
    present(scenario);
    QVERIFY(isDrawn(*plot_, 0, 0.8808, colour));
    QVERIFY(!isDrawn(*plot_, 0, 0.5, colour));
    QCOMPARE(curve(*plot_, 0, Order::value).name(), QStringLiteral("σ(x + 2)  Sigmoid"));
}

void FunctionPlotTest::anUnknownFunctionIsLeftOut()
{
    present(scenarioOf({"no_such_function", "relu"}));
    QCOMPARE(plot_->plottableCount(), 3);
    present(scenarioOf({}));
    QCOMPARE(plot_->plottableCount(), 0);
    QVERIFY(!plot_->legend->visible());
    const QSignalSpy spy(plot_.get(), &FunctionPlot::probeMoved);
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QTest::mouseMove(plot_->windowHandle(), plot_->rect().center());
    draw(*plot_);
    QVERIFY(!plot_->probe());
    QVERIFY(!spy.empty());
    for (const auto &told : spy) // where the pointer is, and nothing of any function
        QVERIFY(told[1].value<std::vector<Jet>>().empty());
}

void FunctionPlotTest::theLegendNamesWhatIsShown()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid", "relu"});
    scenario.show_second = true;
    present(scenario);
    QCOMPARE(plot_->legend->itemCount(), 6);
    QCOMPARE(plot_->legend->columnCount(), 3);
    scenario.show_first = false;
    scenario.show_second = false;
    present(scenario);
    QCOMPARE(plot_->legend->itemCount(), 2);
    QVERIFY(!curve(*plot_, 0, Order::first).visible());
}

void FunctionPlotTest::theLegendCanBeDraggedAndPutBack()
{
    present(scenarioOf({"sigmoid"}));
    const QRect before = plot_->legend->outerRect();
    const PlotWindow view = plot_->view();
    const QPoint grip = before.center();
    QTest::mousePress(plot_.get(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(plot_.get(), grip + QPoint(120, 200));
    QTest::mouseRelease(plot_.get(), Qt::LeftButton, {}, grip + QPoint(120, 200));
    draw(*plot_);
    const QPoint moved = plot_->legend->outerRect().topLeft() - before.topLeft();
    QVERIFY((moved - QPoint(120, 200)).manhattanLength() <= 2);
    QCOMPARE(plot_->view(), view); // it did not pan
    QVERIFY(plot_->legendPosition());

    QTest::mouseDClick(plot_.get(), Qt::LeftButton, {}, plot_->legend->outerRect().center());
    draw(*plot_);
    QVERIFY(!plot_->legendPosition());
    QCOMPARE(plot_->legend->outerRect().topLeft(), before.topLeft());
}

void FunctionPlotTest::theProbeFollowsTheMouse()
{
    present(scenarioOf({"sigmoid", "relu"}));
    QSignalSpy spy(plot_.get(), &FunctionPlot::probeMoved);
    QTest::mouseMove(plot_->windowHandle(), pixel(*plot_, 2, 1.5));
    QTRY_COMPARE(spy.count(), 1);
    const double x = spy.last()[0].toDouble();
    QVERIFY(std::abs(x - 2) < 0.02);
    const auto jets = spy.last()[1].value<std::vector<Jet>>();
    QCOMPARE(jets.size(), std::size_t{2});
    QVERIFY(jets[0] == evaluate(**find_activation("sigmoid"), {}, x));
    QVERIFY(jets[1] == evaluate(**find_activation("relu"), {}, x));
}

void FunctionPlotTest::theProbeSnapsToCorners()
{
    present(scenarioOf({"relu"}));
    QTest::mouseMove(plot_->windowHandle(), pixel(*plot_, 0, 1) + QPoint(3, 0));
    QTRY_VERIFY(plot_->probe());
    QCOMPARE(*plot_->probe(), 0.0);
}

void FunctionPlotTest::theProbeFollowsTheKeys()
{
    present(scenarioOf({"sigmoid"}));
    const PlotWindow view = plot_->view();
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QCOMPARE(plot_->probe(), std::optional(0.0));
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QCOMPARE(plot_->probe(), std::optional(0.1));
    QTest::keyClick(plot_.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(plot_->probe(), std::optional(1.1));
    QTest::keyClick(plot_.get(), Qt::Key_Left);
    QCOMPARE(plot_->probe(), std::optional(1.0));
    QCOMPARE(plot_->view(), view);
    QTRY_VERIFY(plot_->accessibleDescription().startsWith(QStringLiteral("x = 1.")));
    QSignalSpy spy(plot_.get(), &FunctionPlot::probeHidden);
    QTest::keyClick(plot_.get(), Qt::Key_Escape);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!plot_->probe());
}

void FunctionPlotTest::theProbeLeavesWithTheMouse()
{
    present(scenarioOf({"sigmoid"}));
    QTest::mouseMove(plot_->windowHandle(), pixel(*plot_, 1, 0.5));
    QTRY_VERIFY(plot_->probe());
    QTest::mouseMove(plot_->windowHandle(), QPoint(3, 3)); // outside the axes
    QTRY_VERIFY(!plot_->probe());
}

void FunctionPlotTest::vanishingRegionsAreShadedOnRequest()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid"});
    scenario.range = {-8, 8, 0.1};
    scenario.show_reference_lines = false;
    present(scenario);
    const auto at = [&] {
        return plot_->grab().toImage().pixelColor(
            (QPointF(pixel(*plot_, -7.3, 0.63)) * plot_->devicePixelRatioF()).toPoint());
    };
    QCOMPARE(at(), plot_->theme().plot);
    scenario.shade_vanishing = true;
    present(scenario);
    QVERIFY(at() != plot_->theme().plot);
}

void FunctionPlotTest::theThemeFollowsThePalette()
{
    present(scenarioOf({"sigmoid"}));
    plot_->setPalette(palette(makeTheme(ColourScheme::dark)));
    draw(*plot_);
    const Theme dark = makeTheme(ColourScheme::dark);
    QVERIFY(plot_->theme() == dark);
    QCOMPARE(plot_->grab().toImage().pixelColor(4, 4), dark.plot);
    QVERIFY(isDrawn(*plot_, 0, 0.5, dark.category(0)));
    QCOMPARE(plot_->legend->textColor(), dark.text);
}

void FunctionPlotTest::everyTextFollowsTheLanguage()
{
    plot_->setLanguage(Language::korean);
    present(scenarioOf({"sigmoid"}));
    QCOMPARE(plot_->title(), QStringLiteral("시그모이드 함수와 도함수"));
    QCOMPARE(plot_->accessibleName(), plot_->title());
    QCOMPARE(curve(*plot_, 0, Order::value).name(), QStringLiteral("σ(x)  시그모이드"));
    QTRY_VERIFY(plot_->accessibleDescription().contains(QStringLiteral("그래프")));
}

void FunctionPlotTest::equalAspectMakesUnitsEquallyLong()
{
    FunctionsScenario scenario = scenarioOf({"relu"});
    scenario.equal_aspect = true;
    present(scenario);
    const double perX = plot_->xAxis->coordToPixel(1) - plot_->xAxis->coordToPixel(0);
    const double perY = plot_->yAxis->coordToPixel(0) - plot_->yAxis->coordToPixel(1);
    QVERIFY2(std::abs(perX / perY - 1) < 0.01, qPrintable(QString::number(perX / perY)));
}

void FunctionPlotTest::aScreenReaderHearsWhatIsShown()
{
    present(scenarioOf({"tanh"}));
    QTRY_VERIFY(plot_->accessibleDescription().contains(QStringLiteral("tanh(x) goes from −0.9999")));
    FunctionsScenario scenario = scenarioOf({"tanh"});
    scenario.affine.weight = -1;
    present(scenario);
    QTRY_VERIFY(plot_->accessibleDescription().contains(QStringLiteral("tanh(−x) goes from 0.9999")));
}

void FunctionPlotTest::itRestsWhenNothingChanges()
{
    present(scenarioOf({"sigmoid"}));
    QTRY_COMPARE(whatRuns(*plot_), QStringList());
    QVERIFY(!plot_->accessibleDescription().isEmpty());
    const QSignalSpy replots(plot_.get(), &QCustomPlot::afterReplot);
    QCoreApplication::processEvents();
    QCOMPARE(replots.count(), 0);
    QCOMPARE(whatRuns(*plot_), QStringList());
}

void FunctionPlotTest::wavesThatCannotBeShownAreABandAndSaidToBe()
{
    FunctionPlot &plot = *plot_;
    FunctionsScenario scenario = scenarioOf({"sin"});
    scenario.show_first = false;
    scenario.affine.weight = 1000;
    plot.show(scenario);
    draw(plot);
    const CurvePlottable &sine = curve(plot, 0, Order::value);
    QVERIFY(!sine.upper().empty());
    QVERIFY(std::ranges::all_of(sine.y(), [](double y) { return std::abs(y + 1) < 1e-4; }));
    QVERIFY(std::ranges::all_of(sine.upper(), [](double y) { return std::abs(y - 1) < 1e-4; }));
    QVERIFY2(sine.name().contains(QStringLiteral("band")), qPrintable(sine.name()));
    plot.moveProbe(1);
    QVERIFY(plot.grab().width() > 0);

    scenario.window = PlotWindow{-0.05, 0.05, -1.1, 1.1}; // 16 waves
    plot.show(scenario);
    draw(plot);
    QVERIFY(sine.upper().empty());
    QVERIFY2(!sine.name().contains(QStringLiteral("band")), qPrintable(sine.name()));
}

void FunctionPlotTest::aNeedleIsSeenInFullAndFoundByTheMouse()
{
    FunctionPlot &plot = *plot_;
    FunctionsScenario scenario = scenarioOf({"gaussian"});
    scenario.show_first = false;
    scenario.affine = {1000, 333.7};
    plot.show(scenario);
    draw(plot);
    QVERIFY(plot.view().y_maximum > 1 && plot.view().y_maximum < 1.2);
    QCOMPARE(std::ranges::max(curve(plot, 0, Order::value).y()), 1.0);

    QSignalSpy moved(&plot, &FunctionPlot::probeMoved);
    QTest::mouseMove(plot.windowHandle(), pixel(plot, -0.3337, 0.5) + QPoint(2, 0));
    QTRY_VERIFY(!moved.isEmpty());
    QVERIFY2(std::abs(*plot.probe() + 0.3337) < 1e-9, qPrintable(QString::number(*plot.probe(), 'g', 12)));
}

ACTLAB_TEST_AT_BOTH_SCALES(FunctionPlotTest, QApplication)
#include "function_plot_test.moc"
