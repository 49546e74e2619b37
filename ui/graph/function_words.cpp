// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_words.h"

#include "core/figure/figure_title.h"
#include "ui/text/brief_name.h"
#include "ui/text/number_words.h"
#include "ui/text/parameter_symbol.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
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
    using Symbol = std::pair<std::string_view, const char16_t *>;
    static constexpr std::array symbols{Symbol{"sigmoid", u"σ"}, Symbol{"tanh", u"tanh"}, Symbol{"arctan", u"arctan"},
                                        Symbol{"erf", u"erf"}, Symbol{"gudermannian", u"gd"}, Symbol{"sign", u"sgn"},
                                        Symbol{"sin", u"sin"}, Symbol{"cos", u"cos"}, Symbol{"sinc", u"sinc"},
                                        Symbol{"exponential", u"exp"},
                                        // Another function than GELU, though drawn beside it they look the same.
                                        Symbol{"gelu_tanh", u"GELUₜₐₙₕ"}};
    const auto *known = std::ranges::find(symbols, function.id(), &Symbol::first);
    return known != symbols.end() ? QString::fromUtf16(known->second)
                                  : briefName(in(Language::english, function.name()));
}

QString argument(Affine affine)
{
    const auto [weight, bias] = affine;
    QString text = QStringLiteral("x");
    if (weight == -1)
        text.prepend(QChar(0x2212));
    else if (weight != 1)
        text.prepend(asEntered(weight));
    if (bias != 0)
        text += QStringLiteral(" %1 %2").arg(QChar(bias < 0 ? 0x2212 : '+'), asEntered(std::abs(bias)));
    return text;
}

QString parametersThatDiffer(const DrawnFunction &function)
{
    QStringList texts;
    for (std::size_t i = 0; i < function.parameters().size(); ++i) {
        const Parameter &parameter = function.parameters()[i];
        const double value = function.parameterValues()[i];
        if (value != parameter.default_value) {
            texts += QStringLiteral("%1 = %2").arg(symbolOf(parameter), asEntered(value));
        }
    }
    return texts.join(QStringLiteral(", "));
}

/// A sine of other waves than sin itself has its factor before the argument.
bool hasOtherWaves(const DrawnFunction &function)
{
    const auto parameters = function.parameters();
    return parameters.size() == 1 && parameters[0].name == "omega" &&
           function.parameterValues()[0] != parameters[0].default_value;
}

QString argumentOf(const DrawnFunction &function, Affine affine)
{
    QString inner = argument(affine);
    if (!hasOtherWaves(function))
        return inner;
    return inner == QLatin1String("x") ? QStringLiteral("ωx") : QStringLiteral("ω(%1)").arg(inner);
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
    const QString inner = argumentOf(function, affine);
    if (function.id() == "abs")
        return QStringLiteral("|%1|%2").arg(inner, primes(order));
    // A prime on the name alone would leave out the factor that comes from inside.
    if (order != Order::value && (affine.weight != 1 || hasOtherWaves(function)))
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

QString FunctionWords::asBand(const QString &entry) const
{
    return text(QT_TRANSLATE_NOOP("FunctionPlot", "%1  (band: lowest to highest)")).arg(entry);
}

QString FunctionWords::andMore(std::size_t count) const
{
    return text(QT_TRANSLATE_NOOP("FunctionPlot", "and %1 more")).arg(count);
}

QString FunctionWords::noRoomForLegend() const
{
    return text(QT_TRANSLATE_NOOP("FunctionPlot", "The legend has no room in this size and was left out; choose a "
                                                  "larger one."));
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

QString FunctionWords::tooManyWaves(const DrawnFunction &function, Affine affine, Interval view) const
{
    const double waves = (view.maximum - view.minimum) / function.wavelength(affine);
    return text(QT_TRANSLATE_NOOP("FunctionPlot", "Too many waves to draw one by one: %1 in this picture"))
        .arg(readable(std::round(waves), 6));
}

std::vector<ProbeReading::Line> FunctionWords::reading(const DrawnFunction &function, Affine affine, Place place,
                                                       const Jet &jet, const std::optional<CurveKink> &kink) const
{
    std::vector<ProbeReading::Line> lines{{QStringLiteral("x = %1").arg(readableWithin(place.x, place.span))}};
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

QString FunctionWords::sentence(const DrawnFunction &function, const FunctionsScenario &scenario, Interval view,
                                double shortestWave) const
{
    const auto reach = function.extents(scenario.affine, scenario.range, view).value;
    if (!reach)
        return {};
    const auto at = [&](double x) { return readable(function.jet(scenario.affine, scenario.range, x).value); };
    QStringList sentences{
        text(QT_TRANSLATE_NOOP("FunctionPlot", "%1 goes from %2 on the left to %3 on the right; its lowest value "
                                               "here is %4, its highest %5."))
            .arg(legend(function, scenario.affine, Order::value), at(view.minimum), at(view.maximum),
                 readable(reach->minimum), readable(reach->maximum))};
    if (function.wavelength(scenario.affine) < shortestWave) {
        sentences += tooManyWaves(function, scenario.affine, view) + QLatin1Char('.');
        sentences += text(QT_TRANSLATE_NOOP("FunctionPlot", "A band shows how low and how high it gets."));
    }
    return sentences.join(QLatin1Char(' '));
}

QString FunctionWords::description(std::span<const DrawnFunction> functions, const FunctionsScenario &scenario,
                                   const PlotWindow &view, double shortestWave) const
{
    if (functions.empty())
        return text(QT_TRANSLATE_NOOP("FunctionPlot", "An empty plot: no function is chosen."));
    QStringList sentences{text(QT_TRANSLATE_NOOP("FunctionPlot", "Plot for x from %1 to %2, y from %3 to %4."))
                              .arg(readableWithin(view.x_minimum, view.x_maximum - view.x_minimum),
                                   readableWithin(view.x_maximum, view.x_maximum - view.x_minimum),
                                   readableWithin(view.y_minimum, view.y_maximum - view.y_minimum),
                                   readableWithin(view.y_maximum, view.y_maximum - view.y_minimum))};
    for (const DrawnFunction &function : functions)
        sentences += sentence(function, scenario, {view.x_minimum, view.x_maximum}, shortestWave);
    if (scenario.show_first)
        sentences += text(QT_TRANSLATE_NOOP("FunctionPlot", "First derivatives are dashed."));
    if (scenario.show_second)
        sentences += text(QT_TRANSLATE_NOOP("FunctionPlot", "Second derivatives are dashed and dotted."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace actlab
