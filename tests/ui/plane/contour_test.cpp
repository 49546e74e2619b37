// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/contour.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

template <class Height> std::vector<double> surface(std::size_t side, Height height)
{
    std::vector<double> values;
    for (std::size_t row = 0; row < side; ++row) {
        for (std::size_t column = 0; column < side; ++column)
            values.push_back(height(static_cast<double>(column), static_cast<double>(row)));
    }
    return values;
}

} // namespace

class ContourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaneIsCutInAStraightLine();
    void aConeIsCutInACircle();
    void aSaddleIsCutInTwoBranchesThatDoNotCross();
    void flatSurfacesAndNaNsAreNotCut();
    void aPlateauIsARegionWithAStraightEdge_data();
    void aPlateauIsARegionWithAStraightEdge();
    void aPlateauOfAnotherHeightIsNone();
};

void ContourTest::aPlaneIsCutInAStraightLine()
{
    const auto pieces = contour(surface(9, [](double x, double y) { return x - 2 * y; }), 9, 0.5);
    QVERIFY(!pieces.empty());
    for (const QLineF &piece : pieces) {
        for (const QPointF end : {piece.p1(), piece.p2()})
            QVERIFY(std::abs(end.x() - 2 * end.y() - 0.5) < 1e-12);
    }
}

void ContourTest::aConeIsCutInACircle()
{
    const double radius = 11;
    const auto pieces = contour(surface(33, [](double x, double y) { return std::hypot(x - 16, y - 16); }), 33, radius);
    double length = 0;
    for (const QLineF &piece : pieces) {
        length += piece.length();
        QVERIFY(std::abs(QLineF(QPointF(16, 16), piece.p1()).length() - radius) < 0.02);
    }
    QVERIFY(std::abs(length / (2 * 3.14159265 * radius) - 1) < 0.01); // all around, and once
}

void ContourTest::aSaddleIsCutInTwoBranchesThatDoNotCross()
{
    for (const double middle : {0.1, -0.1}) {
        const auto pieces = contour(std::vector<double>{1 + middle, -1 + middle, -1 + middle, 1 + middle}, 2, 0);
        QCOMPARE(pieces.size(), std::size_t(2));
        QVERIFY(pieces[0].intersects(pieces[1]) != QLineF::BoundedIntersection);
        // The corners that are like the middle stay on one side: no piece separates them from it.
        const QPointF like = middle > 0 ? QPointF(0, 0) : QPointF(1, 0);
        const QLineF toMiddle(like, QPointF(0.5, 0.5));
        for (const QLineF &piece : pieces)
            QVERIFY(piece.intersects(toMiddle) != QLineF::BoundedIntersection);
    }
}

void ContourTest::flatSurfacesAndNaNsAreNotCut()
{
    QVERIFY(contour(surface(5, [](double, double) { return 1.0; }), 5, 0).empty());
    QVERIFY(contour(std::vector<double>{1, -1, NAN, 1}, 2, 0).empty());
    QVERIFY(contour({}, 0, 0).empty());
}

void ContourTest::aPlateauIsARegionWithAStraightEdge_data()
{
    QTest::addColumn<double>("sign");
    QTest::newRow("the slope rises") << 1.0;
    QTest::newRow("the slope falls") << -1.0;
}

/// A ReLU of the plane: 0 on one side of a slanting line.
void ContourTest::aPlateauIsARegionWithAStraightEdge()
{
    QFETCH(double, sign);
    const std::size_t side = 41;
    const auto above = [](double x, double y) { return 0.31 * x + 0.87 * y - 17.3; };
    const auto values = surface(side, [&](double x, double y) { return 0.5 + sign * std::max(0.0, above(x, y)); });
    const auto pieces = contour(values, side, 0.5);
    double length = 0;
    for (const QLineF &piece : pieces) {
        length += piece.length();
        for (const QPointF end : {piece.p1(), piece.p2()})
            QVERIFY(std::abs(above(end.x(), end.y())) < 1e-9);
    }
    const double expected = 40 * std::hypot(1.0, 0.31 / 0.87); // from the left edge to the right one
    QVERIFY(std::abs(length / expected - 1) < 0.01);

    double area = 0;
    for (const QPolygonF &piece : plateau(values, side, 0.5)) {
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const QPointF from = piece[i];
            const QPointF to = piece[(i + 1) % piece.size()];
            area += (from.x() * to.y() - to.x() * from.y()) / 2;
            QVERIFY(above(from.x(), from.y()) < 1e-9);
        }
    }
    const double below = 40 * (17.3 - 0.31 * 20) / 0.87; // the line's mean height times the width
    QVERIFY(std::abs(std::abs(area) / below - 1) < 0.005);
}

void ContourTest::aPlateauOfAnotherHeightIsNone()
{
    const auto values = surface(9, [](double x, double) { return std::max(0.0, x - 4); });
    QVERIFY(plateau(values, 9, 0.5).empty());
    QVERIFY(!plateau(values, 9, 0).empty());
    // A line that happens to run through corners has no area.
    const auto slope = surface(9, [](double x, double y) { return x - y; });
    QVERIFY(plateau(slope, 9, 0).empty());
    for (const QLineF &piece : contour(slope, 9, 0))
        QVERIFY(std::abs(piece.dx() - piece.dy()) < 1e-12);
}

ACTLAB_TEST(ContourTest, QCoreApplication)
#include "contour_test.moc"
