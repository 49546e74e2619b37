// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/model_actions.h"

#include "core/network/initial_weights.h"
#include "tests/support/test_class.h"
#include "tests/ui/find.h"
#include "tests/ui/window/own_window.h"
#include "ui/model/model_dialog.h"
#include "ui/network/network_page.h"
#include "ui/widgets/notice_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <filesystem>
#include <optional>

using namespace actlab;

namespace {

QString referenceFile(const char *name)
{
    return QStringLiteral(ACTLAB_TEST_DATA "/reference/models/") + QString::fromLatin1(name);
}

Model modelIn(const QString &path)
{
    return read_model_file(std::filesystem::path(path.toStdU16String())).value();
}

} // namespace

class ModelActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void aModelIsTheNetworkInOneStep();
    void resetAndDocumentKeepItsWeights();
    void whatIsSavedIsTheSameModel_data();
    void whatIsSavedIsTheSameModel();
    void whatTheFileLeavesOpenIsSaid();
    void pointsFollowWhereTheyMust();
    void ownPointsStay();
    void aDroppedFileIsBroughtIn();
    void whatIsWrongIsSaidAndNothingChanges();
    void linesCanBeCopied();

private:
    ModelActions &models() const { return *own_->window.findChild<ModelActions *>(); }
    const NetworkScenario &network() const { return own_->document.scenario().network; }
    QString noticed() const { return own_->page<NetworkPage>()->findChild<NoticeBar *>()->text(); }

    std::optional<OwnWindow> own_;
};

void ModelActionsTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void ModelActionsTest::aModelIsTheNetworkInOneStep()
{
    const Scenario before = own_->document.scenario();
    QVERIFY(models().open(referenceFile("f64.safetensors")));
    QCOMPARE(own_->document.scenario().page, PageName::network);
    QVERIFY(network().network.hidden == (std::vector<LayerSpec>{{4, "tanh", {}}}));
    QCOMPARE(network().network.output, Output::sigmoid);
    QCOMPARE(network().training.loss, Loss::binary_cross_entropy);
    const Model model = modelIn(referenceFile("f64.safetensors"));
    QVERIFY(*own_->run.session().weights() == model.weights);
    QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->weights == model.weights);
    QVERIFY(!own_->run.isRunning());
    QVERIFY2(noticed().startsWith(QStringLiteral("“f64.safetensors” is here, 2–4–1")), qPrintable(noticed()));
    QVERIFY(!noticed().contains(QStringLiteral("does not name")));
    QCOMPARE(own_->document.undoText(), QStringLiteral("Bring in a model"));
    own_->document.undo();
    QVERIFY(own_->document.scenario() == before);
    QVERIFY(!own_->document.canUndo());
}

void ModelActionsTest::resetAndDocumentKeepItsWeights()
{
    const NetworkWeights weights = modelIn(referenceFile("mixed.safetensors")).weights;
    QVERIFY(models().open(referenceFile("mixed.safetensors")));
    QVERIFY(*own_->run.session().weights() == weights);
    own_->run.stepEpoch();
    QTRY_VERIFY(!own_->run.isPolling() && *own_->run.session().weights() != weights);
    own_->run.reset();
    QVERIFY(*own_->run.session().weights() == weights);
    const SavedDocument saved{own_->document.scenario(), {}};
    const auto read = document_from_json(to_json(saved));
    QVERIFY(read && read->scenario == saved.scenario);
}

void ModelActionsTest::whatIsSavedIsTheSameModel_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.safetensors", "a.npz", "a.json"})
        QTest::newRow(name) << name;
}

void ModelActionsTest::whatIsSavedIsTheSameModel()
{
    QFETCH(const QString, name);
    own_->document.turnTo(PageName::network);
    own_->run.stepEpoch();
    QTRY_VERIFY(!own_->run.isPolling());
    const QString path = own_->path(name);
    QVERIFY(models().saveTo(path));
    const NetworkWeights weights = *own_->run.session().weights();
    QVERIFY(modelIn(path).weights == weights);
    const NetworkSpec spec = network().network;
    own_->document.edit({}, [](Scenario &s) { s.network.network.hidden = {{3, "relu", {}}}; });
    QVERIFY(models().open(path));
    QVERIFY(network().network == spec);
    QVERIFY(*own_->run.session().weights() == weights);
    QVERIFY(!models().saveTo(own_->path(QStringLiteral("absent/") + name)));
}

void ModelActionsTest::whatTheFileLeavesOpenIsSaid()
{
    NetworkSpec spec;
    spec.hidden = {{3, "tanh", {}}};
    const QString path = own_->path(QStringLiteral("bare.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(to_json(initial_weights(spec, 2, 3))));
    file.close();
    own_->document.edit({}, [](Scenario &s) { s.network.network.hidden = {{5, "relu", {}}}; });
    QVERIFY(models().open(path));
    QVERIFY(network().network.hidden == (std::vector<LayerSpec>{{3, "relu", {}}}));
    QVERIFY2(noticed().contains(QStringLiteral("does not name its functions")), qPrintable(noticed()));
    QVERIFY2(noticed().contains(QStringLiteral("ReLU")), qPrintable(noticed()));
    own_->language.set(Language::korean);
    QTRY_VERIFY2(!noticed().contains(QStringLiteral("does not name")), qPrintable(noticed()));
    QVERIFY(noticed().contains(QStringLiteral("bare.json")));
    own_->document.edit({}, [](Scenario &s) { s.network.training.learning_rate = 0.5; });
    QCOMPARE(noticed(), QString());
}

void ModelActionsTest::pointsFollowWhereTheyMust()
{
    own_->document.edit({}, [](Scenario &s) {
        s.network.data.source = "blobs";
        s.network.data.classes = 4;
        s.network.network.output = Output::softmax;
        s.network.training.loss = Loss::cross_entropy;
    });
    QVERIFY(models().open(referenceFile("mixed.safetensors"))); // of three classes
    QCOMPARE(network().data.source, "blobs");
    QCOMPARE(network().data.classes, 3u);
    QVERIFY(noticed().contains(QStringLiteral("The points are others")));
}

void ModelActionsTest::ownPointsStay()
{
    own_->document.edit({}, [](Scenario &s) {
        s.network.data.source = given_points;
        s.network.data.points = PointList({{0, 0, 0}, {1, 1, 1}, {2, 0, 2}, {0, 2, 3}});
        s.network.data.train_fraction = 1;
        s.network.training.batch_size = 1;
        s.network.network.output = Output::softmax;
        s.network.training.loss = Loss::cross_entropy;
    });
    const Scenario before = own_->document.scenario();
    QTimer::singleShot(0, [] { QApplication::activeModalWidget()->close(); });
    QVERIFY(!models().open(referenceFile("mixed.safetensors")));
    QVERIFY(own_->document.scenario() == before);
}

void ModelActionsTest::aDroppedFileIsBroughtIn()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(referenceFile("keras.npz"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&own_->window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&own_->window, &drop);
    QTRY_VERIFY(network().network.hidden == (std::vector<LayerSpec>{{4, "leaky_relu", {0.2}}}));
    QCOMPARE(network().network.output, Output::softmax);
}

void ModelActionsTest::whatIsWrongIsSaidAndNothingChanges()
{
    const Scenario before = own_->document.scenario();
    QString said;
    QTimer::singleShot(0, [&said] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        said = box->text();
        box->close();
    });
    const QString path = own_->path(QStringLiteral("cut.npz"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 and no more");
    file.close();
    QVERIFY(!models().open(path));
    QCOMPARE(said, QStringLiteral("“cut.npz”: This NPZ file is incomplete or damaged; save it once more."));
    QVERIFY(own_->document.scenario() == before);
    QVERIFY(!own_->document.canUndo());
}

void ModelActionsTest::linesCanBeCopied()
{
    ModelDialog dialog(&own_->window);
    auto &libraries = *dialog.findChild<QComboBox *>();
    for (int i = 0; i < libraries.count(); ++i) {
        libraries.setCurrentIndex(i);
        button(dialog, QStringLiteral("&Copy lines")).click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, dialog.findChild<QPlainTextEdit *>()->toPlainText());
        QVERIFY(copied.contains(QStringLiteral("activations")));
    }
}

ACTLAB_TEST(ModelActionsTest, QApplication)
#include "model_actions_test.moc"
