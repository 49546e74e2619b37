// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/field.h"

#include "ui/catalogue/listed_function.h"
#include "ui/text/language.h"
#include "ui/text/parameter_symbol.h"

#include <QCoreApplication>

namespace actlab {
namespace {

using enum SliderScale::Kind;

const SliderScale limitScale{.minimum = -20, .maximum = 20, .step = 0.5, .defaultValue = 0, .kind = linear};

/// "α (alpha)": as in the formula, and as in code.
QString titleOf(const Parameter &parameter)
{
    const QString name = qString(parameter.name);
    const QString symbol = symbolOf(parameter);
    return symbol == name ? name : QStringLiteral("%1 (%2)").arg(symbol, name);
}

/// Words are translated; the rest is called the same in every language.
const char *titleToTranslate(const Parameter &parameter)
{
    return parameter.name == "temperature" ? QT_TRANSLATE_NOOP("Field", "temperature") : "";
}

SliderScale withDefault(SliderScale scale, double value)
{
    scale.defaultValue = value;
    return scale;
}

} // namespace

QString Field::translatedTitle() const
{
    return *title ? QCoreApplication::translate("Field", title) : symbol;
}

QString Field::translatedMeaning() const
{
    return QCoreApplication::translate("Field", meaning);
}

std::vector<Field> inputFields()
{
    const SliderScale scale{.minimum = -5, .maximum = 5, .step = 0.1, .defaultValue = 0, .kind = linear};
    return {{QStringLiteral("weight"), QStringLiteral("w"), QT_TRANSLATE_NOOP("Field", "Weight w"),
             QT_TRANSLATE_NOOP("Field", "How strongly the input counts: a larger one makes the curve steeper, a "
                                        "negative one mirrors it"),
             withDefault(scale, Affine().weight), [](FunctionsScenario &s) -> double & { return s.affine.weight; }},
            {QStringLiteral("bias"), QStringLiteral("b"), QT_TRANSLATE_NOOP("Field", "Bias b"),
             QT_TRANSLATE_NOOP("Field", "Shifts the curve sideways by −b/w: it sets the output where the input is 0"),
             withDefault(scale, Affine().bias), [](FunctionsScenario &s) -> double & { return s.affine.bias; }}};
}

std::vector<Field> rangeFields()
{
    const SliderScale steps{
        .minimum = 0.001, .maximum = 1, .step = 0.1, .defaultValue = Range().step, .kind = logarithmic};
    return {{QStringLiteral("start"), QStringLiteral("start"), QT_TRANSLATE_NOOP("Field", "Start"),
             QT_TRANSLATE_NOOP("Field", "Where the curve and the table begin"), withDefault(limitScale, Range().start),
             [](FunctionsScenario &s) -> double & { return s.range.start; }},
            {QStringLiteral("stop"), QStringLiteral("stop"), QT_TRANSLATE_NOOP("Field", "Stop"),
             QT_TRANSLATE_NOOP("Field", "Where the curve and the table end, itself left out as in numpy.arange"),
             withDefault(limitScale, Range().stop), [](FunctionsScenario &s) -> double & { return s.range.stop; }},
            {QStringLiteral("step"), QStringLiteral("step"), QT_TRANSLATE_NOOP("Field", "Step"),
             QT_TRANSLATE_NOOP("Field", "How far apart the points of the table and of the exported code are"), steps,
             [](FunctionsScenario &s) -> double & { return s.range.step; }}};
}

std::vector<Field> parameterFields(const FunctionsScenario &scenario, std::size_t place)
{
    std::vector<Field> fields;
    for (const Parameter &parameter : findListed(scenario.curves[place].function)->parameters) {
        const std::size_t index = fields.size();
        const QString name = qString(parameter.name);
        fields.push_back({QStringLiteral("%1/%2").arg(place).arg(name), titleOf(parameter), titleToTranslate(parameter),
                          QT_TRANSLATE_NOOP("Field", "Changes the shape of the curve, as it stands in the formula"),
                          scaleOf(parameter),
                          [=](FunctionsScenario &s) -> double & { return s.curves[place].parameters[index]; }});
    }
    return fields;
}

} // namespace actlab
