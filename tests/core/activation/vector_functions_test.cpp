// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/vector_functions.h"

#include "tests/core/activation/frozen.h"
#include "tests/core/activation/special_numbers.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace actlab;

namespace {

using Vector = std::vector<double>;

bool all_nan(const Vector &values)
{
    return std::ranges::all_of(values, [](double x) { return std::isnan(x); });
}

double sum(const Vector &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// One line of vector_functions.csv.
struct Reference {
    const VectorFunction *function{};
    double temperature{};
    Vector logits;
    Vector values;
    Vector jacobian;

    explicit Reference(const QByteArray &line)
    {
        const auto columns = line.split(';');
        function = find_vector_function(columns[0].toStdString());
        temperature = frozen::number(columns[1]);
        logits = frozen::numbers(columns[2]);
        values = frozen::numbers(columns[3]);
        jacobian = frozen::numbers(columns[4]);
    }
};

/// The error of `actual` in units of the last place, where `scale` is the size of the terms that it was made of.
double error_in_units(double actual, double expected, double scale)
{
    if (actual == expected)
        return 0;
    return std::abs(actual - expected) / std::max(frozen::epsilon * scale, frozen::smallest);
}

} // namespace

class VectorFunctionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference();
    void everyFunctionHasReferenceData();
    void theSlopesAreTheDiagonal();
    void theJacobianIsTheSlopeOfTheValues();
    void probabilitiesSumToOne();
    void longSumsLoseNoDigits();
    void aShiftChangesNothing();
    void infiniteLogitsGiveTheLimit();
    void nanIsContagious();
    void withoutLogitsThereIsNothing();
    void extremeTemperatures();
    void aLogitAtTheThresholdIsOutsideTheSupport();
    void theNaiveOneOverflowsAndTheOthersDoNot();
    void badInputIsRefused();
    void theCatalogueIsComplete();
};

void VectorFunctionsTest::agreesWithTheReference()
{
    const auto lines = frozen::lines("vector_functions.csv");
    QVERIFY(lines.size() > 400);
    double worst_value = 0;
    double worst_jacobian = 0;
    for (const auto &line : lines) {
        const Reference reference(line);
        QVERIFY2(reference.function, line.constData());
        const std::size_t n = reference.logits.size();
        const auto values = reference.function->value(reference.logits, reference.temperature);
        const auto jacobian = reference.function->jacobian(reference.logits, reference.temperature);
        // Sparsemax subtracts a threshold in [−1, 0) from u in (−1, 0]; nothing cancels in the others.
        const bool subtracts = reference.function->id == "sparsemax";
        for (std::size_t i = 0; i < n; ++i) {
            const double expected = reference.values[i];
            const double error = error_in_units(values[i], expected, subtracts ? 1 : std::abs(expected));
            worst_value = std::max(worst_value, error);
            QVERIFY2(error <= 4, line.constData());
            for (std::size_t j = 0; j < n; ++j) {
                const double entry = reference.jacobian[i * n + j];
                const double entry_error = error_in_units(jacobian(i, j), entry, std::abs(entry));
                worst_jacobian = std::max(worst_jacobian, entry_error);
                QVERIFY2(entry_error <= 6, line.constData());
            }
        }
    }
    qInfo("largest error: values %.2f eps, Jacobian %.2f eps", worst_value, worst_jacobian);
}

void VectorFunctionsTest::everyFunctionHasReferenceData()
{
    std::set<std::string_view> tested;
    for (const auto &line : frozen::lines("vector_functions.csv"))
        tested.insert(Reference(line).function->id);
    for (const auto &function : vector_functions())
        QVERIFY2(tested.contains(function.id), function.id.data());
}

void VectorFunctionsTest::theSlopesAreTheDiagonal()
{
    for (const auto &line : frozen::lines("vector_functions.csv")) {
        const Reference reference(line);
        const auto jacobian = reference.function->jacobian(reference.logits, reference.temperature);
        const auto slopes = reference.function->slopes(reference.logits, reference.temperature);
        QCOMPARE(slopes.size(), reference.logits.size());
        for (std::size_t i = 0; i < slopes.size(); ++i)
            QVERIFY2(frozen::ulp_distance(slopes[i], jacobian(i, i)) <= 1, line.constData());
    }
}

void VectorFunctionsTest::theJacobianIsTheSlopeOfTheValues()
{
    const Vector logits{0.3, -1.2, 0.9, 0.45};
    constexpr double step = 1e-5;
    for (const auto &function : vector_functions()) {
        const auto jacobian = function.jacobian(logits, 0.8);
        for (std::size_t j = 0; j < logits.size(); ++j) {
            auto left = logits;
            auto right = logits;
            left[j] -= step;
            right[j] += step;
            const auto low = function.value(left, 0.8);
            const auto high = function.value(right, 0.8);
            for (std::size_t i = 0; i < logits.size(); ++i) {
                const double slope = (high[i] - low[i]) / (2 * step);
                QVERIFY2(std::abs(slope - jacobian(i, j)) < 1e-9, function.id.data());
            }
        }
    }
}

void VectorFunctionsTest::probabilitiesSumToOne()
{
    Vector logits(100'000);
    for (std::size_t i = 0; i < logits.size(); ++i)
        logits[i] = 10 * std::sin(static_cast<double>(i));
    for (const auto *const id : {"softmax", "softmin", "sparsemax"}) {
        const auto values = find_vector_function(id)->value(logits, 1);
        QVERIFY(std::ranges::all_of(values, [](double p) { return p >= 0 && p <= 1; }));
        QVERIFY2(std::abs(sum(values) - 1) < 1e-12, id);
    }
}

void VectorFunctionsTest::longSumsLoseNoDigits()
{
    // The largest and n equal ones: the sum is 1 + n·eᶻ. Added up one by one it would be off by hundreds of ulps.
    constexpr std::size_t n = 100'000;
    Vector logits(n + 1, -0.7);
    logits[n / 2] = 0;
    const auto total = static_cast<double>(1 + n * std::exp(-0.7L));
    QVERIFY(frozen::ulp_distance(softmax(logits, 1)[n / 2], 1 / total) <= 2);
    QVERIFY(frozen::ulp_distance(log_softmax(logits, 1)[n / 2], -std::log(total)) <= 2);
}

void VectorFunctionsTest::aShiftChangesNothing()
{
    const Vector logits{0.5, -1.25, 3};
    const Vector shifted{1000.5, 998.75, 1003};
    for (const auto &function : vector_functions())
        QCOMPARE(function.value(logits, 1), function.value(shifted, 1));
}

void VectorFunctionsTest::infiniteLogitsGiveTheLimit()
{
    QCOMPARE(softmax(Vector{infinity, 0, -infinity}), (Vector{1, 0, 0}));
    QCOMPARE(softmax(Vector{infinity, infinity, 0}), (Vector{0.5, 0.5, 0}));
    QCOMPARE(softmax(Vector{-infinity, -infinity}), (Vector{0.5, 0.5}));
    QCOMPARE(softmax(Vector{-infinity, 2, 2}), (Vector{0, 0.5, 0.5}));
    QCOMPARE(softmin(Vector{infinity, 0, -infinity}), (Vector{0, 0, 1}));
    QCOMPARE(log_softmax(Vector{infinity, 0}), (Vector{0, -infinity}));
    QCOMPARE(log_softmax(Vector{1, -infinity}), (Vector{0, -infinity}));
    QCOMPARE(sparsemax(Vector{infinity, 0, -infinity}), (Vector{1, 0, 0}));
    QCOMPARE(sparsemax(Vector{-infinity, -infinity}), (Vector{0.5, 0.5}));
    for (const auto &function : vector_functions()) {
        const auto jacobian = function.jacobian(Vector{infinity, 0, -infinity}, 1);
        QVERIFY2(jacobian.allFinite(), function.id.data());
    }
}

void VectorFunctionsTest::nanIsContagious()
{
    const Vector logits{1, not_a_number, infinity};
    for (const auto &function : vector_functions()) {
        QVERIFY2(all_nan(function.value(logits, 1)), function.id.data());
        QVERIFY2(all_nan(function.slopes(logits, 1)), function.id.data());
        const auto jacobian = function.jacobian(logits, 1);
        QVERIFY2(jacobian.array().isNaN().all(), function.id.data());
    }
}

void VectorFunctionsTest::withoutLogitsThereIsNothing()
{
    for (const auto &function : vector_functions()) {
        QVERIFY(function.value({}, 1).empty());
        QVERIFY(function.slopes({}, 1).empty());
        QCOMPARE(function.jacobian({}, 1).size(), Eigen::Index{0});
    }
    QVERIFY(naive_softmax({}).empty());
}

void VectorFunctionsTest::extremeTemperatures()
{
    const Vector logits{1, 2, 3};
    QCOMPARE(softmax(logits, 1e-300), (Vector{0, 0, 1}));
    QCOMPARE(softmax(logits, frozen::smallest), (Vector{0, 0, 1}));
    QCOMPARE(sparsemax(logits, frozen::smallest), (Vector{0, 0, 1}));
    for (const double p : softmax(logits, 1e300))
        QCOMPARE(p, 1.0 / 3);
    // The difference of the logits overflows, their quotient by the temperature does not.
    QCOMPARE(softmax(Vector{-1.5e308, 1.5e308}, 1.5e308)[1], 1 / (1 + std::exp(-2.0)));
    QCOMPARE(softmax_jacobian(logits, frozen::smallest)(0, 0), 0.0);
}

void VectorFunctionsTest::aLogitAtTheThresholdIsOutsideTheSupport()
{
    const Vector logits{1, 0}; // the threshold is exactly 0
    QCOMPARE(sparsemax(logits), (Vector{1, 0}));
    QVERIFY((sparsemax_jacobian(logits).array() == 0).all());
}

void VectorFunctionsTest::theNaiveOneOverflowsAndTheOthersDoNot()
{
    const Vector moderate{1, 2, 3};
    for (std::size_t i = 0; i < moderate.size(); ++i)
        QCOMPARE(naive_softmax(moderate)[i], softmax(moderate)[i]);
    const Vector large{710, 0};
    QVERIFY(std::isnan(naive_softmax(large)[0]));
    QCOMPARE(softmax(large)[0], 1.0);
    const Vector small{-800, -800};
    QVERIFY(all_nan(naive_softmax(small)));
    QCOMPARE(softmax(small), (Vector{0.5, 0.5}));
    QCOMPARE(log_softmax(Vector{0, -800})[1], -800.0);
}

void VectorFunctionsTest::badInputIsRefused()
{
    const Vector logits{1, 2};
    QVERIFY(check_softmax(logits, 1));
    QVERIFY(check_softmax(Vector{infinity, not_a_number}, 1));
    const auto code = [](const Result<void> &result) { return result.error().code; };
    QCOMPARE(code(check_softmax({}, 1)), ErrorCode::too_few_logits);
    QCOMPARE(code(check_softmax(logits, not_a_number)), ErrorCode::not_finite);
    QCOMPARE(code(check_softmax(logits, infinity)), ErrorCode::not_finite);
    for (const double temperature : {0.0, -0.0, -1.0}) {
        const auto result = check_softmax(logits, temperature);
        QCOMPARE(code(result), ErrorCode::temperature_not_positive);
    }
    QCOMPARE(check_softmax(logits, -1.5).error().arguments, std::vector<std::string>{"-1.5"});
}

void VectorFunctionsTest::theCatalogueIsComplete()
{
    std::set<std::string_view> ids;
    for (const auto &function : vector_functions()) {
        QVERIFY(ids.insert(function.id).second);
        QCOMPARE(find_vector_function(function.id), &function);
        QVERIFY(!function.name.en.empty() && !function.name.ko.empty() && !function.formula.empty());
        QVERIFY(!function.parameters.empty());
        const auto &temperature = function.parameters.front();
        QCOMPARE(temperature.name, std::string_view("temperature"));
        QCOMPARE(temperature.default_value, 1.0);
        QCOMPARE(temperature.domain, Domain::positive);
        QVERIFY(temperature.minimum > 0 && temperature.maximum > 1);
    }
    QCOMPARE(ids, (std::set<std::string_view>{"softmax", "softmin", "log_softmax", "sparsemax"}));
    QVERIFY(!find_vector_function("naive_softmax"));
}

ACTLAB_TEST(VectorFunctionsTest, QCoreApplication)
#include "vector_functions_test.moc"
