// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_fields.h"
#include "core/scenario/scenario_json.h"

#include "core/network/initial_weights.h"
#include "tests/core/scenario/random_scenario.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace actlab;
using nlohmann::json;

namespace {

/// Of JSON Schema, draft 7, what the published schema uses; a keyword that it does not know is a failure too, so that
/// the schema cannot promise what nobody looks at.
class Validator {
public:
    explicit Validator(const json &schema) : root_(schema) {}

    /// The first place where the value is not what the schema says; empty where it is.
    std::string problem(const json &value) { return check(root_, value, "document"); }

private:
    static bool has_type(const std::string &type, const json &value)
    {
        return type == "object"    ? value.is_object()
               : type == "array"   ? value.is_array()
               : type == "string"  ? value.is_string()
               : type == "number"  ? value.is_number()
               : type == "integer" ? value.is_number_integer()
                                   : type == "boolean" && value.is_boolean();
    }

    std::string check(const json &schema, const json &value, const std::string &place)
    {
        for (const auto &[keyword, rule] : schema.items()) {
            if (auto problem = apply(keyword, rule, schema, value, place); !problem.empty())
                return problem;
        }
        return {};
    }

    std::string apply(const std::string &keyword, const json &rule, const json &schema, const json &value,
                      const std::string &place)
    {
        static const QSet<QString> notes{"$schema", "$id", "title", "description", "definitions"};
        if (notes.contains(QString::fromStdString(keyword)))
            return {};
        if (keyword == "$ref")
            return check(root_.at(json::json_pointer(rule.get<std::string>().substr(1))), value, place);
        if (keyword == "properties" || keyword == "items" || keyword == "additionalProperties")
            return apply_to_members(keyword, rule, schema, value, place);
        return holds(keyword, rule, value) ? std::string() : place + ": " + keyword;
    }

    std::string apply_to_members(const std::string &keyword, const json &rule, const json &schema, const json &value,
                                 const std::string &place)
    {
        for (const auto &[name, member] : value.items()) {
            const bool is_listed = schema.contains("properties") && schema["properties"].contains(name);
            std::string problem;
            if (keyword == "items")
                problem = check(rule, member, place + '[' + name + ']');
            else if (keyword == "properties" && is_listed)
                problem = check(rule[name], member, place + '.' + name);
            else if (keyword == "additionalProperties" && !is_listed)
                problem = rule == false ? place + '.' + name : check(rule, member, place + '.' + name);
            if (!problem.empty())
                return problem;
        }
        return {};
    }

    static bool holds(const std::string &keyword, const json &rule, const json &value)
    {
        if (keyword == "type")
            return has_type(rule, value);
        if (keyword == "const")
            return value == rule;
        if (keyword == "enum")
            return std::ranges::find(rule, value) != rule.end();
        if (keyword == "required")
            return std::ranges::all_of(rule, [&](const json &name) { return value.contains(name.get<std::string>()); });
        if (keyword == "dependencies") {
            return std::ranges::all_of(rule.items(), [&](const auto &member) {
                return !value.contains(member.key()) || holds("required", member.value(), value);
            });
        }
        if (keyword == "minItems")
            return value.size() >= rule;
        if (keyword == "maxItems")
            return value.size() <= rule;
        if (keyword == "minimum")
            return value >= rule;
        if (keyword == "maximum")
            return value <= rule;
        if (keyword == "exclusiveMinimum")
            return value > rule;
        if (keyword == "pattern")
            return !value.is_string() || // which the type is there to say
                   QRegularExpression(QString::fromStdString(rule.get<std::string>()))
                       .match(QString::fromStdString(value.get<std::string>()))
                       .hasMatch();
        return false;
    }

    const json &root_;
};

json published_schema()
{
    QFile file(QStringLiteral(ACTLAB_SOURCE_DIR "/resources/schema/actlab-1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

/// Something of everything.
SavedDocument full_document()
{
    SavedDocument document{RandomScenario(1).make(), {}};
    auto &scenario = document.scenario;
    scenario.figure_language = Language::korean;
    scenario.functions.curves = {{"elu", {1}}};
    scenario.functions.window = scenario.network_view.window = PlotWindow{};
    scenario.network.data.points = PointList({{1, 2, 0}});
    scenario.network.data.training_points = 1;
    scenario.network.network.hidden = {{2, "prelu", {0.25}}};
    scenario.network.training.constants.epsilon = 1e-6;
    scenario.network.training.frozen.places = {{0, 0, 1}};
    scenario.network.network.outputs = 1;
    scenario.network.data.columns = TableColumns{"a.csv", {"a", "b"}, {"t"}, {"no", "yes"}, {{1, 2}, {0, 1}}};
    scenario.softmax.names.assign(scenario.softmax.logits.size(), "class");
    scenario.weight_changes = {{{0, 0, 1, 0.5}, 0.25, 10}};
    scenario.backprop.own = OwnNetwork{true, scenario.network, {{{0, 0, 1, 0.5}, 0.25, 0}}};
    document.weights = initial_weights(scenario.network.network, 2, 1);
    document.epoch = 12;
    return document;
}

/// That every property of a schema is in a document.
void expect_written(const json &root, const json &schema, const json &value, const std::string &place)
{
    if (schema.contains("$ref"))
        return expect_written(root, root.at(json::json_pointer(schema["$ref"].get<std::string>().substr(1))), value,
                              place);
    if (schema.contains("items") && !value.empty())
        return expect_written(root, schema["items"], value[0], place + "[]");
    if (!schema.contains("properties"))
        return;
    for (const auto &[name, property] : schema["properties"].items()) {
        QVERIFY2(value.contains(name), (place + '.' + name).c_str());
        expect_written(root, property, value[name], place + '.' + name);
    }
}

template <class T> json words()
{
    json words = json::array();
    for (const auto &choice : choices<T>())
        words.push_back(std::string(choice.id));
    return words;
}

} // namespace

/// The published schema and what is read and written are the same language.
class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsValid();
    void everythingInTheSchemaIsWritten();
    void theWordsAreTheOnesThatAreRead();
    void whatIsRefusedIsInvalid_data();
    void whatIsRefusedIsInvalid();
};

void SchemaTest::whatIsWrittenIsValid()
{
    const json schema = published_schema();
    Validator validator(schema);
    QCOMPARE(validator.problem(json::parse(to_json(Scenario{}))), std::string());
    QCOMPARE(validator.problem(json::parse(to_json(full_document()))), std::string());
    for (std::uint64_t seed = 0; seed < 500; ++seed)
        QCOMPARE(validator.problem(json::parse(to_json(RandomScenario(seed).make()))), std::string());
}

void SchemaTest::everythingInTheSchemaIsWritten()
{
    const json schema = published_schema();
    QVERIFY(schema["properties"].size() > 5);
    expect_written(schema, schema, json::parse(to_json(full_document())), "document");
}

void SchemaTest::theWordsAreTheOnesThatAreRead()
{
    const json schema = published_schema();
    const json &network = schema["definitions"]["network"]["properties"];
    QVERIFY(schema["properties"]["page"]["enum"] == words<PageName>());
    QVERIFY(schema["properties"]["figure_language"]["enum"] == words<Language>());
    QVERIFY(network["features"]["items"]["enum"] == words<Feature>());
    QVERIFY(network["output"]["enum"] == words<Output>());
    QVERIFY(network["initializer"]["enum"] == words<Initializer>());
    QVERIFY(network["loss"]["enum"] == words<Loss>());
    QVERIFY(network["optimizer"]["enum"] == words<Optimizer>());
    QVERIFY(schema["properties"]["backprop"]["properties"]["stride"]["enum"] == words<WalkStride>());
    json sources = json::array();
    for (const auto &generator : generators())
        sources.push_back(std::string(generator.id));
    sources.push_back(std::string(given_points));
    QVERIFY(network["data"]["properties"]["source"]["enum"] == sources);
}

void SchemaTest::whatIsRefusedIsInvalid_data()
{
    QTest::addColumn<QString>("members");
    for (const char *members :
         {R"("page":"none")", R"("none":1)", R"("network":{"hidden":[{"activation":"tanh","units":17}]})",
          R"("network":{"hidden":[{"units":1}]})", R"("network":{"seed":1})", R"("network":{"learning_rate":0})",
          R"("network":{"data":{"samples":5001}})", R"("network":{"data":{"points":[[1]]}})",
          R"("softmax":{"logits":[1]})", R"("backprop":{"decimals":9})",
          R"("backprop":{"own":{"network":{"learning_rate":0}}})", R"("functions":{"show_first":1})", R"("weights":{})",
          R"("epoch":3)"})
        QTest::newRow(members) << members;
}

void SchemaTest::whatIsRefusedIsInvalid()
{
    QFETCH(QString, members);
    const auto document = R"({"format":"activation-lab","version":1,)" + members.toStdString() + '}';
    QVERIFY(!document_from_json(document));
    const json schema = published_schema();
    QVERIFY(!Validator(schema).problem(json::parse(document)).empty());
}

ACTLAB_TEST(SchemaTest, QCoreApplication)
#include "schema_test.moc"
