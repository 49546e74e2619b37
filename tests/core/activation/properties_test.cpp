// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/properties.h"

#include "core/activation/evaluate.h"

#include "tests/core/activation/catalogue_rows.h"
#include "tests/core/activation/special_numbers.h"
#include "tests/support/test_class.h"

#include <QElapsedTimer>
#include <QTest>

using namespace actlab;

namespace {

Properties properties_of(const char *id, const std::vector<double> &parameters)
{
    return compute_properties(**find_activation(id), parameters);
}

Properties properties_of(const char *id)
{
    return properties_of(id, default_parameters(**find_activation(id)));
}

bool is_near(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

bool matches(const Bound &bound, double value, std::optional<double> at)
{
    return is_near(bound.value, value) && bound.at.has_value() == at.has_value() && (!at || is_near(*bound.at, *at));
}

bool takes(const std::vector<ValueSpan> &values, double value)
{
    const double slack = 1e-9 * std::max(1.0, std::abs(value));
    return std::ranges::any_of(
        values, [&](const ValueSpan &span) { return value >= span.low - slack && value <= span.high + slack; });
}

/// A bound of f or |f′| that is attained at a point; values by mpmath, to 15 digits.
struct Landmark {
    const char *id;
    Bound Properties::*bound;
    double value;
    double at;
};

constexpr auto none = std::nullopt;

} // namespace

class PropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void landmarks();
    void ranges();
    void jumpsLeaveValuesOut();
    void steepestSlopesAreWhereTheDerivativeHasThem();
    void monotonicity();
    void symmetry();
    void smoothness();
    void saturation();
    void parametersMatter();
    void theBoundsHold_data() { tests::add_activation_rows(); }
    void theBoundsHold();
    void isFastEnoughForASlider();
};

void PropertiesTest::landmarks()
{
    const std::array known{
        Landmark{"sigmoid", &Properties::steepest, 0.25, 0},
        Landmark{"tanh", &Properties::steepest, 1, 0},
        Landmark{"silu", &Properties::infimum, -0.278464542761074, -1.27846454276107},
        Landmark{"silu", &Properties::steepest, 1.09983932012887, 2.39935728051547},
        Landmark{"gelu", &Properties::infimum, -0.169971207479904, -0.751791524693564},
        Landmark{"gelu", &Properties::steepest, 1.12890414518515, 1.41421356237310},
        Landmark{"mish", &Properties::infimum, -0.308843413017250, -1.19243121451550},
        Landmark{"mish", &Properties::steepest, 1.08849816125173, 1.49057117948543},
        Landmark{"lisht", &Properties::steepest, 1.19967864025773, 1.19967864025773},
        Landmark{"hard_swish", &Properties::infimum, -0.375, -1.5},
        Landmark{"sinc", &Properties::infimum, -0.217233628211222, 4.49340945790906},
        Landmark{"sinc", &Properties::supremum, 1, 0},
        Landmark{"gaussian", &Properties::supremum, 1, 0},
        Landmark{"gaussian", &Properties::steepest, 0.857763884960707, 0.707106781186548},
        Landmark{"lisht", &Properties::infimum, 0, 0},
        Landmark{"sin", &Properties::supremum, 1, 1.57079632679490},
        Landmark{"cos", &Properties::infimum, -1, 3.14159265358979},
        Landmark{"erf", &Properties::steepest, 1.12837916709551, 0},
        Landmark{"relu", &Properties::infimum, 0, 0},
        Landmark{"relu6", &Properties::supremum, 6, 6},
        Landmark{"relu", &Properties::steepest, 1, 1},
        Landmark{"step", &Properties::infimum, 0, 0},
        Landmark{"step", &Properties::supremum, 1, 1},
        Landmark{"abs", &Properties::infimum, 0, 0},
    };
    for (const auto &[id, bound, value, at] : known) {
        const Bound computed = properties_of(id).*bound;
        const auto message = QByteArray(id) + ": " + QByteArray::number(computed.value, 'g', 15) + " at " +
                             QByteArray::number(computed.at.value_or(NAN), 'g', 15);
        QVERIFY2(matches(computed, value, at), message.constData());
    }
}

void PropertiesTest::ranges()
{
    struct Range {
        const char *id;
        double infimum;
        double supremum;
        bool has_minimum;
        bool has_maximum;
    };
    const std::array known{
        Range{"sigmoid", 0, 1, false, false},
        Range{"tanh", -1, 1, false, false},
        Range{"hard_tanh", -1, 1, true, true},
        Range{"hard_sigmoid", 0, 1, true, true},
        Range{"relu", 0, infinity, true, false},
        Range{"identity", -infinity, infinity, false, false},
        Range{"elu", -1, infinity, false, false},
        Range{"selu", -1.75809934084738, infinity, false, false},
        Range{"softplus", 0, infinity, false, false},
        Range{"log_sigmoid", -infinity, 0, false, false},
        Range{"exponential", 0, infinity, false, false},
        Range{"gaussian", 0, 1, false, true},
        Range{"sin", -1, 1, true, true},
        Range{"gcu", -infinity, infinity, false, false},
        Range{"snake", -infinity, infinity, false, false},
        Range{"relu_squared", 0, infinity, true, false},
        Range{"sign", -1, 1, true, true},
        Range{"arctan", -1.57079632679490, 1.57079632679490, false, false},
        Range{"lecun_tanh", -1.7159, 1.7159, false, false},
    };
    for (const auto &[id, low, high, has_minimum, has_maximum] : known) {
        const auto properties = properties_of(id);
        QVERIFY2(is_near(properties.infimum.value, low) && properties.infimum.at.has_value() == has_minimum, id);
        QVERIFY2(is_near(properties.supremum.value, high) && properties.supremum.at.has_value() == has_maximum, id);
    }
}

void PropertiesTest::jumpsLeaveValuesOut()
{
    const auto single = [](double value) { return ValueSpan{value, value, true, true}; };
    using Spans = std::vector<ValueSpan>;
    QCOMPARE(properties_of("step").values, (Spans{single(0), single(1)}));
    QCOMPARE(properties_of("sign").values, (Spans{single(-1), single(0), single(1)}));
    QCOMPARE(properties_of("hard_shrink").values,
             (Spans{{-infinity, -0.5, false, false}, single(0), {0.5, infinity, false, false}}));
    QCOMPARE(properties_of("hard_shrink", {0}).values, (Spans{{-infinity, infinity, false, false}}));
    QCOMPARE(properties_of("threshold", {0, -3}).values, (Spans{single(-3), {0, infinity, false, false}}));
    QCOMPARE(properties_of("threshold", {0, 0}).values, (Spans{{0, infinity, true, false}}));
    QCOMPARE(properties_of("threshold", {0, 2}).values, (Spans{{0, infinity, false, false}}));
    QCOMPARE(properties_of("relu6").values, (Spans{{0, 6, true, true}}));
    QCOMPARE(properties_of("sigmoid").values, (Spans{{0, 1, false, false}}));
    QCOMPARE(properties_of("soft_shrink").values, (Spans{{-infinity, infinity, false, false}}));
}

void PropertiesTest::steepestSlopesAreWhereTheDerivativeHasThem()
{
    using Stretches = std::vector<Stretch>;
    QCOMPARE(properties_of("relu").steepest_along, (Stretches{{0, infinity}}));
    QCOMPARE(properties_of("hard_shrink").steepest_along, (Stretches{{-infinity, -0.5}, {0.5, infinity}}));
    QCOMPARE(properties_of("abs").steepest_along, (Stretches{{-infinity, 0}, {0, infinity}}));
    QCOMPARE(properties_of("hard_tanh").steepest_along, (Stretches{{-1, 1}}));
    QCOMPARE(properties_of("identity").steepest_along, (Stretches{{-infinity, infinity}}));
    QCOMPARE(properties_of("step").steepest_along, (Stretches{{-infinity, infinity}}));
    QCOMPARE(properties_of("sigmoid").steepest_along, Stretches());

    const auto hard_swish = properties_of("hard_swish"); // 1.5 from the left, 1 from the right and at 3 itself
    QVERIFY(matches(hard_swish.steepest, 1.5, none));
    QCOMPARE(hard_swish.steepest_near, std::optional(3.0));
}

void PropertiesTest::monotonicity()
{
    for (const auto *const id : {"sigmoid", "tanh", "relu", "step", "softplus", "snake", "tanh_shrink", "hard_shrink",
                                 "selu", "threshold", "squareplus", "identity"})
        QVERIFY2(properties_of(id).monotonicity == Monotonicity::non_decreasing, id);
    for (const auto *const id : {"silu", "gelu", "gelu_tanh", "mish", "elish", "sin", "gcu", "abs", "gaussian",
                                 "hard_swish", "phish", "logish", "serf", "tanh_exp"})
        QVERIFY2(properties_of(id).monotonicity == Monotonicity::neither, id);
    // Just where the value below the threshold is the higher one, f falls there.
    QVERIFY(properties_of("threshold", {1, -2}).monotonicity == Monotonicity::non_decreasing);
    QVERIFY(properties_of("threshold", {-1.5, 20}).monotonicity == Monotonicity::neither);
    QVERIFY(properties_of("prelu", {-0.5}).monotonicity == Monotonicity::neither);
}

void PropertiesTest::symmetry()
{
    for (const auto *const id : {"tanh", "sign", "softsign", "soft_shrink", "hard_shrink", "sin", "gcu", "identity"})
        QVERIFY2(properties_of(id).symmetry == Symmetry::odd, id);
    for (const auto *const id : {"abs", "cos", "gaussian", "sinc", "lisht"})
        QVERIFY2(properties_of(id).symmetry == Symmetry::even, id);
    for (const auto *const id : {"sigmoid", "relu", "step", "silu", "snake", "bent_identity", "exponential"})
        QVERIFY2(properties_of(id).symmetry == Symmetry::neither, id);
    QVERIFY(properties_of("hard_tanh").symmetry == Symmetry::odd);
    QVERIFY(properties_of("hard_tanh", {-2, 0.5}).symmetry == Symmetry::neither);
}

void PropertiesTest::smoothness()
{
    const std::array known{
        std::pair{"step", Smoothness::discontinuous},
        std::pair{"hard_shrink", Smoothness::discontinuous},
        std::pair{"relu", Smoothness::continuous},
        std::pair{"soft_shrink", Smoothness::continuous},
        std::pair{"hard_swish", Smoothness::continuous},
        std::pair{"selu", Smoothness::continuous},
        std::pair{"elu", Smoothness::once},
        std::pair{"celu", Smoothness::once},
        std::pair{"sparse_plus", Smoothness::once},
        std::pair{"elish", Smoothness::once},
        std::pair{"softsign", Smoothness::once},
        std::pair{"relu_squared", Smoothness::once},
        std::pair{"sigmoid", Smoothness::smooth},
        std::pair{"mish", Smoothness::smooth},
    };
    for (const auto &[id, expected] : known)
        QVERIFY2(properties_of(id).smoothness == expected, id);
    QVERIFY(properties_of("threshold").smoothness == Smoothness::continuous);
    QVERIFY(properties_of("threshold", {1, -2}).smoothness == Smoothness::discontinuous);
    QVERIFY(properties_of("elu", {0.1}).smoothness == Smoothness::continuous);
    QVERIFY(properties_of("leaky_relu", {1}).smoothness == Smoothness::smooth);
}

void PropertiesTest::saturation()
{
    const auto check = [](const char *id, bool left, bool right) {
        const auto properties = properties_of(id);
        QVERIFY2(properties.saturates_left == left && properties.saturates_right == right, id);
    };
    check("sigmoid", true, true);
    check("relu", true, false);
    check("leaky_relu", false, false);
    check("relu6", true, true);
    check("softplus", true, false);
    check("log_sigmoid", false, true);
    check("sin", false, false);
    check("gaussian", true, true);
    check("exponential", true, false);
    check("bent_identity", false, false);
}

void PropertiesTest::parametersMatter()
{
    // swish(x, β) = silu(βx)/β: the landmarks move with 1/β.
    const auto flat = properties_of("swish", {0.01});
    QVERIFY(matches(flat.infimum, -27.8464542761074, -127.846454276107));
    const auto steep = properties_of("swish", {10});
    QVERIFY(matches(steep.infimum, -0.0278464542761074, -0.127846454276107));
    QVERIFY(matches(properties_of("sin", {30}).steepest, 30, 0));
    QVERIFY(matches(properties_of("sin", {30}).supremum, 1, 0.0523598775598299));
    QVERIFY(matches(properties_of("snake", {10}).steepest, 2, 0.0785398163397448));
    QVERIFY(matches(properties_of("elu", {2.5}).infimum, -2.5, none));
    QVERIFY(matches(properties_of("elu", {2.5}).steepest, 2.5, 0));
    QVERIFY(matches(properties_of("isru", {25}).supremum, 0.2, none));
    QVERIFY(matches(properties_of("softplus", {100}).steepest, 1, none));
    QVERIFY(matches(properties_of("threshold", {-1.5, 20}).infimum, -1.5, none));
}

/// Whatever is claimed to be a bound is one, and what is claimed to be attained is.
void PropertiesTest::theBoundsHold()
{
    const auto &activation = tests::current_activation();
    for (const auto &set : tests::parameter_sets(activation)) {
        const auto label = tests::label_of(activation, set);
        const auto p = compute_properties(activation, set);
        for (int i = -4000; i <= 4000; ++i) {
            const double x = std::copysign(std::pow(std::abs(i) / 400.0, 3), i); // denser near 0, to ±1000
            const auto jet = evaluate(activation, set, x);
            const double slack = 1e-9 * std::max(1.0, std::abs(jet.value));
            QVERIFY2(jet.value >= p.infimum.value - slack && jet.value <= p.supremum.value + slack, label.c_str());
            QVERIFY2(takes(p.values, jet.value), label.c_str());
            QVERIFY2(std::abs(jet.first) <= p.steepest.value * (1 + 1e-9), label.c_str());
        }
        for (const auto &bound : {p.infimum, p.supremum}) {
            if (bound.at)
                QVERIFY2(is_near(evaluate(activation, set, *bound.at).value, bound.value), label.c_str());
        }
        if (p.steepest.at) {
            const double slope = std::abs(evaluate(activation, set, *p.steepest.at).first);
            QVERIFY2(is_near(slope, p.steepest.value), label.c_str());
        }
        QVERIFY2(is_near(p.values.front().low, p.infimum.value), label.c_str());
        QVERIFY2(is_near(p.values.back().high, p.supremum.value), label.c_str());
        QCOMPARE(p.at_zero, evaluate(activation, set, 0));
    }
}

void PropertiesTest::isFastEnoughForASlider()
{
    // The target is 2 ms; a busy machine gets ten times that, and a sanitizer as much again.
#ifdef ACTLAB_SANITIZED
    constexpr qint64 longest = 200'000'000;
#else
    constexpr qint64 longest = 20'000'000;
#endif
    for (const auto &activation : catalogue()) {
        const auto parameters = default_parameters(activation);
        qint64 fastest = std::numeric_limits<qint64>::max();
        for (int repetition = 0; repetition < 5; ++repetition) {
            QElapsedTimer timer;
            timer.start();
            compute_properties(activation, parameters);
            fastest = std::min(fastest, timer.nsecsElapsed());
        }
        QVERIFY2(fastest < longest, activation.id.data());
        if (qEnvironmentVariableIsSet("ACTLAB_PROPERTIES_TABLE"))
            qInfo("%-16s %6.0f µs", activation.id.data(), static_cast<double>(fastest) / 1000);
    }
}

ACTLAB_TEST(PropertiesTest, QCoreApplication)
#include "properties_test.moc"
