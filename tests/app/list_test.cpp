// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace actlab;

class ListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonDescribesEveryActivation();
    void textNamesEveryActivationInTheUsersLanguage();
    void namesStandApartFromSignatures();
    void vectorFunctionsAreListedOnRequest();
};

void ListTest::jsonDescribesEveryActivation()
{
    const Run printed = run("list --json");
    QCOMPARE(printed.status, 0);
    const auto list = nlohmann::json::parse(printed.output.toStdString());
    QCOMPARE(list.size(), catalogue().size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Activation &activation = catalogue()[i];
        const auto &entry = list[i];
        QVERIFY(entry.at("id") == activation.id);
        QVERIFY(entry.at("name").at("en") == activation.name.en && entry.at("name").at("ko") == activation.name.ko);
        QVERIFY(entry.at("family") == id_of(activation.family));
        QVERIFY(entry.at("formula") == activation.formula);
        QVERIFY(entry.at("derivative_formula") == activation.derivative_formula);
        QCOMPARE(entry.at("parameters").size(), activation.parameters.size());
        for (std::size_t p = 0; p < activation.parameters.size(); ++p) {
            const Parameter &parameter = activation.parameters[p];
            const auto &described = entry.at("parameters").at(p);
            QVERIFY(described.at("name") == parameter.name);
            QVERIFY(described.at("default") == parameter.default_value);
            QVERIFY(described.at("minimum") == parameter.minimum && described.at("maximum") == parameter.maximum);
        }
        const auto parameters = default_parameters(activation);
        const Kinks kinks = activation.kinks(parameters.data());
        QCOMPARE(entry.at("kinks").size(), kinks.size());
        for (std::size_t k = 0; k < kinks.size(); ++k)
            QVERIFY(entry.at("kinks").at(k) == kinks[k].x);
        const Asymptotes asymptotes = activation.asymptotes(parameters.data());
        QCOMPARE(entry.at("asymptotes").size(), asymptotes.size());
        for (std::size_t a = 0; a < asymptotes.size(); ++a) {
            const auto &line = entry.at("asymptotes").at(a);
            QVERIFY(line.at("slope") == asymptotes[a].slope && line.at("intercept") == asymptotes[a].intercept);
            QVERIFY(line.at("side") == (asymptotes[a].side == Side::left ? "left" : "right"));
        }
    }
}

void ListTest::textNamesEveryActivationInTheUsersLanguage()
{
    const QByteArray english = run("list").output;
    const QByteArray korean = run("list", {}, environment_without_display("ko_KR.UTF-8")).output;
    for (const Activation &activation : catalogue()) {
        QVERIFY(english.contains(QByteArray(activation.id.data(), qsizetype(activation.id.size()))));
        QVERIFY(english.contains(QByteArray(activation.name.en.data(), qsizetype(activation.name.en.size()))));
        QVERIFY(korean.contains(QByteArray(activation.name.ko.data(), qsizetype(activation.name.ko.size()))));
    }
    QCOMPARE(run("list --language ko").output, korean);
    QVERIFY(korean != english);
}

void ListTest::namesStandApartFromSignatures()
{
    const auto lines = run("list").lines();
    for (const Activation &activation : catalogue()) {
        const QByteArray id(activation.id.data(), qsizetype(activation.id.size()));
        const QByteArray name(activation.name.en.data(), qsizetype(activation.name.en.size()));
        const auto line = std::ranges::find_if(
            lines, [&](const QByteArray &some) { return some.trimmed().split(' ').front() == id; });
        QVERIFY2(line != lines.end() && line->endsWith("  " + name), id.constData());
    }
}

void ListTest::vectorFunctionsAreListedOnRequest()
{
    const auto list = nlohmann::json::parse(run("list --vector --json").output.toStdString());
    const auto functions = vector_functions();
    QCOMPARE(list.size(), functions.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        QVERIFY(list[i].at("id") == functions[i].id);
        QVERIFY(list[i].at("formula") == functions[i].formula);
        QVERIFY(list[i].at("derivative_formula") == functions[i].derivative_formula);
        QVERIFY(list[i].at("parameters").at(0).at("name") == "temperature");
    }
    const QByteArray text = run("list --vector").output;
    QVERIFY(text.contains("sparsemax") && !text.contains("sigmoid"));
    QVERIFY(run("list").output.contains("sparsemax"));
}

ACTLAB_TEST(ListTest, QCoreApplication)
#include "list_test.moc"
