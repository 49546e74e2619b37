// SPDX-License-Identifier: GPL-3.0-or-later
// Models of PyTorch and Keras are what train begins with, and what it leaves behind.
#include "core/model/model.h"
#include "tests/app/program.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace actlab;

namespace {

QString model_file(const char *name)
{
    return QStringLiteral(ACTLAB_TEST_DATA "/reference/models/") + QString::fromLatin1(name);
}

NetworkWeights weights_in(const QString &file)
{
    return read_model_file(std::filesystem::path(file.toStdU16String())).value().weights;
}

/// What a run printed as JSON.
NetworkWeights printed_weights(const Run &run)
{
    return parse_weights(run.output.toStdString()).value();
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainingGoesOnFromEveryFormat_data();
    void trainingGoesOnFromEveryFormat();
    void aFileThatNamesItsFunctionsIsTheNetwork();
    void optionsOverrideTheFile();
    void weightsAloneNeedTheirNetwork();
    void filesAreToldByWhatIsInThem();

private:
    QTemporaryDir folder_;
};

void ModelsTest::trainingGoesOnFromEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"w.safetensors", "w.npz", "w.json"})
        QTest::newRow(name) << name;
}

void ModelsTest::trainingGoesOnFromEveryFormat()
{
    QFETCH(const QString, name);
    const QString file = folder_.filePath(name);
    const QStringList call{"train", "--no-shuffle", "--json", "--data", "xor", "--epochs"};
    const QStringList network{"--hidden", "5,3",           "--activation", "prelu,elu",
                              "--set",    "elu.alpha=0.5", "--output",     "sigmoid"};
    const auto once = run_with(call + QStringList{"6"} + network);
    QCOMPARE(run_with(call + QStringList{"4"} + network + QStringList{"--weights-out", file}).status, 0);
    const auto twice = run_with(call + QStringList{"2", "--weights-in", file}); // the file says the rest
    QVERIFY2(twice.status == 0, twice.errors);
    QVERIFY(printed_weights(once) == printed_weights(twice));
}

void ModelsTest::aFileThatNamesItsFunctionsIsTheNetwork()
{
    for (const char *name : {"f64.safetensors", "packed.npz", "mixed.safetensors", "keras.npz"}) {
        const QString data = weights_in(model_file(name)).layers.back().outputs == 3 ? "blobs" : "circle";
        const auto begun =
            run_with({"train", "--data", data, "--weights-in", model_file(name), "--epochs", "0", "--json"});
        QVERIFY2(begun.status == 0, begun.errors);
        QVERIFY2(printed_weights(begun) == weights_in(model_file(name)), name);
    }
    const auto other = run_with({"train", "--data", "plane", "--weights-in", model_file("mixed.safetensors")});
    QCOMPARE(other.status, 2);
    QVERIFY2(other.errors.contains("3 outputs"), other.errors);
}

void ModelsTest::optionsOverrideTheFile()
{
    const QString out = folder_.filePath("out.json");
    const auto run = run_with({"train", "--weights-in", model_file("f64.safetensors"), "--activation", "relu",
                               "--output", "tanh", "--epochs", "0", "--weights-out", out});
    QVERIFY2(run.status == 0, run.errors);
    const auto model = read_model_file(std::filesystem::path(out.toStdU16String())).value();
    QCOMPARE(model.activations->hidden.front().activation, "relu");
    QCOMPARE(model.activations->output, std::optional(Output::tanh));
}

void ModelsTest::weightsAloneNeedTheirNetwork()
{
    const QString bare = folder_.filePath("bare.json");
    QFile file(bare);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(to_json(weights_in(model_file("f64.safetensors")))));
    file.close();
    const auto refused = run_with({"train", "--weights-in", bare});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("2 in the weights, but 3 in the network"), refused.errors);
    QCOMPARE(run_with({"train", "--weights-in", bare, "--hidden", "4", "--epochs", "0"}).status, 0);
}

void ModelsTest::filesAreToldByWhatIsInThem()
{
    const QString file = folder_.filePath("model.json");
    QVERIFY(QFile::copy(model_file("float32.npz"), file));
    QCOMPARE(run_with({"train", "--weights-in", file, "--epochs", "0"}).status, 0);
}

ACTLAB_TEST(ModelsTest, QCoreApplication)
#include "models_test.moc"
