// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

#include "core/network/initial_weights.h"
#include "tests/core/scenario/random_scenario.h"
#include "tests/support/test_class.h"

#include <QElapsedTimer>
#include <QTest>

using namespace actlab;

namespace {

constexpr const char *head = R"({"format":"activation-lab","version":1,)";

std::string with(const std::string &members)
{
    return head + members + '}';
}

QString shown(const Error &error)
{
    QString text = QString::number(static_cast<int>(error.code));
    for (const auto &argument : error.arguments)
        text += ' ' + QString::fromStdString(argument);
    return text;
}

/// Scenarios of a few kinds, as documents from which malformed ones are made.
std::vector<std::string> good_documents(std::size_t count)
{
    std::vector<std::string> documents;
    for (std::size_t seed = 0; seed < count; ++seed)
        documents.push_back(to_json(RandomScenario(seed).make()));
    return documents;
}

/// What a stranger's document may do: be read to a value that is written and read to the same, or be refused.
bool is_read_or_refused(const std::string &document)
{
    const auto read = document_from_json(document);
    if (!read)
        return true;
    const auto again = document_from_json(to_json(*read));
    return again && *again == *read;
}

} // namespace

class ScenarioJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDefaultScenarioReadsBackEqual();
    void randomScenariosReadBackEqual();
    void weightsGoWithTheirNetwork();
    void theTextIsReadable();
    void aSmallChangeIsASmallDifference();
    void aShortDocumentHasDefaults();
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void malformedDocumentsAreRefusedQuickly();
};

void ScenarioJsonTest::aDefaultScenarioReadsBackEqual()
{
    const auto read = scenario_from_json(to_json(Scenario{}));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(shown(read.error())));
    QVERIFY(*read == Scenario{});
}

void ScenarioJsonTest::randomScenariosReadBackEqual()
{
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const Scenario scenario = RandomScenario(seed).make();
        const auto text = to_json(scenario);
        const auto read = scenario_from_json(text);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(QString::number(seed) + ": " + shown(read.error())));
        QVERIFY2(*read == scenario, qPrintable(QString::number(seed)));
        QVERIFY(to_json(*read) == text);
    }
}

void ScenarioJsonTest::weightsGoWithTheirNetwork()
{
    SavedDocument document;
    document.scenario.network.network.hidden = {{3, "prelu", {0.25}}, {2, "tanh", {}}};
    document.weights = initial_weights(document.scenario.network.network, 2, 7);
    document.epoch = 1'387;
    QVERIFY(document_from_json(to_json(document)).value() == document);
    QCOMPARE(document_from_json(R"({"format":"activation-lab","version":1,"epoch":3})").error().code,
             ErrorCode::document_unknown_member);

    document.scenario.network.network.hidden[0].units = 4;
    const auto refused = document_from_json(to_json(document));
    QCOMPARE(refused.error().code, ErrorCode::document_value);
    QCOMPARE(refused.error().arguments[0], std::string("weights"));
}

void ScenarioJsonTest::theTextIsReadable()
{
    Scenario scenario;
    scenario.functions.curves = {{"elu", {0.5}}, {"relu", {}}};
    scenario.network.data.points = PointList({{1, 2.5, 0}, {-3, 0.1, 1}});
    scenario.network.seed = 18446744073709551615ULL;
    const auto text = QString::fromStdString(to_json(scenario));
    QVERIFY(text.startsWith("{\n  \"format\": \"activation-lab\",\n  \"version\": 1,\n  \"page\": \"functions\",\n"));
    QVERIFY(text.contains("\n      {\"function\": \"elu\", \"parameters\": {\"alpha\": 0.5}},\n"));
    QVERIFY(text.contains("\n        [1, 2.5, 0],\n        [-3, 0.1, 1]\n"));
    QVERIFY(text.contains("\n      {\"units\": 4, \"activation\": \"tanh\", \"parameters\": {}},\n"));
    QVERIFY(text.contains("\"seed\": \"18446744073709551615\""));
    QVERIFY(text.endsWith("\n}\n"));
}

void ScenarioJsonTest::aSmallChangeIsASmallDifference()
{
    Scenario scenario;
    const auto before = QString::fromStdString(to_json(scenario)).split('\n');
    scenario.network.network.hidden[1].units = 7;
    const auto after = QString::fromStdString(to_json(scenario)).split('\n');
    QCOMPARE(after.size(), before.size());
    int different = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        different += before[i] != after[i] ? 1 : 0;
    QCOMPARE(different, 1);
}

void ScenarioJsonTest::aShortDocumentHasDefaults()
{
    Scenario expected;
    QVERIFY(scenario_from_json(R"({"version":1,"format":"activation-lab"})").value() == expected);
    expected.functions.curves = {{"elu", {1}}};
    QVERIFY(scenario_from_json(with(R"("functions":{"curves":[{"function":"elu"}]})")).value() == expected);
}

void ScenarioJsonTest::whatIsWrongIsSaidWithItsPlace_data()
{
    using enum ErrorCode;
    QTest::addColumn<QString>("document");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("argument");
    const auto row = [](const std::string &document, ErrorCode code, const char *argument) {
        const auto text = QString::fromStdString(document);
        QTest::newRow(qPrintable(text.mid(0, 150))) << text << static_cast<int>(code) << argument;
    };
    row("", json_malformed, "1");
    row("[]", document_not_recognised, "");
    row("{}", document_not_recognised, "");
    row(R"({"format":"activation-lab"})", document_wrong_kind, "version");
    row(R"({"format":"activation-lab","version":0})", document_wrong_kind, "version");
    row(R"({"format":"activation-lab","version":"1"})", document_wrong_kind, "version");
    row(R"({"format":"activation-lab","version":2,"new":1})", document_newer_version, "2");
    row(with(R"("page":"network","page":"network")"), json_duplicate_key, "page");
    row(with(R"("pgae":"network")"), document_unknown_member, "pgae");
    row(with(R"("network":{"hiden":[]})"), document_unknown_member, "network.hiden");
    row(with(R"("page":"netwrok")"), document_value, "page");
    row(with(R"("page":1)"), document_wrong_kind, "page");
    row(with(R"("functions":[])"), document_wrong_kind, "functions");
    row(with(R"("functions":{"weight":"nan"})"), document_wrong_kind, "functions.weight");
    row(with(R"("functions":{"weight":1e999})"), json_number_too_large, "");
    row(with(R"("functions":{"curves":[{"function":"sigmiod"}]})"), document_value, "functions.curves[0].function");
    row(with(R"("functions":{"curves":[{"function":"elu","parameters":{"beta":1}}]})"), document_value,
        "functions.curves[0].parameters");
    row(with(R"("functions":{"curves":[{"function":"celu","parameters":{"alpha":0}}]})"), document_value,
        "functions.curves[0]");
    row(with(R"("functions":{"range":{"step":0}})"), document_value, "functions.range");
    row(with(R"("functions":{"window":{"x_minimum":5,"x_maximum":5}})"), document_value, "functions.window");
    row(with(R"("softmax":{"logits":[1]})"), document_value, "softmax.logits");
    row(with(R"("softmax":{"logits":[1,20000]})"), document_value, "softmax.logits[1]");
    row(with(R"("softmax":{"temperature":0})"), document_value, "softmax.temperature");
    row(with(R"("softmax":{"target":3})"), document_value, "softmax.target");
    row(with(R"("network":{"hidden":[{"activation":"tanh"},{"activation":"relu","units":17}]})"), document_value,
        "network.hidden[1].units");
    row(with(R"("network":{"hidden":[{"activation":"tanh"},{"units":-1}]})"), document_wrong_kind,
        "network.hidden[1].units");
    std::string layers;
    for (int i = 0; i < 7; ++i)
        layers += std::string(i == 0 ? "" : ",") + R"({"activation":"tanh"})";
    row(with(R"("network":{"hidden":[)" + layers + "]}"), document_too_many, "network.hidden");
    row(with(R"("network":{"hidden":[{"units":3}]})"), document_member_missing, "network.hidden[0].activation");
    row(with(R"("network":{"features":[]})"), document_value, "network.features");
    row(with(R"("network":{"data":{"source":"file:///etc/passwd"}})"), document_value, "network.data.source");
    row(with(R"("network":{"data":{"samples":5001}})"), document_value, "network.data.samples");
    row(with(R"("network":{"data":{"points":[[1,2]]}})"), document_wrong_kind, "network.data.points[0]");
    row(with(R"("network":{"learning_rate":0})"), document_value, "network");
    row(with(R"("network":{"output":"sigmoid","loss":"cross_entropy"})"), document_value, "network.loss");
    row(with(R"("network":{"seed":1})"), document_wrong_kind, "network.seed");
    row(with(R"("network":{"seed":"18446744073709551616"})"), document_wrong_kind, "network.seed");
    row(with(R"("weight_changes":[{"layer":7}])"), document_value, "weight_changes[0].layer");
    row(with(R"("weight_changes":[{"layer":1},{"layer":0,"unit":4}])"), document_value, "weight_changes[1]");
    row(with(R"("network":{"output":"softmax","loss":"cross_entropy"},"weight_changes":[{"layer":2,"unit":2}])"),
        document_value, "weight_changes[0]"); // the circle has two classes
    row(with(R"("backprop":{"decimals":9})"), document_value, "backprop.decimals");
    row(with(R"("backprop":{"own":{"network":{"hidden":[{"activation":"tanh","units":17}]}}})"), document_value,
        "backprop.own.network.hidden[0].units");
    row(with(R"("backprop":{"own":{"network":{"data":{"noise":2}}}})"), document_value,
        "backprop.own.network.data.noise");
    row(with(R"("backprop":{"own":{"weight_changes":[{"steps":1}]}})"), document_value,
        "backprop.own.weight_changes[0].steps");
    row(with(R"("backprop":{"own":{"weight_changes":[{"layer":5,"value":1}]}})"), document_value,
        "backprop.own.weight_changes[0]");
    row(with(R"("weights":{"layers":[]})"), document_value, "weights");
    row(std::string(1000, '['), json_too_deep, "32");
}

void ScenarioJsonTest::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(QString, document);
    QFETCH(int, code);
    QFETCH(QString, argument);
    const auto read = document_from_json(document.toStdString());
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    if (!argument.isEmpty())
        QCOMPARE(QString::fromStdString(read.error().arguments.at(0)), argument);
}

void ScenarioJsonTest::malformedDocumentsAreRefusedQuickly()
{
    std::mt19937_64 engine(5);
    const auto documents = good_documents(20);
    const auto place_in = [&](const std::string &text) { return engine() % text.size(); };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i) {
        const auto &good = documents[static_cast<std::size_t>(i) % documents.size()];
        const auto cut = good.substr(0, engine() % (good.rfind('}') + 1));
        QVERIFY(!document_from_json(cut)); // not even a document that lacks its last brace

        auto flipped = good;
        flipped[place_in(flipped)] ^= static_cast<char>(1U << (engine() % 8));
        QVERIFY(is_read_or_refused(flipped));

        auto huge = good;
        const auto digit = huge.find_first_of("0123456789", place_in(huge));
        huge.insert(digit == std::string::npos ? 0 : digit, "9999999999999999999999");
        QVERIFY(is_read_or_refused(huge));

        auto nested = good;
        nested.insert(place_in(nested), std::string(10'000, i % 2 == 0 ? '[' : '{'));
        QVERIFY(is_read_or_refused(nested));

        auto twice = good;
        const auto line = twice.find("  \"", place_in(twice) / 2);
        twice.insert(line, twice.substr(line, twice.find('\n', line) - line));
        QVERIFY(is_read_or_refused(twice));
    }
    // 5,000 documents of some kilobytes; a reader that goes over them more than once in each place takes minutes.
    QVERIFY(timer.elapsed() < 60'000);

    std::string many = head;
    many += "\"x\":[";
    for (int i = 0; i < 2'000'000; ++i)
        many += "0,";
    QCOMPARE(document_from_json(many + "0]}").error().code, ErrorCode::json_too_many_values);
    QCOMPARE(document_from_json(std::string(17'000'000, ' ')).error().code, ErrorCode::file_too_large);
}

ACTLAB_TEST(ScenarioJsonTest, QCoreApplication)
#include "scenario_json_test.moc"
