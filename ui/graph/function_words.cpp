// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_words.h"

#include "core/figure/figure_title.h"
#include "ui/text/brief_name.h"
#include "ui/text/number_words.h"
#include "ui/text/parameter_symbol.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

constexpr auto context = "FunctionPlot";

QString primes(Order order)
{
    return QString(static_cast<int>(order), QChar(0x2032)).replace(QStringLiteral("\u2032\u2032"), QChar(0x2033));
}

QString symbol(const DrawnFunction &function)
{
    if (function.id() == "sigmoid")
        return QStringLiteral("σ");
    if (function.id() == "tanh")
        return QStringLiteral("tanh");
    if (function.id() == "gelu_tanh")
        return QStringLiteral("GELUₜₐₙₕ"); // another function than GELU, though drawn beside it they look the same
    return briefName(in(Language::english, function.name()));
}

QString argument(Affine affine)
{
    const auto [weight, bias] = affine;
    QString text = QStringLiteral("x");
    if (weight == -1)
        text.prepend(QChar(0x2212));
    else if (weight != 1)
        text.prepend(readable(weight, 3));
    if (bias != 0)
        text += QStringLiteral(" %1 %2").arg(QChar(bias < 0 ? 0x2212 : '+'), readable(std::abs(bias), 3));
    return text;
}

QString parametersThatDiffer(const DrawnFunction &function)
{
    QStringList texts;
    for (std::size_t i = 0; i < function.parameters().size(); ++i) {
        const Parameter &parameter = function.parameters()[i];
        const double value = function.parameterValues()[i];
        if (value != parameter.default_value) {
            texts += QStringLiteral("%1 = %2").arg(symbolOf(parameter), readable(value, 3));
        }
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

FunctionWords::FunctionWords(Language language) : language_(language), translation_(language) {}

QString FunctionWords::text(const char *source) const
{
    return translation_(context, source);
}

QString FunctionWords::name(const DrawnFunction &function) const
{
    const QString name = in(language_, function.name());
    return language_ == Language::korean ? briefName(name) : name;
}

QString FunctionWords::expression(const DrawnFunction &function, Affine affine, Order order) const
{
    const QString inner = argument(affine);
    // A prime on the name alone would leave out the factor w that comes from inside.
    if (affine.weight != 1 && order != Order::value)
        return QStringLiteral("[%1(%2)]%3").arg(symbol(function), inner, primes(order));
    return QStringLiteral("%1%2(%3)").arg(symbol(function), primes(order), inner);
}

QString FunctionWords::legend(const DrawnFunction &function, Affine affine, Order order) const
{
    QStringList parts{expression(function, affine, order)};
    if (order == Order::value) {
        if (name(function).compare(symbol(function), Qt::CaseInsensitive) != 0)
            parts += name(function);
        if (const QString parameters = parametersThatDiffer(function); !parameters.isEmpty())
            parts += parameters;
    }
    return parts.join(QStringLiteral("  "));
}

QString FunctionWords::andMore(std::size_t count) const
{
    return text(QT_TRANSLATE_NOOP("FunctionPlot", "and %1 more")).arg(count);
}

QString FunctionWords::title(const FunctionsScenario &scenario) const
{
    return QString::fromStdString(figure_title(scenario, language_));
}

QStringList FunctionWords::kinkNotes(const CurveKink &kink) const
{
    const auto numbers = [](const QString &words, double left, double right, double at) {
        return words.arg(readable(left, 3), readable(right, 3), readable(at, 3));
    };
    if (kink.left.value != kink.right.value) {
        return {numbers(text(QT_TRANSLATE_NOOP("FunctionPlot", "Jump from %1 to %2, here %3")), kink.left.value,
                        kink.right.value, kink.at.value)};
    }
    if (kink.left.first == kink.right.first)
        return {};
    QStringList notes{numbers(text(QT_TRANSLATE_NOOP("FunctionPlot", "Corner: slope from %1 to %2, here %3")),
                              kink.left.first, kink.right.first, kink.at.first)};
    if (kink.left.first < kink.right.first) { // convex
        notes += text(QT_TRANSLATE_NOOP("FunctionPlot", "Every slope in [%1, %2] is a subgradient"))
                     .arg(readable(kink.left.first, 3), readable(kink.right.first, 3));
    }
    return notes;
}

std::vector<ProbeReading::Line> FunctionWords::reading(const DrawnFunction &function, Affine affine, double x,
                                                       const Jet &jet, const std::optional<CurveKink> &kink) const
{
    std::vector<ProbeReading::Line> lines{{QStringLiteral("x = %1").arg(readable(x))}};
    for (const Order order : everyOrder) {
        const double y = component(jet, order);
        if (!std::isnan(y))
            lines.push_back({QStringLiteral("%1 = %2").arg(expression(function, affine, order), readable(y))});
    }
    const QStringList notes = kink ? kinkNotes(*kink) : QStringList();
    for (const QString &note : notes)
        lines.push_back({note});
    if (notes.isEmpty() && jet.first == 0)
        lines.push_back({text(QT_TRANSLATE_NOOP("FunctionPlot", "Slope exactly 0: no gradient passes")), true});
    else if (notes.isEmpty() && std::abs(jet.first) < vanishingSlope)
        lines.push_back({text(QT_TRANSLATE_NOOP("FunctionPlot", "Vanishing gradient")), true});
    return lines;
}

QString FunctionWords::sentence(const DrawnFunction &function, const FunctionsScenario &scenario, Interval view) const
{
    constexpr std::size_t points = 200;
    const CurveSamples samples = function.samples(scenario.affine, scenario.range, view, points);
    std::vector<double> values;
    std::ranges::copy_if(samples.value, std::back_inserter(values), [](double y) { return !std::isnan(y); });
    if (values.empty())
        return {};
    const auto [lowest, highest] = std::ranges::minmax(values);
    return text(QT_TRANSLATE_NOOP("FunctionPlot", "%1 goes from %2 on the left to %3 on the right; its lowest value "
                                                  "here is %4, its highest %5."))
        .arg(legend(function, scenario.affine, Order::value), readable(values.front()), readable(values.back()),
             readable(lowest), readable(highest));
}

QString FunctionWords::description(std::span<const DrawnFunction> functions, const FunctionsScenario &scenario,
                                   const PlotWindow &view) const
{
    if (functions.empty())
        return text(QT_TRANSLATE_NOOP("FunctionPlot", "An empty plot: no function is chosen."));
    QStringList sentences{text(QT_TRANSLATE_NOOP("FunctionPlot", "Plot for x from %1 to %2, y from %3 to %4."))
                              .arg(readable(view.x_minimum), readable(view.x_maximum), readable(view.y_minimum),
                                   readable(view.y_maximum))};
    for (const DrawnFunction &function : functions)
        sentences += sentence(function, scenario, {view.x_minimum, view.x_maximum});
    if (scenario.show_first)
        sentences += text(QT_TRANSLATE_NOOP("FunctionPlot", "First derivatives are dashed."));
    if (scenario.show_second)
        sentences += text(QT_TRANSLATE_NOOP("FunctionPlot", "Second derivatives are dashed and dotted."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace actlab
