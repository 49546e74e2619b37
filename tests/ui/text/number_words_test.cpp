// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_words.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actlab;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

class NumberWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreTypeset_data();
    void numbersAreTypeset();
    void digitsAreAsManyAsAskedFor();
    void enteredNumbersKeepTheirDigits();
    void placesAreToldApart();
    void whatIsNotFiniteIsWritten();
    void aNumberThatHasRunAwayStaysShort();
    void aColumnOfDecimalsLinesUp();
    void ticksLeaveOutWhatSaysNothing();
    void aRunCountsInWords();
};

void NumberWordsTest::numbersAreTypeset_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << -0.25 << QStringLiteral("−0.25");
    QTest::newRow("zero") << -0.0 << QStringLiteral("0");
    QTest::newRow("small") << -1.4333e-6 << QStringLiteral("−1.433×10⁻⁶");
    QTest::newRow("large") << 2.5e12 << QStringLiteral("2.5×10¹²");
    QTest::newRow("infinite") << -HUGE_VAL << QStringLiteral("−∞");
    QTest::newRow("none") << std::nan("") << QStringLiteral("–");
}

void NumberWordsTest::numbersAreTypeset()
{
    QFETCH(double, number);
    QTEST(readable(number), "text");
}

void NumberWordsTest::digitsAreAsManyAsAskedFor()
{
    QCOMPARE(readable(-1.23456789, 2), QStringLiteral("−1.2"));
    QCOMPARE(numberText(-1.23456789), QStringLiteral("−1.23457"));
    QCOMPARE(numeral(1.0 / 3), QStringLiteral("0.3333"));
}

void NumberWordsTest::enteredNumbersKeepTheirDigits()
{
    QCOMPARE(asEntered(1234.56789), QStringLiteral("1234.56789"));
    QCOMPARE(asEntered(-10000000.5), QStringLiteral("−10000000.5"));
    QCOMPARE(asEntered(0.1), QStringLiteral("0.1"));
    QCOMPARE(asEntered(1000), QStringLiteral("1000"));
    QCOMPARE(asEntered(-0.0), QStringLiteral("0"));
    QCOMPARE(asEntered(1.5e-5), QStringLiteral("1.5×10⁻⁵"));
    QCOMPARE(asEntered(6.02214076e23), QStringLiteral("6.02214076×10²³"));
    QCOMPARE(asEntered(infinite), QStringLiteral("∞"));
}

void NumberWordsTest::placesAreToldApart()
{
    QCOMPARE(readableWithin(10000000, 2), QStringLiteral("10000000"));
    QCOMPARE(readableWithin(10000000.25, 2), QStringLiteral("10000000.25"));
    QCOMPARE(readableWithin(-5, 10), QStringLiteral("−5"));
    QCOMPARE(readableWithin(1.0 / 3, 10), QStringLiteral("0.3333"));
    QCOMPARE(readableWithin(3, 0), QStringLiteral("3"));
}

void NumberWordsTest::whatIsNotFiniteIsWritten()
{
    QCOMPARE(numeral(notANumber), QStringLiteral("NaN"));
    QCOMPARE(fixedDecimals(notANumber, 4), QStringLiteral("NaN"));
    QCOMPARE(numeral(-infinite), QStringLiteral("−∞"));
    QCOMPARE(fixedDecimals(infinite, 4), QStringLiteral("∞"));
}

void NumberWordsTest::aNumberThatHasRunAwayStaysShort()
{
    QCOMPARE(shortNumberText(-0.456), QStringLiteral("−0.46"));
    QCOMPARE(shortNumberText(-370'823'491'084.71), QStringLiteral("−3.7×10¹¹"));
}

void NumberWordsTest::aColumnOfDecimalsLinesUp()
{
    QCOMPARE(fixedDecimals(-0.00001234, 4), QStringLiteral("−1.23×10⁻⁵")); // vanishes, but is not 0
    QCOMPARE(fixedDecimals(-0.0, 2), QStringLiteral("0.00"));
    QCOMPARE(fourDecimals(0.5), QStringLiteral("0.5000"));
    QCOMPARE(fourDecimals(0.0000123), QStringLiteral("1.2×10⁻⁵"));
}

void NumberWordsTest::ticksLeaveOutWhatSaysNothing()
{
    QCOMPARE(plain(-2.50, 3), QStringLiteral("−2.5"));
    QCOMPARE(plain(-0.0001, 2), QStringLiteral("0"));
    QCOMPARE(scientific(0.00005, 3), QStringLiteral("5×10⁻⁵"));
}

void NumberWordsTest::aRunCountsInWords()
{
    QCOMPARE(lossText(0.00012345), QStringLiteral("1.23×10⁻⁴"));
    QCOMPARE(lossText(0.25), QStringLiteral("0.25"));
    QCOMPARE(percentText(0.975), QStringLiteral("97.5 %"));
    QCOMPARE(countText(1'234'567), QStringLiteral("1,234,567"));
}

ACTLAB_TEST(NumberWordsTest, QCoreApplication)
#include "number_words_test.moc"
