// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/weights.h"
#include "core/scenario/scenario_json.h"
#include "core/training/trainer.h"
#include "tests/app/program.h"
#include "tests/support/test_class.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

namespace {

Scenario xor_scenario()
{
    Scenario scenario;
    scenario.page = PageName::network;
    scenario.network.data.source = "xor";
    scenario.network.data.samples = 60;
    scenario.network.network.hidden = {{3, "elu", {0.5}}};
    scenario.network.training.learning_rate = 0.1;
    scenario.network.seed = 9;
    return scenario;
}

NetworkWeights trained(const SavedDocument &document, int epochs)
{
    auto trainer = Trainer::create(document.scenario.network).value();
    if (document.weights && !trainer.set_weights(*document.weights))
        qFatal("weights of another network");
    for (int i = 0; i < epochs; ++i)
        trainer.step_epoch();
    return trainer.weights();
}

} // namespace

/// `train` and `render` of a document.
class RenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trainTakesEverythingFromTheDocument();
    void optionsOverrideTheDocument();
    void trainBeginsWithTheWeightsOfTheDocument();
    void aWeightSetByHandBeforeTheFirstStepIsTaken();
    void aDocumentThatIsWrongIsRefused();
    void everyPageIsDrawn_data();
    void everyPageIsDrawn();
    void theNetworkThatIsWalkedThroughIsDrawn();
    void comparisonsOfSoftmaxHaveTheirNumbers();
    void theNetworkIsTrainedBeforeItIsDrawn();
    void theFigureSpeaksTheLanguageOfTheDocument();
    void wrongCallsLeaveNothingBehind_data();
    void wrongCallsLeaveNothingBehind();

private:
    QString path(const QString &name) const { return folder_->filePath(name); }
    QString save(const SavedDocument &document) const
    {
        QFile file(path("a.actlab"));
        const auto text = to_json(document);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) < 0)
            qFatal("a temporary folder can be written to");
        return file.fileName();
    }
    NetworkWeights weightsOf(const QStringList &arguments) const
    {
        const Run made = run_with(QStringList{"train"} + arguments + QStringList{"--json"});
        const auto weights = parse_weights(made.output.toStdString());
        if (!weights)
            qWarning("%s", made.errors.constData());
        return weights.value_or(NetworkWeights{});
    }
    QByteArray drawn(const QStringList &arguments, const QString &name) const
    {
        const Run made = run_with(QStringList{"render"} + arguments + QStringList{"-o", path(name)});
        QFile file(path(name));
        return made.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : "failed: " + made.errors;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void RenderTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void RenderTest::trainTakesEverythingFromTheDocument()
{
    const SavedDocument document{xor_scenario(), {}};
    const QString file = save(document);
    QVERIFY(weightsOf({file, "--epochs", "7"}) == trained(document, 7));
    QVERIFY(weightsOf({file, "--epochs", "8"}) != trained(document, 7));
}

void RenderTest::optionsOverrideTheDocument()
{
    SavedDocument document{xor_scenario(), {}};
    const QString file = save(document);
    auto &network = document.scenario.network;
    network.training.learning_rate = 0.3;
    QVERIFY(weightsOf({file, "--epochs", "3", "--learning-rate", "0.3"}) == trained(document, 3));
    network.training.optimizer = Optimizer::adam;
    network.network.hidden = {{5, "elu", {1}}, {2, "elu", {1}}};
    network.seed = network.data.seed = 4;
    QVERIFY(weightsOf({file, "--epochs", "3", "--learning-rate", "0.3", "--optimizer", "adam", "--hidden", "5,2",
                       "--seed", "4"}) == trained(document, 3));
}

void RenderTest::trainBeginsWithTheWeightsOfTheDocument()
{
    SavedDocument document{xor_scenario(), {}};
    document.weights = trained(document, 5);
    QVERIFY(weightsOf({save(document), "--epochs", "0"}) == *document.weights);
    QVERIFY(weightsOf({save(document), "--epochs", "2"}) == trained(document, 2));
}

void RenderTest::aWeightSetByHandBeforeTheFirstStepIsTaken()
{
    SavedDocument document{xor_scenario(), {}};
    document.scenario.weight_changes = {{{0, 1, 1, 0.75}, 0, 0}};
    auto expected = trained(document, 0);
    expected.layers[0].at(1, 1) = 0.75;
    QVERIFY(weightsOf({save(document), "--epochs", "0"}) == expected);
}

void RenderTest::aDocumentThatIsWrongIsRefused()
{
    QFile file(path("a.actlab"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"activation-lab","version":1,"network":{"hidden":[{"activation":"rleu"}]}})");
    file.close();
    for (const QStringList &call :
         {QStringList{"train", file.fileName()}, QStringList{"render", file.fileName(), "-o", path("a.png")}}) {
        const Run made = run_with(QStringList{"--language", "en"} + call);
        QCOMPARE(made.status, 1);
        QVERIFY2(made.errors.contains("network.hidden[0].activation: “rleu”"), made.errors.constData());
        QVERIFY2(made.errors.contains("did you mean “relu”"), made.errors.constData());
    }
    QCOMPARE(run_with({"train", path("none.actlab")}).status, 1);
    QCOMPARE(run_with({"train", "none"}).status, 2);
}

void RenderTest::everyPageIsDrawn_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"functions", "softmax", "network", "backprop"})
        QTest::newRow(page) << page;
}

void RenderTest::everyPageIsDrawn()
{
    QFETCH(QString, page);
    const QString file = save({xor_scenario(), {}});
    const auto png = drawn({file, "--page", page, "--epochs", "2", "--size", "500x400", "--scale", "2"}, "a.png");
    QVERIFY2(png.startsWith("\x89PNG"), png.left(200).constData());
    QCOMPARE(QImage::fromData(png).size(), QSize(1000, 800));
    QVERIFY(drawn({file, "--page", page, "--epochs", "2"}, "a.svg").contains("<svg"));
    QVERIFY(drawn({file, "--page", page, "--epochs", "2"}, "a.pdf").startsWith("%PDF-"));
}

/// The own network of a walk is drawn in the place of the document's, and trained by --epochs.
void RenderTest::theNetworkThatIsWalkedThroughIsDrawn()
{
    SavedDocument document{xor_scenario(), {}};
    OwnNetwork own{true, document.scenario.network, {}};
    own.network.network.hidden = {{2, "relu", {}}};
    own.weight_changes = {{{{0, 0, 0}, 0.8125}, 0, 0}};
    document.scenario.backprop.own = own;
    const QString file = save(document);
    const auto has = [](const QByteArray &csv) { return csv.contains("weight,,1,1,1,0.8125"); };
    QVERIFY(has(drawn({file, "--page", "backprop"}, "a.csv")));
    QVERIFY(!has(drawn({file, "--page", "backprop", "--epochs", "1"}, "b.csv")));
    document.scenario.backprop.own->is_walked = false;
    QVERIFY(!has(drawn({save(document), "--page", "backprop"}, "c.csv")));
}

/// Of z = 2, 1, 0.1 and T = 1.7: sparsemax by hand, z0/T - (z0/T + z1/T - 1)/2, and softmin by mpmath.
void RenderTest::comparisonsOfSoftmaxHaveTheirNumbers()
{
    SavedDocument document;
    document.scenario.softmax = {{2, 1, 0.1}, 1.7, 0, true, true};
    const auto both = drawn({save(document), "--page", "softmax"}, "a.svg");
    QVERIFY(both.contains("0.7941") && both.contains("0.1707"));
    document.scenario.softmax.show_sparsemax = false;
    const auto softmin = drawn({save(document), "--page", "softmax"}, "b.svg");
    QVERIFY(!softmin.contains("0.7941") && softmin.contains("0.1707"));
}

void RenderTest::theNetworkIsTrainedBeforeItIsDrawn()
{
    SavedDocument document{xor_scenario(), {}};
    const QString file = save(document);
    const auto untrained = drawn({file, "--epochs", "0"}, "a.svg"); // the page that it was saved with
    const auto later = drawn({file, "--epochs", "50"}, "b.svg");
    QVERIFY(untrained.contains("<svg"));
    QVERIFY(later.contains("<svg"));
    QVERIFY(later != untrained);
    QVERIFY(drawn({file, "--epochs", "50"}, "c.svg") == later);
    document.weights = trained(document, 50);
    QVERIFY(drawn({save(document)}, "d.svg") != untrained);
}

void RenderTest::theFigureSpeaksTheLanguageOfTheDocument()
{
    SavedDocument document{xor_scenario(), {}};
    document.scenario.figure_language = Language::korean;
    const QString file = save(document);
    const auto korean = drawn({file, "--epochs", "1"}, "a.png");
    QVERIFY(korean.startsWith("\x89PNG"));
    QVERIFY(drawn({file, "--epochs", "1", "--language", "ko"}, "b.png") == korean);
    QVERIFY(drawn({file, "--epochs", "1", "--language", "en"}, "c.png") != korean);
}

void RenderTest::wrongCallsLeaveNothingBehind_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("page") << QStringList{"--page", "functoins"} << 2;
    QTest::newRow("page without a figure") << QStringList{"--page", "compare"} << 2;
    QTest::newRow("epochs") << QStringList{"--epochs", "-1"} << 2;
    QTest::newRow("size") << QStringList{"--size", "big"} << 2;
}

void RenderTest::wrongCallsLeaveNothingBehind()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const QString file = save({xor_scenario(), {}});
    const Run made = run_with(QStringList{"render", file} + arguments + QStringList{"-o", path("a.png")});
    QCOMPARE(made.status, status);
    QCOMPARE(made.errors.count('\n'), 1);
    QVERIFY(!QFile::exists(path("a.png")));
    QCOMPARE(run_with({"render", file, "-o", path("a.gif")}).status, 2);
    QVERIFY(!QFile::exists(path("a.gif")));
}

ACTLAB_TEST(RenderTest, QCoreApplication)
#include "render_test.moc"
