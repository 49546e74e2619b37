// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "ui/catalogue/listed_function.h"
#include "ui/export/figure_writer.h"
#include "ui/functions/examples.h"
#include "ui/graph/function_figure.h"
#include "ui/graph/function_plot.h"
#include "ui/graph/probe.h"
#include "ui/plot/curve_plottable.h"
#include "ui/plot/legend_item.h"

#include <QTest>

#include <cmath>
#include <memory>

using namespace actlab;

namespace {

FunctionsScenario scenarioOf(const std::vector<std::string> &ids, bool hasDerivatives)
{
    FunctionsScenario scenario;
    scenario.curves.clear();
    for (const std::string &id : ids)
        scenario.curves.push_back(defaultCurve(id));
    scenario.show_first = hasDerivatives;
    scenario.show_second = hasDerivatives;
    return scenario;
}

const std::vector<std::string> eight{"leaky_relu", "rrelu", "gelu", "threshold", "sigmoid", "hard_tanh", "elu", "mish"};

} // namespace

class PlotLegendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itIsInsideOfTheAxesOrBeneathThem_data();
    void itIsInsideOfTheAxesOrBeneathThem();
    void everyEntryIsNamedOrCounted();
    void itIsLeftOutWhereItWouldCoverThePlot();
    void itLeavesTheAxesWhereItWouldCoverCurves();
    void whatHasLeftTheAxesStaysOutWhileSomethingMoves();
    void itCoversNoCurve_data();
    void itCoversNoCurve();
    void itDoesNotJumpAboutWhileSomethingMoves();
    void itStandsWhereItIsPut();
    void thePlaceIsAlsoTheFigures();
    void theProbesReadOutLeavesItFree();
    void whatIsDraggedStaysInside();
    void aDraggedLegendGoesBackWhereThereIsRoom();
    void theProbesTextsAreInsideAndApart_data();
    void theProbesTextsAreInsideAndApart();

private:
    /// Pixels of curves under the legend.
    double covered() const;
    const Probe &probe() const;
    void present(const FunctionsScenario &scenario);
    QRect axes() const { return plot_->axisRect()->rect(); }
    bool isBeneath() const { return plot_->legend->visible() && plot_->legend->outerRect().top() > axes().bottom(); }

    std::unique_ptr<FunctionPlot> plot_;
};

void PlotLegendTest::init()
{
    plot_ = std::make_unique<FunctionPlot>();
    plot_->resize(800, 600);
    plot_->show();
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
}

void PlotLegendTest::present(const FunctionsScenario &scenario)
{
    plot_->show(scenario);
    plot_->replot();
}

const Probe &PlotLegendTest::probe() const
{
    const Probe *probe = nullptr;
    for (QCPLayerable *layerable : plot_->layer(QStringLiteral("overlay"))->children()) {
        if (const auto *found = qobject_cast<const Probe *>(layerable))
            probe = found;
    }
    return *probe;
}

void PlotLegendTest::itIsInsideOfTheAxesOrBeneathThem_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("functions");
    QTest::addColumn<double>("scale");
    for (const QSize size : {QSize(200, 200), QSize(480, 320), QSize(700, 620), QSize(1400, 900)}) {
        for (const int functions : {1, 2, 4, 8}) {
            for (const double scale : {1.0, Theme::projectorScale})
                QTest::addRow("%dx%d %d %g", size.width(), size.height(), functions, scale)
                    << size << functions << scale;
        }
    }
}

void PlotLegendTest::itIsInsideOfTheAxesOrBeneathThem()
{
    QFETCH(QSize, size);
    QFETCH(int, functions);
    QFETCH(double, scale);
    plot_->setMinimumSize(1, 1);
    plot_->resize(size);
    plot_->setTheme(makeTheme(ColourScheme::light, scale));
    const bool isCramped = size.width() < 480 * scale; // beside which even one name takes half of the axes
    for (const Language language : {Language::english, Language::korean}) {
        for (const bool hasDerivatives : {false, true}) {
            plot_->setLanguage(language);
            present(scenarioOf({eight.begin(), eight.begin() + functions}, hasDerivatives));
            QVERIFY(plot_->legend->visible() || isCramped);
            if (!plot_->legend->visible())
                continue;
            const QRect legend = plot_->legend->outerRect();
            QVERIFY(plot_->rect().contains(legend));
            QVERIFY(axes().contains(legend) || isBeneath());
            if (isBeneath())
                QVERIFY(5 * legend.height() <= plot_->height());
            else
                QVERIFY(2 * legend.width() * legend.height() <= axes().width() * axes().height());
            for (int i = 0; i < plot_->legend->itemCount(); ++i) {
                if (const auto *item = plot_->legend->item(i))
                    QVERIFY(legend.contains(item->outerRect()));
            }
        }
    }
}

void PlotLegendTest::everyEntryIsNamedOrCounted()
{
    plot_->resize(480, 320);
    present(scenarioOf(eight, true));
    int named = 0;
    int counted = 0;
    for (int i = 0; i < plot_->legend->itemCount(); ++i) {
        named += qobject_cast<LegendItem *>(plot_->legend->item(i)) ? 1 : 0;
        if (const auto *note = qobject_cast<LegendNote *>(plot_->legend->item(i)))
            counted = note->text().section(QLatin1Char(' '), 1, 1).toInt();
    }
    QVERIFY(counted > 0);
    QCOMPARE(named + counted, 24);
    plot_->resize(1200, 900);
    present(scenarioOf(eight, true));
    QCOMPARE(plot_->legend->itemCount(), 24);
}

void PlotLegendTest::itIsLeftOutWhereItWouldCoverThePlot()
{
    plot_->setMinimumSize(1, 1);
    plot_->resize(200, 200);
    present(scenarioOf(eight, true));
    QVERIFY(!plot_->legend->visible());
    plot_->resize(600, 400);
    present(scenarioOf(eight, true));
    QVERIFY(plot_->legend->visible());
}

void PlotLegendTest::itLeavesTheAxesWhereItWouldCoverCurves()
{
    FunctionsScenario waves = scenarioOf({"sin"}, false);
    waves.show_first = true;
    waves.affine.weight = 10;
    present(waves);
    QVERIFY(isBeneath());
    QCOMPARE(covered(), 0.0);
    const int height = axes().height();
    waves.legend = LegendPlace::upper_left; // what is asked for is done
    present(waves);
    QVERIFY(axes().contains(plot_->legend->outerRect()));
    QVERIFY(axes().height() > height);
    waves.legend = LegendPlace::best;
    present(waves);
    QVERIFY(isBeneath());
    plot_->setLegendPosition(QPointF(0.1, 0.1));
    plot_->replot();
    QVERIFY(axes().contains(plot_->legend->outerRect()));
}

void PlotLegendTest::whatHasLeftTheAxesStaysOutWhileSomethingMoves()
{
    FunctionsScenario scenario = scenarioOf({"sin"}, false);
    scenario.show_first = true;
    scenario.affine.weight = 10;
    present(scenario);
    QVERIFY(isBeneath());
    for (scenario.affine.weight = 10; scenario.affine.weight > 0; scenario.affine.weight -= 0.5) {
        present(scenario);
        QVERIFY2(isBeneath(), qPrintable(QString::number(scenario.affine.weight)));
    }
    plot_->resize(801, 600); // the window is moved about anyway
    present(scenario);
    QVERIFY(axes().contains(plot_->legend->outerRect()));
}

double PlotLegendTest::covered() const
{
    const QRectF rect(plot_->legend->outerRect());
    double length = 0;
    for (int i = 0; i < plot_->plottableCount(); ++i) {
        const auto *curve = qobject_cast<const CurvePlottable *>(plot_->plottable(i));
        if (!curve || !curve->realVisibility())
            continue;
        for (const Polyline &line : curve->visibleLines(0)) {
            for (std::size_t k = 1; k < line.size(); ++k) {
                const auto inside = clipped(QLineF(line[k - 1], line[k]), 0, 1, rect);
                length += inside ? inside->length() : 0;
            }
        }
    }
    return length;
}

void PlotLegendTest::itCoversNoCurve_data()
{
    QTest::addColumn<FunctionsScenario>("scenario");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    FunctionsScenario sigmoid = scenarioOf({"sigmoid"}, false);
    sigmoid.show_first = true;
    const double projector = Theme::projectorScale;
    QTest::newRow("sigmoid") << sigmoid << QSize(800, 600) << 1.0;
    QTest::newRow("sigmoid at a projector") << sigmoid << QSize(900, 620) << projector;
    QTest::newRow("sigmoid at a small projector") << sigmoid << QSize(620, 420) << projector;
    QTest::newRow("the opening scene") << openingScenario() << QSize(860, 620) << 1.0;
    QTest::newRow("the opening scene in print") << openingScenario() << QSize(640, 420) << 1.0;
    QTest::newRow("sigmoid in print") << sigmoid << QSize(640, 420) << 1.0;
    for (const double weight : {-5.0, -1.0, 0.5, 3.0, 5.0}) {
        FunctionsScenario steep = sigmoid;
        steep.affine.weight = weight;
        QTest::addRow("sigmoid, w = %g", weight) << steep << QSize(800, 600) << 1.0;
    }
    QTest::newRow("relu") << scenarioOf({"relu"}, false) << QSize(480, 320) << 1.0;
    QTest::newRow("tanh") << scenarioOf({"tanh"}, false) << QSize(480, 320) << 1.0;
}

void PlotLegendTest::itCoversNoCurve()
{
    QFETCH(const FunctionsScenario, scenario);
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    plot_->setMinimumSize(1, 1);
    plot_->resize(size);
    plot_->setTheme(makeTheme(ColourScheme::light, scale));
    for (const Language language : {Language::english, Language::korean}) {
        plot_->setLanguage(language);
        present(scenario);
        QVERIFY(plot_->legend->visible());
        QVERIFY2(covered() <= 30, qPrintable(QString::number(covered())));
    }
}

void PlotLegendTest::itDoesNotJumpAboutWhileSomethingMoves()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid"}, false);
    scenario.show_first = true;
    present(scenario);
    std::vector<FunctionsScenario> way;
    for (int i = 0; i < 200; ++i) {
        scenario.affine.weight = 5 * std::sin(2 * M_PI * i / 200);
        way.push_back(scenario);
    }
    plot_->holdView(way);
    std::vector<int> jumps{0, 0};
    double most = 0;
    for (std::size_t round = 0; round < jumps.size(); ++round) {
        for (const FunctionsScenario &scene : way) {
            const QPoint before = plot_->legend->outerRect().topLeft();
            present(scene);
            jumps[round] += plot_->legend->outerRect().topLeft() != before ? 1 : 0;
            if (round > 0)
                most = std::max(most, covered());
        }
    }
    QVERIFY2(jumps[0] <= 3, qPrintable(QString::number(jumps[0])));
    QCOMPARE(jumps[1], 0); // it has learned where nothing passes
    QVERIFY2(most < 200, qPrintable(QString::number(most)));
    plot_->holdView({});
}

void PlotLegendTest::itStandsWhereItIsPut()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid", "tanh"}, false);
    const auto at = [&](LegendPlace place) {
        scenario.legend = place;
        present(scenario);
        return QRectF(plot_->legend->outerRect());
    };
    const QPointF centre = QRectF(axes()).center();
    QVERIFY(at(LegendPlace::upper_left).bottomRight().x() < centre.x() &&
            at(LegendPlace::upper_left).bottom() < centre.y());
    QVERIFY(at(LegendPlace::upper_right).left() > centre.x() && at(LegendPlace::upper_right).bottom() < centre.y());
    QVERIFY(at(LegendPlace::lower_left).right() < centre.x() && at(LegendPlace::lower_left).top() > centre.y());
    QVERIFY(at(LegendPlace::lower_right).left() > centre.x() && at(LegendPlace::lower_right).top() > centre.y());
    const int height = axes().height();
    const QRectF outside = at(LegendPlace::outside);
    QVERIFY(plot_->legend->visible() && plot_->rect().contains(outside.toRect()));
    QVERIFY(outside.top() > axes().bottom() && axes().height() < height);
    at(LegendPlace::none);
    QVERIFY(!plot_->legend->visible());
    at(LegendPlace::upper_left);
    QVERIFY(plot_->legend->visible());
    QCOMPARE(axes().height(), height);
}

void PlotLegendTest::thePlaceIsAlsoTheFigures()
{
    FunctionsScenario scenario = scenarioOf({"sigmoid", "tanh"}, false);
    QList<QImage> images;
    for (const auto &choice : choices<LegendPlace>()) {
        scenario.legend = choice.value;
        const QImage image = renderFigure(FunctionFigure(scenario), FigureStyle{});
        if (choice.value == LegendPlace::best) // one of the others
            continue;
        QVERIFY2(!images.contains(image), choice.id.data());
        images.push_back(image);
    }
}

void PlotLegendTest::theProbesReadOutLeavesItFree()
{
    FunctionsScenario scenario = openingScenario();
    present(scenario);
    for (double x = -5; x <= 5; x += 0.25) {
        plot_->moveProbe(x);
        plot_->replot();
        const QRectF readOut = probe().places().readOut;
        QVERIFY(!readOut.isEmpty());
        QVERIFY2(!readOut.intersects(QRectF(plot_->legend->outerRect())), qPrintable(QString::number(x)));
    }
}

void PlotLegendTest::whatIsDraggedStaysInside()
{
    present(scenarioOf({"sigmoid"}, false));
    plot_->setLegendPosition(QPointF(0.6, 0.7));
    for (const std::size_t count : {1, 4, 8}) {
        present(scenarioOf({eight.begin(), eight.begin() + static_cast<std::ptrdiff_t>(count)}, true));
        QVERIFY(axes().contains(plot_->legend->outerRect()));
    }
    QCOMPARE(plot_->legendPosition(), std::optional(QPointF(0.6, 0.7)));
}

void PlotLegendTest::aDraggedLegendGoesBackWhereThereIsRoom()
{
    present(scenarioOf({"sigmoid"}, false));
    plot_->setLegendPosition(QPointF(0.7, 0.8));
    plot_->replot();
    const QPoint before = plot_->legend->outerRect().topLeft();
    present(scenarioOf(eight, true));
    QVERIFY(plot_->legend->outerRect().topLeft() != before);
    present(scenarioOf({"sigmoid"}, false));
    QCOMPARE(plot_->legend->outerRect().topLeft(), before);
}

void PlotLegendTest::theProbesTextsAreInsideAndApart_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("weight");
    for (const double x : {-4.9, -2.0, 0.0, 2.6, 3.9}) {
        for (const double weight : {1.0, -1.0})
            QTest::addRow("%g %g", x, weight) << x << weight;
    }
}

void PlotLegendTest::theProbesTextsAreInsideAndApart()
{
    QFETCH(double, x);
    QFETCH(double, weight);
    plot_->resize(520, 420);
    FunctionsScenario scenario = scenarioOf({"sigmoid"}, false);
    scenario.affine.weight = weight;
    present(scenario);
    plot_->moveProbe(x);
    plot_->replot();
    const Probe::Places at = probe().places();
    for (const QRectF &box : {at.run, at.rise, at.readOut})
        QVERIFY(box.isEmpty() || QRectF(axes()).contains(box));
    QVERIFY(!at.run.intersects(at.rise));
    QVERIFY(!at.readOut.isEmpty());
    QVERIFY(!at.readOut.intersects(at.run) && !at.readOut.intersects(at.rise));
}

ACTLAB_TEST_AT_BOTH_SCALES(PlotLegendTest, QApplication)
#include "plot_legend_test.moc"
