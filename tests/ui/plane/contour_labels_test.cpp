// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/contour_labels.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

namespace {

const QRectF plotArea(0, 0, 300, 300);
const QSizeF label(30, 14);

/// Across the whole area at this height, in pieces as a contour has them.
std::vector<QLineF> lineAt(double y)
{
    std::vector<QLineF> pieces;
    for (int x = 0; x < 300; x += 5)
        pieces.emplace_back(x, y, x + 5, y);
    return pieces;
}

} // namespace

class ContourLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLabelLiesOnItsLine();
    void labelsOfCloseLinesStandApart();
    void whereThereIsNoLineThereIsNoLabel();
};

void ContourLabelsTest::aLabelLiesOnItsLine()
{
    const auto box = contourLabelPlace(lineAt(100), label, plotArea, {});
    QVERIFY(box);
    QCOMPARE(box->center().y(), 100.0);
    QVERIFY(plotArea.contains(*box));
}

void ContourLabelsTest::labelsOfCloseLinesStandApart()
{
    const auto first = contourLabelPlace(lineAt(100), label, plotArea, {});
    const auto second = contourLabelPlace(lineAt(104), label, plotArea, {*first});
    QVERIFY(second);
    QVERIFY(!second->intersects(*first));
}

void ContourLabelsTest::whereThereIsNoLineThereIsNoLabel()
{
    QVERIFY(!contourLabelPlace({}, label, plotArea, {}));
    QVERIFY(!contourLabelPlace(lineAt(2), label, plotArea, {})); // it would be cut off at the edge
}

ACTLAB_TEST_AT_BOTH_SCALES(ContourLabelsTest, QCoreApplication)
#include "contour_labels_test.moc"
