// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/codegen/functions_script.h"
#include "core/codegen/network_script.h"
#include "core/scenario/scenario_json.h"
#include "tests/support/test_class.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageDecidesWhatIsWritten();
    void optionsDecideToo();
    void aFileIsWrittenAsAWhole();
    void wrongCalls_data();
    void wrongCalls();
    void filesThatAreNone_data();
    void filesThatAreNone();

private:
    QString path(const char *name) const { return folder_.filePath(QLatin1String(name)); }
    void write(const char *name, const std::string &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
    }

    QTemporaryDir folder_;
    Scenario scenario_;
};

void ExportTest::initTestCase()
{
    scenario_.functions.curves = {{"elu", {1.5}}};
    scenario_.network.data.samples = 20;
    scenario_.page = PageName::network;
    write("network.actlab", to_json(scenario_));
    scenario_.page = PageName::functions;
    write("functions.actlab", to_json(scenario_));
}

void ExportTest::thePageDecidesWhatIsWritten()
{
    const Run functions = run_with({"export", path("functions.actlab"), "--to", "pytorch", "--language", "ko"});
    QCOMPARE(functions.status, 0);
    QCOMPARE(functions.output.toStdString(),
             functions_script(scenario_.functions, Framework::pytorch, Language::korean).value());
    const Run network = run_with({"export", path("network.actlab"), "--to", "numpy"});
    QCOMPARE(network.output.toStdString(),
             network_script({scenario_, {}}, 100, Framework::numpy, Language::english).value());
}

void ExportTest::optionsDecideToo()
{
    const Run network =
        run_with({"export", path("functions.actlab"), "--to", "keras", "--page", "network", "--epochs", "7"});
    QCOMPARE(network.output.toStdString(),
             network_script({scenario_, {}}, 7, Framework::keras, Language::english).value());
}

void ExportTest::aFileIsWrittenAsAWhole()
{
    const Run done = run_with({"export", path("functions.actlab"), "--to", "numpy", "-o", path("script.py")});
    QCOMPARE(done.status, 0);
    QCOMPARE(done.output, QByteArray());
    QFile script(path("script.py"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    QCOMPARE(script.readAll().toStdString(),
             functions_script(scenario_.functions, Framework::numpy, Language::english).value());
    for (const QStringList &more : {QStringList{"-o", "-"}, {"-o", "-", "--format", "py"}, {"--format", "py"}}) {
        const Run piped = run_with(QStringList{"export", path("functions.actlab"), "--to", "numpy"} + more);
        QCOMPARE(piped.output.toStdString(),
                 functions_script(scenario_.functions, Framework::numpy, Language::english).value());
    }
    const Run nowhere =
        run_with({"export", path("functions.actlab"), "--to", "numpy", "-o", path("missing/script.py")});
    QCOMPARE(nowhere.status, 1);
    QCOMPARE(nowhere.errors.count('\n'), 1);
}

void ExportTest::wrongCalls_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *call, const char *sentence) { QTest::newRow(call) << QString::fromUtf8(sentence); };
    row("export --to numpy", "FILE is missing; “--help” shows where it belongs.");
    row("export a.actlab", "--to is missing; “--help” shows where it belongs.");
    row("export a.actlab --to jax", "--to cannot be “jax”; choose one of: numpy, pytorch, keras.");
    row("export a.actlab --to numpy --page softmax", "--page cannot be “softmax”; choose one of: functions, network.");
    row("export a.actlab --to numpy --epochs -1", "“-1” is not a number");
}

void ExportTest::wrongCalls()
{
    QFETCH(const QString, sentence);
    const Run told = run(QTest::currentDataTag());
    QCOMPARE(told.status, 2);
    QCOMPARE(told.errors.count('\n'), 1);
    if (!QString::fromUtf8(QTest::currentDataTag()).contains("-1"))
        QCOMPARE(QString::fromUtf8(told.errors), "activation-lab: " + sentence + "\n");
}

void ExportTest::filesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("not JSON") << QByteArray("hello") << QByteArray("not JSON");
    QTest::newRow("another JSON") << QByteArray("{\"layers\":[]}") << QByteArray("of Activation Lab");
    QTest::newRow("newer") << QByteArray("{\"format\":\"activation-lab\",\"version\":9}") << QByteArray("newer");
    QTest::newRow("impossible")
        << QByteArray(R"({"format":"activation-lab","version":1,"page":"network","network":{"learning_rate":-5}})")
        << QByteArray("-5 was given");
}

void ExportTest::filesThatAreNone()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, part);
    write("bad.actlab", text.toStdString());
    const Run told = run_with({"export", path("bad.actlab"), "--to", "numpy"});
    QCOMPARE(told.status, 1);
    QCOMPARE(told.output, QByteArray());
    QCOMPARE(told.errors.count('\n'), 1);
    QVERIFY2(told.errors.contains(part), told.errors.constData());
    QCOMPARE(run_with({"export", folder_.path(), "--to", "numpy"}).status, 1);
    QCOMPARE(run_with({"export", path("missing.actlab"), "--to", "numpy"}).status, 1);
}

ACTLAB_TEST(ExportTest, QCoreApplication)
#include "export_test.moc"
