// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/initial_weights.h"
#include "core/network/network.h"
#include "core/network/weights.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

NetworkSpec spec_with(Initializer initializer, std::size_t units)
{
    NetworkSpec spec;
    spec.hidden = {{units, "prelu", {0.3}}, {units, "tanh", {}}};
    spec.initializer = initializer;
    return spec;
}

} // namespace

class WeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonReadsBackToTheSameNumbers();
    void jsonLooksAsPromised();
    void otherMembersAreSkipped();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void errorsSayWhere();
    void otherShapesAreRefused();
    void flatteningIsReversible();
    void initializersFollowTheirPapers_data();
    void initializersFollowTheirPapers();
    void initialWeightsDependOnTheSeedOnly();
};

void WeightsTest::jsonReadsBackToTheSameNumbers()
{
    const auto weights = initial_weights(spec_with(Initializer::xavier_normal, 16), 2, 5);
    QVERIFY(parse_weights(to_json(weights)).value() == weights);
}

void WeightsTest::jsonLooksAsPromised()
{
    const NetworkWeights weights{{{2, 2, {0.1, -2, 3, 4e-20}, {0, 1.5}, 0.25}, {1, 2, {1, 2}, {-0.5}, {}}}};
    QCOMPARE(to_json(weights), R"({"layers":[{"weight":[[0.1,-2],[3,4e-20]],"bias":[0,1.5],"slope":0.25},)"
                               R"({"weight":[[1,2]],"bias":[-0.5]}]})");
}

void WeightsTest::otherMembersAreSkipped()
{
    const auto weights = parse_weights(R"({"status":"finished","layers":[{"bias":[1],"weight":[[2]]}],"epoch":3})");
    QVERIFY(weights.value() == (NetworkWeights{{{1, 1, {2}, {1}, {}}}}));
}

void WeightsTest::badJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char *json, ErrorCode code) { QTest::newRow(json) << QByteArray(json) << int(code); };
    row("", ErrorCode::json_malformed);
    row("[1,2", ErrorCode::json_malformed);
    row(R"({"layers":[{"weight":[[1e999]],"bias":[0]}]})", ErrorCode::json_number_too_large);
    row("[]", ErrorCode::weights_malformed);
    row("{}", ErrorCode::weights_malformed);
    row(R"({"layers":3})", ErrorCode::weights_malformed);
    row(R"({"layers":[{}]})", ErrorCode::weights_malformed);
    row(R"({"layers":[{"weight":[[1]]}]})", ErrorCode::weights_malformed);
    row(R"({"layers":[{"weight":[1],"bias":[0]}]})", ErrorCode::weights_malformed);
    row(R"({"layers":[{"weight":[["a"]],"bias":[0]}]})", ErrorCode::weights_malformed);
    row(R"({"layers":[{"weight":[[null]],"bias":[0]}]})", ErrorCode::weights_malformed);
    row(R"({"layers":[{"weight":[[1,2],[3]],"bias":[0,0]}]})", ErrorCode::weights_shape);
    row(R"({"layers":[{"weight":[[1,2]],"bias":[0,0]}]})", ErrorCode::weights_shape);
    row(R"({"layers":[{"weight":[[1,2]],"bias":[0],"slop":0.1}]})", ErrorCode::document_unknown_member);
}

void WeightsTest::badJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const auto weights = parse_weights(json.toStdString());
    QVERIFY(!weights);
    QCOMPARE(int(weights.error().code), code);
}

void WeightsTest::errorsSayWhere()
{
    const auto arguments = [](const char *json) { return parse_weights(json).error().arguments; };
    QCOMPARE(arguments("{\n  \"layers\": oops\n}"), (std::vector<std::string>{"2", "13"}));
    QCOMPARE(arguments("{}"), std::vector<std::string>{"layers"});
    QCOMPARE(arguments(R"({"layers":[{"weight":[[1]],"bias":[0]},{"weight":[[1,"x"]],"bias":[0]}]})"),
             std::vector<std::string>{"layers[1].weight[0][1]"});
    // Layers are counted from 1, as people do.
    QCOMPARE(arguments(R"({"layers":[{"weight":[[1]],"bias":[0]},{"weight":[[1,2],[3]],"bias":[0,0]}]})"),
             (std::vector<std::string>{"2", "weight", "1", "2"}));
    QCOMPARE(arguments(R"({"layers":[{"weight":[[1]],"bias":[0]},{"weight":[[1]],"bias":[0,0]}]})"),
             (std::vector<std::string>{"2", "bias", "2", "1"}));
}

void WeightsTest::otherShapesAreRefused()
{
    const auto wanted = initial_weights(spec_with(Initializer::uniform, 3), 2, 0);
    const auto code = [&](const NetworkWeights &given) { return int(check_weights(given, wanted).error().code); };
    QVERIFY(check_weights(wanted, wanted));
    auto given = wanted;
    given.layers[0].slope.reset();
    QVERIFY(check_weights(given, wanted)); // a file written by PyTorch users has none
    given.layers[1].slope = 1;
    QCOMPARE(code(given), int(ErrorCode::weights_shape));
    given = wanted;
    given.layers.pop_back();
    QCOMPARE(code(given), int(ErrorCode::weights_layer_count));
    QCOMPARE(code(initial_weights(spec_with(Initializer::uniform, 4), 2, 0)), int(ErrorCode::weights_shape));
    const auto arguments = [&] { return check_weights(given, wanted).error().arguments; };
    QCOMPARE(arguments(), (std::vector<std::string>{"2", "3"}));
    for (std::size_t layer = 0; layer < 3; ++layer) { // counted from 1, as people do
        const std::string number = std::to_string(layer + 1);
        given = wanted;
        given.layers[layer].bias[0] = HUGE_VAL;
        QCOMPARE(arguments(), std::vector<std::string>{number});
        given = wanted;
        ++given.layers[layer].inputs;
        QCOMPARE(arguments().front(), number);
    }
    given = wanted;
    given.layers[1].weight[2] = std::nan("");
    QCOMPARE(code(given), int(ErrorCode::weights_not_finite));
}

void WeightsTest::flatteningIsReversible()
{
    const auto spec = spec_with(Initializer::he_normal, 5);
    const auto weights = initial_weights(spec, 2, 7);
    const Network network(spec, 2);
    std::vector<double> flat(network.flat_size());
    network.flatten(weights, flat);
    QVERIFY(network.unflatten(flat) == weights);
    QCOMPARE(network.unit_count(), std::size_t{11});
}

void WeightsTest::initializersFollowTheirPapers_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("variance"); // of a weight in a layer of 16 × 16
    QTest::addColumn<double>("limit");
    QTest::addColumn<double>("bias");
    const auto row = [](const char *id, double variance, double limit, double bias) {
        QTest::newRow(id) << QByteArray(id) << variance << limit << bias;
    };
    row("uniform", 1.0 / 12, 0.5, 0.1);
    row("xavier_uniform", 2.0 / 32, std::sqrt(6.0 / 32), 0);
    row("xavier_normal", 2.0 / 32, HUGE_VAL, 0);
    row("he_uniform", 2.0 / 16, std::sqrt(6.0 / 16), 0);
    row("he_normal", 2.0 / 16, HUGE_VAL, 0);
    row("lecun_normal", 1.0 / 16, HUGE_VAL, 0);
    row("zeros", 0, 0, 0);
}

void WeightsTest::initializersFollowTheirPapers()
{
    QFETCH(QByteArray, id);
    QFETCH(double, variance);
    QFETCH(double, limit);
    QFETCH(double, bias);
    const auto initializer = find_choice<Initializer>(id.toStdString()).value();
    double squares = 0;
    double largest = 0;
    constexpr int draws = 200;
    for (int seed = 0; seed < draws; ++seed) {
        const auto layer = initial_weights(spec_with(initializer, 16), 2, static_cast<std::uint64_t>(seed)).layers[1];
        for (const double w : layer.weight) {
            squares += w * w;
            largest = std::max(largest, std::abs(w));
        }
        for (const double b : layer.bias)
            QCOMPARE(b, bias);
    }
    QVERIFY(std::abs(squares / (256 * draws) - variance) <= 0.02 * variance);
    QVERIFY(largest <= limit);
    QVERIFY(std::isinf(limit) || largest >= 0.99 * limit);
}

void WeightsTest::initialWeightsDependOnTheSeedOnly()
{
    const auto spec = spec_with(Initializer::uniform, 4);
    QVERIFY(initial_weights(spec, 2, 3) == initial_weights(spec, 2, 3));
    QVERIFY(initial_weights(spec, 2, 3) != initial_weights(spec, 2, 4));
    QCOMPARE(initial_weights(spec, 2, 3).layers[0].slope.value(), 0.3);
}

ACTLAB_TEST(WeightsTest, QCoreApplication)
#include "weights_test.moc"
