// SPDX-License-Identifier: GPL-3.0-or-later
// The probe of the plot of functions, led by the mouse and by the keys.
#include "core/activation/catalogue.h"
#include "tests/support/test_class.h"
#include "tests/ui/graph/own_function_plot.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <cmath>
#include <optional>

using namespace actlab;

class PlotProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void theProbeFollowsTheMouse();
    void theProbeSnapsToCorners();
    void theProbeFollowsTheKeys();
    void theProbeLeavesWithTheMouse();
    void aNeedleIsSeenInFullAndFoundByTheMouse();

private:
    std::optional<OwnFunctionPlot> own_;
};

void PlotProbeTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void PlotProbeTest::theProbeFollowsTheMouse()
{
    own_->present(scenarioOf({"sigmoid", "relu"}));
    QSignalSpy spy(&own_->plot, &FunctionPlot::probeMoved);
    QTest::mouseMove(own_->plot.windowHandle(), own_->pixel(2, 1.5));
    QTRY_COMPARE(spy.count(), 1);
    const double x = spy.last()[0].toDouble();
    QVERIFY(std::abs(x - 2) < 0.02);
    const auto jets = spy.last()[1].value<std::vector<Jet>>();
    QCOMPARE(jets.size(), std::size_t{2});
    QVERIFY(jets[0] == evaluate(**find_activation("sigmoid"), {}, x));
    QVERIFY(jets[1] == evaluate(**find_activation("relu"), {}, x));
}

void PlotProbeTest::theProbeSnapsToCorners()
{
    own_->present(scenarioOf({"relu"}));
    QTest::mouseMove(own_->plot.windowHandle(), own_->pixel(0, 1) + QPoint(3, 0));
    QTRY_VERIFY(own_->plot.probe());
    QCOMPARE(*own_->plot.probe(), 0.0);
}

void PlotProbeTest::theProbeFollowsTheKeys()
{
    own_->present(scenarioOf({"sigmoid"}));
    const PlotWindow view = own_->plot.view();
    QTest::keyClick(&own_->plot, Qt::Key_Right);
    QCOMPARE(own_->plot.probe(), std::optional(0.0));
    QTest::keyClick(&own_->plot, Qt::Key_Right);
    QCOMPARE(own_->plot.probe(), std::optional(0.1));
    QTest::keyClick(&own_->plot, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(own_->plot.probe(), std::optional(1.1));
    QTest::keyClick(&own_->plot, Qt::Key_Left);
    QCOMPARE(own_->plot.probe(), std::optional(1.0));
    QCOMPARE(own_->plot.view(), view);
    QTRY_VERIFY(own_->plot.accessibleDescription().startsWith(QStringLiteral("x = 1.")));
    QSignalSpy spy(&own_->plot, &FunctionPlot::probeHidden);
    QTest::keyClick(&own_->plot, Qt::Key_Escape);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!own_->plot.probe());
}

void PlotProbeTest::theProbeLeavesWithTheMouse()
{
    own_->present(scenarioOf({"sigmoid"}));
    QTest::mouseMove(own_->plot.windowHandle(), own_->pixel(1, 0.5));
    QTRY_VERIFY(own_->plot.probe());
    QTest::mouseMove(own_->plot.windowHandle(), QPoint(3, 3)); // outside the axes
    QTRY_VERIFY(!own_->plot.probe());
}

void PlotProbeTest::aNeedleIsSeenInFullAndFoundByTheMouse()
{
    FunctionsScenario scenario = scenarioOf({"gaussian"});
    scenario.show_first = false;
    scenario.affine = {1000, 333.7};
    own_->present(scenario);
    QVERIFY(own_->plot.view().y_maximum > 1 && own_->plot.view().y_maximum < 1.2);
    QCOMPARE(std::ranges::max(own_->curve(0, Order::value).y()), 1.0);

    QSignalSpy moved(&own_->plot, &FunctionPlot::probeMoved);
    QTest::mouseMove(own_->plot.windowHandle(), own_->pixel(-0.3337, 0.5) + QPoint(2, 0));
    QTRY_VERIFY(!moved.isEmpty());
    QVERIFY2(std::abs(*own_->plot.probe() + 0.3337) < 1e-9, qPrintable(QString::number(*own_->plot.probe(), 'g', 12)));
}

ACTLAB_TEST_AT_BOTH_SCALES(PlotProbeTest, QApplication)
#include "plot_probe_test.moc"
