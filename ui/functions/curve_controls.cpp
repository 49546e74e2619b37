// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/curve_controls.h"

#include "ui/catalogue/listed_function.h"
#include "ui/document/edit_names.h"
#include "ui/functions/function_edits.h"
#include "ui/functions/function_numbers.h"
#include "ui/text/number_words.h"
#include "ui/text/translation.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/section_box.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace actlab {
namespace {

constexpr int spacing = 8;

} // namespace

CurveControls::CurveControls(ScenarioDocument &document, QWidget *parent)
    : Translated(parent), document_(document), parameterLayout_(new QVBoxLayout), resetInputs_(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    parameterLayout_->setSpacing(spacing);
    input_ = addSection(*layout, inputNumbers());
    resetInputs_->setText(QStringLiteral("w = 1, b = 0"));
    resetInputs_->setAutoRaise(true);
    resetInputs_->setIcon(icon(u"reset"));
    resetInputs_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    input_->add(resetInputs_);
    connect(resetInputs_, &QToolButton::clicked, this, &CurveControls::resetInputs);
    layout->addLayout(parameterLayout_);
    range_ = addSection(*layout, rangeNumbers());
    range_->setOpen(false);
    layout->addStretch(1);
    document_.whenChanged(Section::functions, this, &CurveControls::follow);
    follow();
    retranslate();
}

SectionBox *CurveControls::addSection(QVBoxLayout &layout, const std::vector<DocumentNumber> &numbers)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    for (const DocumentNumber &number : numbers) {
        auto *slider = new DocumentSlider(document_, number, content);
        slider->setSpeed(speed_);
        connect(slider, &ValueSlider::playingChanged, this,
                [this, slider](bool isPlaying) { announce(*slider, isPlaying); });
        column->addWidget(slider);
    }
    auto *section = new SectionBox(content, this);
    layout.addWidget(section);
    return section;
}

void CurveControls::announce(const DocumentSlider &slider, bool isPlaying)
{
    if (!isPlaying) {
        Q_EMIT sweepStopped();
        return;
    }
    stopOthers(&slider);
    constexpr int steps = 16;
    std::vector<FunctionsScenario> way;
    for (int i = 0; i <= steps; ++i) {
        Scenario scene = document_.scenario();
        slider.number().set(scene, slider.scale().valueAtFraction(static_cast<double>(i) / steps));
        if (slider.number().check(scene)) // sweeps pass over what others forbid
            way.push_back(std::move(scene.functions));
    }
    Q_EMIT sweepStarted(way);
}

void CurveControls::resetInputs()
{
    stopPlaying();
    document_.edit({edits::resetInputs, {}}, [](Scenario &s) { s.functions.affine = Affine(); });
}

/// One at a time: two sweeps would cut each other's step of the history to pieces.
void CurveControls::stopOthers(const DocumentSlider *slider)
{
    for (auto *other : findChildren<DocumentSlider *>()) {
        if (other != slider)
            other->stop();
    }
}

void CurveControls::play(const QString &key)
{
    for (auto *slider : findChildren<DocumentSlider *>()) {
        if (slider->key() == key)
            slider->play();
    }
}

void CurveControls::stopPlaying()
{
    stopOthers(nullptr);
}

void CurveControls::setSpeed(double speed)
{
    speed_ = speed;
    for (auto *slider : findChildren<DocumentSlider *>())
        slider->setSpeed(speed_);
}

void CurveControls::follow()
{
    const auto functions = idsOf(document_.scenario().functions);
    if (functions != functions_) {
        functions_ = functions;
        rebuildParameters();
    }
    resetInputs_->setEnabled(document_.scenario().functions.affine != Affine());
    showRange();
}

void CurveControls::rebuildParameters()
{
    for (SectionBox *section : parameterSections_)
        delete section;
    parameterSections_.clear();
    for (std::size_t place = 0; place < functions_.size(); ++place) {
        const auto numbers = parameterNumbers(document_.scenario().functions, place);
        parameterSections_.push_back(numbers.empty() ? nullptr : addSection(*parameterLayout_, numbers));
    }
    retranslate();
}

void CurveControls::showRange()
{
    const auto &[start, stop, step] = document_.scenario().functions.range;
    range_->setTitle(tr("Range: arange(%1, %2, %3)").arg(asEntered(start), asEntered(stop), asEntered(step)));
}

void CurveControls::retranslate()
{
    resetInputs_->setToolTip(tr("Reset weight and bias"));
    resetInputs_->setAccessibleName(resetInputs_->toolTip());
    input_->setTitle(tr("Weight and bias: f(w·x + b)"));
    showRange();
    for (std::size_t place = 0; place < parameterSections_.size(); ++place) {
        if (SectionBox *section = parameterSections_[place]) {
            const QString name = in(windowLanguage(), findListed(functions_[place])->name);
            section->setTitle(name);
            for (auto *slider : section->findChildren<DocumentSlider *>())
                slider->setOwner(name);
        }
    }
}

} // namespace actlab
