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

ACTLAB_TEST_AT_BOTH_SCALES(CurvePlottableTest, QApplication)
#include "curve_plottable_test.moc"
