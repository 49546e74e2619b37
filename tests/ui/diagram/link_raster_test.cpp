// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_raster.h"

#include "tests/support/test_class.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actlab;

namespace {

constexpr QRgb ground = 0xffffffff;
constexpr QRgb ink = 0xff204060;

QImage empty()
{
    QImage picture(60, 90, QImage::Format_RGB32);
    picture.fill(ground);
    return picture;
}

QImage stroked(const QLineF &line, double width)
{
    QImage picture = empty();
    strokeLine(picture, line, width, ink);
    return picture;
}

/// As QPainter draws it.
QImage painted(const QLineF &line, double width)
{
    QImage picture = empty();
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(ink), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    return picture;
}

/// Ink in a picture, in pixels that are all ink.
double amountOf(const QImage &picture)
{
    double sum = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            sum += (255.0 - qRed(picture.pixel(x, y))) / (255.0 - qRed(ink));
    }
    return sum;
}

} // namespace

class LinkRasterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesLookAsQPainterDrawsThem_data();
    void linesLookAsQPainterDrawsThem();
    void whatLiesOutsideIsCutOff();
    void aPointDrawsNothing();
};

void LinkRasterTest::linesLookAsQPainterDrawsThem_data()
{
    QTest::addColumn<QLineF>("line");
    QTest::addColumn<double>("width");
    QTest::newRow("level") << QLineF(5, 30, 50, 30) << 1.0;
    QTest::newRow("level, between pixels") << QLineF(5, 30.5, 50, 30.5) << 3.0;
    QTest::newRow("gently falling") << QLineF(5, 20, 50, 31.3) << 2.5;
    QTest::newRow("diagonal") << QLineF(5, 10, 50, 55) << 4.0;
    QTest::newRow("steep") << QLineF(5, 8, 30, 80) << 6.0;
    QTest::newRow("steeply rising") << QLineF(20, 85, 40, 5) << 1.0;
    QTest::newRow("from right to left") << QLineF(50, 40, 8, 22) << 10.0;
}

void LinkRasterTest::linesLookAsQPainterDrawsThem()
{
    QFETCH(QLineF, line);
    QFETCH(double, width);
    const QImage ours = stroked(line, width);
    const QImage theirs = painted(line, width);
    QVERIFY(std::abs(amountOf(ours) - line.length() * width) < 0.04 * line.length() * width + 1);

    // Away from the ends, which are cut differently.
    const double cut = width / line.length();
    int worst = 0;
    for (int y = 0; y < ours.height(); ++y) {
        for (int x = 0; x < ours.width(); ++x) {
            const QPointF from = QPointF(x + 0.5, y + 0.5) - line.p1();
            const double along = QPointF::dotProduct(from, line.p2() - line.p1()) / line.length() / line.length();
            if (along > cut && along < 1 - cut)
                worst = std::max(worst, std::abs(qRed(ours.pixel(x, y)) - qRed(theirs.pixel(x, y))));
        }
    }
    QVERIFY2(worst < 40, qPrintable(QString::number(worst))); // of 223
}

void LinkRasterTest::whatLiesOutsideIsCutOff()
{
    const QImage picture = stroked(QLineF(-100, -100, 200, 200), 5);
    QCOMPARE(picture.pixel(30, 30), ink);
    QCOMPARE(picture.pixel(59, 59), ink);
    QCOMPARE(picture.pixel(30, 60), ground);
    QCOMPARE(stroked(QLineF(0, -20, 59, -20), 5), empty());
    QCOMPARE(stroked(QLineF(70, 10, 90, 20), 5), empty());
}

void LinkRasterTest::aPointDrawsNothing()
{
    QCOMPARE(stroked(QLineF(20, 20, 20, 20), 5), empty());
}

ACTLAB_TEST_AT_BOTH_SCALES(LinkRasterTest, QCoreApplication)
#include "link_raster_test.moc"
