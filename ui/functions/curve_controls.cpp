// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/curve_controls.h"

#include "ui/functions/field_slider.h"
#include "ui/functions/function_edits.h"
#include "ui/functions/listed_function.h"
#include "ui/plot/number_words.h"
#include "ui/text/translation.h"
#include "ui/widgets/section_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace actlab {
namespace {

constexpr std::array speeds{0.25, 0.5, 1.0, 2.0};
constexpr int usualSpeed = 2; // its place in the list
constexpr int spacing = 8;

} // namespace

CurveControls::CurveControls(ScenarioDocument &document, QWidget *parent)
    : Translated(parent), document_(document), parameterLayout_(new QVBoxLayout), speedLabel_(new QLabel(this)),
      speed_(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    parameterLayout_->setSpacing(spacing);
    input_ = addSection(*layout, inputFields());
    layout->addLayout(parameterLayout_);
    range_ = addSection(*layout, rangeFields());
    range_->setOpen(false);
    layout->addWidget(speedRow());
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
        slider->setSpeed(speeds[static_cast<std::size_t>(std::max(0, speed_->currentIndex()))]);
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

QWidget *CurveControls::speedRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(speedLabel_, 1);
    layout->addWidget(speed_);
    for (const double speed : speeds)
        speed_->addItem(QStringLiteral("%1×").arg(speed));
    speed_->setCurrentIndex(usualSpeed);
    connect(speed_, &QComboBox::currentIndexChanged, this, &CurveControls::setSpeed);
    return row;
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

void CurveControls::setSpeed(int place)
{
    for (auto *slider : findChildren<FieldSlider *>())
        slider->setSpeed(speeds[static_cast<std::size_t>(place)]);
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
    speedLabel_->setText(tr("Speed of the sweeps"));
    speed_->setAccessibleName(speedLabel_->text());
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
