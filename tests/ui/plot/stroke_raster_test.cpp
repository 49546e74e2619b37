// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/stroke_raster.h"

#include "tests/support/test_class.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

QImage stroked(const std::vector<Polyline> &lines, double width, const QColor &colour, QSize size = {200, 160},
               double scale = 1)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    StrokeRaster().stroke(painter, lines, colour, width, QRect(QPoint(), size));
    return image;
}

/// The area that is covered, in pixels.
double coveredArea(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return sum;
}

} // namespace

class StrokeRasterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineCoversLengthTimesWidth_data();
    void aLineCoversLengthTimesWidth();
    void itLooksLikeQPaintersOwn();
    void segmentsOfALineDoNotDarkenEachOther();
    void nothingLeavesTheClip();
    void aScaledPainterGetsFinePixels();
    void nothingIsLeftOverForTheNextStroke();
};

void StrokeRasterTest::aLineCoversLengthTimesWidth_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<QPointF>("to");
    QTest::newRow("level") << QPointF(20, 80.3) << QPointF(170, 80.3);
    QTest::newRow("rising") << QPointF(20.4, 140) << QPointF(170, 20);
    QTest::newRow("falling") << QPointF(20.4, 20) << QPointF(170, 140.2);
    QTest::newRow("upright") << QPointF(100.7, 20) << QPointF(100.7, 140);
    QTest::newRow("backwards") << QPointF(170, 100) << QPointF(20, 60);
}

void StrokeRasterTest::aLineCoversLengthTimesWidth()
{
    QFETCH(QPointF, from);
    QFETCH(QPointF, to);
    const double expected = QLineF(from, to).length() * 2.25;
    const double covered = coveredArea(stroked({{from, to}}, 2.25, Qt::black));
    QVERIFY2(std::abs(covered / expected - 1) < 0.02, qPrintable(QString::number(covered / expected)));
}

void StrokeRasterTest::itLooksLikeQPaintersOwn()
{
    Polyline curve;
    for (int x = 0; x <= 180; ++x)
        curve.push_back({10.0 + x, 80 - 60 * std::sin(x / 20.0)});
    const QColor colour(0, 114, 178);
    const QImage ours = stroked({curve}, 2.25, colour);

    QImage theirs(ours.size(), ours.format());
    theirs.fill(Qt::transparent);
    QPainter painter(&theirs);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2.25, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(QList<QPointF>(curve.begin(), curve.end())));
    painter.end();

    double difference = 0;
    for (int y = 0; y < ours.height(); ++y) {
        for (int x = 0; x < ours.width(); ++x)
            difference += std::abs(qAlpha(ours.pixel(x, y)) - qAlpha(theirs.pixel(x, y))) / 255.0;
    }
    QVERIFY2(difference < 0.05 * coveredArea(theirs), qPrintable(QString::number(difference / coveredArea(theirs))));
    QCOMPARE(ours.pixelColor(100, 80).alpha(), theirs.pixelColor(100, 80).alpha());
}

void StrokeRasterTest::segmentsOfALineDoNotDarkenEachOther()
{
    Polyline whole{{20, 80.5}, {180, 80.5}};
    Polyline pieces;
    for (int x = 20; x <= 180; ++x)
        pieces.push_back({double(x), 80.5});
    const QColor translucent(0, 0, 0, 128);
    QCOMPARE(stroked({pieces}, 3, translucent), stroked({whole}, 3, translucent));
}

void StrokeRasterTest::nothingLeavesTheClip()
{
    QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    StrokeRaster().stroke(painter, {{{-500, -500}, {700, 700}}}, Qt::red, 4, QRect(20, 30, 40, 50));
    painter.end();
    QVERIFY(image.pixelColor(40, 40).alpha() > 0);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 100; ++x)
            QVERIFY(QRect(20, 30, 40, 50).contains(x, y) || image.pixelColor(x, y).alpha() == 0);
    }
}

void StrokeRasterTest::aScaledPainterGetsFinePixels()
{
    const std::vector<Polyline> lines{{{20, 100}, {180, 40}}};
    const double once = coveredArea(stroked(lines, 2, Qt::black));
    const double fine = coveredArea(stroked(lines, 2, Qt::black, {200, 160}, 3));
    QVERIFY(std::abs(fine / (9 * once) - 1) < 0.02);
}

void StrokeRasterTest::nothingIsLeftOverForTheNextStroke()
{
    QImage image(200, 160, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    StrokeRaster raster;
    {
        QPainter unused(&image);
        raster.stroke(unused, {{{0, 0}, {200, 160}}}, Qt::black, 5, image.rect());
    }
    image.fill(Qt::transparent);
    QPainter painter(&image);
    raster.stroke(painter, {{{20, 80.5}, {180, 80.5}}}, Qt::black, 1, image.rect());
    painter.end();
    QVERIFY(std::abs(coveredArea(image) - 160) < 2);
}

ACTLAB_TEST_AT_BOTH_SCALES(StrokeRasterTest, QApplication)
#include "stroke_raster_test.moc"
