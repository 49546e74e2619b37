// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

namespace {

QByteArray contents(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QImage drawn(const QByteArray &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

bool hasInk(const QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y).alpha() > 0)
                return true;
        }
    }
    return false;
}

const auto applicationIcon = QStringLiteral(":/icons/org.activationlab.ActivationLab.svg");

} // namespace

class IconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSetIsOfOneHand_data();
    void theSetIsOfOneHand();
    void theApplicationsIconIsARoundedTile();
};

void IconsTest::theSetIsOfOneHand_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator icons(QStringLiteral(":/icons"));
    while (icons.hasNext()) {
        const QString file = icons.next();
        if (!icons.fileName().startsWith(QLatin1String("org.")))
            QTest::newRow(qPrintable(icons.fileName())) << file;
    }
}

void IconsTest::theSetIsOfOneHand()
{
    QFETCH(QString, file);
    const QByteArray svg = contents(file);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 24, 24));
    QVERIFY(svg.contains("stroke=\"currentColor\"") && svg.contains("stroke-width=\"1.75\""));
    QVERIFY2(!svg.contains('#') && !svg.contains("rgb"), "the colour is the theme's to choose");

    const QImage image = drawn(svg, 48);
    QVERIFY(hasInk(image, image.rect()));
    QVERIFY2(!hasInk(image, {0, 0, 48, 1}) && !hasInk(image, {0, 47, 48, 1}) && !hasInk(image, {0, 0, 1, 48}) &&
                 !hasInk(image, {47, 0, 1, 48}),
             "drawn over the edge");
}

void IconsTest::theApplicationsIconIsARoundedTile()
{
    for (const int size : {16, 32, 48, 128, 256}) {
        const QImage image = drawn(contents(applicationIcon), size);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(image.pixelColor(size / 2, size / 8).alpha(), 255);
        const QColor low = image.pixelColor(size / 4, size * 3 / 4); // the curve is orange below and blue above
        const QColor high = image.pixelColor(size * 3 / 4, size / 4);
        QVERIFY(low.red() > low.blue());
        QVERIFY(high.blue() > high.red());
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(IconsTest, QApplication)
#include "icons_test.moc"
