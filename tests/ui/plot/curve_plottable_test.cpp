// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/curve_plottable.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <array>

using namespace actlab;

class CurvePlottableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itFollowsTheScaleOfTheAxis_data();
    void itFollowsTheScaleOfTheAxis();
    void aBandIsFilledBetweenItsEdges();
};

void CurvePlottableTest::itFollowsTheScaleOfTheAxis_data()
{
    QTest::addColumn<QCPAxis::ScaleType>("scale");
    QTest::addColumn<double>("value");
    QTest::newRow("linear") << QCPAxis::stLinear << 50.5;
    QTest::newRow("logarithmic") << QCPAxis::stLogarithmic << 10.0;
}

/// Both values are in the middle of an axis from 1 to 100.
void CurvePlottableTest::itFollowsTheScaleOfTheAxis()
{
    QFETCH(QCPAxis::ScaleType, scale);
    QFETCH(double, value);
    QCustomPlot plot;
    StrokeRaster raster;
    auto *curve = new CurvePlottable(plot.xAxis, plot.yAxis, raster);
    CurveLook look;
    look.colour = Qt::red;
    look.width = 3;
    curve->setLook(look);
    curve->setData({0, 1}, {value, value});
    plot.yAxis->setScaleType(scale);
    plot.yAxis->setRange(1, 100);
    plot.xAxis->setRange(0, 1);
    const QImage picture = plot.toPixmap(400, 300).toImage();
    const QPoint middle = plot.axisRect()->rect().center();
    QCOMPARE(picture.pixelColor(middle), QColor(Qt::red));
    QVERIFY(picture.pixelColor(middle + QPoint(0, 20)) != QColor(Qt::red));
}

void CurvePlottableTest::aBandIsFilledBetweenItsEdges()
{
    QCustomPlot plot;
    StrokeRaster raster;
    auto *curve = new CurvePlottable(plot.xAxis, plot.yAxis, raster);
    CurveLook look;
    look.colour = Qt::red;
    look.width = 3;
    curve->setLook(look);
    curve->setData({0, 1}, {25, 25}, {75, 1e140}); // its upper edge leaves the picture
    plot.xAxis->setRange(0, 1);
    plot.yAxis->setRange(0, 100);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
    const QImage picture = plot.toPixmap(400, 300).toImage();
    const auto colourAt = [&](double x, double y) {
        return picture.pixelColor(QPointF(plot.xAxis->coordToPixel(x), plot.yAxis->coordToPixel(y)).toPoint());
    };
    QCOMPARE(colourAt(0.5, 25), QColor(Qt::red));
    QCOMPARE(colourAt(0.5, 10), QColor(Qt::white));
    const QColor inside = colourAt(0.5, 60);
    QVERIFY(inside != QColor(Qt::white) && inside != QColor(Qt::red));
    QCOMPARE(colourAt(0.9, 99), inside);
    bool found = false;
    QCOMPARE(curve->getValueRange(found).lower, 25.0);
    curve->setData({0, 1}, {25, 25});
    QCOMPARE(plot.toPixmap(400, 300).toImage().pixelColor(
                 QPointF(plot.xAxis->coordToPixel(0.5), plot.yAxis->coordToPixel(60)).toPoint()),
             QColor(Qt::white));
}

ACTLAB_TEST_AT_BOTH_SCALES(CurvePlottableTest, QApplication)
#include "curve_plottable_test.moc"
