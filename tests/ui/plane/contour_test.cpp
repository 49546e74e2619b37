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

ACTLAB_TEST(ContourTest, QCoreApplication)
#include "contour_test.moc"
