// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/network/weights.h"
#include "core/training/trainer.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace actlab;
using nlohmann::json;

namespace {

json object_in(const Run &run)
{
    return json::parse(run.output.toStdString());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Whether the result is one unit with these weights and this bias.
bool has_weights(const json &result, double w1, double w2, double bias)
{
    const json layer{{"weight", {{w1, w2}}}, {"bias", {bias}}};
    return result.at("layers") == json::array({layer});
}

} // namespace

class TrainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHoldsWhatTheTrainerComputes();
    void regressionHasNoAccuracy();
    void weightsGoOutAndComeBack();
    void aCsvTrainsInItsOrder();
    void theLogHasARowForEachEpoch();
    void layersTakeActivationsAndSettings();
    void aSentenceWithoutJson();
    void divergenceIsReported();
    void anInfiniteLossIsDivergence();
    void aRegressionMayHaveOneLabelOnly();
    void interruptWritesWhatItHas();
    void badCallsAreRefused_data();
    void badCallsAreRefused();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void helpNamesTheChoices();

private:
    QString path(const char *name) const { return folder_.filePath(QLatin1String(name)); }

    QTemporaryDir folder_;
};

void TrainTest::jsonHoldsWhatTheTrainerComputes()
{
    const Run printed =
        run("train --data spiral --samples 120 --noise 0.1 --train-fraction 0.8 --seed 18446744073709551615"
            " --features x1,x2,sin(x1) --hidden 5,3 --activation relu --output sigmoid"
            " --loss binary_cross_entropy --optimizer adam --learning-rate 0.01 --batch-size 7"
            " --l1 0.001 --l2 0.002 --initializer he_normal --epochs 20 --json");
    QCOMPARE(printed.status, 0);
    NetworkScenario s;
    s.data.source = "spiral";
    s.data.samples = 120;
    s.data.noise = 0.1;
    s.data.train_fraction = 0.8;
    s.data.seed = s.seed = 18446744073709551615ULL;
    s.network = {{Feature::x1, Feature::x2, Feature::sin_x1},
                 {{5, "relu", {}}, {3, "relu", {}}},
                 Output::sigmoid,
                 {},
                 Initializer::he_normal};
    s.training = {Loss::binary_cross_entropy, Optimizer::adam, 0.01, 7, 0.001, 0.002, true, {}, 1};
    auto trainer = Trainer::create(s).value();
    for (int i = 0; i < 20; ++i)
        trainer.step_epoch();
    const auto result = object_in(printed);
    QVERIFY(parse_weights(printed.output.toStdString()).value() == trainer.weights());
    QCOMPARE(result.at("status").get<std::string>(), "finished");
    QCOMPARE(result.at("epoch").get<int>(), 20);
    QCOMPARE(result.at("train_loss").get<double>(), trainer.training_scores().loss);
    QCOMPARE(result.at("test_loss").get<double>(), trainer.test_scores()->loss);
    QCOMPARE(result.at("train_accuracy").get<double>(), *trainer.training_scores().accuracy);
    QCOMPARE(result.at("test_accuracy").get<double>(), *trainer.test_scores()->accuracy);
    QVERIFY(result.at("seconds").get<double>() > 0);
}

void TrainTest::regressionHasNoAccuracy()
{
    const auto result = object_in(run("train --data plane --train-fraction 1 --epochs 5 --json"));
    QVERIFY(result.at("train_accuracy").is_null());
    QVERIFY(result.at("test_loss").is_null());
    QVERIFY(result.at("test_accuracy").is_null());
    QVERIFY(result.at("train_loss").get<double>() < 1);
}

void TrainTest::weightsGoOutAndComeBack()
{
    const auto file = path("weights.json");
    const QStringList call{"train", "--no-shuffle", "--activation", "prelu", "--json", "--epochs"};
    const auto once = run_with(call + QStringList{"6"});
    QCOMPARE(run_with(call + QStringList{"4", "--weights-out", file}).status, 0);
    const auto written = parse_weights(contents(file).toStdString());
    QVERIFY(written);
    QVERIFY(written->layers[0].slope.has_value());
    const auto twice = run_with(call + QStringList{"2", "--weights-in", file});
    QVERIFY(parse_weights(once.output.toStdString()).value() == parse_weights(twice.output.toStdString()).value());
}

void TrainTest::aCsvTrainsInItsOrder()
{
    QVERIFY(write(path("and.csv"), "x1,x2,label\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n"));
    QVERIFY(write(path("w.json"), R"({"layers":[{"weight":[[0.5,-0.25]],"bias":[0.125]}]})"));
    const QStringList call{
        "train", "--data",       path("and.csv"), "--hidden", "",         "--loss",   "mse", "--learning-rate",
        "0.5",   "--weights-in", path("w.json"),  "--output", "identity", "--epochs", "1",   "--json"};
    // One step by hand: o = 0.5·x1 − 0.25·x2 + 0.125 is 0.125, −0.125, 0.625, 0.375; errors 0.125, −0.125, 0.625,
    // −0.625.
    const auto all = object_in(run_with(call + QStringList{"--batch-size", "0"}));
    QVERIFY(all.at("test_loss").is_null()); // every row trains
    QVERIFY(has_weights(all, 0.5, -0.25 + 0.1875, 0.125));
    // Two steps of two rows: the first error pair moves the bias by 0, x2's weight by +0.0625; then 0.625 and −0.5625.
    const auto halves = object_in(run_with(call + QStringList{"--batch-size", "2", "--no-shuffle"}));
    QVERIFY(has_weights(halves, 0.46875, 0.09375, 0.09375));
}

void TrainTest::theLogHasARowForEachEpoch()
{
    const Run printed = run_with({"train", "--epochs", "7", "--json", "--log", path("log.csv")});
    const auto lines = contents(path("log.csv")).trimmed().split('\n');
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines.first(), QByteArray("epoch,train_loss,test_loss,train_accuracy,test_accuracy"));
    const auto last = lines.last().split(',');
    QCOMPARE(last[0], QByteArray("7"));
    const auto result = object_in(printed);
    QCOMPARE(last[1].toDouble(), result.at("train_loss").get<double>());
    QCOMPARE(last[4].toDouble(), result.at("test_accuracy").get<double>());
    run_with({"train", "--data", "plane", "--train-fraction", "1", "--epochs", "1", "--log", path("log.csv")});
    QVERIFY(contents(path("log.csv")).endsWith(",,,\n"));
}

void TrainTest::layersTakeActivationsAndSettings()
{
    const auto layers = [](const char *options) {
        return object_in(run((QByteArray("train --epochs 3 --json --hidden 3,2 ") + options).constData())).at("layers");
    };
    const auto plain = layers("--activation elu,swish");
    QVERIFY(plain == layers("--activation elu,swish --set elu.alpha=1 --set beta=1"));
    QVERIFY(plain != layers("--activation elu,swish --set elu.alpha=2"));
    QVERIFY(plain != layers("--activation elu,swish --set beta=2"));
    QCOMPARE(layers("--hidden=").size(), std::size_t{1});
}

void TrainTest::aSentenceWithoutJson()
{
    const Run printed = run("train --epochs 3 --progress");
    QCOMPARE(printed.status, 0);
    QVERIFY(printed.output.startsWith("Epoch 3 of 3: train loss "));
    QCOMPARE(printed.errors, QByteArray()); // not a terminal
}

void TrainTest::divergenceIsReported()
{
    const Run printed = run_with({"train", "--output", "identity", "--activation", "relu", "--learning-rate", "1e5",
                                  "--json", "--weights-out", path("last.json")});
    QCOMPARE(printed.status, 1);
    const auto result = object_in(printed);
    QCOMPARE(result.at("status").get<std::string>(), "diverged");
    QVERIFY2(printed.errors.contains("learning rate 1e+05 is too large"), printed.errors.constData());
    QCOMPARE(printed.errors.count('\n'), 1);
    const auto last = parse_weights(contents(path("last.json")).toStdString()).value();
    QVERIFY(check_weights(last, last)); // finite
}

void TrainTest::anInfiniteLossIsDivergence()
{
    QVERIFY(write(path("huge.csv"), "x1,x2,label\n1,2,1e300\n2,1,0\n"));
    for (const char *epochs : {"0", "1"}) {
        const Run printed = run_with({"train", "--data", path("huge.csv"), "--epochs", epochs, "--json"});
        QCOMPARE(printed.status, 1);
        QCOMPARE(object_in(printed).at("status").get<std::string>(), "diverged");
        QCOMPARE(object_in(printed).at("train_loss").get<std::string>(), "inf");
        QVERIFY2(printed.errors.contains("the labels are so large"), printed.errors.constData());
    }
}

void TrainTest::aRegressionMayHaveOneLabelOnly()
{
    QVERIFY(write(path("flat.csv"), "x1,x2,label\n1,2,0.5\n2,1,0.5\n-1,1,0.5\n"));
    const Run printed = run_with({"train", "--data", path("flat.csv"), "--epochs", "300", "--json"});
    QCOMPARE(printed.status, 0);
    QVERIFY(object_in(printed).at("train_loss").get<double>() < 1e-3);
    QVERIFY(write(path("ones.csv"), "x1,x2,label\n1,2,1\n2,1,1\n"));
    QCOMPARE(run_with({"train", "--data", path("ones.csv"), "--output", "identity", "--epochs", "1"}).status, 0);
}

void TrainTest::interruptWritesWhatItHas()
{
#ifndef Q_OS_UNIX
    QSKIP("There is no SIGINT to send");
#else
    QProcess process;
    process.setProcessEnvironment(environment_without_display());
    process.start(ACTLAB_PROGRAM, {"train", "--epochs", "1000000000000", "--json", "--weights-out", path("some.json"),
                                   "--log", "/dev/stderr"});
    QVERIFY(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(30000)); // the log: training has begun
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const auto result = json::parse(process.readAllStandardOutput().toStdString());
    QCOMPARE(result.at("status").get<std::string>(), "interrupted");
    const auto epoch = result.at("epoch").get<qsizetype>();
    QVERIFY(epoch > 0);
    QVERIFY(parse_weights(contents(path("some.json")).toStdString()));
    const auto lines = process.readAllStandardError().trimmed().split('\n');
    QCOMPARE(lines.size(), epoch + 3); // header, epoch 0 and the sentence
    QVERIFY2(lines.last().contains("stopped after epoch " + QByteArray::number(epoch)), lines.last().constData());
#endif
}

void TrainTest::badCallsAreRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *arguments, const char *message) {
        QTest::newRow(arguments) << QByteArray(message);
    };
    row("--data cirkel", "choose one of: circle, xor");
    row("--samples 5", "from 10 to 5000");
    row("--samples many", "--samples must be a whole number");
    row("--samples -3", "but -3 was given");
    row("--noise 0.7", "from 0 to 0.5");
    row("--train-fraction 1.5", "from 0 to 1");
    row("--train-fraction 0", "leaves none to train with");
    row("--seed 1e3", "--seed must be a whole number");
    row("--features x5", "x1, x2, x3, x4, x1^2");
    row("--features x1,x1", "chosen twice");
    row("--features=", "no input");
    row("--hidden 0", "from 1 to 16");
    row("--hidden 1000", "from 1 to 16");
    row("--hidden 1,2,3,4,5,6,7", "from 0 to 6");
    row("--activation rleu", "did you mean “relu”");
    row("--activation relu,tanh,tanh", "3 activations were given for 2 hidden layers");
    row("--set alpha=1", "tanh has no parameters, so “alpha” cannot be set");
    row("--hidden= --set alpha=1", "there is no hidden layer");
    row("--activation elu --set elu.beta=1", "no parameter “beta”");
    row("--activation softplus --set beta=-1", "must be greater than 0");
    row("--output relu", "tanh, identity, sigmoid, softmax");
    row("--loss cross_entropy", "does not go with the output tanh");
    row("--data plane --output softmax", "needs classes");
    row("--optimizer lion", "sgd, momentum");
    row("--learning-rate 0", "must be greater than 0");
    row("--learning-rate -1", "must be greater than 0");
    row("--learning-rate inf", "finite");
    row("--learning-rate 1e308", "from 0 to 1e+06");
    row("--hidden 4,", "A number is missing in --hidden");
    row("--hidden 2.5", "--hidden must be a whole number");
    row("--epochs 1e3", "--epochs must be a whole number, such as 8, but “1e3” was given");
    row("--batch-size -1", "--batch-size must be at least 0, but -1");
    row("--log same --weights-out ./same", "--weights-out and --log both name “same”");
    row("--batch-size 251", "more than the 250 training points");
    row("--l1 -1", "at least 0");
    row("--l2 nan", "finite");
    row("--initializer ones", "uniform, xavier_uniform");
    row("--epochs -1", "but -1 was given");
    row("--epochs", "needs a number");
}

void TrainTest::badCallsAreRefused()
{
    QFETCH(QByteArray, message);
    const Run printed = run((QByteArray("train ") + QTest::currentDataTag()).constData());
    QCOMPARE(printed.status, 2);
    QVERIFY2(printed.errors.contains(message), printed.errors.constData());
    QCOMPARE(printed.errors.count('\n'), 1);
    QVERIFY(printed.output.isEmpty());
}

void TrainTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("text"); // null: no such file
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const char *option, const QByteArray &text, const char *message) {
        QTest::newRow(name) << QByteArray(option) << text << QByteArray(message);
    };
    row("no CSV", "--data", {}, "could not be read");
    row("CSV with text", "--data", "x1,x2,label\n1,b,0\n1,c,1\n", "column x2: numbers are needed there, but line 2");
    row("CSV with one column", "--data", "x1\n1\n2\n", "only one column");
    row("CSV with NaN", "--data", "x1,x2,label\n1,2,nan\n", "line 2, column label: “nan”");
    row("CSV with NUL", "--data", QByteArray("x1,x2,label\n1,2,0\n3,4\0,1\n", 26), "line 3: holds a NUL byte");
    row("CSV with a column twice", "--data", "x1,x1,x2,label\n1,1,2,0\n1,1,3,1\n", "two columns x1");
    row("misspelt weights", "--weights-in", R"({"layers":[{"weight":[[1]],"bias":[0],"slopp":1}]})",
        "“layers[0].slopp” means nothing; did you mean “slope”?");
    row("CSV without rows", "--data", "x1,x2,label\n", "no rows");
    row("no weights", "--weights-in", {}, "could not be read");
    row("not JSON", "--weights-in", "{\n weights", "line 2, column 2");
    row("no weights in JSON", "--weights-in", "{}", "not weights: layers is missing");
    row("much too long", "--weights-in", QByteArray(9'000'000, ' '), "larger than 8 MB");
    row("another shape", "--weights-in", R"({"layers":[{"weight":[[1]],"bias":[0]}]})",
        "1 in the weights, but 3 in the network");
    row("no folder", "--weights-out", {}, "could not be written");
}

void TrainTest::badFilesAreRefused()
{
    QFETCH(QByteArray, option);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    QString file = path("bad.csv");
    QFile::remove(file);
    if (!text.isNull())
        QVERIFY(write(file, text));
    else if (option == "--weights-out")
        file = path("absent/bad.json");
    const Run printed = run_with({"train", QString::fromLatin1(option), file});
    QCOMPARE(printed.status, 1);
    QVERIFY2(printed.errors.contains(message), printed.errors.constData());
    QCOMPARE(printed.errors.count('\n'), 1);
    QVERIFY(printed.output.isEmpty());
}

void TrainTest::helpNamesTheChoices()
{
    const Run printed = run("train --help");
    for (const char *word : {"multi_gauss", "he_normal", "binary_cross_entropy", "adamw", "x1^2", "in_order", "rrelu"})
        QVERIFY2(printed.output.contains(word), word);
}

ACTLAB_TEST(TrainTest, QCoreApplication)
#include "train_test.moc"
