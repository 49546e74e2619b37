// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_words.h"

#include "tests/support/test_class.h"
#include "tests/ui/graph/one_function.h"

#include <QTest>

using namespace actlab;

namespace {

QString title(const FunctionsScenario &scenario, Language language)
{
    return FunctionWords(language).title(scenario);
}

QStringList texts(const std::vector<ProbeReading::Line> &lines)
{
    QStringList all;
    for (const ProbeReading::Line &line : lines)
        all += line.text;
    return all;
}

} // namespace

class FunctionWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAreTheCourses_data();
    void titlesAreTheCourses();
    void derivativesAndSeveralFunctionsAreNamed();
    void legendsNameTheFunctionOnce();
    void aWeightIsPartOfTheDerivative();
    void parametersAreShownWhereTheyDiffer();
    void theProbeReadsTheJet();
    void theProbeSaysThatAGradientVanishes();
    void theProbeExplainsCornersAndJumps();
    void theDescriptionTellsWhatIsSeen();
    void numbersOfACaptionAreThoseEntered();
    void whatHasASymbolIsWrittenWithIt();
    void theDescriptionKnowsEveryPeak();
    void theDescriptionTellsNearNumbersApart();
    void wavesThatCannotBeDrawnAreSaid();
};

void FunctionWordsTest::titlesAreTheCourses_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("korean");
    QTest::newRow("sigmoid") << QByteArray("sigmoid") << QStringLiteral("Sigmoid Function")
                             << QStringLiteral("시그모이드 함수");
    QTest::newRow("tanh") << QByteArray("tanh") << QStringLiteral("Tanh Function")
                          << QStringLiteral("하이퍼볼릭 탄젠트 함수");
    QTest::newRow("relu") << QByteArray("relu") << QStringLiteral("Relu Function") << QStringLiteral("렐루 함수");
    QTest::newRow("softmax") << QByteArray("softmax") << QStringLiteral("Softmax Function")
                             << QStringLiteral("소프트맥스 함수");
    QTest::newRow("erf") << QByteArray("erf") << QStringLiteral("Error function") << QStringLiteral("오차 함수");
}

void FunctionWordsTest::titlesAreTheCourses()
{
    QFETCH(QByteArray, id);
    QTEST(title(oneFunction(id.toStdString()), Language::english), "english");
    QTEST(title(oneFunction(id.toStdString()), Language::korean), "korean");
}

void FunctionWordsTest::derivativesAndSeveralFunctionsAreNamed()
{
    FunctionsScenario scenario = oneFunction("sigmoid");
    scenario.show_first = true;
    QCOMPARE(title(scenario, Language::english), QStringLiteral("Sigmoid Function and Its Derivative"));
    QCOMPARE(title(scenario, Language::korean), QStringLiteral("시그모이드 함수와 도함수"));
    scenario.curves = {{"sigmoid", {}}, {"relu", {}}};
    QCOMPARE(title(scenario, Language::english), QStringLiteral("Sigmoid · ReLU"));
    scenario.curves.assign(5, {"relu", {}});
    QCOMPARE(title(scenario, Language::korean), QStringLiteral("활성화 함수"));
}

void FunctionWordsTest::legendsNameTheFunctionOnce()
{
    const auto legend = [](const std::string &id, Order order, Language language) {
        return FunctionWords(language).legend(*DrawnFunction::find({id, {}}), {}, order);
    };
    QCOMPARE(legend("sigmoid", Order::value, Language::english), QStringLiteral("σ(x)  Sigmoid"));
    QCOMPARE(legend("sigmoid", Order::value, Language::korean), QStringLiteral("σ(x)  시그모이드"));
    QCOMPARE(legend("sigmoid", Order::first, Language::english), QStringLiteral("σ′(x)"));
    QCOMPARE(legend("sigmoid", Order::second, Language::english), QStringLiteral("σ″(x)"));
    QCOMPARE(legend("tanh", Order::value, Language::english), QStringLiteral("tanh(x)"));
    QCOMPARE(legend("relu", Order::value, Language::english), QStringLiteral("ReLU(x)"));
    QCOMPARE(legend("relu", Order::value, Language::korean), QStringLiteral("ReLU(x)  렐루"));
    for (const Order order : everyOrder)
        QVERIFY(legend("gelu", order, Language::english) != legend("gelu_tanh", order, Language::english));
}

void FunctionWordsTest::aWeightIsPartOfTheDerivative()
{
    const FunctionWords words(Language::english);
    const DrawnFunction sigmoid = *DrawnFunction::find({"sigmoid", {}});
    QCOMPARE(words.expression(sigmoid, {2, 1}, Order::value), QStringLiteral("σ(2x + 1)"));
    QCOMPARE(words.expression(sigmoid, {-1, -0.5}, Order::value), QStringLiteral("σ(−x − 0.5)"));
    QCOMPARE(words.expression(sigmoid, {2, 0}, Order::first), QStringLiteral("[σ(2x)]′"));
    QCOMPARE(words.expression(sigmoid, {1, 3}, Order::first), QStringLiteral("σ′(x + 3)"));
}

void FunctionWordsTest::parametersAreShownWhereTheyDiffer()
{
    const FunctionWords words(Language::english);
    QCOMPARE(words.legend(*DrawnFunction::find({"leaky_relu", {0.01}}), {}, Order::value),
             QStringLiteral("Leaky ReLU(x)"));
    QCOMPARE(words.legend(*DrawnFunction::find({"leaky_relu", {0.2}}), {}, Order::value),
             QStringLiteral("Leaky ReLU(x)  a = 0.2"));
}

void FunctionWordsTest::theProbeReadsTheJet()
{
    const auto lines =
        FunctionWords(Language::english)
            .reading(*DrawnFunction::find({"sigmoid", {}}), {}, {1, 10}, {0.731059, 0.196612, -0.090858}, {});
    QCOMPARE(texts(lines), (QStringList{QStringLiteral("x = 1"), QStringLiteral("σ(x) = 0.7311"),
                                        QStringLiteral("σ′(x) = 0.1966"), QStringLiteral("σ″(x) = −0.09086")}));
}

void FunctionWordsTest::theProbeSaysThatAGradientVanishes()
{
    const DrawnFunction sigmoid = *DrawnFunction::find({"sigmoid", {}});
    const auto english = FunctionWords(Language::english).reading(sigmoid, {}, {9, 10}, {1, 0.0001, 0}, {});
    QCOMPARE(english.back().text, QStringLiteral("Vanishing gradient"));
    QVERIFY(english.back().isWarning);
    const auto korean = FunctionWords(Language::korean).reading(sigmoid, {}, {9, 10}, {1, 0.0001, 0}, {});
    QCOMPARE(korean.back().text, QStringLiteral("기울기 소실"));
    const auto steep = FunctionWords(Language::english).reading(sigmoid, {}, {0, 10}, {0.5, 0.25, 0}, {});
    QVERIFY(!steep.back().isWarning);
}

void FunctionWordsTest::theProbeExplainsCornersAndJumps()
{
    const FunctionWords words(Language::english);
    const CurveKink corner{0, {0, 0, 0}, {0, 1, 0}, {0, 0, 0}};
    const auto relu = texts(words.reading(*DrawnFunction::find({"relu", {}}), {}, {0, 10}, corner.at, corner));
    QVERIFY(relu.contains(QStringLiteral("Corner: slope from 0 to 1, here 0")));
    QVERIFY(relu.contains(QStringLiteral("Every slope in [0, 1] is a subgradient")));
    const CurveKink jump{0, {0, 0, 0}, {1, 0, 0}, {0, 0, 0}};
    const auto step = texts(words.reading(*DrawnFunction::find({"step", {}}), {}, {0, 10}, jump.at, jump));
    QVERIFY(step.contains(QStringLiteral("Jump from 0 to 1, here 0")));
    const CurveKink concave{0, {0, 1, 0}, {0, 0, 0}, {0, 0, 0}};
    QVERIFY(!texts(words.reading(*DrawnFunction::find({"relu6", {}}), {}, {6, 10}, concave.at, concave))
                 .join(QLatin1Char(' '))
                 .contains(QStringLiteral("subgradient")));
}

void FunctionWordsTest::theDescriptionTellsWhatIsSeen()
{
    FunctionsScenario scenario = oneFunction("tanh");
    scenario.show_first = true;
    const QString text =
        FunctionWords(Language::english).description(drawnFunctions(scenario), scenario, {-5, 5, -1.1, 1.1}, 0);
    QVERIFY2(text.contains(QStringLiteral("x from −5 to 5")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("from −0.9999 on the left to 0.9999 on the right")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("First derivatives are dashed")));
    scenario.curves.clear();
    QVERIFY(FunctionWords(Language::korean).description({}, scenario, {}, 0).contains(QStringLiteral("빈 그래프")));
}

void FunctionWordsTest::numbersOfACaptionAreThoseEntered()
{
    const FunctionWords words(Language::english);
    const DrawnFunction sigmoid = *DrawnFunction::find({"sigmoid", {}});
    const auto written = [&](Affine affine) { return words.expression(sigmoid, affine, Order::value); };
    QCOMPARE(written({1234.56789, -10000000.5}), QStringLiteral("σ(1234.56789x − 10000000.5)"));
    QCOMPARE(written({1000, 0}), QStringLiteral("σ(1000x)"));
    QCOMPARE(written({0.00012345, 1e-9}), QStringLiteral("σ(0.00012345x + 1×10⁻⁹)"));
    QCOMPARE(written({-2.5e30, 0}), QStringLiteral("σ(−2.5×10³⁰x)"));
    QCOMPARE(words.legend(*DrawnFunction::find({"leaky_relu", {0.123456}}), {}, Order::value),
             QStringLiteral("Leaky ReLU(x)  a = 0.123456"));
}

void FunctionWordsTest::whatHasASymbolIsWrittenWithIt()
{
    const FunctionWords words(Language::english);
    const auto written = [&](const Curve &curve, Affine affine, Order order) {
        return words.expression(*DrawnFunction::find(curve), affine, order);
    };
    QCOMPARE(written({"sin", {}}, {1000, 0}, Order::value), QStringLiteral("sin(1000x)"));
    QCOMPARE(written({"cos", {}}, {}, Order::first), QStringLiteral("cos′(x)"));
    QCOMPARE(written({"sin", {20}}, {}, Order::value), QStringLiteral("sin(ωx)"));
    QCOMPARE(written({"sin", {20}}, {2, 1}, Order::first), QStringLiteral("[sin(ω(2x + 1))]′"));
    QCOMPARE(written({"abs", {}}, {2, 1}, Order::value), QStringLiteral("|2x + 1|"));
    QCOMPARE(written({"abs", {}}, {}, Order::second), QStringLiteral("|x|″"));
    QCOMPARE(written({"exponential", {}}, {}, Order::value), QStringLiteral("exp(x)"));
    QCOMPARE(words.legend(*DrawnFunction::find({"sin", {20}}), {}, Order::value),
             QStringLiteral("sin(ωx)  Sine  ω = 20"));
}

void FunctionWordsTest::theDescriptionKnowsEveryPeak()
{
    FunctionsScenario scenario = oneFunction("gaussian");
    scenario.affine = {1000, 333.7};
    const QString text =
        FunctionWords(Language::english).description(drawnFunctions(scenario), scenario, {-5, 5, 0, 1}, 0);
    QVERIFY2(text.contains(QStringLiteral("its highest 1.")), qPrintable(text));
}

void FunctionWordsTest::theDescriptionTellsNearNumbersApart()
{
    const FunctionsScenario scenario = oneFunction("sigmoid");
    const QString text =
        FunctionWords(Language::english).description(drawnFunctions(scenario), scenario, {9999999, 10000001, 0, 1}, 0);
    QVERIFY2(text.contains(QStringLiteral("x from 9999999 to 10000001")), qPrintable(text));
}

void FunctionWordsTest::wavesThatCannotBeDrawnAreSaid()
{
    FunctionsScenario scenario = oneFunction("sin");
    scenario.affine = {1000, 0};
    const auto text = [&](double shortestWave) {
        return FunctionWords(Language::english)
            .description(drawnFunctions(scenario), scenario, {-5, 5, -1.1, 1.1}, shortestWave);
    };
    QVERIFY2(text(0.05).contains(QStringLiteral("Too many waves to draw one by one: 1592 in this picture")),
             qPrintable(text(0.05)));
    QVERIFY(!text(0.001).contains(QStringLiteral("waves")));
}

ACTLAB_TEST(FunctionWordsTest, QApplication)
#include "function_words_test.moc"
