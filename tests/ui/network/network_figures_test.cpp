// SPDX-License-Identifier: GPL-3.0-or-later
// What of the network page is exported: every picture, and their numbers.
#include "core/training/worker.h"
#include "tests/support/test_class.h"
#include "tests/ui/table_of.h"
#include "tests/ui/themed_application.h"
#include "ui/export/figure_writer.h"
#include "ui/network/network_figures.h"
#include "ui/network/presets.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace actlab;

namespace {

/// A run of some epochs, as a page would have it.
std::shared_ptr<const Snapshot> trained(const NetworkScenario &scenario)
{
    Worker worker(Worker::Place::callers_thread);
    MapRequest request;
    request.confusion = true;
    worker.request(request);
    if (!worker.start(scenario))
        qFatal("the scenario cannot be trained");
    worker.step_epochs(20);
    return worker.latest();
}

NetworkScenario blobs()
{
    NetworkScenario scenario;
    scenario.data.source = "blobs";
    scenario.network.output = Output::softmax;
    scenario.training.loss = Loss::cross_entropy;
    return scenario;
}

enum Place { plane, diagram, curves, page };

} // namespace

class NetworkFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereIsNothingBeforeTheFirstSnapshot();
    void everyFigureIsDrawnInBothLanguagesAndThemes_data();
    void everyFigureIsDrawnInBothLanguagesAndThemes();
    void aTransparentFigureHasNoBackground();
    void theTableOfThePlaneIsWhatTheNetworkSays();
    void theTableOfAUnitIsItsOwn();
    void theTableOfTheDiagramHasEveryWeightAndBias();
    void theTableOfTheCurvesHasEveryEpoch();
    void theTableOfTheConfusionMatrixAddsUp();
    void theTableOfThePageHasEveryPoint();
    void answersAreDrawnWhereValuesWere();
    void whatTheDiagramHasNoRoomForIsSaid();
    void thePageSaysWhatIsTrained();
    void vectorFormatsHoldTheText();

private:
    std::shared_ptr<const Snapshot> two_;   ///< classes, hyperbolic tangent output
    std::shared_ptr<const Snapshot> three_; ///< classes, softmax
};

void NetworkFiguresTest::initTestCase()
{
    two_ = trained(presets()[1].scenario);
    three_ = trained(blobs());
}

void NetworkFiguresTest::thereIsNothingBeforeTheFirstSnapshot()
{
    QVERIFY(networkFigures(nullptr, {}, {}).empty());
    QCOMPARE(networkFigures(two_, {}, {}).size(), std::size_t(4));
}

void NetworkFiguresTest::everyFigureIsDrawnInBothLanguagesAndThemes_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<NetworkCurves>("shown");
    QTest::addColumn<bool>("isSoftmax");
    for (const bool isSoftmax : {false, true}) {
        const char *kind = isSoftmax ? "softmax" : "tanh";
        QTest::addRow("plane, %s", kind) << int(plane) << NetworkCurves::loss << isSoftmax;
        QTest::addRow("diagram, %s", kind) << int(diagram) << NetworkCurves::loss << isSoftmax;
        QTest::addRow("loss, %s", kind) << int(curves) << NetworkCurves::loss << isSoftmax;
        QTest::addRow("accuracy, %s", kind) << int(curves) << NetworkCurves::accuracy << isSoftmax;
        QTest::addRow("confusion, %s", kind) << int(curves) << NetworkCurves::confusion << isSoftmax;
        QTest::addRow("page, %s", kind) << int(page) << NetworkCurves::confusion << isSoftmax;
    }
}

void NetworkFiguresTest::everyFigureIsDrawnInBothLanguagesAndThemes()
{
    QFETCH(int, place);
    QFETCH(NetworkCurves, shown);
    QFETCH(bool, isSoftmax);
    NetworkView view;
    view.curves = shown;
    const auto figures = networkFigures(isSoftmax ? three_ : two_, {}, view);
    const Figure &figure = *figures[static_cast<std::size_t>(place)];
    FigureStyle style;
    const QImage english = renderFigure(figure, style);
    QCOMPARE(english.size(), style.size);
    QVERIFY(!figure.title(Language::english).isEmpty());
    QVERIFY(!figure.description(style).isEmpty());

    style.language = Language::korean;
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{4,}"));
    QVERIFY2(!latin.match(figure.title(style.language)).hasMatch(), qPrintable(figure.title(style.language)));
    QVERIFY(renderFigure(figure, style) != english);

    style.language = Language::english;
    style.scheme = ColourScheme::dark;
    const QImage dark = renderFigure(figure, style);
    QVERIFY(qGray(dark.pixel(1, 1)) < 100);
    QVERIFY(qGray(english.pixel(1, 1)) > 200);

    style.scale = 2;
    QCOMPARE(renderFigure(figure, style).size(), style.size * 2);
}

void NetworkFiguresTest::aTransparentFigureHasNoBackground()
{
    FigureStyle style;
    for (const auto &figure : networkFigures(two_, {}, {})) {
        style.isTransparent = false;
        QCOMPARE(qAlpha(renderFigure(*figure, style).pixel(1, 1)), 255);
        style.isTransparent = true;
        QCOMPARE(qAlpha(renderFigure(*figure, style).pixel(1, 1)), 0);
    }
}

void NetworkFiguresTest::theTableOfThePlaneIsWhatTheNetworkSays()
{
    const auto rows = tableOf(*networkFigures(three_, {}, {})[plane]);
    QCOMPARE(rows.front(), QByteArrayList({"x1", "x2", "class_0", "class_1", "class_2"}));
    QCOMPARE(rows.size(), 1 + 101 * 101);
    QCOMPARE(rows[1][0].toDouble(), -6.0);
    QCOMPARE(rows[1][1].toDouble(), -6.0);
    QCOMPARE(rows.back()[0].toDouble(), 6.0);
    for (const auto &row : rows.mid(1)) {
        const double sum = row[2].toDouble() + row[3].toDouble() + row[4].toDouble();
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }
}

void NetworkFiguresTest::theTableOfAUnitIsItsOwn()
{
    const auto figures = networkFigures(two_, NetworkPart(UnitId{0, 0}), {});
    const auto rows = tableOf(*figures[plane]);
    const LayerWeights &layer = two_->weights.layers[0];
    for (const auto &row : {rows[1], rows[5'000], rows.back()}) {
        const double sum = layer.at(0, 0) * row[0].toDouble() + layer.at(0, 1) * row[1].toDouble() + layer.bias[0];
        QVERIFY(std::abs(row[2].toDouble() - std::tanh(sum)) < 1e-12);
    }
    QVERIFY(figures[plane]->title(Language::english).contains(QStringLiteral("Unit 1")));
}

void NetworkFiguresTest::theTableOfTheDiagramHasEveryWeightAndBias()
{
    const auto rows = tableOf(*networkFigures(two_, {}, {})[diagram]);
    QCOMPARE(rows.size(), 1 + (4 * 2 + 4) + (4 + 1)); // 2-4-1
    QCOMPARE(rows[1], QByteArrayList({"1", "1", "x1", rows[1][3]}));
    QCOMPARE(rows[1][3].toDouble(), two_->weights.layers[0].at(0, 0));
    QCOMPARE(rows.back().mid(0, 3), QByteArrayList({"2", "1", "bias"}));
    QCOMPARE(rows.back()[3].toDouble(), two_->weights.layers[1].bias[0]);
}

void NetworkFiguresTest::theTableOfTheCurvesHasEveryEpoch()
{
    const auto rows = tableOf(*networkFigures(two_, {}, {})[curves]);
    QCOMPARE(rows.front().join(','), "epoch,training_loss,test_loss,training_accuracy,test_accuracy");
    QCOMPARE(rows.size(), 1 + 21); // epoch 0 too
    QCOMPARE(rows.back()[0], "20");
    QCOMPARE(rows.back()[1].toDouble(), two_->training.loss);
    QCOMPARE(rows.back()[4].toDouble(), *two_->test->accuracy);
}

void NetworkFiguresTest::theTableOfTheConfusionMatrixAddsUp()
{
    NetworkView view;
    view.curves = NetworkCurves::confusion;
    const auto rows = tableOf(*networkFigures(three_, {}, view)[curves]);
    QCOMPARE(rows.front().join(','), "class,predicted_0,predicted_1,predicted_2");
    qsizetype all = 0;
    for (const auto &row : rows.mid(1)) {
        for (const auto &count : row.mid(1))
            all += count.toInt();
    }
    QCOMPARE(static_cast<std::size_t>(all), three_->data->test.size());
}

void NetworkFiguresTest::theTableOfThePageHasEveryPoint()
{
    const auto rows = tableOf(*networkFigures(two_, {}, {})[page]);
    QCOMPARE(rows.front().join(','), "x1,x2,label,set");
    QCOMPARE(rows.size(), 1 + 500);
    QCOMPARE(rows[1][0].toDouble(), two_->data->training[0].x1);
    QCOMPARE(rows.back()[3], "test");
}

void NetworkFiguresTest::answersAreDrawnWhereValuesWere()
{
    const FigureStyle style;
    const auto draw = [&](bool isDiscretised, bool showsTest) {
        NetworkView view;
        view.discretised = isDiscretised;
        view.show_test_points = showsTest;
        return renderFigure(*networkFigures(two_, {}, view)[plane], style);
    };
    QVERIFY(draw(true, true) != draw(false, true));
    QVERIFY(draw(false, false) != draw(false, true));
    QCOMPARE(draw(false, true), draw(false, true));
}

void NetworkFiguresTest::whatTheDiagramHasNoRoomForIsSaid()
{
    const auto says = [](std::vector<LayerSpec> hidden, bool hasNumbers) {
        NetworkScenario scenario;
        scenario.network.hidden = std::move(hidden);
        NetworkView view;
        view.show_numbers = hasNumbers;
        QBuffer svg;
        svg.open(QIODevice::WriteOnly);
        (void)writeFigure(*networkFigures(trained(scenario), {}, view)[diagram], {}, FigureFormat::svg, svg);
        return svg.data().contains("layers fit.");
    };
    const std::vector<LayerSpec> deep(6, LayerSpec{16, "tanh", {}});
    QVERIFY(says(deep, true));
    QVERIFY(!says(deep, false));
    QVERIFY(!says({{2, "tanh", {}}}, true));
}

void NetworkFiguresTest::thePageSaysWhatIsTrained()
{
    const FigureStyle style;
    const QString said = networkFigures(three_, {}, {})[page]->description(style);
    QVERIFY2(said.contains(QStringLiteral("2–4–2–3 · Tanh · ")), qPrintable(said)); // the outputs too
    QVERIFY2(said.contains(QStringLiteral("epoch 20 · training loss ")), qPrintable(said));
}

void NetworkFiguresTest::vectorFormatsHoldTheText()
{
    for (const auto &figure : networkFigures(two_, {}, {})) {
        QBuffer svg;
        svg.open(QIODevice::WriteOnly);
        QVERIFY(writeFigure(*figure, {}, FigureFormat::svg, svg));
        QVERIFY(svg.data().contains("<text"));
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        QVERIFY(writeFigure(*figure, {}, FigureFormat::pdf, pdf));
        QVERIFY(pdf.data().startsWith("%PDF"));
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(NetworkFiguresTest, ThemedApplication)

#include "network_figures_test.moc"
