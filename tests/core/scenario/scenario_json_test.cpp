// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <chrono>
#include <random>

using namespace actlab;
using nlohmann::ordered_json;

namespace {

/// One in which no member is as in a new scenario.
Scenario unusual()
{
    Scenario s;
    s.page = PageName::backprop;
    s.functions.curves = {{"elu", {1.5}}, {"softmax", {0.1}}, {"hard_tanh", {-0.3, 1e-300}}};
    s.functions.affine = {-2.5, 0.1};
    s.functions.range = {4, -4, -1. / 3};
    s.functions.show_value = false;
    s.functions.show_first = false;
    s.functions.show_second = true;
    s.functions.show_reference_lines = false;
    s.functions.shade_vanishing = true;
    s.functions.equal_aspect = true;
    s.functions.window = PlotWindow{-1e10, 0.1, 0.3, 2};
    s.softmax = {{1, -2.25, 1e-5, 700}, 0.5, 3, true, true};
    s.network.data = {
        std::string(given_points), PointList({{0.1, -3, 0}, {1e-310, 2, 1}}), 77, 0.2, 5, 0.9, SplitOrder::in_order,
        18446744073709551615U};
    s.network.network = {{Feature::sin_x1, Feature::x1_times_x2},
                         {{16, "prelu", {0.3}}, {1, "gelu", {}}},
                         Output::softmax,
                         Initializer::he_normal};
    s.network.training = {Loss::cross_entropy, Optimizer::adamw, 1e-4, 3, 1e-5, 0.25, false};
    s.network.seed = 9007199254740993U;
    s.network_view = {false,
                      true,
                      true,
                      true,
                      NetworkCurves::hidden_space,
                      2,
                      3,
                      SliceDirections::gradient,
                      PlotWindow{-1, 1, -2, 2}};
    s.weight_changes = {{{1, 2, 3, 0.5}, -0.25, 12}, {{0, 1, {}, -1}, 1, 0}};
    s.backprop = {5, true, WalkStride::unit, 9, 7};
    s.figure_language = Language::korean;
    return s;
}

ErrorCode refusal(std::string_view text)
{
    const auto read = scenario_from_json(text);
    return read ? ErrorCode{} : read.error().code;
}

std::string changed(const char *pointer, const ordered_json &value)
{
    auto document = ordered_json::parse(to_json(unusual()));
    document[ordered_json::json_pointer(pointer)] = value;
    return document.dump();
}

} // namespace

class ScenarioJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackEqual();
    void everyMemberIsWritten();
    void whatIsMissingIsAsInANewScenario();
    void theTextIsReadable();
    void strangersTextsAreRefused_data();
    void strangersTextsAreRefused();
    void manyMembersTakeNoTime();
    void changedTextsAreReadEqualOrRefused();
};

void ScenarioJsonTest::whatIsWrittenIsReadBackEqual()
{
    for (const Scenario &scenario : {Scenario{}, unusual()}) {
        const auto text = to_json(scenario);
        const auto read = scenario_from_json(text);
        QVERIFY2(read.has_value(), read                             ? ""
                                   : read.error().arguments.empty() ? "?"
                                                                    : read.error().arguments[0].c_str());
        QVERIFY(*read == scenario);
        QCOMPARE(to_json(*read), text);
    }
}

/// unusual() is unusual in all that a file holds, so that the comparison above leaves out none.
void ScenarioJsonTest::everyMemberIsWritten()
{
    const auto usual = ordered_json::parse(to_json(Scenario{})).flatten();
    const auto other = ordered_json::parse(to_json(unusual())).flatten();
    for (const auto &[pointer, value] : usual.items()) {
        if (pointer != "/format" && pointer != "/version" && !value.is_null()) // null: an empty list
            QVERIFY2(!other.contains(pointer) || other.at(pointer) != value, pointer.c_str());
    }
}

void ScenarioJsonTest::whatIsMissingIsAsInANewScenario()
{
    QVERIFY(scenario_from_json(R"({"format":"activation-lab","version":1})").value() == Scenario{});
    const auto read = scenario_from_json(R"({"version":1,"network":{"l2":0.5},"format":"activation-lab"})");
    Scenario wanted;
    wanted.network.training.l2 = 0.5;
    QVERIFY(read.value() == wanted);
}

void ScenarioJsonTest::theTextIsReadable()
{
    const auto text = to_json(unusual());
    for (const char *line : {"{\n  \"format\": \"activation-lab\",\n  \"version\": 1,\n  \"page\": \"backprop\",\n",
                             "\n        [0.1, -3, 0],\n", "\n      \"seed\": \"18446744073709551615\",\n",
                             "\n    \"logits\": [1, -2.25, 1e-05, 700],\n"})
        QVERIFY2(text.find(line) != std::string::npos, line);
}

void ScenarioJsonTest::strangersTextsAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, std::string text, ErrorCode code) {
        QTest::newRow(name) << std::move(text) << code;
    };
    row("nothing", "", ErrorCode::json_malformed);
    row("cut short", to_json(Scenario{}).substr(0, 500), ErrorCode::json_malformed);
    row("another format", R"({"format":"other","version":1})", ErrorCode::scenario_malformed);
    row("no version", R"({"format":"activation-lab"})", ErrorCode::scenario_malformed);
    row("an array", "[1,2]", ErrorCode::scenario_malformed);
    row("newer", R"({"format":"activation-lab","version":2,"unheard":1})", ErrorCode::scenario_newer);
    row("a key twice", R"({"format":"activation-lab","version":1,"version":1})", ErrorCode::json_repeated_key);
    row("deep", std::string(100'000, '[') + std::string(100'000, ']'), ErrorCode::json_too_deep);
    row("too large", std::string(8'000'001, ' '), ErrorCode::scenario_too_large);
    row("infinite", R"({"format":"activation-lab","version":1,"functions":{"weight":1e999}})",
        ErrorCode::json_number_too_large);
    row("unknown member", changed("/network/datta", 1), ErrorCode::scenario_malformed);
    row("unknown page", changed("/page", "lessons"), ErrorCode::unknown_choice);
    row("unknown function", changed("/functions/curves/0/function", "sigmiod"), ErrorCode::unknown_activation);
    row("parameters of another", changed("/functions/curves/0/parameters", {1, 2}), ErrorCode::parameter_count);
    row("outside a domain", changed("/network/hidden/0/activation", "none"), ErrorCode::unknown_activation);
    row("text for a number", changed("/network/l1", "0"), ErrorCode::scenario_malformed);
    row("number for a seed", changed("/network/seed", 7), ErrorCode::scenario_malformed);
    row("seed too large", changed("/network/seed", "18446744073709551616"), ErrorCode::scenario_malformed);
    row("negative count", changed("/network/data/samples", -5), ErrorCode::scenario_malformed);
    row("too many samples", changed("/network/data/samples", 5001), ErrorCode::outside_range);
    row("too many units", changed("/network/hidden/0/units", 17), ErrorCode::outside_range);
    row("point of two numbers", changed("/network/data/points/0", {1, 2}), ErrorCode::scenario_malformed);
    row("window without height", changed("/functions/window/y_maximum", 0.3), ErrorCode::outside_range);
    row("one logit", changed("/softmax/logits", {1}), ErrorCode::outside_range);
    row("endless range", changed("/functions/range/step", 1e-300), ErrorCode::range_step_wrong_direction);
}

void ScenarioJsonTest::strangersTextsAreRefused()
{
    QFETCH(const std::string, text);
    QFETCH(const ErrorCode, code);
    QVERIFY(!scenario_from_json(text));
    QCOMPARE(refusal(text), code);
}

void ScenarioJsonTest::manyMembersTakeNoTime()
{
    std::string text = R"({"format":"activation-lab","version":1)";
    for (int i = 0; i < 400'000; ++i)
        text += ",\"a" + std::to_string(i) + "\":0";
    const auto start = std::chrono::steady_clock::now();
    QCOMPARE(refusal(text + '}'), ErrorCode::json_too_many_members);
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
}

/// A thousand and more documents that were good: cut, flipped, doubled, with huge numbers.
void ScenarioJsonTest::changedTextsAreReadEqualOrRefused()
{
    const auto good = to_json(unusual());
    std::mt19937 random(20240620);
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        auto text = good;
        const auto place = random() % text.size();
        const auto length = random() % 40;
        switch (i % 4) {
        case 0:
            text.resize(place);
            break;
        case 1:
            text[place] = static_cast<char>(text[place] ^ (1 << random() % 8));
            break;
        case 2:
            text.insert(place, text.substr(random() % text.size(), length));
            break;
        case 3:
            if (const auto digit = text.find_first_of("0123456789", place); digit != std::string::npos)
                text.insert(digit, "99999999999999999999", length % 20);
            break;
        }
        const auto read = scenario_from_json(text);
        refused += !read;
        if (read)
            QVERIFY(scenario_from_json(to_json(*read)).value() == *read);
    }
    QVERIFY(refused > 1000);
}

QTEST_APPLESS_MAIN(ScenarioJsonTest)
#include "scenario_json_test.moc"
