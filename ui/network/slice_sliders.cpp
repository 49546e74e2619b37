// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/slice_sliders.h"

#include "ui/controls/document_slider.h"
#include "ui/document/edit_names.h"
#include "ui/text/data_names.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace actlab {
namespace {

constexpr std::array heldBy{&NetworkView::x3, &NetworkView::x4};
constexpr double steps = 100; ///< from one end to the other, about

/// A power of ten, so that numbers are short.
double stepOf(double length)
{
    return length > 0 ? std::pow(10, std::floor(std::log10(length / steps))) : 0.01;
}

} // namespace

SliceSliders::SliceSliders(ScenarioDocument &document, QWidget *parent)
    : QWidget(parent), document_(document), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(12, 0, 12, 8);
    column_->setSpacing(2);
    hide();
}

void SliceSliders::setTheme(const Theme &theme)
{
    column_->setContentsMargins(theme.spacing(1.5), 0, theme.spacing(1.5), theme.spacing(1));
}

SliceSliders::Input SliceSliders::inputOf(std::size_t index, const DataSet &set, const DataSpec &spec)
{
    Input input{index, dataNames(spec).inputs.value(static_cast<qsizetype>(index)), HUGE_VAL, -HUGE_VAL};
    for (const auto *points : {&set.training, &set.test}) {
        for (const Point &point : *points) {
            input.least = std::min(input.least, point.input(index));
            input.most = std::max(input.most, point.input(index));
        }
    }
    return input;
}

void SliceSliders::show(const DataSet &set, const DataSpec &spec)
{
    std::vector<Input> inputs;
    for (std::size_t i = 2; i < set.inputs; ++i)
        inputs.push_back(inputOf(i, set, spec));
    if (inputs == inputs_)
        return;
    inputs_ = std::move(inputs);
    qDeleteAll(sliders_);
    sliders_.clear();
    for (const Input &input : inputs_)
        add(input);
    setVisible(!inputs_.empty());
}

void SliceSliders::add(const Input &input)
{
    const double step = stepOf(input.most - input.least);
    double NetworkView::*held = heldBy.at(input.index - 2);
    const SliderScale scale{.minimum = std::floor(input.least / step) * step,
                            .maximum =
                                std::max(std::ceil(input.most / step), std::floor(input.least / step) + 1) * step,
                            .step = step,
                            .defaultValue = std::round((input.least + input.most) / 2 / step) * step};
    const QString name = input.name;
    auto *slider = new DocumentSlider(document_,
                                      {QStringLiteral("slice %1").arg(input.index),
                                       {edits::slice, {}},
                                       Section::networkView,
                                       scale,
                                       [name] { return name; },
                                       [name] {
                                           return QCoreApplication::translate(
                                                      "SliceSliders", "The plane shows the network where %1 is this")
                                               .arg(name);
                                       },
                                       {},
                                       [held](const Scenario &s) { return s.network_view.*held; },
                                       [held](Scenario &s, double value) { s.network_view.*held = value; },
                                       [](const Scenario &) { return Result<void>(); }},
                                      this);
    column_->addWidget(slider);
    sliders_.push_back(slider);
}

} // namespace actlab
