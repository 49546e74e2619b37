// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/examples.h"

#include "ui/catalogue/listed_function.h"

#include <QCoreApplication>

namespace actlab {
namespace {

enum class Shown { value, withDerivative };

/// As the course's own code draws it.
FunctionsScenario courseFigure(std::string_view id)
{
    FunctionsScenario scenario;
    scenario.curves = {defaultCurve(id)};
    scenario.show_first = false;
    scenario.course_style = true;
    return scenario;
}

FunctionsScenario figure(std::initializer_list<std::string_view> ids, Shown shown)
{
    FunctionsScenario scenario;
    scenario.curves.clear();
    for (const std::string_view id : ids)
        scenario.curves.push_back(defaultCurve(id));
    scenario.show_first = shown == Shown::withDerivative;
    return scenario;
}

QString translate(const char *title)
{
    return QCoreApplication::translate("Example", title);
}

} // namespace

QString Example::translatedTitle() const
{
    return translate(title);
}

QString ExampleGroup::translatedTitle() const
{
    return translate(title);
}

std::vector<ExampleGroup> examples()
{
    return {
        {QT_TRANSLATE_NOOP("Example", "The four functions of the course"),
         {{QT_TRANSLATE_NOOP("Example", "Sigmoid Function"), courseFigure("sigmoid"), {}},
          {QT_TRANSLATE_NOOP("Example", "Tanh Function"), courseFigure("tanh"), {}},
          {QT_TRANSLATE_NOOP("Example", "Relu Function"), courseFigure("relu"), {}},
          {QT_TRANSLATE_NOOP("Example", "Softmax Function"), courseFigure("softmax"), {}}}},
        {QT_TRANSLATE_NOOP("Example", "Why derivatives matter"),
         {{QT_TRANSLATE_NOOP("Example", "Sigmoid and its derivative"), figure({"sigmoid"}, Shown::withDerivative), {}},
          {QT_TRANSLATE_NOOP("Example", "ReLU and its derivative"), figure({"relu"}, Shown::withDerivative), {}},
          {QT_TRANSLATE_NOOP("Example", "Sigmoid, tanh and ReLU compared"), openingScenario(), {}}}},
        {QT_TRANSLATE_NOOP("Example", "Weights and biases"),
         {{QT_TRANSLATE_NOOP("Example", "A weight makes the curve steeper"), figure({"sigmoid"}, Shown::value),
           QStringLiteral("weight")},
          {QT_TRANSLATE_NOOP("Example", "A bias shifts the curve"), figure({"sigmoid"}, Shown::value),
           QStringLiteral("bias")}}}};
}

FunctionsScenario openingScenario()
{
    FunctionsScenario scenario = figure({"sigmoid", "tanh", "relu"}, Shown::withDerivative);
    scenario.window = PlotWindow{-5, 5, -1.25, 2}; // ReLU would press the others flat
    return scenario;
}

} // namespace actlab
