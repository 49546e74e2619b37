// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied from a textbook is entered in one call: targets, given weights, what is frozen, and every gradient.
#include "tests/app/program.h"

#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using nlohmann::json;

namespace {

bool write_text(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class ExercisesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gradientsOfTheFirstStepArePrinted();
    void whatIsFrozenStays_data();
    void whatIsFrozenStays();
    void outputsAreAsManyAsAreAskedFor();
    void badCallsAreRefused_data();
    void badCallsAreRefused();

private:
    QStringList call(const QStringList &more) const
    {
        return QStringList{"train",
                           "--data",
                           table_,
                           "--hidden",
                           "2",
                           "--activation",
                           "relu",
                           "--output",
                           "identity",
                           "--loss",
                           "half_squared_error",
                           "--weights-in",
                           weights_,
                           "--learning-rate",
                           "0.1",
                           "--json"} +
               more;
    }
    QTemporaryDir folder_;
    QString table_;
    QString weights_;
};

void ExercisesTest::initTestCase()
{
    table_ = folder_.filePath("sample.csv");
    weights_ = folder_.filePath("weights.json");
    QVERIFY(write_text(table_, "x1,x2,label\n1,2,1\n"));
    QVERIFY(write_text(weights_, R"({"layers":[{"weight":[[0.3,-0.1],[0.2,0.4]],"bias":[0,0]},
                                          {"weight":[[0.5,-0.3]],"bias":[0]}]})"));
}

/// Before the first step, whether one is taken or not.
void ExercisesTest::gradientsOfTheFirstStepArePrinted()
{
    for (const char *epochs : {"0", "3"}) {
        const auto run = run_with(call({"--gradients", "--epochs", epochs}));
        QCOMPARE(run.status, 0);
        const json gradients = json::parse(run.output.toStdString()).at("gradients");
        const auto near = [](const json &ours, const std::vector<double> &wanted) {
            return std::ranges::equal(ours.get<std::vector<double>>(), wanted,
                                      [](double a, double b) { return std::abs(a - b) < 1e-12; });
        };
        QVERIFY(near(gradients.at("layers")[0].at("weight")[0], {-0.625, -1.25}));
        QVERIFY(near(gradients.at("layers")[0].at("weight")[1], {0.375, 0.75}));
        QVERIFY(near(gradients.at("layers")[0].at("bias"), {-0.625, 0.375}));
        QVERIFY(near(gradients.at("layers")[1].at("weight")[0], {-0.125, -1.25}));
        QVERIFY(near(gradients.at("layers")[1].at("bias"), {-1.25}));
        QCOMPARE(gradients.at("inputs").size(), std::size_t{1});
        QVERIFY(near(gradients.at("inputs")[0], {-0.625 * 0.3 + 0.375 * 0.2, 0.625 * 0.1 + 0.375 * 0.4}));
    }
    QVERIFY(!json::parse(run_with(call({"--epochs", "0"})).output.toStdString()).contains("gradients"));
}

void ExercisesTest::whatIsFrozenStays_data()
{
    QTest::addColumn<QString>("freeze");
    QTest::addColumn<QString>("layers"); // after one step
    QTest::newRow("biases") << "biases"
                            << R"([{"weight":[[0.3625,0.025],[0.1625,0.325]],"bias":[0,0]},
                                   {"weight":[[0.5125,-0.175]],"bias":[0]}])";
    QTest::newRow("weights") << "weights"
                             << R"([{"weight":[[0.3,-0.1],[0.2,0.4]],"bias":[0.0625,-0.0375]},
                                    {"weight":[[0.5,-0.3]],"bias":[0.125]}])";
    QTest::newRow("single ones") << "1.2.1,2.1.bias"
                                 << R"([{"weight":[[0.3625,0.025],[0.2,0.325]],"bias":[0.0625,-0.0375]},
                                        {"weight":[[0.5125,-0.175]],"bias":[0]}])";
}

void ExercisesTest::whatIsFrozenStays()
{
    QFETCH(const QString, freeze);
    QFETCH(const QString, layers);
    const auto run = run_with(call({"--freeze", freeze, "--epochs", "1"}));
    QCOMPARE(run.status, 0);
    const json ours = json::parse(run.output.toStdString()).at("layers");
    const json wanted = json::parse(layers.toStdString());
    for (std::size_t i = 0; i < 2; ++i) {
        for (const char *part : {"weight", "bias"}) {
            const json numbers = ours[i].at(part).flatten();
            const json printed = wanted[i].at(part).flatten();
            for (const auto &[place, number] : printed.items())
                QVERIFY2(std::abs(numbers.at(place).get<double>() - number.get<double>()) < 1e-15, place.c_str());
        }
    }
}

void ExercisesTest::outputsAreAsManyAsAreAskedFor()
{
    const auto outputs_of = [](const char *options) {
        const auto result = run(options);
        return result.status == 0 ? json::parse(result.output.toStdString()).at("layers").back().at("bias").size() : 0;
    };
    QCOMPARE(outputs_of("train --data blobs --output sigmoid --epochs 2 --json"), std::size_t{3});
    QCOMPARE(outputs_of("train --data blobs --output softmax --outputs 5 --epochs 2 --json"), std::size_t{5});
    QCOMPARE(outputs_of("train --data circle --output tanh --outputs 2 --epochs 2 --json"), std::size_t{2});
    QCOMPARE(outputs_of("train --data circle --output tanh --epochs 2 --json"), std::size_t{1});
}

void ExercisesTest::badCallsAreRefused_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("too few outputs") << "--data blobs --output softmax --outputs 2"
                                     << QByteArray("2 outputs cannot tell 3 classes apart");
    QTest::newRow("too many outputs") << "--data blobs --outputs 7" << QByteArray("from 1 to 6");
    QTest::newRow("an output for nothing") << "--data plane --outputs 2" << QByteArray("one output for each");
    QTest::newRow("no such input") << "--data circle --features x1,x3" << QByteArray("they have 2");
    QTest::newRow("frozen words") << "--data circle --freeze bias" << QByteArray("LAYER.UNIT.INPUT");
    QTest::newRow("frozen from 0") << "--data circle --freeze 0.1.bias" << QByteArray("layer must be from 1 to 3");
    QTest::newRow("frozen unit") << "--data circle --freeze 1.5.bias" << QByteArray("unit must be from 1 to 4");
    QTest::newRow("frozen input") << "--data circle --freeze 1.1.3" << QByteArray("input must be from 1 to 2");
    QTest::newRow("frozen tail") << "--data circle --freeze 1.1.1.1" << QByteArray("LAYER.UNIT.INPUT");
}

void ExercisesTest::badCallsAreRefused()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, said);
    const auto result = run_with(QStringList{"train"} + options.split(' '));
    QCOMPARE(result.status, 2);
    QVERIFY(result.output.isEmpty());
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY2(result.errors.contains(said), result.errors);
}

ACTLAB_TEST(ExercisesTest, QCoreApplication)
#include "exercises_test.moc"
