// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/typed_number.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <numbers>

using namespace actlab;

class TypedNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();
    void whatIsNoNumberIsRefusedAsItWasWritten_data();
    void whatIsNoNumberIsRefusedAsItWasWritten();
};

void TypedNumberTest::numbersAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    const double pi = std::numbers::pi;
    const auto add = [](const char *text, double value) { QTest::newRow(text) << QByteArray(text) << value; };
    add("0.5", 0.5);
    add("1e-3", 1e-3);
    add("0,5", 0.5);
    add("-1,25", -1.25);
    add("1/3", 1.0 / 3);
    add("-2 / 3", -2.0 / 3);
    add("\u22122", -2);
    add("\u22121/2", -0.5);
    add("pi", pi);
    add("\u03c0", pi);
    add("-\u03c0/2", -pi / 2);
    add("2\u03c0", 2 * pi);
    add("3*pi/4", 3 * pi / 4);
    add("0,5 \u03c0", 0.5 * pi);
    add("3\u00d72", 6);
}

void TypedNumberTest::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(const QByteArray, text);
    const auto number = parse_typed_number(text.toStdString());
    QVERIFY(number);
    QTEST(*number, "value");
}

void TypedNumberTest::whatIsNoNumberIsRefusedAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "abc", "1 2", "1,2,3", "1,234.5", "1/", "/2", "*", "p", "1//2", "\u03c0\u03c0", "--1"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TypedNumberTest::whatIsNoNumberIsRefusedAsItWasWritten()
{
    QFETCH(const QByteArray, text);
    const auto number = parse_typed_number(text.toStdString());
    QVERIFY(!number);
    QCOMPARE(number.error().code, ErrorCode::malformed_number);
    QCOMPARE(number.error().arguments.front(), text.toStdString());
}

ACTLAB_TEST(TypedNumberTest, QCoreApplication)
#include "typed_number_test.moc"
