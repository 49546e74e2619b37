// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/curve_controls.h"

#include "ui/catalogue/listed_function.h"
#include "ui/functions/field_slider.h"
#include "ui/functions/function_edits.h"
#include "ui/text/number_words.h"
#include "ui/text/translation.h"
#include "ui/widgets/section_box.h"

#include <QVBoxLayout>

#include <algorithm>

namespace actlab {
namespace {

constexpr int spacing = 8;

} // namespace

CurveControls::CurveControls(ScenarioDocument &document, QWidget *parent)
    : Translated(parent), document_(document), parameterLayout_(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    parameterLayout_->setSpacing(spacing);
    input_ = addSection(*layout, inputFields());
    layout->addLayout(parameterLayout_);
    range_ = addSection(*layout, rangeFields());
    range_->setOpen(false);
    layout->addStretch(1);
    connect(&document_, &ScenarioDocument::changed, this, &CurveControls::follow);
    follow();
    retranslate();
}

SectionBox *CurveControls::addSection(QVBoxLayout &layout, const std::vector<Field> &fields)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    for (const Field &field : fields) {
        auto *slider = new FieldSlider(document_, field, content);
        slider->setSpeed(speed_);
        connect(slider, &ValueSlider::playingChanged, this, [this, slider](bool playing) {
            if (playing)
                startedPlaying(slider);
        });
        column->addWidget(slider);
    }
    auto *section = new SectionBox(content, this);
    layout.addWidget(section);
    return section;
}

/// One at a time: two sweeps would cut each other's step of the history to pieces.
void CurveControls::startedPlaying(const FieldSlider *slider)
{
    for (auto *other : findChildren<FieldSlider *>()) {
        if (other != slider)
            other->stop();
    }
}

void CurveControls::play(const QString &key)
{
    for (auto *slider : findChildren<FieldSlider *>()) {
        if (slider->key() == key)
            slider->play();
    }
}

void CurveControls::stopPlaying()
{
    startedPlaying(nullptr);
}

void CurveControls::setSpeed(double speed)
{
    speed_ = speed;
    for (auto *slider : findChildren<FieldSlider *>())
        slider->setSpeed(speed_);
}

void CurveControls::follow()
{
    const auto functions = idsOf(document_.scenario().functions);
    if (functions != functions_) {
        functions_ = functions;
        rebuildParameters();
    }
    for (auto *slider : findChildren<FieldSlider *>())
        slider->follow();
    showRange();
}

void CurveControls::rebuildParameters()
{
    for (SectionBox *section : parameterSections_)
        delete section;
    parameterSections_.clear();
    for (std::size_t place = 0; place < functions_.size(); ++place) {
        const auto fields = parameterFields(document_.scenario().functions, place);
        parameterSections_.push_back(fields.empty() ? nullptr : addSection(*parameterLayout_, fields));
    }
    retranslate();
}

void CurveControls::showRange()
{
    const auto &[start, stop, step] = document_.scenario().functions.range;
    range_->setTitle(tr("Range: arange(%1, %2, %3)").arg(readable(start), readable(stop), readable(step)));
}

void CurveControls::retranslate()
{
    input_->setTitle(tr("Weight and bias: f(w·x + b)"));
    showRange();
    for (std::size_t place = 0; place < parameterSections_.size(); ++place) {
        if (SectionBox *section = parameterSections_[place]) {
            const QString name = in(windowLanguage(), findListed(functions_[place])->name);
            section->setTitle(name);
            for (auto *slider : section->findChildren<FieldSlider *>())
                slider->setOwner(name);
        }
    }
}

} // namespace actlab
