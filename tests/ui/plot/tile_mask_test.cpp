// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/tile_mask.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>

using namespace actlab;

namespace {

bool contains(const std::vector<QRect> &rects, const QPoint &point)
{
    return std::ranges::any_of(rects, [&](const QRect &rect) { return rect.contains(point); });
}

int areaOf(const std::vector<QRect> &rects)
{
    int area = 0;
    for (const QRect &rect : rects)
        area += rect.width() * rect.height();
    return area;
}

} // namespace

class TileMaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAddedIsNothing();
    void everyPointOfALineIsCovered();
    void aSlantingLineLeavesMostEmpty();
    void rectsDoNotOverlap();
    void whatIsOutsideIsIgnored();
};

void TileMaskTest::nothingAddedIsNothing()
{
    QVERIFY(TileMask({500, 300}).rects().empty());
}

void TileMaskTest::everyPointOfALineIsCovered()
{
    const Polyline line{{10, 10}, {700, 420}, {705, 30}};
    TileMask mask({800, 450});
    mask.add(line, 3);
    const auto rects = mask.rects();
    for (std::size_t i = 1; i < line.size(); ++i) {
        for (int step = 0; step <= 1000; ++step) {
            const QPointF at = line[i - 1] + (line[i] - line[i - 1]) * step / 1000;
            for (const QPoint &away : {QPoint(0, 0), QPoint(2, 2), QPoint(-2, 2), QPoint(2, -2), QPoint(-2, -2)})
                QVERIFY(contains(rects, at.toPoint() + away));
        }
    }
}

void TileMaskTest::aSlantingLineLeavesMostEmpty()
{
    TileMask mask({1920, 1080});
    mask.add({{0, 0}, {1920, 1080}}, 2);
    QVERIFY(areaOf(mask.rects()) < 1920 * 1080 / 4);
}

void TileMaskTest::rectsDoNotOverlap()
{
    TileMask mask({640, 640});
    mask.add(QRectF(10, 10, 200, 200));
    mask.add(QRectF(100, 100, 200, 50));
    mask.add({{0, 600}, {600, 0}}, 4);
    const auto rects = mask.rects();
    QVERIFY(rects.size() > 1);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!rects[i].intersects(rects[j]));
    }
}

void TileMaskTest::whatIsOutsideIsIgnored()
{
    TileMask mask({100, 100});
    mask.add(QRectF(200, 0, 50, 50));
    mask.add({{-500, -500}, {-300, -20}}, 5);
    QVERIFY(mask.rects().empty());
    mask.add(QRectF(90, 90, 500, 500));
    QVERIFY(contains(mask.rects(), {95, 95}));
}

ACTLAB_TEST(TileMaskTest, QCoreApplication)
#include "tile_mask_test.moc"
