// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/number_text.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace actlab;

class NumberTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextReadsBackToTheSameDouble();
    void numbersOutOfRangeBecomeTheNearest_data();
    void numbersOutOfRangeBecomeTheNearest();
    void whatIsNoNumberIsRefused_data();
    void whatIsNoNumberIsRefused();
    void numbersAreSeparatedByCommas();
};

void NumberTextTest::aTextReadsBackToTheSameDouble()
{
    QCOMPARE(to_text(0.1), std::string("0.1"));
    QCOMPARE(to_text(-0.0), std::string("-0"));
    QCOMPARE(to_text(-std::numeric_limits<double>::quiet_NaN()), std::string("nan"));
    QCOMPARE(to_text(-std::numeric_limits<double>::infinity()), std::string("-inf"));
    std::mt19937_64 random(1);
    for (int i = 0; i < 100000; ++i) {
        const auto value = std::bit_cast<double>(random());
        const auto back = parse_number(to_text(value));
        QVERIFY(back && (*back == value || (std::isnan(*back) && std::isnan(value))));
    }
}

void NumberTextTest::numbersOutOfRangeBecomeTheNearest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    const auto row = [](const char *text, double number) { QTest::newRow(text) << QByteArray(text) << number; };
    row("1.5e400", std::numeric_limits<double>::infinity());
    row("-1.5e400", -std::numeric_limits<double>::infinity());
    row("1.5e-400", 0.0);
    row("-1.5e-400", -0.0);
    row("3e-324", 5e-324);
}

void NumberTextTest::numbersOutOfRangeBecomeTheNearest()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    const auto read = parse_number(text.toStdString());
    QVERIFY(read);
    QVERIFY(std::bit_cast<std::uint64_t>(*read) == std::bit_cast<std::uint64_t>(number));
}

void NumberTextTest::whatIsNoNumberIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "x", "1x", "1,5", "0x10", "+-1", "--1", "1 2", "infinit", "1e", "."})
        QTest::newRow(text) << QByteArray(text);
}

void NumberTextTest::whatIsNoNumberIsRefused()
{
    QFETCH(QByteArray, text);
    const auto read = parse_number(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), int(ErrorCode::malformed_number));
    QCOMPARE(read.error().arguments, std::vector{text.toStdString()});
}

void NumberTextTest::numbersAreSeparatedByCommas()
{
    const auto numbers = parse_numbers("1, -2.5,+3e1");
    QVERIFY(numbers);
    QCOMPARE(*numbers, (std::vector<double>{1, -2.5, 30}));
    for (const char *text : {"", "1,", ",1", "1,,2", "1,x"})
        QVERIFY2(!parse_numbers(text), text);
}

QTEST_GUILESS_MAIN(NumberTextTest)
#include "number_text_test.moc"
