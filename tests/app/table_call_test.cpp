// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/support/number_text.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace actlab;
using nlohmann::json;

/// What train makes of the tables that people have.
class TableCallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainTableNeedsNoWord();
    void whatWasAssumedIsSaidOnOneLine();
    void columnsAreChosen();
    void inputsAreStandardized();
    void anIdentityOutputLearnsTheNumbers();
    void severalTargets();
    void badCalls_data();
    void badCalls();

private:
    Run train(const QByteArray &table, const QStringList &options = {})
    {
        QFile file(folder_.filePath("table.csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            return {};
        file.close();
        return run_with(QStringList{"train", "--data", file.fileName(), "--epochs", "1", "--json"} + options);
    }

    QTemporaryDir folder_;
};

void TableCallTest::aPlainTableNeedsNoWord()
{
    const Run printed = train("x1,x2,label\n1,2,0\n2,1,1\n");
    QCOMPARE(printed.status, 0);
    QCOMPARE(printed.errors, QByteArray());
    QVERIFY(json::parse(printed.output.toStdString()).at("classes") == json::array({"0", "1"}));
    const Run numbers = train("x1,x2,label\n1,2,0.5\n2,1,1.5\n");
    QCOMPARE(numbers.errors, QByteArray());
    QVERIFY(!json::parse(numbers.output.toStdString()).contains("classes"));
}

void TableCallTest::whatWasAssumedIsSaidOnOneLine()
{
    const Run printed = train("L\xE4nge;Breite;Sorte\n1,5;2;rot\n3;4;blau\n3;x;blau\n");
    QCOMPARE(printed.status, 0);
    QCOMPARE(printed.errors,
             QByteArray("activation-lab: “table.csv”: Its letters are read as Latin-1. Its columns are separated by "
                        "semicolons. The comma is its decimal sign. Inputs: Länge, Breite. (--inputs chooses others.) "
                        "Label: Sorte. (--targets chooses others.) Rows left out because a number is missing, too many "
                        "or not to be read: 1 (lines 4).\n"));
    QVERIFY(json::parse(printed.output.toStdString()).at("classes") == json::array({"rot", "blau"}));
    const Run classes = train("x1,x2,label\n1,2,-1\n2,1,1\n1,1,1\n");
    QCOMPARE(classes.errors,
             QByteArray("activation-lab: “table.csv”: The numbers in label are taken as the classes -1, 1. (--task "
                        "regression learns the numbers.)\n"));
    const Run odd = train("a\x1B[31m,b,c\n1,2,0\n1,3,1\n"); // nothing that a terminal would obey
    QVERIFY(!odd.errors.contains('\x1B'));
    QCOMPARE(odd.errors.count('\n'), 1);
}

void TableCallTest::columnsAreChosen()
{
    const QByteArray table = "a,b,c,d,species\n1,2,3,4,x\n2,3,4,5,y\n";
    const auto inputs = [&](const QStringList &options) {
        const auto result = json::parse(train(table, options).output.toStdString());
        return result.at("layers").at(0).at("weight").at(0).size();
    };
    QCOMPARE(inputs({}), std::size_t{2});
    QCOMPARE(inputs({"--inputs", "b,C,4,1"}), std::size_t{4});
    QCOMPARE(inputs({"--inputs", "3", "--targets", "species"}), std::size_t{1});
    QCOMPARE(train(table, {"--inputs", "a,b", "--targets", "species"}).errors, QByteArray());
    // The same columns under other names are the same run.
    const auto layers = [](const Run &run) { return json::parse(run.output.toStdString()).at("layers"); };
    QVERIFY(layers(train(table, {"--inputs", "c,d"})) == layers(train("x1,x2,label\n3,4,0\n4,5,1\n")));
}

void TableCallTest::inputsAreStandardized()
{
    const auto layers = [](const Run &run) { return json::parse(run.output.toStdString()).at("layers"); };
    // Mean 3 and deviation 2 of the first two; mean −10 and deviation 10.
    const QByteArray table = "a,b,label\n1,-20,0\n5,0,1\n9,20,1\n";
    const QStringList half{"--train-fraction", "0.67"};
    QVERIFY(layers(train(table, half + QStringList{"--standardize"})) ==
            layers(train("x1,x2,label\n-1,-1,0\n1,1,1\n3,3,1\n", half)));
    QVERIFY(layers(train(table, half)) != layers(train(table, half + QStringList{"--standardize"})));
}

void TableCallTest::anIdentityOutputLearnsTheNumbers()
{
    const QByteArray table = "x1,x2,label\n1,2,1\n2,1,3\n1,1,3\n";
    const QStringList line{"--hidden=", "--output", "identity", "--initializer", "zeros"};
    const Run numbers = train(table, line + QStringList{"--loss", "mse", "--learning-rate", "1e-9"});
    QCOMPARE(numbers.errors, QByteArray());
    const auto result = json::parse(numbers.output.toStdString());
    QVERIFY(std::abs(result.at("train_loss").get<double>() - 19.0 / 3) < 1e-6);
    QVERIFY(!result.contains("classes"));
    const Run classes = train(table, line + QStringList{"--task", "classification"});
    QVERIFY(json::parse(classes.output.toStdString()).at("classes") == json::array({"1", "3"}));
}

void TableCallTest::severalTargets()
{
    const QByteArray table = "a,b,p,q\n1,2,0,1\n3,4,1,1\n";
    const QStringList columns{"--inputs", "a,b", "--targets", "p,q"};
    const auto labels = json::parse(train(table, columns).output.toStdString());
    QVERIFY(labels.at("classes") == json::array({"0", "1"}));
    QCOMPARE(labels.at("layers").back().at("bias").size(), std::size_t{2});
    const auto numbers = json::parse(train(table, columns + QStringList{"--task", "regression"}).output.toStdString());
    QVERIFY(numbers.at("train_accuracy").is_null());
}

void TableCallTest::badCalls_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    const QByteArray plain = "a,b,c\n1,2,0\n3,4,1\n";
    const auto row = [](const char *name, const QByteArray &table, const QStringList &options, int status,
                        const char *message) {
        QTest::newRow(name) << table << options << status << QByteArray(message);
    };
    row("no such column", plain, {"--inputs", "a,x"}, 2, "has no column x; its columns are: a, b, c.");
    row("chosen twice", plain, {"--inputs", "a,1"}, 2, "The column a of");
    row("too many", plain, {"--inputs", "1,2,3,1,2"}, 2, "from 1 to 4, but 5 was given");
    row("no such task", plain, {"--task", "clustering"}, 2, "choose one of: classification, regression.");
    row("text as numbers", "a,b,c\n1,2,x\n", {"--task", "regression"}, 1,
        "column c: numbers are needed there, but line 2");
    row("text as input", "a,b,c\n1,two,0\n3,four,1\n", {"--inputs", "a,b"}, 1,
        "column b: numbers are needed there, but line 2 has “two”");
    row("too many classes", "a,b,c\n1,2,p\n1,2,q\n1,2,r\n1,2,s\n1,2,t\n1,2,u\n1,2,v\n", {}, 1,
        "has 7 different labels");
    row("not 0 and 1", "a,b,c\n1,0,0\n3,4,1\n", {"--targets", "2,3", "--task", "classification"}, 1,
        "each class label must be 0 or 1, but 4 is there");
    row("one column", "a\n1\n", {}, 1, "has only one column");
    row("open quote", "a,b\n\"1,2\n", {}, 1, "line 2: a quotation mark is opened");
    row("half a letter", QByteArray("\xFF\xFE\x61", 3), {}, 1, "is not text in the encoding");
}

void TableCallTest::badCalls()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, options);
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    const Run printed = train(table, options);
    QCOMPARE(printed.status, status);
    QVERIFY2(printed.errors.contains(message), printed.errors.constData());
    QCOMPARE(printed.errors.count('\n'), 1);
    QVERIFY(printed.output.isEmpty());
    QCOMPARE(run_with(QStringList{"train"} + (options.isEmpty() ? QStringList{"--standardize"} : options)).status, 2);
}

ACTLAB_TEST(TableCallTest, QCoreApplication)
#include "table_call_test.moc"
