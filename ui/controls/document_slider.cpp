// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/document_slider.h"

namespace actlab {

DocumentSlider::DocumentSlider(ScenarioDocument &document, DocumentNumber number, QWidget *parent)
    : ValueSlider(number.scale, parent), document_(document), number_(std::move(number))
{
    setUnit(number_.unit);
    setCheck([this](double value) { return number_.check(with(value)); });
    connect(this, &ValueSlider::edited, this,
            [this](double value) { document_.edit(number_.edit, with(value), number_.key); });
    connect(this, &ValueSlider::gestureFinished, &document_, &ScenarioDocument::finishGesture);
    document_.whenChanged(number_.section, this, &DocumentSlider::follow);
    follow();
    DocumentSlider::retranslate();
}

Scenario DocumentSlider::with(double value) const
{
    Scenario next = document_.scenario();
    number_.set(next, value);
    return next;
}

void DocumentSlider::setOwner(const QString &owner)
{
    owner_ = owner;
    retranslate();
}

void DocumentSlider::follow()
{
    setValue(number_.get(document_.scenario()));
}

void DocumentSlider::retranslate()
{
    const QString title = number_.title();
    const QString whole = number_.unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, number_.unit);
    setTexts(title, owner_.isEmpty() ? whole : QStringLiteral("%1, %2").arg(owner_, whole), number_.meaning());
}

} // namespace actlab
