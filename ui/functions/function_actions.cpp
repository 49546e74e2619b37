// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/function_actions.h"

#include "ui/document/document_toggle.h"
#include "ui/document/edit_names.h"
#include "ui/text/language.h"
#include "ui/text/translation.h"
#include "ui/widgets/icon.h"

#include <QActionGroup>

namespace actlab {
namespace {

const QString valueSymbol = QStringLiteral("f");
const QString firstSymbol = QStringLiteral("f′");
const QString secondSymbol = QStringLiteral("f″");

} // namespace

FunctionActions::FunctionActions(ScenarioDocument &document, QObject *parent)
    : QObject(parent), document_(document), texts_(staticMetaObject),
      value_(makeToggle(&FunctionsScenario::show_value, {edits::show, valueSymbol}, {edits::hide, valueSymbol})),
      first_(makeToggle(&FunctionsScenario::show_first, {edits::show, firstSymbol}, {edits::hide, firstSymbol})),
      second_(makeToggle(&FunctionsScenario::show_second, {edits::show, secondSymbol}, {edits::hide, secondSymbol})),
      shade_(makeToggle(&FunctionsScenario::shade_vanishing, {edits::shade, {}}, {edits::stopShading, {}})),
      referenceLines_(makeToggle(&FunctionsScenario::show_reference_lines, {edits::showReferenceLines, {}},
                                 {edits::hideReferenceLines, {}})),
      equalAspect_(makeToggle(&FunctionsScenario::equal_aspect, {edits::equalAspect, {}}, {edits::freeAspect, {}})),
      samples_(makeToggle(&FunctionsScenario::show_samples, {edits::showSamples, {}}, {edits::hideSamples, {}})),
      courseStyle_(makeToggle(&FunctionsScenario::course_style, {edits::courseStyle, {}}, {edits::labStyle, {}})),
      legend_(addLegendMenu()), resetZoom_(new QAction(icon(u"home"), QString(), this))
{
    value_->setShortcut(Qt::ALT | Qt::Key_0);
    first_->setShortcut(Qt::ALT | Qt::Key_1);
    second_->setShortcut(Qt::ALT | Qt::Key_2);
    shade_->setShortcut(Qt::CTRL | Qt::Key_G);
    referenceLines_->setShortcut(Qt::CTRL | Qt::Key_L);
    equalAspect_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    resetZoom_->setShortcut(Qt::CTRL | Qt::Key_0);
    connect(resetZoom_, &QAction::triggered, this, [this] {
        document_.edit({edits::resetZoom, {}}, [](Scenario &s) { s.functions.window.reset(); });
    });
    texts_.add(value_, QT_TR_NOOP("Function f"), QT_TR_NOOP("Show the function"));
    texts_.add(first_, QT_TR_NOOP("Derivative f′"), QT_TR_NOOP("Show the derivative"));
    texts_.add(second_, QT_TR_NOOP("Second derivative f″"), QT_TR_NOOP("Show the second derivative"));
    texts_.add(shade_, QT_TR_NOOP("Shade vanishing gradients"),
               QT_TR_NOOP("Shade where |f′| is below 0.01, so that hardly any gradient passes"));
    texts_.add(referenceLines_, QT_TR_NOOP("Reference lines"),
               QT_TR_NOOP("Show asymptotes and the lines through zero"));
    texts_.add(equalAspect_, QT_TR_NOOP("Equal scale on both axes"), QT_TR_NOOP("Make 1 as long on both axes"));
    texts_.add(samples_, QT_TR_NOOP("Sample points"), QT_TR_NOOP("Show the points of the range as dots"));
    texts_.add(courseStyle_, QT_TR_NOOP("As in the course"),
               QT_TR_NOOP("Draw as the course's own matplotlib code does"));
    texts_.add(resetZoom_, QT_TR_NOOP("Reset zoom"), QT_TR_NOOP("Show the whole of the curves again"));
    document_.whenChanged(Section::functions, this, &FunctionActions::follow);
    follow();
    retranslate();
}

QAction *FunctionActions::makeToggle(bool FunctionsScenario::*flag, const EditName &on, const EditName &off)
{
    return new DocumentToggle(document_, Section::functions, &Scenario::functions, flag, on, off, this);
}

QAction *FunctionActions::addLegendMenu()
{
    auto *group = new QActionGroup(this);
    for (const auto &choice : choices<LegendPlace>()) {
        auto *action = new QAction(group);
        action->setCheckable(true);
        legendMenu_.addAction(action);
        connect(action, &QAction::triggered, this, [this, place = choice.value] {
            document_.edit({edits::legendPlace, {}}, [=](Scenario &s) { s.functions.legend = place; });
        });
    }
    return legendMenu_.menuAction();
}

void FunctionActions::follow()
{
    const FunctionsScenario &shown = document_.scenario().functions;
    for (std::size_t i = 0; i < choices<LegendPlace>().size(); ++i)
        legendMenu_.actions()[static_cast<qsizetype>(i)]->setChecked(choices<LegendPlace>()[i].value == shown.legend);
    resetZoom_->setEnabled(shown.window.has_value());
}

void FunctionActions::retranslate()
{
    texts_.retranslate();
    value_->setIconText(valueSymbol);
    first_->setIconText(firstSymbol);
    second_->setIconText(secondSymbol);
    legendMenu_.setTitle(tr("Legend"));
    for (std::size_t i = 0; i < choices<LegendPlace>().size(); ++i) {
        legendMenu_.actions()[static_cast<qsizetype>(i)]->setText(in(windowLanguage(), choices<LegendPlace>()[i].name));
    }
}

} // namespace actlab
