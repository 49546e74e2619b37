// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/number_text.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace actlab;

class NumberTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextReadsBackToTheSameDouble();
    void noShorterTextWouldDo();
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

void NumberTextTest::noShorterTextWouldDo()
{
    QCOMPARE(to_text(0.1 + 0.2), std::string("0.30000000000000004"));
    QCOMPARE(to_text(5e-324), std::string("5e-324"));
    QCOMPARE(to_text(std::numeric_limits<double>::max()), std::string("1.7976931348623157e+308"));
    QCOMPARE(to_text(9007199254740993.0), std::string("9007199254740992"));
    const auto digits = [](const std::string &text) { // significant ones
        std::string found;
        std::ranges::copy_if(text.substr(0, text.find('e')), std::back_inserter(found),
                             [](char c) { return c >= '0' && c <= '9'; });
        return static_cast<int>(found.find_last_not_of('0') - found.find_first_not_of('0')) + 1;
    };
    std::mt19937_64 random(2);
    for (int i = 0; i < 20000; ++i) {
        const auto value = std::bit_cast<double>(random());
        // Whole numbers are written in full where that is shorter than an exponent.
        const bool is_whole = std::abs(value) > 1e15 && std::abs(value) < 1e23;
        const int count = std::isfinite(value) && !is_whole ? digits(to_text(value)) : 1;
        const auto shorter = QByteArray::number(value, 'e', std::max(0, count - 2)); // one digit less
        QVERIFY2(count == 1 || shorter.toDouble() != value, to_text(value).c_str());
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
    for (const char *text :
         {"", " ", "x", "1x", "1,5", "0x10", "+-1", "--1", "1 2", "infinit", "1e", ".", "nan(1)", "nan(", "-nan(ind)"})
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

ACTLAB_TEST(NumberTextTest, QCoreApplication)
#include "number_text_test.moc"
