// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/evaluate.h"
#include "core/support/instruction_set.h"

#include "tests/core/activation/catalogue_rows.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <bit>

using namespace actlab;

namespace {

/// Points in every regime of a function: tails, kinks, tiny, and what is not a number.
std::vector<double> awkward_points(std::size_t count)
{
    const std::array special{
        0.0,    -0.0, 1.0,    -1.0,   3.0,      -3.0,      0.5,
        -0.5,   6.0,  1e-300, -1e-9,  40.0,     -40.0,     800.0,
        -800.0, 1e10, -1e100, 2.5e-5, HUGE_VAL, -HUGE_VAL, std::numeric_limits<double>::quiet_NaN()};
    std::vector<double> points(count);
    for (std::size_t i = 0; i < count; ++i)
        points[i] = i % 2 == 0 ? special[i / 2 % special.size()] : 9 * std::sin(static_cast<double>(i));
    return points;
}

bool is_same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool are_same(std::span<const double> a, std::span<const double> b)
{
    return std::ranges::equal(a, b, is_same);
}

/// f, f′ and f″ at each point, one point at a time.
std::array<std::vector<double>, 3> pointwise(const Activation &activation, ParameterValues parameters,
                                             std::span<const double> x)
{
    std::array<std::vector<double>, 3> out;
    for (const double point : x) {
        const auto jet = evaluate(activation, parameters, point);
        out[0].push_back(jet.value);
        out[1].push_back(jet.first);
        out[2].push_back(jet.second);
    }
    return out;
}

constexpr double untouched = -12345.678;

} // namespace

class EvaluateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arraysAgreeWithPoints_data() { tests::add_activation_rows(); }
    void arraysAgreeWithPoints();
    void anOutputMayBeTheInput_data() { tests::add_activation_rows(); }
    void anOutputMayBeTheInput();
    void nothingBeyondTheEndIsTouched();
    void theChainRuleHoldsInside_data() { tests::add_activation_rows(); }
    void theChainRuleHoldsInside();
    void anAffineArgumentAgreesWithPointsAtAnyLength();
};

void EvaluateTest::arraysAgreeWithPoints()
{
    const auto &activation = tests::current_activation();
    const auto parameters = default_parameters(activation);
    for (const auto name : available_instruction_sets()) {
        const InstructionSetLimit limit(name);
        for (std::size_t count = 0; count <= 44; ++count) {
            const auto x = awkward_points(count);
            const auto expected = pointwise(activation, parameters, x);
            std::array<std::vector<double>, 3> out;
            out.fill(std::vector<double>(count, untouched));
            evaluate(activation, parameters, x, out[0]);
            QVERIFY(are_same(out[0], expected[0]));
            out.fill(std::vector<double>(count, untouched));
            evaluate(activation, parameters, x, out[0], out[1]);
            QVERIFY(are_same(out[0], expected[0]) && are_same(out[1], expected[1]));
            out.fill(std::vector<double>(count, untouched));
            evaluate(activation, parameters, x, out[0], out[1], out[2]);
            for (std::size_t order = 0; order < out.size(); ++order)
                QVERIFY(are_same(out[order], expected[order]));
        }
    }
}

void EvaluateTest::anOutputMayBeTheInput()
{
    const auto &activation = tests::current_activation();
    const auto parameters = default_parameters(activation);
    const auto x = awkward_points(37);
    const auto expected = pointwise(activation, parameters, x);
    for (std::size_t order = 0; order < expected.size(); ++order) {
        std::array<std::vector<double>, 3> out;
        out.fill(std::vector<double>(x.size(), untouched));
        out[order] = x;
        evaluate(activation, parameters, out[order], out[0], out[1], out[2]);
        for (std::size_t k = 0; k < expected.size(); ++k)
            QVERIFY(are_same(out[k], expected[k]));
    }
    auto both = x;
    evaluate(activation, parameters, both, both);
    QVERIFY(are_same(both, expected[0]));
}

void EvaluateTest::nothingBeyondTheEndIsTouched()
{
    const auto &activation = **find_activation("mish");
    for (std::size_t count = 0; count <= 20; ++count) {
        const auto x = awkward_points(count);
        std::array<std::vector<double>, 3> out;
        out.fill(std::vector<double>(count + 2, untouched));
        const auto inner = [&](std::size_t order) { return std::span(out[order]).subspan(1, count); };
        evaluate(activation, {}, x, inner(0), inner(1), inner(2));
        for (const auto &values : out) {
            QCOMPARE(values.front(), untouched);
            QCOMPARE(values.back(), untouched);
        }
    }
}

void EvaluateTest::theChainRuleHoldsInside()
{
    const auto &activation = tests::current_activation();
    const auto parameters = default_parameters(activation);
    for (const Affine affine : {Affine{1, 0}, Affine{-2, 0.5}, Affine{0, 3}, Affine{0.25, -1}}) {
        for (const double x : {-3.0, -0.5, 0.0, 1.25, 8.0}) {
            const auto inner = evaluate(activation, parameters, affine.weight * x + affine.bias);
            const auto jet = evaluate(activation, parameters, affine, x);
            QCOMPARE(jet.value, inner.value);
            QCOMPARE(jet.first, inner.first * affine.weight);
            QCOMPARE(jet.second, inner.second * affine.weight * affine.weight);
        }
    }
}

void EvaluateTest::anAffineArgumentAgreesWithPointsAtAnyLength()
{
    const auto &activation = **find_activation("silu");
    const Affine affine{1.5, -0.25};
    for (const std::size_t count :
         {std::size_t{1}, std::size_t{511}, std::size_t{512}, std::size_t{513}, std::size_t{2000}}) {
        const auto x = awkward_points(count);
        std::array<std::vector<double>, 3> out;
        out.fill(std::vector<double>(count, untouched));
        evaluate(activation, {}, affine, x, out[0], out[1], out[2]);
        for (std::size_t i = 0; i < count; ++i) {
            const auto jet = evaluate(activation, {}, affine, x[i]);
            QVERIFY(is_same(out[0][i], jet.value) && is_same(out[1][i], jet.first) && is_same(out[2][i], jet.second));
        }
    }
}

ACTLAB_TEST(EvaluateTest, QCoreApplication)
#include "evaluate_test.moc"
