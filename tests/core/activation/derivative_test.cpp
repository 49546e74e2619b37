// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/evaluate.h"

#include "tests/core/activation/catalogue_rows.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <optional>

using namespace actlab;

// The derivatives, kinks and asymptotes of every entry against its own values: needs no reference, so that a new entry
// is checked from the day on which it is written.

namespace {

using Component = double Jet::*;

/// An entry at some parameters.
struct Function {
    const Activation &activation;
    const std::vector<double> &parameters;

    Jet operator()(double x) const { return evaluate(activation, parameters, x); }
    Kinks kinks() const { return activation.kinks(parameters.data()); }

    /// How far from x there is no kink.
    double clearance(double x) const
    {
        double distance = 1;
        for (const auto &kink : kinks())
            distance = std::min(distance, std::abs(x - kink.x));
        return distance;
    }
};

/// d(component)/dx at x by central differences of fourth order, at the step where two steps agree best.
double numeric_slope(const Function &f, Component component, double x)
{
    const auto at = [&](double point) { return f(point).*component; };
    double best = std::numeric_limits<double>::quiet_NaN();
    double best_change = HUGE_VAL;
    double previous = best;
    for (double h = f.clearance(x) / 4; h > 1e-7; h /= 2) {
        const double slope = (8 * (at(x + h) - at(x - h)) - (at(x + 2 * h) - at(x - 2 * h))) / (12 * h);
        const double change = std::abs(slope - previous);
        if (change < best_change) {
            best_change = change;
            best = slope;
        }
        previous = slope;
    }
    return best;
}

bool is_close(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Whether a jet is to rounding what the function takes beside a kink, where it moves by up to `distance`·(its slope).
bool is_limit(const Jet &side, const Jet &beside)
{
    constexpr double tolerance = 1e-6;
    return is_close(side.value, beside.value, tolerance) && is_close(side.first, beside.first, tolerance) &&
           is_close(side.second, beside.second, tolerance);
}

/// Where a component jumps between two points: the interval is halved toward the larger difference until nothing lies
/// between its ends. None if the difference has vanished by then, or was no more than rounding.
std::optional<double> jump_between(const Function &f, Component component, double low, double high)
{
    double at_low = f(low).*component;
    double at_high = f(high).*component;
    const double start = std::abs(at_high - at_low);
    const double rounding = 1e-10 * std::max({1.0, std::abs(at_low), std::abs(at_high)});
    while (std::abs(at_high - at_low) > std::max(rounding, 1e-4 * start)) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            return high;
        const double at_middle = f(middle).*component;
        if (std::abs(at_high - at_middle) > std::abs(at_middle - at_low)) {
            low = middle;
            at_low = at_middle;
        } else {
            high = middle;
            at_high = at_middle;
        }
    }
    return {};
}

QByteArray describe(const Function &f, double x)
{
    return QByteArray::fromStdString(tests::label_of(f.activation, f.parameters)) +
           " at x = " + QByteArray::number(x, 'g', 17);
}

} // namespace

class DerivativeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCentralDifferences_data() { tests::add_activation_rows(); }
    void agreesWithCentralDifferences();
    void kinksAreWhatLiesBesideThem_data() { tests::add_activation_rows(); }
    void kinksAreWhatLiesBesideThem();
    void atAKinkALimitOrWhatLiesBetweenIsTaken_data() { tests::add_activation_rows(); }
    void atAKinkALimitOrWhatLiesBetweenIsTaken();
    void everyJumpIsAKink_data() { tests::add_activation_rows(); }
    void everyJumpIsAKink();
    void asymptotesAreApproached_data() { tests::add_activation_rows(); }
    void asymptotesAreApproached();
};

void DerivativeTest::agreesWithCentralDifferences()
{
    const auto &activation = tests::current_activation();
    for (const auto &set : tests::parameter_sets(activation)) {
        const Function f{activation, set};
        for (int i = -60; i <= 60; ++i) {
            const double x = 0.137 * i + 0.0113;
            if (f.clearance(x) < 1e-3)
                continue;
            const auto jet = f(x);
            const double first = numeric_slope(f, &Jet::value, x);
            QVERIFY2(is_close(first, jet.first, 1e-7), describe(f, x) + ": f' " + QByteArray::number(jet.first) +
                                                           ", by differences " + QByteArray::number(first));
            const double second = numeric_slope(f, &Jet::first, x);
            QVERIFY2(is_close(second, jet.second, 1e-7), describe(f, x) + ": f'' " + QByteArray::number(jet.second) +
                                                             ", by differences " + QByteArray::number(second));
        }
    }
}

void DerivativeTest::kinksAreWhatLiesBesideThem()
{
    const auto &activation = tests::current_activation();
    for (const auto &set : tests::parameter_sets(activation)) {
        const Function f{activation, set};
        double previous = -HUGE_VAL;
        for (const auto &kink : f.kinks()) {
            const double step = 1e-12 * std::max(1.0, std::abs(kink.x));
            QVERIFY2(is_limit(kink.left, f(kink.x - step)), describe(f, kink.x));
            QVERIFY2(is_limit(kink.right, f(kink.x + step)), describe(f, kink.x));
            QVERIFY2(kink.x > previous, "kinks are in order");
            previous = kink.x;
        }
    }
}

void DerivativeTest::atAKinkALimitOrWhatLiesBetweenIsTaken()
{
    const auto &activation = tests::current_activation();
    for (const auto &set : tests::parameter_sets(activation)) {
        const Function f{activation, set};
        for (const auto &kink : f.kinks()) {
            const auto jet = f(kink.x);
            const auto lies_between = [&](Component component) {
                const auto [low, high] = std::minmax(kink.left.*component, kink.right.*component);
                const double slack = 1e-12 * std::max(std::abs(low), std::abs(high));
                return jet.*component >= low - slack && jet.*component <= high + slack;
            };
            QVERIFY2(lies_between(&Jet::value), describe(f, kink.x));
            // A step has slope 0 on both sides; "between" would be infinite, so 0 it is.
            QVERIFY2(lies_between(&Jet::first) || jet.first == 0, describe(f, kink.x));
            QVERIFY2(lies_between(&Jet::second) || jet.second == 0, describe(f, kink.x));
        }
    }
}

void DerivativeTest::everyJumpIsAKink()
{
    const auto &activation = tests::current_activation();
    for (const auto &set : tests::parameter_sets(activation)) {
        const Function f{activation, set};
        constexpr int count = 250;
        for (int i = -count; i < count; ++i) {
            const double low = 0.031 * i + 0.0071;
            const double high = low + 0.031;
            for (const auto component : {&Jet::value, &Jet::first, &Jet::second}) {
                const auto jump = jump_between(f, component, low, high);
                QVERIFY2(!jump || f.clearance(*jump) < 1e-9, describe(f, jump.value_or(0)));
            }
        }
    }
}

void DerivativeTest::asymptotesAreApproached()
{
    const auto &activation = tests::current_activation();
    for (const auto &set : tests::parameter_sets(activation)) {
        const Function f{activation, set};
        const auto asymptotes = activation.asymptotes(set.data());
        for (const auto side : {Side::left, Side::right}) {
            const double sign = side == Side::left ? -1 : 1;
            const auto *const found = std::ranges::find(asymptotes, side, &Asymptote::side);
            const bool has_one = found != asymptotes.end();
            // Without an entry the secant through two far points is tried, which an asymptote would be.
            const double slope = has_one ? found->slope : (f(sign * 2e6).value - f(sign * 1e6).value) / (sign * 1e6);
            const double intercept = has_one ? found->intercept : f(sign * 1e6).value - slope * sign * 1e6;
            const auto gap = [&](double x) { return std::abs(f(sign * x).value - (slope * sign * x + intercept)); };
            if (has_one) {
                QVERIFY2(gap(1e6) < 1e-3 && gap(1e9) < 1e-6, describe(f, sign * 1e6));
                QVERIFY2(gap(1e6) <= std::max(gap(1e3), 1e-9), describe(f, sign * 1e6));
            } else {
                const double remains = std::max(gap(1.3e7), gap(1.7e7));
                const bool is_straight = remains + gap(0.5) + gap(3) == 0; // the line itself approaches nothing
                QVERIFY2(!(remains < 1e-3) || is_straight, describe(f, sign * 1e7));
            }
        }
    }
}

ACTLAB_TEST(DerivativeTest, QCoreApplication)
#include "derivative_test.moc"
