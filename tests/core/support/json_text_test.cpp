// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/json_text.h"

#include "core/support/number_text.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace actlab;
using nlohmann::ordered_json;

class JsonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void structureIsThatOfTheDocument();
    void numbersThatJsonLacksAreTexts();
    void numbersAreTheShortest();
    void zeroKeepsItsSign();
};

void JsonTextTest::structureIsThatOfTheDocument()
{
    ordered_json document;
    document["z"] = ordered_json::array({1, 2.5, true, nullptr, "한\"글\n"});
    document["a"] = ordered_json::object({{"empty", ordered_json::array()}, {"none", ordered_json::object()}});
    const std::string text = to_json_text(document);
    const std::string expected = "{'z':[1,2.5,true,null,'한\\\"글\\n'],'a':{'empty':[],'none':{}}}";
    QCOMPARE(QString::fromStdString(text), QString::fromStdString(expected).replace(u'\'', u'"'));
    QVERIFY(ordered_json::parse(text) == document);
}

void JsonTextTest::numbersThatJsonLacksAreTexts()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const ordered_json document{infinity, -infinity, std::nan("")};
    QCOMPARE(to_json_text(document), std::string("[\"inf\",\"-inf\",\"nan\"]"));
}

void JsonTextTest::numbersAreTheShortest()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 100000; ++i) {
        const auto value = std::bit_cast<double>(random());
        if (!std::isfinite(value))
            continue;
        const std::string text = to_json_text(value);
        QCOMPARE(text, to_text(value));
        QVERIFY(ordered_json::parse(text).get<double>() == value);
    }
}

void JsonTextTest::zeroKeepsItsSign()
{
    QCOMPARE(to_json_text(-0.0), std::string("-0.0"));
    QVERIFY(std::signbit(ordered_json::parse(to_json_text(-0.0)).get<double>()));
    QCOMPARE(to_json_text(0.0), std::string("0"));
}

ACTLAB_TEST(JsonTextTest, QCoreApplication)
#include "json_text_test.moc"
