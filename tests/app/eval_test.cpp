// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/activation/catalogue.h"
#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/support/number_text.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>

using namespace actlab;

class EvalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThoseOfTheCore_data();
    void numbersAreThoseOfTheCore();
    void parametersWeightAndBiasCount();
    void theLastOfSeveralSettingsCounts();
    void negativeNumbersNeedNoEqualsSign();
    void jsonIsAnObjectOfArrays();
    void infinitiesAndNanAreNumbersInAndTextsOut();
    void aRangeIsThatOfNumpy();
};

static std::string csv_row(double x, const Jet &jet)
{
    return to_text(x) + ',' + to_text(jet.value) + ',' + to_text(jet.first) + ',' + to_text(jet.second);
}

void EvalTest::numbersAreThoseOfTheCore_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const Activation &activation : catalogue()) {
        const QByteArray id(activation.id.data(), qsizetype(activation.id.size()));
        QTest::newRow(id) << id;
    }
}

void EvalTest::numbersAreThoseOfTheCore()
{
    QFETCH(QByteArray, id);
    const Run printed = run("eval " + id + " --range -7:7:0.37");
    QCOMPARE(printed.errors, QByteArray());
    QCOMPARE(printed.status, 0);

    const auto *activation = find_activation(id.toStdString()).value();
    const auto points = arange(parse_range("-7:7:0.37").value());
    const auto lines = printed.lines();
    QCOMPARE(lines.size(), qsizetype(points.size()) + 1);
    QCOMPARE(lines[0], QByteArray("x,f,df,d2f"));
    for (std::size_t i = 0; i < points.size(); ++i) {
        // Texts, without tolerance: what is printed reads back to the same doubles, in the fewest digits.
        const Jet jet = evaluate(*activation, default_parameters(*activation), points[i]);
        QCOMPARE(lines[qsizetype(i) + 1].toStdString(), csv_row(points[i], jet));
    }
}

void EvalTest::parametersWeightAndBiasCount()
{
    const Run printed = run("eval leaky_relu --set negative_slope=0.5 --weight 2 --bias -3 --at 1,2");
    QCOMPARE(printed.status, 0);
    QCOMPARE(printed.output, QByteArray("x,f,df,d2f\n1,-0.5,1,0\n2,1,2,0\n"));
}

void EvalTest::theLastOfSeveralSettingsCounts()
{
    const QByteArray expected("x,f,df,d2f\n-4,-1,0.25,0\n");
    QCOMPARE(run("eval leaky_relu --set negative_slope=9 --set negative_slope=0.25 --at -4").output, expected);
    QCOMPARE(run("eval leaky_relu --set negative_slope=0.25 --bias 9 --bias 0 --at -4").output, expected);
}

void EvalTest::negativeNumbersNeedNoEqualsSign()
{
    const QByteArray expected("x,f,df,d2f\n-1,2,-3,0\n-2,5,-3,0\n");
    QCOMPARE(run("eval relu --weight -3 --bias -1 --at -1,-2").output, expected);
    QCOMPARE(run("eval relu --weight=-3 --bias=-1 --at=-1,-2").output, expected);
    QCOMPARE(run("eval relu --weight -3 --bias -1 --range -1:-3:-1").output, expected);
    QCOMPARE(run("eval relu --at -inf").output, QByteArray("x,f,df,d2f\n-inf,0,0,0\n"));
}

void EvalTest::jsonIsAnObjectOfArrays()
{
    const Run printed = run("eval tanh --at 0.1,0.7 --format json");
    QCOMPARE(printed.status, 0);
    const auto document = nlohmann::json::parse(printed.output.toStdString());
    QCOMPARE(document.size(), std::size_t{4});
    const auto *tanh = find_activation("tanh").value();
    const std::array points{0.1, 0.7};
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Jet jet = evaluate(*tanh, {}, points[i]);
        QVERIFY(document.at("x").at(i) == points[i]);
        QVERIFY(document.at("f").at(i) == jet.value);
        QVERIFY(document.at("df").at(i) == jet.first);
        QVERIFY(document.at("d2f").at(i) == jet.second);
    }
}

void EvalTest::infinitiesAndNanAreNumbersInAndTextsOut()
{
    const auto lines = run("eval relu --at inf,-inf,nan").lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1], QByteArray("inf,inf,1,0"));
    QCOMPARE(lines[2], QByteArray("-inf,0,0,0"));
    QVERIFY(lines[3].startsWith("nan,nan,"));
    const auto document = nlohmann::json::parse(run("eval relu --at inf,-inf,nan --format json").output.toStdString());
    QCOMPARE(document.at("x").dump(), std::string("[\"inf\",\"-inf\",\"nan\"]"));
    QCOMPARE(document.at("f").dump(), std::string("[\"inf\",0,\"nan\"]"));
}

void EvalTest::aRangeIsThatOfNumpy()
{
    const auto lines = run("eval relu --range -5:5:0.1").lines();
    QCOMPARE(lines.size(), 101);
    QVERIFY(lines.last().startsWith("4.899999999999965,"));
}

ACTLAB_TEST(EvalTest, QCoreApplication)
#include "eval_test.moc"
