// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_plot.h"

#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/graph/own_function_plot.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace actlab;

namespace {

/// Whether a pixel near (x, y) has nearly this colour.
bool isDrawn(OwnFunctionPlot &own, double x, double y, const QColor &colour)
{
    const QImage image = own.plot.grab().toImage();
    const double ratio = image.devicePixelRatio();
    const QPoint centre = (QPointF(own.pixel(x, y)) * ratio).toPoint();
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
    void init();
    void cleanup() { own_.reset(); }

    void wavesThatCannotBeShownAreABandAndSaidToBe();
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
    void vanishingRegionsAreShadedOnRequest();
    void theThemeFollowsThePalette();
    void everyTextFollowsTheLanguage();
    void equalAspectMakesUnitsEquallyLong();
    void aScreenReaderHearsWhatIsShown();
    void itRestsWhenNothingChanges();

private:
    std::optional<OwnFunctionPlot> own_;
};

void FunctionPlotTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void FunctionPlotTest::wavesThatCannotBeShownAreABandAndSaidToBe()
{
    FunctionsScenario scenario = scenarioOf({"sin"});
    scenario.show_first = false;
    scenario.affine.weight = 1000;
    own_->present(scenario);
    const CurvePlottable &sine = own_->curve(0, Order::value);
    QVERIFY(!sine.upper().empty());
    QVERIFY(std::ranges::all_of(sine.y(), [](double y) { return std::abs(y + 1) < 1e-4; }));
    QVERIFY(std::ranges::all_of(sine.upper(), [](double y) { return std::abs(y - 1) < 1e-4; }));
    QVERIFY2(sine.name().contains(QStringLiteral("band")), qPrintable(sine.name()));
    const QImage alone = own_->plot.grab().toImage();
    own_->plot.moveProbe(1);
    draw(own_->plot);
    QVERIFY(own_->plot.grab().toImage() != alone); // the probe reads a value in the band

    scenario.window = PlotWindow{-0.05, 0.05, -1.1, 1.1}; // 16 waves
    own_->present(scenario);
    QVERIFY(sine.upper().empty());
    QVERIFY2(!sine.name().contains(QStringLiteral("band")), qPrintable(sine.name()));
}

void FunctionPlotTest::curvesAreDrawnWhereTheFunctionsAre()
{
    own_->present(scenarioOf({"sigmoid"}));
    const QColor colour = own_->plot.theme().category(0);
    QVERIFY(isDrawn(*own_, 0, 0.5, colour));
    QVERIFY(isDrawn(*own_, 4, 0.982, colour));
    QVERIFY(isDrawn(*own_, -4, 0.018, colour));
    QVERIFY(!isDrawn(*own_, -3, 0.6, colour));
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
    own_->present(scenario);
    const auto &relu = own_->curve(0, Order::value);
    const auto corner = std::ranges::find(relu.x(), 0.3);
    QVERIFY(corner != relu.x().end());
    QCOMPARE(relu.y()[std::size_t(corner - relu.x().begin())], 0.0);
    const QColor colour = own_->plot.theme().category(0);
    QVERIFY(isDrawn(*own_, 0.3, 0, colour));
    QVERIFY(isDrawn(*own_, 0.3 - half / 2, 0, colour));
    QVERIFY(isDrawn(*own_, 0.3 + half / 2, half / 2, colour));
}

void FunctionPlotTest::aStepHasAGapAndDots()
{
    FunctionsScenario scenario = scenarioOf({"step"});
    scenario.show_first = false;
    scenario.show_reference_lines = false;
    own_->present(scenario);
    const auto &step = own_->curve(0, Order::value);
    QCOMPARE(std::ranges::count_if(step.y(), [](double y) { return std::isnan(y); }), 1);
    QVERIFY((step.dots() == std::vector<JumpDot>{{0, 1, false}, {0, 0, true}}));
    const QColor colour = own_->plot.theme().category(0);
    QVERIFY(!isDrawn(*own_, 0, 0.5, colour)); // nothing joins the two sides
    QCOMPARE(
        own_->plot.grab().toImage().pixelColor((QPointF(own_->pixel(0, 1)) * own_->plot.devicePixelRatioF()).toPoint()),
        own_->plot.theme().plot);          // open
    QVERIFY(isDrawn(*own_, 0, 0, colour)); // closed
}

void FunctionPlotTest::derivativesJumpWithDotsToo()
{
    own_->present(scenarioOf({"relu"}));
    QVERIFY(own_->curve(0, Order::value).dots().empty());
    QVERIFY((own_->curve(0, Order::first).dots() == std::vector<JumpDot>{{0, 1, false}, {0, 0, true}}));
}

void FunctionPlotTest::softmaxIsTheCoursesCurve()
{
    FunctionsScenario scenario = scenarioOf({"softmax"});
    scenario.show_first = false;
    own_->present(scenario);
    const auto &softmax = own_->curve(0, Order::value);
    QCOMPARE(softmax.x().size(), std::size_t{100}); // np.arange(-5.0, 5.0, 0.1)
    double sum = 0;
    for (const double x : softmax.x())
        sum += std::exp(x);
    for (std::size_t i = 0; i < softmax.x().size(); ++i)
        QVERIFY(std::abs(softmax.y()[i] - std::exp(softmax.x()[i]) / sum) < 1e-15);
    QCOMPARE(own_->plot.title(), QStringLiteral("Softmax Function"));
}

void FunctionPlotTest::aSliderStepMovesTheCurve()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid"});
    scenario.show_first = false;
    own_->present(scenario);
    const QColor colour = own_->plot.theme().category(0);
    QVERIFY(!isDrawn(*own_, 0, 0.8808, colour));
    scenario.affine.bias = 2;
    own_->present(scenario);
    QVERIFY(isDrawn(*own_, 0, 0.8808, colour));
    QVERIFY(!isDrawn(*own_, 0, 0.5, colour));
    QCOMPARE(own_->curve(0, Order::value).name(), QStringLiteral("σ(x + 2)  Sigmoid"));
}

void FunctionPlotTest::anUnknownFunctionIsLeftOut()
{
    own_->present(scenarioOf({"no_such_function", "relu"}));
    QCOMPARE(own_->plot.plottableCount(), 3);
    own_->present(scenarioOf({}));
    QCOMPARE(own_->plot.plottableCount(), 0);
    QVERIFY(!own_->plot.legend->visible());
    const QSignalSpy spy(&own_->plot, &FunctionPlot::probeMoved);
    QTest::keyClick(&own_->plot, Qt::Key_Right);
    QTest::mouseMove(own_->plot.windowHandle(), own_->plot.rect().center());
    draw(own_->plot);
    QVERIFY(!own_->plot.probe());
    QVERIFY(!spy.empty());
    for (const auto &told : spy) // where the pointer is, and nothing of any function
        QVERIFY(told[1].value<std::vector<Jet>>().empty());
}

void FunctionPlotTest::theLegendNamesWhatIsShown()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid", "relu"});
    scenario.show_second = true;
    own_->present(scenario);
    QCOMPARE(own_->plot.legend->itemCount(), 6);
    QCOMPARE(own_->plot.legend->columnCount(), 3);
    scenario.show_first = false;
    scenario.show_second = false;
    own_->present(scenario);
    QCOMPARE(own_->plot.legend->itemCount(), 2);
    QVERIFY(!own_->curve(0, Order::first).visible());
}

void FunctionPlotTest::theLegendCanBeDraggedAndPutBack()
{
    own_->present(scenarioOf({"sigmoid"}));
    const QRect before = own_->plot.legend->outerRect();
    const PlotWindow view = own_->plot.view();
    const QPoint grip = before.center();
    QTest::mousePress(&own_->plot, Qt::LeftButton, {}, grip);
    QTest::mouseMove(&own_->plot, grip + QPoint(120, 200));
    QTest::mouseRelease(&own_->plot, Qt::LeftButton, {}, grip + QPoint(120, 200));
    draw(own_->plot);
    const QPoint moved = own_->plot.legend->outerRect().topLeft() - before.topLeft();
    QVERIFY((moved - QPoint(120, 200)).manhattanLength() <= 2);
    QCOMPARE(own_->plot.view(), view); // it did not pan
    QVERIFY(own_->plot.legendPosition());

    QTest::mouseDClick(&own_->plot, Qt::LeftButton, {}, own_->plot.legend->outerRect().center());
    draw(own_->plot);
    QVERIFY(!own_->plot.legendPosition());
    QCOMPARE(own_->plot.legend->outerRect().topLeft(), before.topLeft());
}

void FunctionPlotTest::vanishingRegionsAreShadedOnRequest()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid"});
    scenario.range = {-8, 8, 0.1};
    scenario.show_reference_lines = false;
    own_->present(scenario);
    const auto at = [&] {
        return own_->plot.grab().toImage().pixelColor(
            (QPointF(own_->pixel(-7.3, 0.63)) * own_->plot.devicePixelRatioF()).toPoint());
    };
    QCOMPARE(at(), own_->plot.theme().plot);
    scenario.shade_vanishing = true;
    own_->present(scenario);
    QVERIFY(at() != own_->plot.theme().plot);
}

void FunctionPlotTest::theThemeFollowsThePalette()
{
    own_->present(scenarioOf({"sigmoid"}));
    own_->plot.setPalette(palette(makeTheme(ColourScheme::dark)));
    draw(own_->plot);
    const Theme dark = makeTheme(ColourScheme::dark);
    QVERIFY(own_->plot.theme() == dark);
    QCOMPARE(own_->plot.grab().toImage().pixelColor(4, 4), dark.plot);
    QVERIFY(isDrawn(*own_, 0, 0.5, dark.category(0)));
    QCOMPARE(own_->plot.legend->textColor(), dark.text);
}

void FunctionPlotTest::everyTextFollowsTheLanguage()
{
    own_->plot.setLanguage(Language::korean);
    own_->present(scenarioOf({"sigmoid"}));
    QCOMPARE(own_->plot.title(), QStringLiteral("시그모이드 함수와 도함수"));
    QCOMPARE(own_->plot.accessibleName(), own_->plot.title());
    QCOMPARE(own_->curve(0, Order::value).name(), QStringLiteral("σ(x)  시그모이드"));
    QTRY_VERIFY(own_->plot.accessibleDescription().contains(QStringLiteral("그래프")));
}

void FunctionPlotTest::equalAspectMakesUnitsEquallyLong()
{
    FunctionsScenario scenario = scenarioOf({"relu"});
    scenario.equal_aspect = true;
    own_->present(scenario);
    const double perX = own_->plot.xAxis->coordToPixel(1) - own_->plot.xAxis->coordToPixel(0);
    const double perY = own_->plot.yAxis->coordToPixel(0) - own_->plot.yAxis->coordToPixel(1);
    QVERIFY2(std::abs(perX / perY - 1) < 0.01, qPrintable(QString::number(perX / perY)));
}

void FunctionPlotTest::aScreenReaderHearsWhatIsShown()
{
    own_->present(scenarioOf({"tanh"}));
    QTRY_VERIFY(own_->plot.accessibleDescription().contains(QStringLiteral("tanh(x) goes from −0.9999")));
    FunctionsScenario scenario = scenarioOf({"tanh"});
    scenario.affine.weight = -1;
    own_->present(scenario);
    QTRY_VERIFY(own_->plot.accessibleDescription().contains(QStringLiteral("tanh(−x) goes from 0.9999")));
}

void FunctionPlotTest::itRestsWhenNothingChanges()
{
    own_->present(scenarioOf({"sigmoid"}));
    QTRY_COMPARE(whatRuns(own_->plot), QStringList());
    QVERIFY(!own_->plot.accessibleDescription().isEmpty());
    const QSignalSpy replots(&own_->plot, &QCustomPlot::afterReplot);
    QCoreApplication::processEvents();
    QCOMPARE(replots.count(), 0);
    QCOMPARE(whatRuns(own_->plot), QStringList());
}

ACTLAB_TEST_AT_BOTH_SCALES(FunctionPlotTest, QApplication)
#include "function_plot_test.moc"
