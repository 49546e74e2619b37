// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"

#include "tests/core/activation/catalogue_rows.h"
#include "tests/core/activation/special_numbers.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <map>
#include <set>

using namespace actlab;

namespace {

/// The order of the families, and of the functions within each, is the order of the lists.
const std::vector<std::pair<Family, std::vector<std::string_view>>> promised{
    {Family::sigmoidal,
     {"sigmoid", "tanh", "hard_sigmoid", "hard_tanh", "softsign", "arctan", "erf", "gudermannian", "isru", "lecun_tanh",
      "log_sigmoid", "step", "sign"}},
    {Family::rectifier,
     {"relu", "relu6", "leaky_relu", "prelu", "rrelu", "threshold", "elu", "celu", "selu", "softplus", "squareplus",
      "sparse_plus", "relu_squared", "abs"}},
    {Family::shrinkage, {"hard_shrink", "soft_shrink", "tanh_shrink"}},
    {Family::gated,
     {"gelu", "gelu_tanh", "silu", "swish", "mish", "hard_swish", "elish", "lisht", "tanh_exp", "serf", "phish",
      "logish"}},
    {Family::periodic_radial, {"sin", "cos", "snake", "gcu", "sinc", "gaussian"}},
    {Family::other, {"identity", "exponential", "bent_identity", "sparse_sigmoid"}},
};

struct Default {
    const char *id;
    const char *parameter;
    double value;
};

/// PyTorch's names and defaults where it has the function.
constexpr std::array promised_defaults{
    Default{"hard_tanh", "min", -1},
    Default{"hard_tanh", "max", 1},
    Default{"isru", "alpha", 1},
    Default{"leaky_relu", "negative_slope", 0.01},
    Default{"prelu", "a", 0.25},
    Default{"rrelu", "lower", 1.0 / 8},
    Default{"rrelu", "upper", 1.0 / 3},
    Default{"threshold", "threshold", 0},
    Default{"threshold", "value", 0},
    Default{"elu", "alpha", 1},
    Default{"celu", "alpha", 1},
    Default{"softplus", "beta", 1},
    Default{"squareplus", "b", 4},
    Default{"hard_shrink", "lambda", 0.5},
    Default{"soft_shrink", "lambda", 0.5},
    Default{"swish", "beta", 1},
    Default{"sin", "omega", 1},
    Default{"cos", "omega", 1},
    Default{"snake", "a", 1},
};

const Activation &entry(std::string_view id)
{
    return **find_activation(id);
}

Error error_of(std::string_view id, std::vector<double> values)
{
    return check_parameters(entry(id), values).error();
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasPromised();
    void defaultsAreThosePromised();
    void entriesAreComplete_data() { tests::add_activation_rows(); }
    void entriesAreComplete();
    void slidersStayWithinTheDomain_data() { tests::add_activation_rows(); }
    void slidersStayWithinTheDomain();
    void idsAreUnique();
    void familiesAreNamed();
    void aWrongIdSuggestsTheNearest_data();
    void aWrongIdSuggestsTheNearest();
    void valuesOutsideTheDomainAreRefused();
    void valuesThatAreNotFiniteAreRefused();
    void boundsMustAscend();
};

void CatalogueTest::holdsWhatWasPromised()
{
    std::size_t next = 0;
    for (const auto &[family, ids] : promised) {
        for (const auto id : ids) {
            QVERIFY2(next < catalogue().size(), id.data());
            const auto &activation = catalogue()[next++];
            QVERIFY2(activation.id == id && activation.family == family, activation.id.data());
        }
    }
    QVERIFY2(next <= catalogue().size(), "an entry went missing");
}

void CatalogueTest::defaultsAreThosePromised()
{
    std::map<std::string_view, std::size_t> count;
    for (const auto &[id, parameter, value] : promised_defaults) {
        const auto &parameters = entry(id).parameters;
        const auto index = count[id]++;
        QVERIFY2(index < parameters.size() && parameters[index].name == parameter, id);
        QCOMPARE(parameters[index].default_value, value);
    }
    for (const auto &[family, ids] : promised) {
        for (const auto id : ids)
            QVERIFY2(entry(id).parameters.size() == count[id], id.data());
    }
}

void CatalogueTest::entriesAreComplete()
{
    const auto &activation = tests::current_activation();
    QVERIFY(!activation.name.en.empty() && !activation.name.ko.empty());
    QVERIFY(!activation.formula.empty() && !activation.derivative_formula.empty());
    const auto is_in_an_id = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    QVERIFY(std::ranges::all_of(activation.id, is_in_an_id));
    std::set<std::string_view> names;
    for (const auto &parameter : activation.parameters)
        QVERIFY(!parameter.name.empty() && names.insert(parameter.name).second);
}

void CatalogueTest::slidersStayWithinTheDomain()
{
    const auto &activation = tests::current_activation();
    QVERIFY(check_parameters(activation, default_parameters(activation)));
    for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
        const auto &parameter = activation.parameters[i];
        QVERIFY(parameter.minimum < parameter.maximum);
        QVERIFY(parameter.minimum <= parameter.default_value && parameter.default_value <= parameter.maximum);
        // A slider may meet another (hard_tanh's bounds) or pass 0 where 0 is excluded, but its ends are allowed.
        for (const double end : {parameter.minimum, parameter.maximum}) {
            auto values = default_parameters(activation);
            values[i] = end;
            const auto result = check_parameters(activation, values);
            QVERIFY(result || result.error().code == ErrorCode::parameters_not_ascending ||
                    result.error().code == ErrorCode::parameters_descending);
        }
    }
}

void CatalogueTest::idsAreUnique()
{
    std::set<std::string_view> ids;
    std::set<std::string_view> english;
    std::set<std::string_view> korean;
    for (const auto &activation : catalogue()) {
        QVERIFY2(ids.insert(activation.id).second, activation.id.data());
        QVERIFY2(english.insert(activation.name.en).second, activation.id.data());
        QVERIFY2(korean.insert(activation.name.ko).second, activation.id.data());
        QCOMPARE(*find_activation(activation.id), &activation);
    }
}

void CatalogueTest::familiesAreNamed()
{
    QCOMPARE(families().size(), promised.size());
    for (std::size_t i = 0; i < families().size(); ++i) {
        QCOMPARE(families()[i], promised[i].first);
        QVERIFY(!id_of(families()[i]).empty());
        QVERIFY(!name_of(families()[i]).en.empty() && !name_of(families()[i]).ko.empty());
    }
}

void CatalogueTest::aWrongIdSuggestsTheNearest_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("suggested");
    const auto row = [](const char *given, const char *suggested) {
        QTest::newRow(given) << QByteArray(given) << QByteArray(suggested);
    };
    row("sigmoyd", "sigmoid");
    row("Sigmoid", "sigmoid");
    row("ReLU", "relu");
    row("leakyrelu", "leaky_relu");
    row("gelutanh", "gelu_tanh");
    row("hardtanh", "hard_tanh");
    row("mihs", "mish");
    row("soft_plus", "softplus");
}

void CatalogueTest::aWrongIdSuggestsTheNearest()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, suggested);
    const auto result = find_activation(given.toStdString());
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(ErrorCode::unknown_activation));
    QCOMPARE(result.error().arguments, (std::vector<std::string>{given.toStdString(), suggested.toStdString()}));
}

void CatalogueTest::valuesOutsideTheDomainAreRefused()
{
    const auto refuses = [](const char *id, double value, const char *parameter, const char *text, const char *domain) {
        const Error expected{ErrorCode::parameter_outside_domain, {parameter, text, domain}};
        QVERIFY2(!check_parameters(entry(id), std::array{value}), id);
        QVERIFY2(error_of(id, {value}) == expected, id);
    };
    refuses("softplus", 0, "beta", "0", "positive");
    refuses("softplus", -0.5, "beta", "-0.5", "positive");
    refuses("celu", 0, "alpha", "0", "non_zero");
    refuses("soft_shrink", -0.1, "lambda", "-0.1", "non_negative");
    refuses("isru", -1, "alpha", "-1",
            entry("isru").parameters[0].domain == Domain::positive ? "positive" : "non_negative");
    for (const double allowed : {-2.0, -0.0, 0.0, 3.0})
        QVERIFY(check_parameters(entry("prelu"), std::array{allowed}));
    QVERIFY(check_parameters(entry("celu"), std::array{-1.0}));
    QVERIFY(check_parameters(entry("soft_shrink"), std::array{0.0}));
}

void CatalogueTest::valuesThatAreNotFiniteAreRefused()
{
    for (const auto &activation : catalogue()) {
        for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
            for (const double value : {not_a_number, infinity, -infinity}) {
                auto values = default_parameters(activation);
                values[i] = value;
                const auto result = check_parameters(activation, values);
                QVERIFY2(!result && result.error().code == ErrorCode::not_finite, activation.id.data());
                QCOMPARE(result.error().arguments.front(), std::string(activation.parameters[i].name));
            }
        }
    }
}

void CatalogueTest::boundsMustAscend()
{
    QVERIFY(check_parameters(entry("hard_tanh"), std::array{-2.0, 0.5}));
    const Error expected{ErrorCode::parameters_not_ascending, {"min", "1", "max", "-1"}};
    QVERIFY(error_of("hard_tanh", {1, -1}) == expected);
    QCOMPARE(error_of("hard_tanh", {1, 1}).code, ErrorCode::parameters_not_ascending);
    const Error descending{ErrorCode::parameters_descending, {"lower", "0.5", "upper", "0.25"}};
    QCOMPARE(error_of("rrelu", {0.5, 0.25}), descending);
    QVERIFY(check_parameters(**find_activation("rrelu"), std::array{0.25, 0.25}));
}

ACTLAB_TEST(CatalogueTest, QCoreApplication)
#include "catalogue_test.moc"
