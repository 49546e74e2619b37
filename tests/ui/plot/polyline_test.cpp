// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/polyline.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actlab;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

double length(const Polyline &line)
{
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
    return sum;
}

/// How far a point is from the line, vertically.
double gap(const Polyline &line, const QPointF &point)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (point.x() <= line[i].x()) {
            const double t = (point.x() - line[i - 1].x()) / (line[i].x() - line[i - 1].x());
            return std::abs(line[i - 1].y() + t * (line[i].y() - line[i - 1].y()) - point.y());
        }
    }
    return std::abs(line.back().y() - point.y());
}

} // namespace

class PolylineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gapsSeparateRuns();
    void runsEndAtTheBounds();
    void aLineThatPassesThroughIsCutAtBothEnds();
    void whatIsFarAwayIsCutWhereItEnters();
    void aCurveNeedsFewPoints();
    void cornersStay();
    void dashesHaveTheirLengths();
    void dashesGoAroundCorners();
};

void PolylineTest::gapsSeparateRuns()
{
    const Polyline points{{0, 5}, {1, 5}, {1, missing}, {1, 7}, {2, 7}, {3, 7}};
    const auto runs = visibleRuns(points, QRectF(0, 0, 10, 10));
    QCOMPARE(runs.size(), std::size_t{2});
    QVERIFY((runs[0] == Polyline{{0, 5}, {1, 5}}));
    QVERIFY((runs[1] == Polyline{{1, 7}, {2, 7}, {3, 7}}));
}

void PolylineTest::runsEndAtTheBounds()
{
    const auto runs = visibleRuns(Polyline{{0, 8}, {4, 12}, {8, 8}, {9, 8}}, QRectF(0, 0, 10, 10));
    QCOMPARE(runs.size(), std::size_t{2});
    QVERIFY((runs[0] == Polyline{{0, 8}, {2, 10}}));
    QVERIFY((runs[1] == Polyline{{6, 10}, {8, 8}, {9, 8}}));
}

void PolylineTest::aLineThatPassesThroughIsCutAtBothEnds()
{
    const auto runs = visibleRuns(Polyline{{0, -10}, {10, 30}}, QRectF(0, 0, 10, 10));
    QCOMPARE(runs.size(), std::size_t{1});
    QVERIFY((runs[0] == Polyline{{2.5, 0}, {5, 10}}));
}

void PolylineTest::whatIsFarAwayIsCutWhereItEnters()
{
    const auto runs = visibleRuns(Polyline{{5, 5}, {6, -1e7}}, QRectF(0, 0, 10, 10));
    QCOMPARE(runs.size(), std::size_t{1});
    QVERIFY(std::abs(runs[0].back().x() - 5) < 1e-5);
    QVERIFY(std::abs(runs[0].back().y()) < 1e-5);
}

void PolylineTest::aCurveNeedsFewPoints()
{
    Polyline curve;
    for (int x = 0; x <= 1000; ++x)
        curve.push_back({double(x), 300 * std::sin(x / 150.0)});
    const Polyline kept = simplified(curve, 0.05);
    QVERIFY2(kept.size() < 200, qPrintable(QString::number(kept.size())));
    QCOMPARE(kept.front(), curve.front());
    QCOMPARE(kept.back(), curve.back());
    for (const QPointF &point : curve)
        QVERIFY(gap(kept, point) <= 0.1);
}

void PolylineTest::cornersStay()
{
    Polyline line;
    for (int x = -50; x <= 50; ++x) {
        line.push_back({double(x), std::max(0.0, double(x))});
        if (x == 0)
            line.insert(line.end(), 2, QPointF(0, 0)); // three rows at a kink
    }
    const Polyline kept = simplified(line, 0.05);
    QVERIFY((kept == Polyline{{-50, 0}, {0, 0}, {50, 50}}));
    const Polyline upright = simplified({{0, 0}, {1, 0}, {1, 9}, {2, 9}}, 0.05);
    QVERIFY((upright == Polyline{{0, 0}, {1, 0}, {1, 9}, {2, 9}}));
}

void PolylineTest::dashesHaveTheirLengths()
{
    const std::vector<double> pattern{9, 4, 2, 4};
    const auto dashes = dashed({{0, 0}, {30, 40}}, pattern); // 50 long
    QCOMPARE(dashes.size(), std::size_t{5});                 // from 0, 13, 19, 32 and 38
    for (std::size_t i = 0; i < dashes.size(); ++i)
        QVERIFY(std::abs(length(dashes[i]) - (i % 2 == 0 ? 9 : 2)) < 1e-9);
    QVERIFY(std::abs(std::hypot(dashes[1].front().x(), dashes[1].front().y()) - 13) < 1e-9);
}

void PolylineTest::dashesGoAroundCorners()
{
    const std::vector<double> pattern{6, 2};
    const auto dashes = dashed({{0, 0}, {3, 0}, {3, 10}}, pattern);
    QVERIFY((dashes[0] == Polyline{{0, 0}, {3, 0}, {3, 3}}));
    QVERIFY((dashes[1] == Polyline{{3, 5}, {3, 10}}));
}

ACTLAB_TEST(PolylineTest, QCoreApplication)
#include "polyline_test.moc"
