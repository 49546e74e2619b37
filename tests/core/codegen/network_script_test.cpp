// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/network_script.h"

#include "core/activation/catalogue.h"
#include "core/support/number_text.h"
#include "core/training/trainer.h"
#include "tests/core/codegen/network_cases.h"
#include "tests/core/codegen/scripts.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>

using namespace actlab;
using nlohmann::json;

namespace {

constexpr std::uint64_t epochs = 12;

double largest_difference(const json &given, const json &wanted)
{
    if (wanted.is_number())
        return given.is_number() ? std::abs(given.get<double>() - wanted.get<double>()) : HUGE_VAL;
    if (given.type() != wanted.type() || given.size() != wanted.size())
        return HUGE_VAL;
    double largest = 0;
    if (wanted.is_object()) {
        for (const auto &[key, value] : wanted.items())
            largest = std::max(largest, given.contains(key) ? largest_difference(given.at(key), value) : HUGE_VAL);
    } else if (wanted.is_array()) {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            largest = std::max(largest, largest_difference(given[i], wanted[i]));
    } else if (given != wanted) {
        return HUGE_VAL;
    }
    return largest;
}

/// As it stands in JSON.
json number(double value)
{
    return std::isfinite(value) ? json(value) : json(to_text(value));
}

/// What a script has printed, but for the time that it took.
json result_in(const QByteArray &line)
{
    json result = json::parse(line.toStdString());
    if (result.at("seconds").get<double>() < 0)
        return {};
    result.erase("seconds");
    return result;
}

json our_result(const Scenario &scenario)
{
    auto trainer = Trainer::create(scenario.network);
    for (const auto &change : scenario.weight_changes) {
        if (change.steps == 0 && !trainer->edit(change.edit))
            return {};
    }
    for (std::uint64_t epoch = 0; epoch < epochs && trainer->step_epoch(); ++epoch) {
    }
    const auto training = trainer->training_scores();
    const auto test = trainer->test_scores();
    const auto or_null = [](std::optional<double> value) { return value ? json(*value) : json(); };
    return {{"status", trainer->divergence() ? "diverged" : "finished"},
            {"epoch", trainer->epoch()},
            {"train_loss", number(training.loss)},
            {"test_loss", test ? number(test->loss) : json()},
            {"train_accuracy", or_null(training.accuracy)},
            {"test_accuracy", or_null(test ? test->accuracy : std::nullopt)},
            {"layers", json::parse(to_json(trainer->weights())).at("layers")}};
}

} // namespace

class NetworkScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scriptsFindOurNumbers_data();
    void scriptsFindOurNumbers();
    void aScriptDivergesAsWeDo_data();
    void aScriptDivergesAsWeDo();
    void learnedWeightsAreBegunWith();
    void kerasScriptsAreWellFormed();
    void commentsAreInTheLanguage();
    void anImpossibleNetworkIsRefused();

private:
    QString numpy_;
    QString torch_;
};

void NetworkScriptTest::initTestCase()
{
    numpy_ = python_with("numpy");
    torch_ = python_with("numpy, torch");
}

void NetworkScriptTest::scriptsFindOurNumbers_data()
{
    QTest::addColumn<Framework>("framework");
    QTest::addColumn<std::vector<NetworkCase>>("cases");

    for (const auto framework : {Framework::numpy, Framework::pytorch}) {
        const std::string id(id_of(framework));
        QTest::addRow("losses and outputs, %s", id.c_str()) << framework << every_loss_and_output();
        QTest::addRow("optimizers, %s", id.c_str()) << framework << every_optimizer_with_penalties();
        QTest::addRow("batches and starts, %s", id.c_str()) << framework << every_batch_and_start();
        QTest::addRow("activations, %s", id.c_str()) << framework << every_activation();
        QTest::addRow("tables, %s", id.c_str()) << framework << every_shape_of_table();
    }
}

void NetworkScriptTest::scriptsFindOurNumbers()
{
    QFETCH(const Framework, framework);
    QFETCH(const std::vector<NetworkCase>, cases);
    const QString python = framework == Framework::numpy ? numpy_ : torch_;
    if (python.isEmpty())
        QSKIP("needs Debian's python3-numpy and python3-torch");

    ScriptFolder folder;
    for (const auto &[name, scenario] : cases) {
        const auto script = network_script({scenario, {}}, epochs, framework, Language::korean);
        QVERIFY2(script.has_value(), name.c_str());
        folder.add(*script);
    }
    const auto run = folder.run(python);
    QVERIFY2(run.succeeded, run.errors);
    const auto lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(cases.size()));
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto wanted = our_result(cases[i].scenario);
        QVERIFY2(!wanted.is_null(), cases[i].name.c_str());
        const double difference = largest_difference(result_in(lines[qsizetype(i)]), wanted);
        QVERIFY2(difference < 1e-9, qPrintable(QStringLiteral("%1: %2").arg(cases[i].name.c_str()).arg(difference)));
    }
}

/// Without ReLU, which PyTorch alone lets turn an infinite gradient to 0.
std::vector<NetworkCase> every_end()
{
    std::vector<NetworkCase> cases;
    cases.push_back({"too large a learning rate",
                     scenario_of("plane", {layer(4, "identity")}, Output::identity, Loss::mse, Optimizer::sgd)});
    cases.back().scenario.network.training.learning_rate = 50;
    cases.push_back({"in the middle of an epoch", cases.back().scenario});
    cases.back().scenario.network.training.learning_rate = 1e6;
    auto labels = scenario_of("", {layer(3, "tanh")}, Output::identity, Loss::half_mse, Optimizer::adam);
    labels.network.data.source = given_points;
    labels.network.data.points = PointList({{1, 2, 1e300}, {-1, 0.5, 0}, {3, 1, 1e300}, {0, 1, 2}});
    labels.network.training.batch_size = 2;
    cases.push_back({"infinite loss", labels});
    return cases;
}

/// Epoch, weights, words and status are those of train.
void NetworkScriptTest::aScriptDivergesAsWeDo_data()
{
    QTest::addColumn<Framework>("framework");
    QTest::newRow("numpy") << Framework::numpy;
    QTest::newRow("pytorch") << Framework::pytorch;
}

void NetworkScriptTest::aScriptDivergesAsWeDo()
{
    QFETCH(const Framework, framework);
    const QString python = framework == Framework::numpy ? numpy_ : torch_;
    if (python.isEmpty())
        QSKIP("needs Debian's python3-numpy and python3-torch");
    for (const auto &[name, scenario] : every_end()) {
        ScriptFolder folder;
        folder.add(network_script({scenario, {}}, epochs, framework, Language::english).value());
        const auto run = folder.run(python);
        QVERIFY2(!run.succeeded, name.c_str());
        QVERIFY2(run.errors.trimmed().endsWith("Training diverged"), run.errors);
        auto given = result_in(run.output);
        auto wanted = our_result(scenario);
        QCOMPARE(wanted.at("status").get<std::string>(), "diverged");
        for (const char *member : {"status", "epoch"})
            QVERIFY2(given.at(member) == wanted.at(member), name.c_str());
        QVERIFY2(given.at("train_loss").type() == wanted.at("train_loss").type(), name.c_str());
        for (std::size_t i = 0; i < wanted.at("layers").size(); ++i) {
            const json &weights = wanted.at("layers")[i].at("weight");
            for (std::size_t unit = 0; unit < weights.size(); ++unit) {
                for (std::size_t k = 0; k < weights[unit].size(); ++k) {
                    const double ours = weights[unit][k];
                    const double theirs = given.at("layers")[i].at("weight")[unit][k];
                    QVERIFY2(std::abs(theirs - ours) <= 1e-6 * std::max(1.0, std::abs(ours)), name.c_str());
                }
            }
        }
    }
}

void NetworkScriptTest::learnedWeightsAreBegunWith()
{
    if (numpy_.isEmpty())
        QSKIP("needs Debian's python3-numpy");
    SavedDocument document;
    document.scenario.network.network.hidden.clear();
    document.scenario.weight_changes = {{{0, 0, 0, 9}, 0, 0}}; // which the learned ones have long replaced
    document.weights = NetworkWeights{{{1, 2, {0.5, -1}, {0.25}, {}}}};
    ScriptFolder folder;
    folder.add(network_script(document, 0, Framework::numpy, Language::english).value());
    const auto layers = result_in(folder.run(numpy_).output).at("layers");
    QVERIFY(layers == json::parse(R"([{"weight":[[0.5,-1]],"bias":[0.25]}])"));
}

/// Debian has no Keras: that these scripts run is not tested, only that Python reads them.
void NetworkScriptTest::kerasScriptsAreWellFormed()
{
    if (numpy_.isEmpty())
        QSKIP("needs Python");
    ScriptFolder folder;
    for (const auto &cases : {every_loss_and_output(), every_optimizer_with_penalties(), every_batch_and_start(),
                              every_activation(), every_shape_of_table()}) {
        for (const auto &[name, scenario] : cases)
            folder.add(network_script({scenario, {}}, epochs, Framework::keras, Language::english).value());
    }
    const auto compiled = folder.compile(numpy_);
    QVERIFY2(compiled.succeeded, compiled.errors);
}

void NetworkScriptTest::commentsAreInTheLanguage()
{
    Scenario scenario;
    for (const auto &framework : choices<Framework>()) {
        const auto english = network_script({scenario, {}}, epochs, framework.value, Language::english).value();
        const auto korean = network_script({scenario, {}}, epochs, framework.value, Language::korean).value();
        QVERIFY(std::ranges::all_of(
            english, [](char c) { return static_cast<unsigned char>(c) < 0x80 || c == '\xc2' || c == '\xb7'; }));
        QVERIFY(korean.find("신경망") != std::string::npos);
        QVERIFY(korean.find("[[#") == std::string::npos && korean.find("{{") == std::string::npos);
    }
}

void NetworkScriptTest::anImpossibleNetworkIsRefused()
{
    Scenario scenario;
    scenario.network.training.learning_rate = -1;
    const auto script = network_script({scenario, {}}, epochs, Framework::numpy, Language::english);
    QVERIFY(!script);
    QCOMPARE(script.error().code, ErrorCode::parameter_outside_domain);
}

ACTLAB_TEST(NetworkScriptTest, QCoreApplication)
#include "network_script_test.moc"
