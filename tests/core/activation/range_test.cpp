// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/range.h"

#include <QTest>

using namespace actlab;

class RangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsHalfOpenLikeArange();
    void badRangesAreRefused_data();
    void badRangesAreRefused();
};

void RangeTest::aRangeIsHalfOpenLikeArange()
{
    const auto range = parse_range("-5:5:0.1");
    QVERIFY(range);
    const auto points = arange(*range);
    QCOMPARE(points.size(), std::size_t{100});
    QCOMPARE(points[0], -5.0);
    // Printed by NumPy 1.24 for np.arange(-5.0, 5.0, 0.1)[[1, 50, 99]] with repr().
    QCOMPARE(points[1], -4.9);
    QVERIFY(points[50] == -1.7763568394002505e-14);
    QVERIFY(points[99] == 4.899999999999965);
}

void RangeTest::badRangesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const auto row = [](const char *text, ErrorCode code) { QTest::newRow(text) << QByteArray(text) << int(code); };
    row("1:2", ErrorCode::malformed_range);
    row("1:2:3:4", ErrorCode::malformed_range);
    row("", ErrorCode::malformed_range);
    row("a:2:1", ErrorCode::malformed_number);
    row("0:1:0", ErrorCode::range_step_zero);
    row("0:1:-1", ErrorCode::range_step_wrong_direction);
    row("1:0:1", ErrorCode::range_step_wrong_direction);
    row("2:2:1", ErrorCode::range_empty);
    row("0:nan:1", ErrorCode::not_finite);
    row("0:inf:1", ErrorCode::not_finite);
    row("0:1:1e-8", ErrorCode::range_too_long);
    row("-1e308:1e308:1", ErrorCode::range_too_long);
}

void RangeTest::badRangesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    const auto range = parse_range({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!range);
    QCOMPARE(int(range.error().code), code);
}

QTEST_GUILESS_MAIN(RangeTest)
#include "range_test.moc"
