// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

class PlotViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnchorStaysWhereItIs();
    void oneAxisCanBeZoomedAlone();
    void zoomingInEndsWhilePixelsAreStillDifferentNumbers();
    void zoomingOutEnds();
    void panningKeepsTheSize();
    void equalAspectShowsAllOfTheView();
};

void PlotViewTest::theAnchorStaysWhereItIs()
{
    const PlotWindow view = zoomed({-4, 6, 0, 1}, 0.5, 0.5, {1, 0.25});
    QCOMPARE(view, (PlotWindow{-1.5, 3.5, 0.125, 0.625}));
}

void PlotViewTest::oneAxisCanBeZoomedAlone()
{
    QCOMPARE(zoomed({-4, 4, 0, 1}, 2, 1, {0, 0}), (PlotWindow{-8, 8, 0, 1}));
}

void PlotViewTest::zoomingInEndsWhilePixelsAreStillDifferentNumbers()
{
    PlotWindow view{999, 1001, -1, 1};
    for (int i = 0; i < 500; ++i)
        view = zoomed(view, 0.8, 0.8, {1000, 0});
    const double pixel = (view.x_maximum - view.x_minimum) / 4000;
    QVERIFY(view.x_minimum + pixel > view.x_minimum);
    QVERIFY(view.x_maximum - view.x_minimum < 1e-5);
}

void PlotViewTest::zoomingOutEnds()
{
    PlotWindow view;
    for (int i = 0; i < 500; ++i)
        view = zoomed(view, 1.3, 1.3, {0, 0});
    QVERIFY(std::isfinite(view.x_maximum));
    QVERIFY(view.x_maximum - view.x_minimum <= 1e9 * (1 + 1e-9));
}

void PlotViewTest::panningKeepsTheSize()
{
    QCOMPARE(panned({0, 1, 0, 1}, 0.5, -2), (PlotWindow{0.5, 1.5, -2, -1}));
}

void PlotViewTest::equalAspectShowsAllOfTheView()
{
    // 10 × 1 on a square: the height grows to 10 around the centre.
    QCOMPARE(withEqualAspect({-5, 5, 0, 1}, {400, 400}), (PlotWindow{-5, 5, -4.5, 5.5}));
    QCOMPARE(withEqualAspect({-1, 1, -3, 3}, {800, 400}), (PlotWindow{-6, 6, -3, 3}));
}

ACTLAB_TEST(PlotViewTest, QCoreApplication)
#include "plot_view_test.moc"
