// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/field_slider.h"

#include "ui/catalogue/listed_function.h"
#include "ui/document/edit_names.h"

namespace actlab {

FieldSlider::FieldSlider(ScenarioDocument &document, Field field, QWidget *parent)
    : ValueSlider(field.scale, parent), document_(document), field_(std::move(field))
{
    setCheck([this](double value) { return check(with(value).functions); });
    connect(this, &ValueSlider::edited, this, [this](double value) {
        document_.edit({edits::change, field_.symbol}, with(value), field_.key);
    });
    connect(this, &ValueSlider::gestureFinished, &document_, &ScenarioDocument::finishGesture);
    follow();
    FieldSlider::retranslate();
}

Scenario FieldSlider::with(double value) const
{
    Scenario next = document_.scenario();
    const Range before = next.functions.range;
    field_.number(next.functions) = value;
    if (next.functions.range.start != before.start || next.functions.range.stop != before.stop)
        next.functions.window.reset(); // what is asked for is seen
    return next;
}

void FieldSlider::setOwner(const QString &owner)
{
    owner_ = owner;
    retranslate();
}

void FieldSlider::follow()
{
    FunctionsScenario shown = document_.scenario().functions;
    setValue(field_.number(shown));
}

void FieldSlider::retranslate()
{
    const QString title = field_.translatedTitle();
    setTexts(title, owner_.isEmpty() ? title : QStringLiteral("%1, %2").arg(owner_, title), field_.translatedMeaning());
}

} // namespace actlab
