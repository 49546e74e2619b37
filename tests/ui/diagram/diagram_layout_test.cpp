// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_layout.h"

#include "tests/support/test_class.h"
#include "tests/ui/network/tanh_network.h"

#include <QTest>

using namespace actlab;

namespace {

const QSizeF medium(640, 480);
const QSizeF small(420, 320);

} // namespace

class DiagramLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsWithinTheWidgetAndApart_data();
    void everythingIsWithinTheWidgetAndApart();
    void everyPartIsFoundWhereItIsDrawn();
    void ofCrossingLinksTheNearestIsFound();
    void nothingIsFoundInTheMargin();
    void arrowsReachEveryUnit();
    void numbersOfAUnitComeInTurn();
    void narrowColumnsWriteInTwoRows();
    void wideColumnsWriteInOne();
};

void DiagramLayoutTest::everythingIsWithinTheWidgetAndApart_data()
{
    QTest::addColumn<QList<int>>("units");
    QTest::addColumn<QSizeF>("size");
    const QList<int> widest(6, 16);
    QTest::newRow("none") << QList<int>{} << medium;
    QTest::newRow("playground") << QList<int>{4, 2} << medium;
    QTest::newRow("widest") << widest << medium;
    QTest::newRow("widest, smallest") << widest << small;
    QTest::newRow("widest, large") << widest << QSizeF(1100, 760);
}

void DiagramLayoutTest::everythingIsWithinTheWidgetAndApart()
{
    QFETCH(QList<int>, units);
    QFETCH(QSizeF, size);
    const DiagramLayout layout(tanhNetwork({units.begin(), units.end()}), {.outputs = 3}, size);
    const QRectF widget(QPointF(), size);
    QList<QRectF> squares;
    for (const Feature feature : layout.features())
        squares << layout.square(feature);
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        for (std::size_t unit = 0; unit < layout.unitCount(layer); ++unit) {
            squares << layout.square(UnitId{layer, unit});
            QVERIFY(widget.contains(layout.disc(UnitId{layer, unit})));
        }
    }
    for (qsizetype i = 0; i < squares.size(); ++i) {
        QVERIFY(widget.contains(squares[i]));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!squares[i].intersects(squares[j]));
    }
}

void DiagramLayoutTest::everyPartIsFoundWhereItIsDrawn()
{
    const DiagramLayout layout(tanhNetwork({4, 2}), {.outputs = 1}, medium);
    for (const Feature feature : layout.features())
        QVERIFY(layout.partAt(layout.square(feature).center()) == NetworkPart(feature));
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        for (std::size_t unit = 0; unit < layout.unitCount(layer); ++unit) {
            const UnitId id{layer, unit};
            const WeightId bias{layer, unit, {}};
            QVERIFY(layout.partAt(layout.square(id).center()) == NetworkPart(id));
            QVERIFY(layout.partAt(layout.disc(id).center()) == NetworkPart(bias));
            for (std::size_t input = 0; input < layout.inputCount(layer); ++input) {
                const WeightId link{layer, unit, input};
                QVERIFY(layout.partAt(layout.line(link).pointAt(0.9)) == NetworkPart(link) ||
                        layout.partAt(layout.line(link).pointAt(0.5)) == NetworkPart(link));
            }
        }
    }
}

void DiagramLayoutTest::ofCrossingLinksTheNearestIsFound()
{
    const DiagramLayout layout(tanhNetwork({2}), {.outputs = 1}, medium);
    const WeightId falling{0, 1, 0};
    const QPointF onIt = layout.line(falling).pointAt(0.25);
    QVERIFY(layout.partAt(onIt + QPointF(0, 1)) == NetworkPart(falling));
}

void DiagramLayoutTest::nothingIsFoundInTheMargin()
{
    const DiagramLayout layout(tanhNetwork({4, 2}), {.outputs = 1}, medium);
    QVERIFY(!layout.partAt({1, 1}));
    QVERIFY(!layout.partAt({medium.width() - 1, medium.height() - 1}));
}

void DiagramLayoutTest::arrowsReachEveryUnit()
{
    const DiagramLayout layout(tanhNetwork({3, 5}), {.outputs = 2}, medium);
    std::optional<NetworkPart> at = layout.neighbour({}, Qt::RightArrow);
    QVERIFY(at == std::optional<NetworkPart>(Feature::x1));
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        at = layout.neighbour(at, Qt::RightArrow);
        while (std::get<UnitId>(*at).unit > 0)
            at = layout.neighbour(at, Qt::UpArrow);
        for (std::size_t unit = 0; unit < layout.unitCount(layer); ++unit) {
            QVERIFY(*at == NetworkPart(UnitId{layer, unit}));
            at = layout.neighbour(at, Qt::DownArrow);
        }
    }
    const auto last = at;
    QVERIFY(layout.neighbour(at, Qt::RightArrow) == *last); // the end
}

void DiagramLayoutTest::numbersOfAUnitComeInTurn()
{
    const DiagramLayout layout(tanhNetwork({3}), {.outputs = 1}, medium);
    std::optional<NetworkPart> at = UnitId{0, 1};
    at = layout.nextNumber(at, true);
    QVERIFY(*at == NetworkPart(WeightId{0, 1, 0}));
    at = layout.nextNumber(at, true);
    QVERIFY(*at == NetworkPart(WeightId{0, 1, 1}));
    at = layout.nextNumber(at, true);
    QVERIFY(*at == NetworkPart(WeightId{0, 1, {}}));
    at = layout.nextNumber(at, true);
    QVERIFY(*at == NetworkPart(WeightId{0, 1, 0}));
    QVERIFY(layout.nextNumber(at, false) == NetworkPart(WeightId{0, 1, {}}));
}

/// In six layers a number is wider than its column.
void DiagramLayoutTest::narrowColumnsWriteInTwoRows()
{
    const QSizeF inSmallWindow(384, 650);
    const DiagramLayout layout(tanhNetwork({8, 8, 8, 8, 8, 8}), {.outputs = 1}, inSmallWindow);
    QVERIFY(layout.isStaggered());
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        QVERIFY(layout.footer().contains(layout.footer(layer)));
        QVERIFY(layout.footer(layer).width() >= 60); // "3.8×10⁻⁵"
        for (std::size_t other = 0; other < layer; ++other)
            QVERIFY(!layout.footer(layer).adjusted(1, 0, -1, 0).intersects(layout.footer(other)));
        if (layer > 0)
            QVERIFY(layout.headerStep(layer) != layout.headerStep(layer - 1));
    }
    QVERIFY(layout.square(UnitId{0, 0}).top() > layout.headerStep(1));
}

void DiagramLayoutTest::wideColumnsWriteInOne()
{
    const DiagramLayout layout(tanhNetwork({8, 8, 8}), {.outputs = 1}, medium);
    QVERIFY(!layout.isStaggered());
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        QCOMPARE(layout.headerStep(layer), 0.0);
        QCOMPARE(layout.footer(layer).top(), layout.footer().top());
        QCOMPARE(layout.headingStrip(layer), layout.header(layer));
    }
}

ACTLAB_TEST(DiagramLayoutTest, QCoreApplication)
#include "diagram_layout_test.moc"
