// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_widget.h"

#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace actlab;

namespace {

void turnWheel(PlotWidget &plot, const QPointF &at, int notches)
{
    QWheelEvent event(at, plot.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&plot, &event);
}

QPointF coordinates(const PlotWidget &plot, const QPointF &pixel)
{
    return {plot.xAxis->pixelToCoord(pixel.x()), plot.yAxis->pixelToCoord(pixel.y())};
}

bool isNear(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class PlotNavigationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { plot_.reset(); }

    void theWheelZoomsAroundThePointer();
    void theWheelOverLabelsZoomsThatAxis();
    void draggingPans();
    void shiftDraggingZoomsToTheBox();
    void theRightButtonZoomsToTheBoxToo();
    void aSlipOfTheMouseIsNoBox();
    void keysZoomAndPan();
    void aDoubleClickAndHomeAskForTheWhole();

private:
    void drag(Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPoint from, QPoint to);

    std::unique_ptr<PlotWidget> plot_;
    const PlotWindow start_{-5, 5, -1, 1};
};

void PlotNavigationTest::init()
{
    plot_ = std::make_unique<PlotWidget>();
    plot_->resize(800, 600);
    plot_->show();
    plot_->setView(start_);
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
    draw(*plot_);
}

void PlotNavigationTest::drag(Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPoint from, QPoint to)
{
    QTest::mousePress(plot_.get(), button, modifiers, from);
    QTest::mouseMove(plot_.get(), (from + to) / 2);
    QTest::mouseMove(plot_.get(), to);
    QTest::mouseRelease(plot_.get(), button, modifiers, to);
}

void PlotNavigationTest::theWheelZoomsAroundThePointer()
{
    QSignalSpy spy(plot_.get(), &PlotWidget::viewChanged);
    const QPointF pointer(500, 200);
    const QPointF before = coordinates(*plot_, pointer);
    turnWheel(*plot_, pointer, 2);
    const QPointF after = coordinates(*plot_, pointer);
    QVERIFY(isNear(before.x(), after.x()) && isNear(before.y(), after.y()));
    QCOMPARE(spy.count(), 1);
    const auto view = spy[0][0].value<PlotWindow>();
    QCOMPARE(view, plot_->view());
    QVERIFY(isNear(view.x_maximum - view.x_minimum, 10 * 0.85 * 0.85));
    turnWheel(*plot_, pointer, -2);
    QVERIFY(isNear(plot_->view().x_minimum, -5) && isNear(plot_->view().y_maximum, 1));
}

void PlotNavigationTest::theWheelOverLabelsZoomsThatAxis()
{
    const QRect axes = plot_->axisRect()->rect();
    turnWheel(*plot_, QPointF(axes.center().x(), axes.bottom() + 15), 1);
    QCOMPARE(plot_->view().y_maximum, 1.0);
    QVERIFY(plot_->view().x_maximum < 5);
    const double x = plot_->view().x_maximum;
    turnWheel(*plot_, QPointF(axes.left() - 15, axes.center().y()), 1);
    QCOMPARE(plot_->view().x_maximum, x);
    QVERIFY(plot_->view().y_maximum < 1);
}

void PlotNavigationTest::draggingPans()
{
    const QPoint from(300, 300);
    const QPoint to(380, 250);
    const QPointF held = coordinates(*plot_, from);
    drag(Qt::LeftButton, {}, from, to);
    const QPointF now = coordinates(*plot_, to);
    QVERIFY(isNear(held.x(), now.x(), 1e-6) && isNear(held.y(), now.y(), 1e-6));
    QVERIFY(isNear(plot_->view().x_maximum - plot_->view().x_minimum, 10));
}

void PlotNavigationTest::shiftDraggingZoomsToTheBox()
{
    const QPoint from(300, 150);
    const QPoint to(500, 350);
    const QPointF topLeft = coordinates(*plot_, from);
    const QPointF bottomRight = coordinates(*plot_, to);
    drag(Qt::LeftButton, Qt::ShiftModifier, from, to);
    QVERIFY(isNear(plot_->view().x_minimum, topLeft.x()) && isNear(plot_->view().x_maximum, bottomRight.x()));
    QVERIFY(isNear(plot_->view().y_minimum, bottomRight.y()) && isNear(plot_->view().y_maximum, topLeft.y()));
}

void PlotNavigationTest::theRightButtonZoomsToTheBoxToo()
{
    const QPointF left = coordinates(*plot_, QPoint(200, 200));
    drag(Qt::RightButton, {}, {400, 400}, {200, 200}); // from any corner
    QVERIFY(isNear(plot_->view().x_minimum, left.x()));
}

void PlotNavigationTest::aSlipOfTheMouseIsNoBox()
{
    drag(Qt::RightButton, {}, {400, 400}, {403, 402});
    QCOMPARE(plot_->view(), start_);
}

void PlotNavigationTest::keysZoomAndPan()
{
    QTest::keyClick(plot_.get(), Qt::Key_Plus);
    QVERIFY(isNear(plot_->view().x_maximum - plot_->view().x_minimum, 8, 0.1));
    QTest::keyClick(plot_.get(), Qt::Key_Minus);
    QVERIFY(isNear(plot_->view().x_maximum - plot_->view().x_minimum, 10));
    plot_->setView(start_);
    QTest::keyClick(plot_.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(plot_->view(), (PlotWindow{-4, 6, -1, 1}));
    QTest::keyClick(plot_.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(plot_->view(), (PlotWindow{-4, 6, -1.2, 0.8}));
}

void PlotNavigationTest::aDoubleClickAndHomeAskForTheWhole()
{
    QSignalSpy spy(plot_.get(), &PlotWidget::homeRequested);
    QTest::mouseDClick(plot_.get(), Qt::LeftButton, {}, QPoint(400, 300));
    QCOMPARE(spy.count(), 1);
    QTest::keyClick(plot_.get(), Qt::Key_Home);
    QCOMPARE(spy.count(), 2);
}

ACTLAB_TEST_AT_BOTH_SCALES(PlotNavigationTest, QApplication)
#include "plot_navigation_test.moc"
