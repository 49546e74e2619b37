// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/evaluate.h"
#include "core/support/instruction_set.h"

#include "tests/core/activation/catalogue_rows.h"
#include "tests/core/activation/special_numbers.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <array>
#include <cstdio>
#include <map>

using namespace actlab;

// Every activation against correctly rounded values over the whole double range (tests/reference/activations.py).
// ACTLAB_ACCURACY_TABLE=1 in the environment prints the largest error of each function.

namespace {

/// One line of activations.csv.
struct Row {
    double x{};
    Jet expected;
    bool has_second = true; ///< false at a jump of f″
    double first_scale{};   ///< the larger of |f′| and the terms that cancel in it
    double second_scale{};

    explicit Row(const QByteArray &line)
    {
        const auto fields = line.split(',');
        x = frozen::number(fields[0]);
        expected = {frozen::number(fields[1]), frozen::number(fields[2]), frozen::number(fields[3])};
        has_second = fields[3] != "*";
        first_scale = std::max(std::abs(expected.first), fields.size() > 4 ? frozen::number(fields[4]) : 0);
        second_scale = std::max(std::abs(expected.second), fields.size() > 5 ? frozen::number(fields[5]) : 0);
    }
};

/// A function at some parameters with its frozen values.
struct Block {
    const Activation *activation{};
    std::vector<double> parameters;
    std::vector<Row> rows;
};

std::vector<Block> read_blocks(std::string_view id)
{
    std::vector<Block> blocks;
    bool is_wanted = false;
    for (const auto &line : frozen::lines("activations.csv")) {
        if (line.startsWith('@')) {
            const auto name = line.mid(2).split(' ').front();
            is_wanted = name.toStdString() == id;
            if (is_wanted)
                blocks.push_back({*find_activation(id), frozen::numbers(line.mid(3 + name.size())), {}});
        } else if (is_wanted) {
            blocks.back().rows.emplace_back(line);
        }
    }
    return blocks;
}

bool has_table()
{
    return qEnvironmentVariableIsSet("ACTLAB_ACCURACY_TABLE");
}

/// The errors allowed: of f in units of the last place (4, and 8 for GELU), of f′ and f″ in eps of their scales.
struct Allowance {
    double ulp = 4;
    double eps = 16;
};

Allowance allowance(const Activation &activation)
{
    return activation.id == "gelu" ? Allowance{.ulp = 8} : Allowance{};
}

/// |actual − expected| in eps of `scale`, less two subnormal units, which underflow may cost.
double error_in_eps(double actual, double expected, double scale)
{
    if (actual == expected || (std::isnan(actual) && std::isnan(expected)))
        return 0;
    if (!std::isfinite(actual) || !std::isfinite(expected))
        return std::numeric_limits<double>::infinity();
    const double error = std::max(0.0, std::abs(actual - expected) - 2 * frozen::smallest);
    return error == 0 ? 0 : error / (frozen::epsilon * scale);
}

/// A subnormal result may be two units off, where four would be most of its digits.
double error_in_ulp(double actual, double expected)
{
    const double distance = frozen::ulp_distance(actual, expected);
    return std::abs(expected) < std::numeric_limits<double>::min() ? 2 * distance : distance;
}

/// The largest errors over a function's points: f in ULP, f′ and f″ in eps.
using Errors = std::array<double, 3>;

Errors errors_at(const Row &row, const Jet &actual)
{
    return {error_in_ulp(actual.value, row.expected.value),
            error_in_eps(actual.first, row.expected.first, row.first_scale),
            row.has_second ? error_in_eps(actual.second, row.expected.second, row.second_scale) : 0};
}

/// "f′ at -0x1p3 (-8): got …, expected …, 33 of 16 allowed", or nothing.
std::string complaint(const Row &row, const Jet &actual, const Errors &errors, const Allowance &allowed)
{
    const std::array names{"f", "f'", "f''"};
    const std::array got{actual.value, actual.first, actual.second};
    const std::array expected{row.expected.value, row.expected.first, row.expected.second};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double limit = i == 0 ? allowed.ulp : allowed.eps;
        if (errors[i] <= limit)
            continue;
        std::array<char, 300> text{};
        std::snprintf(text.data(), text.size(),
                      "%s at x = %.17g (%a): got %.17g, expected %.17g, error %.4g of %.4g allowed", names[i], row.x,
                      row.x, got[i], expected[i], errors[i], limit);
        return text.data();
    }
    return {};
}

std::vector<Jet> evaluate_all(const Block &block)
{
    std::vector<double> x;
    std::ranges::transform(block.rows, std::back_inserter(x), &Row::x);
    std::array<std::vector<double>, 3> out;
    out.fill(std::vector<double>(x.size()));
    evaluate(*block.activation, block.parameters, x, out[0], out[1], out[2]);
    std::vector<Jet> jets;
    for (std::size_t i = 0; i < x.size(); ++i)
        jets.push_back({out[0][i], out[1][i], out[2][i]});
    return jets;
}

} // namespace

class AccuracyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasReferenceData_data() { tests::add_activation_rows(); }
    void hasReferenceData();
    void isRightOverTheWholeRange_data() { tests::add_activation_rows(); }
    void isRightOverTheWholeRange();
    void nanGivesNan_data() { tests::add_activation_rows(); }
    void nanGivesNan();
    void whatOscillatesHasNoLimit();
    void cleanupTestCase();

private:
    std::vector<std::string> check(const Block &block);

    std::map<std::string, Errors> table_;
};

void AccuracyTest::hasReferenceData()
{
    const auto &activation = tests::current_activation();
    const auto sets = tests::frozen_parameter_sets(activation);
    QVERIFY2(
        std::ranges::find(sets, default_parameters(activation)) != sets.end(),
        "no frozen values at the default parameters: add the definition to tests/reference/activations.py, run it");
    for (const auto &set : sets)
        QVERIFY2(check_parameters(activation, set), tests::label_of(activation, set).c_str());
}

void AccuracyTest::isRightOverTheWholeRange()
{
    const auto blocks = read_blocks(tests::current_activation().id);
    std::vector<std::string> complaints;
    for (const auto name : available_instruction_sets()) {
        const InstructionSetLimit limit(name);
        for (const auto &block : blocks) {
            for (const auto &text : check(block))
                complaints.push_back(std::string(name) + ": " + text);
        }
    }
    if (has_table()) {
        for (const auto &text : complaints)
            std::printf("%s\n", text.c_str());
    }
    QVERIFY2(complaints.empty(),
             complaints.empty() ? "" : (complaints.front() + "; all: " + std::to_string(complaints.size())).c_str());
}

std::vector<std::string> AccuracyTest::check(const Block &block)
{
    const auto label = tests::label_of(*block.activation, block.parameters);
    auto &largest = table_[label];
    const auto jets = evaluate_all(block);
    std::vector<std::string> complaints;
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        const auto &row = block.rows[i];
        const auto errors = errors_at(row, jets[i]);
        for (std::size_t order = 0; order < errors.size(); ++order)
            largest[order] = std::max(largest[order], errors[order]);
        const auto text = complaint(row, jets[i], errors, allowance(*block.activation));
        if (!text.empty())
            complaints.push_back(std::string(label).append(": ").append(text));
    }
    return complaints;
}

void AccuracyTest::nanGivesNan()
{
    const auto &activation = tests::current_activation();
    for (const auto name : available_instruction_sets()) {
        const InstructionSetLimit limit(name);
        for (const auto &set : tests::parameter_sets(activation)) {
            const auto jet = evaluate(activation, set, not_a_number);
            QVERIFY(std::isnan(jet.value) && std::isnan(jet.first) && std::isnan(jet.second));
            double value = 0;
            evaluate(activation, set, std::array{not_a_number}, std::span(&value, 1));
            QVERIFY(std::isnan(value));
        }
    }
}

void AccuracyTest::whatOscillatesHasNoLimit()
{
    for (const auto *const id : {"sin", "cos", "gcu", "snake"}) {
        const auto found = find_activation(id);
        QVERIFY2(found, id);
        for (const double x : {HUGE_VAL, -HUGE_VAL}) {
            const auto jet = evaluate(**found, default_parameters(**found), x);
            QVERIFY2(std::isnan(jet.first) && std::isnan(jet.second), id);
            QVERIFY2(std::string_view(id) == "snake" ? jet.value == x : std::isnan(jet.value), id);
        }
    }
}

void AccuracyTest::cleanupTestCase()
{
    if (!has_table())
        return;
    std::printf("%-24s %12s %12s %12s\n", "largest error", "f / ULP", "f' / eps", "f'' / eps");
    for (const auto &[label, errors] : table_)
        std::printf("%-24s %12.4g %12.4g %12.4g\n", label.c_str(), errors[0], errors[1], errors[2]);
}

ACTLAB_TEST(AccuracyTest, QCoreApplication)
#include "accuracy_test.moc"
