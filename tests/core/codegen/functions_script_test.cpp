// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/functions_script.h"

#include "core/activation/catalogue.h"
#include "core/activation/evaluate.h"
#include "core/activation/vector_functions.h"
#include "core/codegen/function_code.h"
#include "core/support/number_text.h"
#include "tests/core/codegen/scripts.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actlab;
using nlohmann::json;

namespace {

/// Takes matplotlib's place: prints what is plotted as JSON, a line for each figure.
constexpr auto plotter = R"(
import json

figure = {"curves": [], "lines": []}


def plot(x, y, style="-", label="", color="", marker=""):
    if style == ":":
        return
    figure["curves"].append({"x": [float(v) for v in x], "y": [repr(float(v)) for v in y], "label": label})


def axhline(y, color, linestyle):
    figure["lines"].append(y)


def axline(point, slope, color, linestyle):
    pass


def xlim(least, most):
    pass


ylim = xlim


def title(text):
    figure["title"] = text


def legend(**place):
    pass


def show():
    print(json.dumps(figure))
    figure.update({"curves": [], "lines": []})
)";

/// Takes the place of Keras, which Debian does not have: its ops are NumPy's by name. This tests our bodies, not Keras.
constexpr auto keras_in_numpy = R"(
import math
import types

import numpy as np


class Ops:
    convert_to_tensor = staticmethod(np.asarray)
    convert_to_numpy = staticmethod(np.asarray)
    erf = staticmethod(np.vectorize(math.erf))
    cast = staticmethod(lambda x, dtype: np.asarray(x).astype(dtype))

    def __getattr__(self, name):
        return getattr(np, name)


ops = Ops()
config = types.SimpleNamespace(set_floatx=lambda name: None)
)";

struct FunctionsCase {
    std::string name;
    FunctionsScenario scenario;
};

FunctionsScenario scenario_of(std::string_view id, std::vector<double> parameters)
{
    FunctionsScenario scenario;
    scenario.curves = {Curve{std::string(id), std::move(parameters)}};
    scenario.show_second = true;
    return scenario;
}

std::vector<FunctionsCase> every_function()
{
    std::vector<FunctionsCase> cases;
    for (const auto &activation : catalogue()) {
        auto values = default_parameters(activation);
        cases.push_back({std::string(activation.id), scenario_of(activation.id, values)});
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = 0.6 * values[i] + 0.4 * activation.parameters[i].maximum;
        cases.push_back({std::string(activation.id) + " of w x + b", scenario_of(activation.id, values)});
        cases.back().scenario.affine = {-1.7, 0.3};
    }
    for (const auto &activation : catalogue()) {
        const auto values = default_parameters(activation);
        for (const auto &kink : activation.kinks(values.data())) {
            cases.push_back({std::string(activation.id) + " at a kink", scenario_of(activation.id, values)});
            cases.back().scenario.range = {kink.x, kink.x + 2, 1};
        }
        cases.push_back({std::string(activation.id) + " far away", scenario_of(activation.id, values)});
        cases.back().scenario.range = {-1000, 1001, 125};
    }
    for (const auto &function : vector_functions()) {
        cases.push_back({std::string(function.id), scenario_of(function.id, {0.8})});
        cases.back().scenario.affine = {1.2, -3};
    }
    return cases;
}

/// Our curves, in the order in which a script plots them.
std::vector<std::vector<double>> our_curves(const FunctionsScenario &scenario)
{
    const auto &curve = scenario.curves.front();
    const auto x = arange(scenario.range);
    if (const auto *vector = find_vector_function(curve.function)) {
        auto logits = x;
        for (double &z : logits)
            z = scenario.affine.weight * z + scenario.affine.bias;
        auto slopes = vector->slopes(logits, curve.parameters.front());
        for (double &slope : slopes)
            slope *= scenario.affine.weight;
        return {vector->value(logits, curve.parameters.front()), slopes};
    }
    std::vector<std::vector<double>> curves(3, std::vector<double>(x.size()));
    evaluate(**find_activation(curve.function), curve.parameters, scenario.affine, x, curves[0], curves[1], curves[2]);
    return curves;
}

double number_in(const json &text)
{
    return parse_number(text.get<std::string>()).value();
}

/// Relative where numbers are large.
double difference(double given, double wanted)
{
    return given == wanted ? 0 : std::abs(given - wanted) / std::max(1.0, std::abs(wanted));
}

} // namespace

class FunctionsScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFunctionHasCode();
    void scriptsPlotOurCurves_data();
    void scriptsPlotOurCurves();
    void switchesDecideWhatIsPlotted();
    void theSeedsFigureLooksLikeTheSeed();
    void whatCannotBeDrawnIsRefused();

private:
    QString numpy_;
    QString torch_;
};

void FunctionsScriptTest::initTestCase()
{
    numpy_ = python_with("numpy");
    torch_ = python_with("numpy, torch");
}

void FunctionsScriptTest::everyFunctionHasCode()
{
    for (const auto &activation : catalogue()) {
        const auto *code = find_function_code(activation.id);
        QVERIFY2(code && !code->value.empty() && !code->derivative.empty() && !code->second.empty() &&
                     !code->torch.empty(),
                 activation.id.data());
    }
    for (const auto &function : vector_functions()) {
        const auto *code = find_function_code(function.id);
        QVERIFY2(code && !code->value.empty() && !code->derivative.empty() && !code->torch_derivative.empty(),
                 function.id.data());
    }
}

void FunctionsScriptTest::scriptsPlotOurCurves_data()
{
    QTest::addColumn<Framework>("framework");
    for (const auto &framework : choices<Framework>())
        QTest::newRow(framework.id.data()) << framework.value;
}

void FunctionsScriptTest::scriptsPlotOurCurves()
{
    QFETCH(const Framework, framework);
    const QString python = framework == Framework::pytorch ? torch_ : numpy_;
    if (python.isEmpty())
        QSKIP("needs Debian's python3-numpy and python3-torch");

    ScriptFolder folder;
    folder.write("matplotlib/pyplot.py", plotter);
    if (framework == Framework::keras)
        folder.write("keras.py", keras_in_numpy);
    const auto cases = every_function();
    for (const auto &[name, scenario] : cases)
        folder.add(functions_script(scenario, framework, Language::korean).value());
    const auto run = folder.run(python);
    QVERIFY2(run.succeeded, run.errors);
    // What a sigmoid written naively is known for; only exp itself has nowhere else to go.
    const auto warnings = run.errors.count("Warning: overflow");
    QVERIFY2(warnings <= (framework == Framework::pytorch ? 0 : 3), run.errors); // exp, its f′ and its f″
    const auto lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(cases.size()));

    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto curves = json::parse(lines[qsizetype(i)].toStdString()).at("curves");
        const auto wanted = our_curves(cases[i].scenario);
        QCOMPARE(curves.size(), wanted.size());
        for (std::size_t order = 0; order < wanted.size(); ++order) {
            QCOMPARE(curves[order].at("y").size(), wanted[order].size());
            for (std::size_t k = 0; k < wanted[order].size(); ++k) {
                const double given = number_in(curves[order].at("y")[k]);
                QVERIFY2(difference(given, wanted[order][k]) < 1e-9,
                         qPrintable(QStringLiteral("%1, derivative %2, point %3: %4 instead of %5")
                                        .arg(cases[i].name.c_str())
                                        .arg(order)
                                        .arg(k)
                                        .arg(given)
                                        .arg(wanted[order][k])));
            }
        }
    }
}

void FunctionsScriptTest::switchesDecideWhatIsPlotted()
{
    FunctionsScenario scenario = scenario_of("tanh", {});
    scenario.curves.push_back({"elu", {1.5}});
    scenario.show_first = false;
    scenario.show_second = false;
    const auto script = functions_script(scenario, Framework::numpy, Language::english).value();
    QVERIFY(script.find("derivative") == std::string::npos);
    QVERIFY(script.find("elu(x, alpha=1.5)") != std::string::npos);
    QVERIFY(script.find("label=\"ELU (alpha=1.5)\"") != std::string::npos);
    QVERIFY(script.find("plt.axhline(y=-1.5") != std::string::npos);
    scenario.show_reference_lines = false;
    QVERIFY(functions_script(scenario, Framework::numpy, Language::english)->find("axhline") == std::string::npos);
}

void FunctionsScriptTest::theSeedsFigureLooksLikeTheSeed()
{
    FunctionsScenario scenario;
    scenario.show_first = false;
    const auto script = functions_script(scenario, Framework::numpy, Language::korean).value();
    for (const char *line :
         {"import numpy as np\nimport matplotlib.pyplot as plt\n", "def sigmoid(x):\n    # 1 / (1 + np.exp(-x))",
          "x = np.arange(-5.0, 5.0, 0.1)\n", "y = sigmoid(x)\nplt.plot(x, y, label=\"Sigmoid\")\n",
          "plt.title(\"Sigmoid Function\")\n", "plt.show()\n"})
        QVERIFY2(script.find(line) != std::string::npos, line);
}

void FunctionsScriptTest::whatCannotBeDrawnIsRefused()
{
    const auto refusal = [](const FunctionsScenario &scenario) {
        const auto script = functions_script(scenario, Framework::numpy, Language::english);
        return script ? std::optional<ErrorCode>() : script.error().code;
    };
    QCOMPARE(refusal(scenario_of("nothing", {})), ErrorCode::unknown_activation);
    QCOMPARE(refusal(scenario_of("elu", {})), ErrorCode::parameter_count);
    QCOMPARE(refusal(scenario_of("softplus", {-1})), ErrorCode::parameter_outside_domain);
    QCOMPARE(refusal(scenario_of("softmax", {0})), ErrorCode::temperature_not_positive);
    auto empty = scenario_of("relu", {});
    empty.range.step = 0;
    QCOMPARE(refusal(empty), ErrorCode::range_step_zero);
}

ACTLAB_TEST(FunctionsScriptTest, QCoreApplication)
#include "functions_script_test.moc"
