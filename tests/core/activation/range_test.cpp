// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/range.h"

#include "tests/core/activation/frozen.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <bit>
#include <cstdint>

#include <algorithm>
#include <array>

using namespace actlab;

namespace {

/// -0 is not 0 here.
std::uint64_t bits(double number)
{
    return std::bit_cast<std::uint64_t>(number);
}

} // namespace

class RangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsHalfOpenLikeArange();
    void pointsAreThoseOfNumPy();
    void theLongestRangeIsAllowed();
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

void RangeTest::pointsAreThoseOfNumPy()
{
    const auto lines = frozen::lines("ranges.csv");
    QVERIFY(lines.size() > 100);
    for (const auto &line : lines) {
        const auto columns = line.split(';');
        const auto arguments = frozen::numbers(columns[1]);
        const auto length = static_cast<std::size_t>(columns[2].toULongLong());
        const Range range{arguments[0], arguments[1], arguments[2]};
        const bool is_arange = columns[0] == "arange";
        if (is_arange) {
            QVERIFY2(check_range(range), line.constData());
            QCOMPARE(point_count(range), length);
        }
        const auto points =
            is_arange ? arange(range) : linspace(arguments[0], arguments[1], static_cast<std::size_t>(arguments[2]));
        QCOMPARE(points.size(), length);
        const auto expected = frozen::numbers(columns[4]);
        const auto indices = frozen::numbers(columns[3]);
        for (std::size_t i = 0; i < indices.size(); ++i)
            QVERIFY2(bits(points[static_cast<std::size_t>(indices[i])]) == bits(expected[i]), line.constData());
    }
}

void RangeTest::theLongestRangeIsAllowed()
{
    QVERIFY(check_range({0, 1e7, 1}));
    QCOMPARE(check_range({0, 1e7 + 1, 1}).error().code, ErrorCode::range_too_long);
    QCOMPARE(check_range({0, 1e7 + 1, 1}).error().arguments, (std::vector<std::string>{"10000001", "10000000"}));
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

ACTLAB_TEST(RangeTest, QCoreApplication)
#include "range_test.moc"
