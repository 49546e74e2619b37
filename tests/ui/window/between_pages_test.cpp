// SPDX-License-Identifier: GPL-3.0-or-later
// What one page hands to another, none of which knows the other.
#include "core/diagnostics/output_sums.h"
#include "tests/support/test_class.h"
#include "tests/ui/find.h"
#include "tests/ui/window/own_window.h"
#include "ui/backprop/backprop_page.h"
#include "ui/functions/functions_page.h"
#include "ui/graph/function_plot.h"
#include "ui/network/network_page.h"
#include "ui/plane/boundary_plot.h"
#include "ui/widgets/value_slider.h"

#include <QTest>

#include <functional>
#include <optional>

using namespace actlab;

class BetweenPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void theWalkGoesOnFromTheRun();
    void whatIsNotSeenRests_data();
    void whatIsNotSeenRests();
    void aLayersFunctionIsShownOnTheFunctionsPage();
    void thePointOfASoftmaxNetworkOpensItsLogits();

private:
    std::optional<OwnWindow> own_;
};

void BetweenPagesTest::init()
{
    own_.emplace(OwnWindow::someOfEverything());
    QVERIFY(own_->show());
}

/// The run's weights are handed over, and what is done to them there is done to the run.
void BetweenPagesTest::theWalkGoesOnFromTheRun()
{
    own_->document.turnTo(PageName::network);
    Run &run = own_->run;
    run.setRunning(true);
    QTRY_VERIFY(run.snapshot() && run.snapshot()->steps > 0);
    own_->document.turnTo(PageName::backprop);
    const auto *page = own_->page<BackpropPage>();
    QTRY_VERIFY(!run.isPolling()); // paused, and nothing more to come
    const NetworkWeights before = run.snapshot()->weights;
    QVERIFY(page->shown().walk->weights == before);
    const NetworkWeights updated = page->shown().walk->updated;
    QVERIFY(updated != before);
    button(*page, QStringLiteral("Do this update")).click();
    QVERIFY(page->shown().walk->weights == updated);
    QTRY_VERIFY(run.snapshot()->weights == updated);
    QVERIFY(page->shown().walk->weights == updated);
    own_->document.undo();
    QTRY_VERIFY(run.snapshot()->weights == before);
    QVERIFY(page->shown().walk->weights == before);
}

void BetweenPagesTest::whatIsNotSeenRests_data()
{
    using Hide = std::function<void(OwnWindow &)>;
    QTest::addColumn<Hide>("hide");
    QTest::newRow("another page") << Hide([](OwnWindow &own) { own.document.turnTo(PageName::softmax); });
    QTest::newRow("minimised") << Hide([](OwnWindow &own) { own.window.showMinimized(); });
    QTest::newRow("hidden") << Hide([](OwnWindow &own) { own.window.hide(); });
}

void BetweenPagesTest::whatIsNotSeenRests()
{
    QFETCH(std::function<void(OwnWindow &)>, hide);
    own_->document.turnTo(PageName::functions);
    auto *slider = own_->page<FunctionsPage>()->findChild<ValueSlider *>();
    slider->play();
    QVERIFY(slider->isPlaying());
    hide(*own_);
    QVERIFY(!slider->isPlaying());

    own_->window.showNormal();
    own_->document.turnTo(PageName::network);
    own_->run.setRunning(true);
    hide(*own_);
    QTRY_VERIFY(!own_->run.isRunning() && !own_->run.isPolling());
    const std::uint64_t steps = own_->run.snapshot()->steps;

    own_->window.showNormal();
    own_->document.turnTo(PageName::network);
    QVERIFY(QTest::qWaitForWindowActive(&own_->window));
    QVERIFY(!own_->run.isRunning()); // who comes back finds it paused, wherever they were
    QCOMPARE(own_->run.snapshot()->steps, steps);
}

void BetweenPagesTest::aLayersFunctionIsShownOnTheFunctionsPage()
{
    own_->window.welcome();
    QTest::keyClick(&own_->window, Qt::Key_3, Qt::ControlModifier);
    auto *network = own_->page<NetworkPage>();
    Q_EMIT network->functionRequested("leaky_relu", {0.3});
    QVERIFY(!network->isVisible());
    QVERIFY(own_->plot().isVisible());
    QCOMPARE(own_->plot().scenario().curves, std::vector{(Curve{"leaky_relu", {0.3}})});
    own_->document.undo();
    QCOMPARE(own_->plot().scenario().curves.size(), std::size_t(2));
    QVERIFY(network->isVisible()); // where it was asked for
}

void BetweenPagesTest::thePointOfASoftmaxNetworkOpensItsLogits()
{
    own_->document.edit({}, [](Scenario &s) {
        s.network.data.source = "blobs";
        s.network.network.output = Output::softmax;
        s.network.training.loss = Loss::cross_entropy;
    });
    own_->window.welcome();
    QTest::keyClick(&own_->window, Qt::Key_3, Qt::ControlModifier);
    auto *network = own_->page<NetworkPage>();
    own_->run.setRunning(false);
    QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->maps);
    auto *plane = own_->window.findChild<BoundaryPlot *>();
    QTRY_VERIFY(!plane->toolTip().isEmpty());
    const Snapshot run = *own_->run.snapshot();
    const Point &point = run.data->training.front();
    QTest::mouseClick(plane, Qt::LeftButton, {},
                      QPointF(plane->xAxis->coordToPixel(point.x1), plane->yAxis->coordToPixel(point.x2)).toPoint());
    const Scenario &now = own_->document.scenario();
    QVERIFY(now.page == PageName::softmax);
    QCOMPARE(now.softmax.logits.size(), std::size_t(3));
    QCOMPARE(now.softmax.temperature, 1.0);
    QCOMPARE(now.softmax.target, static_cast<std::size_t>(point.label));
    QCOMPARE(now.softmax.logits, output_sums(run.scenario->network, run.data->task, run.weights, point));
    own_->document.undo();
    QVERIFY(network->isVisible());
    QCOMPARE(own_->document.scenario().softmax, SoftmaxScenario());
}

ACTLAB_TEST_AT_BOTH_SCALES(BetweenPagesTest, QApplication)
#include "between_pages_test.moc"
