// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of what goes on inside of a network: what they show is what the run has, in every language and theme.
#include "ui/diagnostics/run_plots.h"

#include "core/training/worker.h"
#include "tests/support/test_class.h"
#include "tests/ui/table_of.h"
#include "ui/diagnostics/run_plot.h"
#include "ui/diagnostics/run_plot_figure.h"
#include "ui/export/figure_writer.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actlab;

namespace {

constexpr std::uint64_t epochs = 30;

NetworkScenario deepSigmoid()
{
    NetworkScenario scenario;
    scenario.data.source = "xor";
    scenario.data.samples = 200;
    scenario.network.hidden.assign(4, {4, "sigmoid", {}});
    return scenario;
}

/// A run of some epochs, with all that can be asked for of the inside.
std::shared_ptr<const Snapshot> trained(const NetworkScenario &scenario, std::size_t layer)
{
    Worker worker(Worker::Place::callers_thread);
    MapRequest request;
    request.flow = true;
    request.pre_activations = layer;
    request.hidden_space = layer;
    request.slice_directions = SliceDirections::gradient;
    worker.request(request);
    if (!worker.start(scenario))
        qFatal("the scenario cannot be trained");
    worker.step_epochs(epochs);
    return worker.latest();
}

bool isOfTheInside(NetworkCurves curves)
{
    return std::unique_ptr<RunPlot>(makeRunPlot(curves)) != nullptr;
}

NetworkView viewOf(NetworkCurves curves)
{
    NetworkView view;
    view.curves = curves;
    view.layer = 1;
    view.unit = 2;
    view.slice_directions = SliceDirections::gradient;
    return view;
}

} // namespace

class RunPlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachAsksForWhatItNeeds();
    void eachIsDrawnInBothLanguagesAndThemes_data();
    void eachIsDrawnInBothLanguagesAndThemes();
    void gradientsAreThoseOfTheMoments();
    void allGradientsLieWithinThePicture();
    void deadUnitsAndUpdatesHaveTheirTables();
    void preActivationsComeWithTheirFunction();
    void everyWeightIsCounted();
    void hiddenSpaceTellsWhereEachPointIs();
    void theSliceHasItsLossInTheMiddle();
    void anotherNetworkIsNoDanger();

private:
    QList<QByteArrayList> table(NetworkCurves curves) const { return tableOf(RunPlotFigure(run_, viewOf(curves))); }

    std::shared_ptr<const Snapshot> run_;
};

void RunPlotsTest::initTestCase()
{
    run_ = trained(deepSigmoid(), 1);
}

void RunPlotsTest::eachAsksForWhatItNeeds()
{
    const auto requested = [](NetworkCurves curves) {
        MapRequest request;
        requestInside(request, viewOf(curves));
        return request;
    };
    QVERIFY(requested(NetworkCurves::gradients).flow);
    QVERIFY(requested(NetworkCurves::dead_units).flow);
    QVERIFY(requested(NetworkCurves::updates).flow);
    QCOMPARE(requested(NetworkCurves::pre_activations).pre_activations, std::optional<std::size_t>(1));
    QCOMPARE(requested(NetworkCurves::hidden_space).hidden_space, std::optional<std::size_t>(1));
    QVERIFY(requested(NetworkCurves::loss_slice).slice_directions == SliceDirections::gradient);
    QVERIFY(requested(NetworkCurves::confusion).confusion);
    for (const NetworkCurves curves : {NetworkCurves::loss, NetworkCurves::accuracy, NetworkCurves::weights})
        QVERIFY(requested(curves) == MapRequest());
}

void RunPlotsTest::eachIsDrawnInBothLanguagesAndThemes_data()
{
    QTest::addColumn<NetworkCurves>("curves");
    for (const auto &choice : choices<NetworkCurves>()) {
        if (isOfTheInside(choice.value))
            QTest::newRow(std::string(choice.id).c_str()) << choice.value;
    }
}

void RunPlotsTest::eachIsDrawnInBothLanguagesAndThemes()
{
    QFETCH(NetworkCurves, curves);
    const RunPlotFigure figure(run_, viewOf(curves));
    FigureStyle style;
    const QImage english = renderFigure(figure, style);
    QCOMPARE(english.size(), style.size);
    QVERIFY(!figure.description(style).isEmpty());
    const QString folder = qEnvironmentVariable("ACTLAB_PICTURES");
    if (!folder.isEmpty())
        english.save(QStringLiteral("%1/%2.png").arg(folder, figure.title(style.language)));

    style.language = Language::korean;
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{4,}"));
    QVERIFY2(!latin.match(figure.title(style.language)).hasMatch(), qPrintable(figure.title(style.language)));
    QVERIFY2(!latin.match(figure.description(style)).hasMatch(), qPrintable(figure.description(style)));
    QVERIFY(renderFigure(figure, style) != english);

    style.language = Language::english;
    style.scheme = ColourScheme::dark;
    const QImage dark = renderFigure(figure, style);
    QVERIFY(qGray(dark.pixel(1, 1)) < 100);
    QVERIFY(qGray(english.pixel(1, 1)) > 200);
    style.isTransparent = true;
    QCOMPARE(qAlpha(renderFigure(figure, style).pixel(1, 1)), 0);
}

void RunPlotsTest::gradientsAreThoseOfTheMoments()
{
    const auto rows = table(NetworkCurves::gradients);
    QCOMPARE(rows.front().join(','), "epoch,gradient_1,gradient_2,gradient_3,gradient_4,gradient_5");
    QCOMPARE(rows.size(), qsizetype(1 + epochs + 1));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const Moment &moment = (*run_->timeline->moments())[static_cast<std::size_t>(i - 1)];
        QCOMPARE(rows[i][0].toULongLong(), moment.epoch);
        for (std::size_t layer = 0; layer < 5; ++layer)
            QCOMPARE(rows[i][static_cast<qsizetype>(layer + 1)].toDouble(), moment.flow[layer].gradient);
    }
    // The gradient vanishes: each of the first layers gets less than the next.
    QVERIFY(rows.back()[1].toDouble() < rows.back()[3].toDouble() / 10);
}

void RunPlotsTest::allGradientsLieWithinThePicture()
{
    std::unique_ptr<RunPlot> plot(makeRunPlot(NetworkCurves::gradients));
    plot->resize(600, 400);
    plot->setRun(run_, viewOf(NetworkCurves::gradients));
    plot->replot();
    double least = HUGE_VAL;
    double greatest = 0;
    for (const Moment &moment : *run_->timeline->moments()) {
        for (const LayerFlow &flow : moment.flow) {
            least = std::min(least, flow.gradient);
            greatest = std::max(greatest, flow.gradient);
        }
    }
    const PlotWindow view = plot->view();
    QVERIFY(view.y_minimum < least && view.y_minimum > least / 10);
    QVERIFY(view.y_maximum > greatest && view.y_maximum < greatest * std::pow(greatest / least, 0.5));
    QCOMPARE(view.x_maximum, static_cast<double>(epochs));
}

void RunPlotsTest::deadUnitsAndUpdatesHaveTheirTables()
{
    const auto units = table(NetworkCurves::dead_units);
    QCOMPARE(units.front().mid(0, 3).join(','), "epoch,dead_1,saturated_1");
    QCOMPARE(units.back()[1].toDouble(), 0.0);
    const auto updates = table(NetworkCurves::updates);
    QCOMPARE(updates.front().mid(0, 2).join(','), "epoch,update_ratio_1");
    QCOMPARE(updates[1][1].toDouble(), 0.0); // before the first step
    QVERIFY(updates.back()[5].toDouble() > 0);
}

void RunPlotsTest::preActivationsComeWithTheirFunction()
{
    const auto rows = table(NetworkCurves::pre_activations);
    QCOMPARE(rows.front().join(','), "z,f,df");
    QCOMPARE(static_cast<std::size_t>(rows.size()), 1 + run_->data->training.size());
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const double z = rows[i][0].toDouble();
        QCOMPARE(z, run_->pre_activations->of(2)[static_cast<std::size_t>(i - 1)]);
        const double sigmoid = 1 / (1 + std::exp(-z));
        QVERIFY(std::abs(rows[i][1].toDouble() - sigmoid) < 1e-14);
        QVERIFY(std::abs(rows[i][2].toDouble() - sigmoid * (1 - sigmoid)) < 1e-14);
    }
    const QString said = RunPlotFigure(run_, viewOf(NetworkCurves::pre_activations)).description({});
    QVERIFY2(said.startsWith(QStringLiteral("Unit 3 of hidden layer 2: z from ")), qPrintable(said));
}

void RunPlotsTest::everyWeightIsCounted()
{
    const auto rows = table(NetworkCurves::weights);
    QCOMPARE(rows.front().join(','), "layer,from,to,count");
    std::vector<std::size_t> counts(5);
    for (const auto &row : rows.mid(1))
        counts[row[0].toULongLong() - 1] += row[3].toULongLong();
    QCOMPARE(counts, (std::vector<std::size_t>{8, 16, 16, 16, 4}));
}

void RunPlotsTest::hiddenSpaceTellsWhereEachPointIs()
{
    const auto rows = table(NetworkCurves::hidden_space);
    QCOMPARE(rows.front().join(','), "x1,x2,label,first,second");
    QCOMPARE(static_cast<std::size_t>(rows.size()), 1 + run_->data->training.size());
    QCOMPARE(rows[5][0].toDouble(), run_->data->training[4].x1);
    QCOMPARE(rows[5][3].toDouble(), run_->hidden_space->points[4][0]);
}

void RunPlotsTest::theSliceHasItsLossInTheMiddle()
{
    const auto rows = table(NetworkCurves::loss_slice);
    QCOMPARE(rows.front().join(','), "first,second,loss");
    const auto &middle = rows[1 + static_cast<qsizetype>(LossSlice::resolution * LossSlice::resolution / 2)];
    QCOMPARE(middle[0].toDouble(), 0.0);
    QCOMPARE(middle[1].toDouble(), 0.0);
    QCOMPARE(middle[2].toDouble(), run_->training.loss);
}

/// The view may speak of layers and units that this network does not have, and of what the worker has not made yet.
void RunPlotsTest::anotherNetworkIsNoDanger()
{
    constexpr std::size_t beyond = 17;
    const auto run = trained(deepSigmoid(), beyond);
    auto bare = std::make_shared<Snapshot>(*run);
    bare->flow.clear();
    bare->pre_activations.reset();
    bare->hidden_space.reset();
    bare->slice.reset();
    for (const auto &choice : choices<NetworkCurves>()) {
        const std::unique_ptr<RunPlot> plot(makeRunPlot(choice.value));
        if (!plot)
            continue;
        const std::string id(choice.id);
        NetworkView view = viewOf(choice.value);
        view.layer = beyond;
        view.unit = 99;
        plot->resize(300, 200);
        plot->setRun(run, view);
        plot->replot();
        QVERIFY2(!plot->description().isEmpty(), id.c_str());
        QVERIFY2(tableOf(RunPlotFigure(run, view)).size() > 1, id.c_str());

        MapRequest request;
        requestInside(request, view);
        const bool isMissing = request.pre_activations || request.hidden_space || request.slice_directions;
        plot->setRun(bare, view);
        plot->replot();
        QVERIFY2(plot->description().isEmpty() == isMissing, id.c_str());
        QVERIFY2((tableOf(RunPlotFigure(bare, view)).size() == 1) == isMissing, id.c_str());
    }
    NetworkView view = viewOf(NetworkCurves::pre_activations);
    view.layer = beyond;
    view.unit = 99;
    const QString said = RunPlotFigure(run, view).description({});
    QVERIFY2(said.startsWith(QStringLiteral("Unit 1 of the output layer: z from ")), qPrintable(said)); // the last
    QVERIFY(RunPlotFigure(run_, view).description({}).isEmpty()); // whose sums are those of another layer
}

ACTLAB_TEST_AT_BOTH_SCALES(RunPlotsTest, QApplication)
#include "run_plots_test.moc"
