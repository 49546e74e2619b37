// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit: the last value that is taken, the first that is not, and the place that the error names.
#include "core/scenario/scenario_limits.h"

#include "core/data/data_spec.h"
#include "core/support/number_text.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <optional>

using namespace actlab;

namespace {

/// A number of a scenario that has ends, and what sets it.
struct Limit {
    std::string place;
    double least = 0;
    double most = 0;
    double step = 1; ///< to the first value beyond
    std::function<void(Scenario &, double)> set;
};

auto count(std::size_t value)
{
    return static_cast<double>(value);
}

/// Sets an unsigned number; what is below 0 cannot be tried.
template <class Member> auto whole(Member member)
{
    return [member](Scenario &s, double value) { member(s) = static_cast<std::size_t>(value); };
}

std::vector<Limit> limits()
{
    const auto changed = [](auto set) {
        return [set](Scenario &s, double value) {
            s.weight_changes.resize(2);
            set(s.weight_changes[1], value);
        };
    };
    return {
        {"softmax.logits[1]", -maximum_logit, maximum_logit, 0.01,
         [](Scenario &s, double x) { s.softmax.logits[1] = x; }},
        {"softmax.logits", count(minimum_logits), count(maximum_logits), 1,
         [](Scenario &s, double x) { s.softmax.logits.assign(static_cast<std::size_t>(x), 0.5); }},
        {"softmax.temperature", minimum_temperature, maximum_temperature, 0.001,
         [](Scenario &s, double x) { s.softmax.temperature = x; }},
        {"softmax.target", 0, count(Scenario().softmax.logits.size() - 1), 1,
         whole([](Scenario & s) -> auto & { return s.softmax.target; })},
        {"network.data.samples", count(minimum_samples), count(maximum_samples), 1,
         whole([](Scenario & s) -> auto & { return s.network.data.samples; })},
        {"network.data.noise", 0, maximum_noise, 0.01, [](Scenario &s, double x) { s.network.data.noise = x; }},
        {"network.data.classes", 2, count(maximum_classes), 1,
         whole([](Scenario & s) -> auto & { return s.network.data.classes; })},
        {"network.data.train_fraction", 0, 1, 0.01, [](Scenario &s, double x) { s.network.data.train_fraction = x; }},
        {"network.data.training_points", 0, 2, 1,
         [](Scenario &s, double x) {
             s.network.data.points = PointList({{1, 2, 0}, {3, 4, 1}});
             s.network.data.training_points = static_cast<std::size_t>(x);
         }},
        {"network.data.columns.inputs", 1, count(maximum_inputs), 1,
         [](Scenario &s, double x) {
             s.network.data.columns =
                 TableColumns{"", std::vector<std::string>(static_cast<std::size_t>(x)), {"t"}, {}, {}};
         }},
        {"network.data.columns.targets", 1, count(maximum_targets), 1,
         [](Scenario &s, double x) {
             s.network.data.columns =
                 TableColumns{"", {"x"}, std::vector<std::string>(static_cast<std::size_t>(x)), {}, {}};
         }},
        {"network.data.columns.classes", 2, count(maximum_classes), 1,
         [](Scenario &s, double x) {
             s.network.data.columns =
                 TableColumns{"", {"x"}, {"t"}, std::vector<std::string>(static_cast<std::size_t>(x)), {}};
         }},
        {"network.data.points[1]", 0, 2, 1,
         [](Scenario &s, double x) {
             s.network.data.columns = TableColumns{"", {"x", "y"}, {"t"}, {"a", "b", "c"}, {}};
             s.network.data.points = PointList({{1, 2, 0}, {3, 4, x}});
         }},
        {"network.outputs", 1, count(maximum_targets), 1,
         [](Scenario &s, double x) { s.network.network.outputs = static_cast<std::size_t>(x); }},
        {"network.hidden[1].units", 1, count(maximum_units), 1,
         whole([](Scenario & s) -> auto & { return s.network.network.hidden[1].units; })},
        {"network.batch_size", 0, count(maximum_given_points), 1,
         whole([](Scenario & s) -> auto & { return s.network.training.batch_size; })},
        {"network_view.layer", 0, count(maximum_hidden_layers), 1,
         whole([](Scenario & s) -> auto & { return s.network_view.layer; })},
        {"network_view.unit", 0, count(maximum_units - 1), 1,
         whole([](Scenario & s) -> auto & { return s.network_view.unit; })},
        {"weight_changes[1].layer", 0, count(maximum_hidden_layers), 1,
         changed([](WeightChange &c, double x) { c.edit.weight.layer = static_cast<std::size_t>(x); })},
        {"weight_changes[1].unit", 0, count(maximum_units - 1), 1,
         changed([](WeightChange &c, double x) { c.edit.weight.unit = static_cast<std::size_t>(x); })},
        {"weight_changes[1].input", 0, count(maximum_units - 1), 1,
         changed([](WeightChange &c, double x) { c.edit.weight.input = static_cast<std::size_t>(x); })},
        {"weight_changes[1].steps", 0, count(maximum_document_count), 2,
         changed([](WeightChange &c, double x) { c.steps = static_cast<std::uint64_t>(x); })},
        {"backprop.sample", 0, count(maximum_given_points), 1,
         whole([](Scenario & s) -> auto & { return s.backprop.sample; })},
        {"backprop.place", 0, count(maximum_document_count), 2,
         whole([](Scenario & s) -> auto & { return s.backprop.place; })},
        {"backprop.decimals", minimum_decimals, maximum_decimals, 1,
         [](Scenario &s, double x) { s.backprop.decimals = static_cast<int>(x); }},
    };
}

/// Numbers that have no ends but must be numbers.
std::vector<std::pair<std::string, std::function<double &(Scenario &)>>> numbers()
{
    return {
        {"functions.weight", [](Scenario &s) -> double & { return s.functions.affine.weight; }},
        {"functions.bias", [](Scenario &s) -> double & { return s.functions.affine.bias; }},
        {"functions.window.x_minimum", [](Scenario &s) -> double & { return s.functions.window.emplace().x_minimum; }},
        {"functions.window.x_maximum", [](Scenario &s) -> double & { return s.functions.window.emplace().x_maximum; }},
        {"network_view.window.y_minimum",
         [](Scenario &s) -> double & { return s.network_view.window.emplace().y_minimum; }},
        {"network_view.window.y_maximum",
         [](Scenario &s) -> double & { return s.network_view.window.emplace().y_maximum; }},
        {"network_view.x3", [](Scenario &s) -> double & { return s.network_view.x3; }},
        {"network_view.x4", [](Scenario &s) -> double & { return s.network_view.x4; }},
        {"network.data.columns.scaling[0].offset",
         [](Scenario &s) -> double & {
             s.network.data.columns = TableColumns{"", {"x"}, {"t"}, {}, {{}}};
             return s.network.data.columns->scaling[0].offset;
         }},
        {"weight_changes[0].value", [](Scenario &s) -> double & { return s.weight_changes.emplace_back().edit.value; }},
        {"weight_changes[0].previous",
         [](Scenario &s) -> double & { return s.weight_changes.emplace_back().previous; }},
    };
}

std::string refused_place(const Scenario &scenario)
{
    const auto checked = check_scenario(scenario);
    return checked ? "accepted" : checked.error().arguments.front();
}

Scenario with(const Limit &limit, double value)
{
    Scenario scenario;
    limit.set(scenario, value);
    return scenario;
}

} // namespace

class ScenarioLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothEndsAreTakenAndNothingBeyond();
    void numbersAreFinite();
    void listsHaveAnEnd();
    void windowsHaveAnInside();
};

void ScenarioLimitsTest::bothEndsAreTakenAndNothingBeyond()
{
    for (const Limit &limit : limits()) {
        const auto taken = [&](double value) { return refused_place(with(limit, value)) == "accepted"; };
        QVERIFY2(taken(limit.least), limit.place.c_str());
        QVERIFY2(taken(limit.most), limit.place.c_str());
        const auto above = check_scenario(with(limit, limit.most + limit.step));
        QVERIFY2(!above, limit.place.c_str());
        QCOMPARE(above.error().arguments.front(), limit.place);
        if (limit.least - limit.step >= 0 || limit.step < 1) {
            const auto below = check_scenario(with(limit, limit.least - limit.step));
            QVERIFY2(!below, limit.place.c_str());
            QCOMPARE(below.error().arguments.front(), limit.place);
        }
    }
}

void ScenarioLimitsTest::numbersAreFinite()
{
    for (const auto &[place, number] : numbers()) {
        for (const double value : {HUGE_VAL, -HUGE_VAL, std::nan("")}) {
            Scenario scenario;
            number(scenario) = value;
            QCOMPARE(refused_place(scenario), place);
        }
        Scenario scenario;
        (void)number(scenario);
        QCOMPARE(refused_place(scenario), std::string("accepted"));
    }
}

void ScenarioLimitsTest::listsHaveAnEnd()
{
    Scenario curves;
    curves.functions.curves.assign(maximum_curves, Curve{});
    QCOMPARE(refused_place(curves), std::string("accepted"));
    curves.functions.curves.emplace_back();
    QCOMPARE(refused_place(curves), std::string("functions.curves"));
    Scenario layers;
    layers.network.network.hidden.assign(maximum_hidden_layers, LayerSpec{});
    QCOMPARE(refused_place(layers), std::string("accepted"));
    layers.network.network.hidden.emplace_back();
    QCOMPARE(refused_place(layers), std::string("network.hidden"));
    Scenario changes;
    changes.weight_changes.resize(maximum_weight_changes);
    QCOMPARE(refused_place(changes), std::string("accepted"));
    changes.weight_changes.emplace_back();
    QCOMPARE(refused_place(changes), std::string("weight_changes"));
    Scenario points;
    points.network.data.points = PointList(std::vector<Point>(maximum_given_points));
    QCOMPARE(refused_place(points), std::string("accepted"));
    points.network.data.points = PointList(std::vector<Point>(maximum_given_points + 1));
    QCOMPARE(refused_place(points), std::string("network.data.points"));
}

void ScenarioLimitsTest::windowsHaveAnInside()
{
    Scenario scenario;
    for (auto *window : {&scenario.functions.window, &scenario.network_view.window}) {
        for (const PlotWindow &empty : {PlotWindow{1, 1, 0, 1}, PlotWindow{1, 0, 0, 1}, PlotWindow{0, 1, 2, 2}}) {
            *window = empty;
            QVERIFY(!check_scenario(scenario));
        }
        *window = PlotWindow{0, 1e-9, -2, -1};
        QVERIFY(check_scenario(scenario));
    }
}

ACTLAB_TEST(ScenarioLimitsTest, QCoreApplication)
#include "scenario_limits_test.moc"
