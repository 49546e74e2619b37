// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/function_numbers.h"

#include "ui/catalogue/listed_function.h"
#include "ui/document/edit_names.h"
#include "ui/text/language.h"
#include "ui/text/parameter_symbol.h"

#include <QCoreApplication>

namespace actlab {
namespace {

using enum SliderScale::Kind;

const SliderScale limitScale{.minimum = -20, .maximum = 20, .step = 0.5, .defaultValue = 0, .kind = linear};

/// "α (alpha)": as in the formula, and as in code. Words are translated.
QString titleOf(const Parameter &parameter)
{
    if (parameter.name == "temperature")
        return QCoreApplication::translate("Field", "temperature");
    const QString name = qString(parameter.name);
    const QString symbol = symbolOf(parameter);
    return symbol == name ? name : QStringLiteral("%1 (%2)").arg(symbol, name);
}

SliderScale withDefault(SliderScale scale, double value)
{
    scale.defaultValue = value;
    return scale;
}

/// `key` is also what the number is called in code; `title` and `meaning` are marked with
/// QT_TRANSLATE_NOOP("Field", …).
DocumentNumber functionNumber(const QString &key, const QString &symbol, const char *title, const char *meaning,
                              const SliderScale &scale, const std::function<double &(FunctionsScenario &)> &number)
{
    return {key,
            {edits::change, symbol},
            Section::functions,
            scale,
            [title] { return QCoreApplication::translate("Field", title); },
            [meaning] { return QCoreApplication::translate("Field", meaning); },
            {},
            [number](const Scenario &s) {
                FunctionsScenario functions = s.functions;
                return number(functions);
            },
            [number](Scenario &s, double value) {
                const Range before = s.functions.range;
                number(s.functions) = value;
                if (s.functions.range.start != before.start || s.functions.range.stop != before.stop)
                    s.functions.window.reset(); // what is asked for is seen
            },
            [](const Scenario &s) { return check(s.functions); }};
}

bool hasParameter(const FunctionsScenario &functions, const std::string &function, std::size_t place, std::size_t index)
{
    return place < functions.curves.size() && functions.curves[place].function == function &&
           index < functions.curves[place].parameters.size();
}

} // namespace

std::vector<DocumentNumber> inputNumbers()
{
    const SliderScale scale{.minimum = -5, .maximum = 5, .step = 0.1, .defaultValue = 0, .kind = linear};
    return {
        functionNumber(
            QStringLiteral("weight"), QStringLiteral("w"), QT_TRANSLATE_NOOP("Field", "Weight w"),
            QT_TRANSLATE_NOOP("Field", "How strongly the input counts: a larger one makes the curve steeper, a "
                                       "negative one mirrors it"),
            withDefault(scale, Affine().weight), [](FunctionsScenario &s) -> double & { return s.affine.weight; }),
        functionNumber(
            QStringLiteral("bias"), QStringLiteral("b"), QT_TRANSLATE_NOOP("Field", "Bias b"),
            QT_TRANSLATE_NOOP("Field", "Shifts the curve sideways by −b/w: it sets the output where the input is 0"),
            withDefault(scale, Affine().bias), [](FunctionsScenario &s) -> double & { return s.affine.bias; })};
}

std::vector<DocumentNumber> rangeNumbers()
{
    const SliderScale steps{
        .minimum = 0.001, .maximum = 1, .step = 0.1, .defaultValue = Range().step, .kind = logarithmic};
    return {
        functionNumber(QStringLiteral("start"), QStringLiteral("start"), QT_TRANSLATE_NOOP("Field", "Start"),
                       QT_TRANSLATE_NOOP("Field", "Where the curve and the table begin"),
                       withDefault(limitScale, Range().start),
                       [](FunctionsScenario &s) -> double & { return s.range.start; }),
        functionNumber(
            QStringLiteral("stop"), QStringLiteral("stop"), QT_TRANSLATE_NOOP("Field", "Stop"),
            QT_TRANSLATE_NOOP("Field", "Where the curve and the table end, itself left out as in numpy.arange"),
            withDefault(limitScale, Range().stop), [](FunctionsScenario &s) -> double & { return s.range.stop; }),
        functionNumber(QStringLiteral("step"), QStringLiteral("step"), QT_TRANSLATE_NOOP("Field", "Step"),
                       QT_TRANSLATE_NOOP("Field", "How far apart the points of the table and of the exported code are"),
                       steps, [](FunctionsScenario &s) -> double & { return s.range.step; })};
}

std::vector<DocumentNumber> parameterNumbers(const FunctionsScenario &scenario, std::size_t place)
{
    std::vector<DocumentNumber> numbers;
    const std::string function = scenario.curves[place].function;
    for (const Parameter &parameter : findListed(function)->parameters) {
        const std::size_t index = numbers.size();
        // A curve that is gone has no number; its slider is about to go, too.
        numbers.push_back({QStringLiteral("%1/%2").arg(place).arg(qString(parameter.name)),
                           {edits::change, symbolOf(parameter)},
                           Section::functions,
                           scaleOf(parameter),
                           [parameter] { return titleOf(parameter); },
                           [] {
                               return QCoreApplication::translate(
                                   "Field", "Changes the shape of the curve, as it stands in the formula");
                           },
                           {},
                           [=](const Scenario &s) {
                               return hasParameter(s.functions, function, place, index)
                                          ? s.functions.curves[place].parameters[index]
                                          : parameter.default_value;
                           },
                           [=](Scenario &s, double value) {
                               if (hasParameter(s.functions, function, place, index))
                                   s.functions.curves[place].parameters[index] = value;
                           },
                           [](const Scenario &s) { return check(s.functions); }});
    }
    return numbers;
}

} // namespace actlab
