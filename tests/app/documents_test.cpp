// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

#include "core/network/initial_weights.h"
#include "core/session/session.h"
#include "core/training/trainer.h"
#include "tests/app/program.h"
#include "tests/core/codegen/scripts.h"
#include "tests/core/scenario/random_scenario.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace actlab;
using nlohmann::json;

namespace {

constexpr std::uint64_t few_epochs = 3;

/// A document of everything that decides what is trained, with numbers that stay small.
SavedDocument document_of(std::uint64_t seed)
{
    SavedDocument document{RandomScenario(seed).make(), {}, 0};
    auto &scenario = document.scenario;
    auto &weights = document.weights;
    scenario.page = PageName::network;
    scenario.figure_language = {};
    scenario.network_view = {};
    auto &[data, network, training, start] = scenario.network;
    data.samples = 10 + data.samples % 40;
    if (seed % 7 != 0) // else the random points, or none
        data.points = PointList({{1, 2, 0}, {-1, 0.5, 1}, {0.25, -2, 0}, {-3, 1, 1}, {2, 2, 1}});
    if (data.training_points)
        data.training_points = std::min(*data.training_points, data.points.get().size());
    training.learning_rate = 0.01;
    training.batch_size %= 9;
    training.l1 = training.l2 = 0.001;
    for (auto &change : scenario.weight_changes) {
        change.edit.value = 0.125 * static_cast<double>(seed % 9) - 0.5;
        change.previous = change.edit.value - 1; // what is set to what it was is no change
    }
    if (seed % 3 == 0) {
        const auto made = make_data_set(data);
        weights = initial_weights(network, made ? made->task : Task(2), seed + 1);
    }
    return document;
}

/// Where weights are, or their distance from others.
double difference(const NetworkWeights &one, const NetworkWeights &other)
{
    if (one.layers.size() != other.layers.size())
        return HUGE_VAL;
    double largest = 0;
    for (std::size_t i = 0; i < one.layers.size(); ++i) {
        const auto &[outputs, inputs, weight, bias, slope] = one.layers[i];
        const auto &theirs = other.layers[i];
        if (outputs != theirs.outputs || inputs != theirs.inputs || slope.has_value() != theirs.slope.has_value())
            return HUGE_VAL;
        const auto compare = [&](double a, double b) {
            largest = std::max(largest, std::abs(a - b) / std::max(1.0, std::abs(b)));
        };
        for (std::size_t k = 0; k < weight.size(); ++k)
            compare(weight[k], theirs.weight[k]);
        for (std::size_t k = 0; k < bias.size(); ++k)
            compare(bias[k], theirs.bias[k]);
        compare(slope.value_or(0), theirs.slope.value_or(0));
    }
    return largest;
}

/// How far the last bits of the initial weights move those after a few epochs: a deep network of growing functions
/// makes much of them, in whatever order sums are taken.
double effect_of_rounding(const SavedDocument &document, NetworkWeights start)
{
    auto trainer = begin_training(document.scenario.network, {}, start).value();
    for (LayerWeights &layer : start.layers) {
        for (double &weight : layer.weight)
            weight *= 1 + 2 * std::numeric_limits<double>::epsilon();
    }
    auto moved = begin_training(document.scenario.network, {}, start).value();
    for (std::uint64_t epoch = 0; epoch < few_epochs && trainer.step_epoch() && moved.step_epoch(); ++epoch) {
    }
    return difference(trainer.weights(), moved.weights());
}

} // namespace

/// What is trained is the same wherever a document is trained: by train, by a script of export, for a picture of
/// render, and in the window.
class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { python_ = python_with("numpy"); }
    void everySurfaceTrainsTheSame_data();
    void everySurfaceTrainsTheSame();
    void withoutPointsEverySurfaceSaysTheSame();
    void foreignChangesEndEverySurface();

private:
    QString save(const SavedDocument &document, const QString &name = QStringLiteral("a.actlab")) const
    {
        QFile file(folder_.filePath(name));
        const auto text = to_json(document);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) < 0)
            qFatal("a temporary folder can be written to");
        return file.fileName();
    }
    QByteArray picture(const SavedDocument &document) const
    {
        return run_with({"render", save(document), "--epochs", "0", "--size", "400x300", "-o", "-", "--format", "png"})
            .output;
    }
    void allFail(const QString &file, const QByteArray &sentence) const;

    QTemporaryDir folder_;
    QString python_;
};

void DocumentsTest::everySurfaceTrainsTheSame_data()
{
    QTest::addColumn<quint64>("seed");
    int made = 0;
    for (quint64 seed = 0; made < 24; ++seed) {
        const SavedDocument document = document_of(seed);
        const auto &scenario = document.scenario;
        const auto &weights = document.weights;
        if (!begin_training(scenario.network, scenario.weight_changes, weights))
            continue;
        QTest::addRow("%llu%s%s", seed, weights ? ", learned" : "", scenario.weight_changes.empty() ? "" : ", by hand")
            << seed;
        ++made;
    }
}

void DocumentsTest::everySurfaceTrainsTheSame()
{
    QFETCH(quint64, seed);
    const SavedDocument document = document_of(seed);
    const auto &scenario = document.scenario;
    const auto &learned = document.weights;
    auto trainer = begin_training(scenario.network, scenario.weight_changes, learned).value();
    const NetworkWeights start = trainer.weights();
    for (const auto &change : scenario.weight_changes) {
        if (!learned && is_of_start(change))
            QCOMPARE(weight_at(start, change.edit.weight), change.edit.value);
    }
    if (learned)
        QVERIFY(start == *learned);
    for (std::uint64_t epoch = 0; epoch < few_epochs && trainer.step_epoch(); ++epoch) {
    }

    const QString file = save(document);
    const QString count = QString::number(few_epochs);
    const Run printed = run_with({"train", file, "--epochs", count, "--json"});
    QVERIFY2(printed.status == (trainer.divergence() ? 1 : 0), printed.errors.constData());
    QVERIFY(parse_weights(printed.output.toStdString()).value() == trainer.weights());

    Session window(Worker::Place::callers_thread);
    window.open(document, 0);
    QVERIFY(*window.weights() == start);
    window.step_epochs(few_epochs);
    (void)window.poll();
    QVERIFY(*window.weights() == trainer.weights());

    // The same picture as of a document that says outright what is begun with.
    SavedDocument outright{scenario, start};
    outright.scenario.weight_changes.clear();
    const auto drawn = picture(document);
    const bool is_finite = !begin_training(scenario.network, {}, start)->divergence();
    QCOMPARE(drawn.startsWith("\x89PNG"), is_finite);
    QVERIFY(drawn == picture(outright));

    if (python_.isEmpty())
        QSKIP("needs Debian's python3-numpy");
    ScriptFolder scripts;
    scripts.add(run_with({"export", file, "--to", "numpy", "--epochs", count}).output.toStdString());
    const auto script = scripts.run(python_);
    QCOMPARE(script.succeeded, !trainer.divergence());
    const auto theirs = parse_weights(script.output.toStdString());
    QVERIFY2(theirs.has_value(), script.errors);
    const double distance = difference(*theirs, trainer.weights());
    const double most = std::max(1e-9, 1e3 * effect_of_rounding(document, start));
    QVERIFY2(distance < most, qPrintable(QStringLiteral("%1 > %2").arg(distance).arg(most)));
}

void DocumentsTest::allFail(const QString &file, const QByteArray &sentence) const
{
    for (const QStringList &call : {QStringList{"train", file},
                                    {"export", file, "--to", "numpy", "--page", "network"},
                                    {"render", file, "--page", "network", "-o", folder_.filePath("a.png")}}) {
        const Run told = run_with(call);
        QCOMPARE(told.errors, "activation-lab: " + sentence + "\n");
        QCOMPARE(told.status, 1);
        QCOMPARE(told.output, QByteArray());
    }
}

void DocumentsTest::withoutPointsEverySurfaceSaysTheSame()
{
    SavedDocument document;
    document.scenario.network.data.source = given_points;
    const QString file = save(document);
    allFail(file, "The document holds no points to train with; draw or import some in the window, and save it.");
    QCOMPARE(run_with({"train", file, "--data", "circle", "--epochs", "1"}).status, 0);
    QCOMPARE(run_with({"train", file, "--data", "circle", "--learning-rate", "-1"}).status, 2);
}

void DocumentsTest::foreignChangesEndEverySurface()
{
    SavedDocument document;
    document.scenario.weight_changes = {{{0, 0, 0, 1}, 0, 0}, {{0, 4, 0, 1}, 0, 0}};
    allFail(save(document), "In the document, at weight_changes[1]: unit must be from 0 to 3, but 4 was given.");
}

ACTLAB_TEST(DocumentsTest, QCoreApplication)
#include "documents_test.moc"
