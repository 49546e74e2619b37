// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/instruction_set.h"
#include "core/training/trainer.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace actlab;
using nlohmann::json;

namespace {

const json &document()
{
    static const json all = [] {
        std::ifstream file(ACTLAB_TEST_DATA "/reference/training/traces.json");
        return json::parse(file);
    }();
    return all;
}

DataSpec data_of(const json &trace)
{
    std::vector<Point> points;
    for (const auto &point : document()["data"][trace["data"].get<std::string>()])
        points.push_back({point[0], point[1], point[2]});
    DataSpec spec;
    spec.source = given_points;
    spec.points = PointList(std::move(points));
    spec.train_fraction = 1;
    spec.split = SplitOrder::in_order;
    return spec;
}

template <class T> T chosen(const json &trace, const char *name)
{
    return *find_choice<T>(trace[name].get<std::string>());
}

NetworkScenario scenario_of(const json &trace)
{
    NetworkScenario scenario;
    scenario.data = data_of(trace);
    scenario.network.features.clear();
    for (const auto &feature : trace["features"])
        scenario.network.features.push_back(*find_choice<Feature>(feature.get<std::string>()));
    scenario.network.hidden.clear();
    for (const auto &layer : trace["hidden"])
        scenario.network.hidden.push_back({layer["units"], layer["activation"], layer["parameters"]});
    scenario.network.output = chosen<Output>(trace, "output");
    scenario.training = {chosen<Loss>(trace, "loss"),
                         chosen<Optimizer>(trace, "optimizer"),
                         trace["learning_rate"],
                         trace["batch_size"],
                         trace["l1"],
                         trace["l2"],
                         false,
                         {trace.value("momentum", 0.9),
                          trace.value("rho", 0.99),
                          trace.value("beta1", 0.9),
                          trace.value("beta2", 0.999),
                          {}},
                         trace.value("delta", 1.0)};
    if (trace.contains("epsilon"))
        scenario.training.constants.epsilon = trace["epsilon"];
    return scenario;
}

double difference(const std::vector<double> &a, const std::vector<double> &b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

double difference(const NetworkWeights &a, const NetworkWeights &b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.layers.size(); ++i) {
        largest = std::max({largest, difference(a.layers[i].weight, b.layers[i].weight),
                            difference(a.layers[i].bias, b.layers[i].bias),
                            std::abs(a.layers[i].slope.value_or(0) - b.layers[i].slope.value_or(0))});
    }
    return largest;
}

} // namespace

/// Many steps of training end with PyTorch's weights, for every instruction set of this machine.
class TracesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsAreThoseOfPyTorch_data();
    void weightsAreThoseOfPyTorch();
};

void TracesTest::weightsAreThoseOfPyTorch_data()
{
    QTest::addColumn<QByteArray>("instructions");
    QTest::addColumn<std::size_t>("index");
    for (const auto &set : available_instruction_sets()) {
        const QByteArray name(set.data(), static_cast<qsizetype>(set.size()));
        const auto &traces = document()["traces"];
        for (std::size_t i = 0; i < traces.size(); ++i) {
            const auto &t = traces[i];
            const auto &hidden = t["hidden"];
            const auto row =
                name + ' ' + QByteArray::number(qulonglong(i)) + ' ' +
                QByteArray::fromStdString(t["optimizer"].get<std::string>() + ' ' + t["output"].get<std::string>() +
                                          ' ' + t["loss"].get<std::string>()) +
                (hidden.empty() ? "" : ' ' + QByteArray::fromStdString(hidden[0]["activation"]));
            QTest::newRow(row) << name << i;
        }
    }
}

void TracesTest::weightsAreThoseOfPyTorch()
{
    QFETCH(QByteArray, instructions);
    QFETCH(std::size_t, index);
    const InstructionSetLimit limit(std::string_view(instructions.constData(), std::size_t(instructions.size())));
    const auto &trace = document()["traces"][index];
    auto trainer = Trainer::create(scenario_of(trace));
    QVERIFY(trainer);
    QVERIFY(trainer->set_weights(*parse_weights(trace["before"].dump())));
    for (int epoch = 0; epoch < trace["epochs"].get<int>(); ++epoch)
        QVERIFY(trainer->step_epoch());
    const auto error = difference(trainer->weights(), *parse_weights(trace["after"].dump()));
    const auto loss_error = std::abs(trainer->training_scores().loss - trace["train_loss"].get<double>());
    QVERIFY2(error < 1e-9, QByteArray::number(error));
    QVERIFY2(loss_error < 1e-9, QByteArray::number(loss_error));
    if (qEnvironmentVariableIsSet("ACTLAB_PRINT_ERRORS"))
        qInfo("%g", std::max(error, loss_error));
}

ACTLAB_TEST(TracesTest, QCoreApplication)
#include "traces_test.moc"
