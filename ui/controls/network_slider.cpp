// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/network_slider.h"

#include "ui/controls/network_edits.h"
#include "ui/document/edit_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

using enum SliderScale::Kind;

std::size_t whole(double value)
{
    return static_cast<std::size_t>(std::lround(std::max(0.0, value)));
}

} // namespace

NetworkNumber learningRateNumber()
{
    return {
        QT_TRANSLATE_NOOP("NetworkNumber", "Learning rate"),
        QT_TRANSLATE_NOOP(
            "NetworkNumber",
            "How far each step goes: if it is small, the boundary hardly moves; if it is too large, the loss jumps"),
        edits::learningRate,
        SliderScale{.minimum = 1e-5, .maximum = 10, .step = 0.01, .defaultValue = 0.03, .kind = logarithmic},
        [](const NetworkScenario &s) { return s.training.learning_rate; },
        [](NetworkScenario &s, double value) { s.training.learning_rate = value; }};
}

NetworkNumber batchSizeNumber()
{
    return {QT_TRANSLATE_NOOP("NetworkNumber", "Batch size (0: all points)"),
            QT_TRANSLATE_NOOP(
                "NetworkNumber",
                "How many points make one update: with few the loss is jagged, with many it falls smoothly and slowly"),
            edits::batchSize,
            SliderScale{.minimum = 0, .maximum = 500, .step = 1, .defaultValue = 10, .kind = linear},
            [](const NetworkScenario &s) { return static_cast<double>(s.training.batch_size); },
            [](NetworkScenario &s, double value) { s.training.batch_size = whole(value); }};
}

NetworkNumber regularizationNumber()
{
    return {QT_TRANSLATE_NOOP("NetworkNumber", "Penalty rate"),
            QT_TRANSLATE_NOOP("NetworkNumber",
                              "How strongly weights are pulled towards 0: links become thinner, the boundary smoother"),
            edits::regularization,
            SliderScale{.minimum = 1e-6, .maximum = 10, .step = 0.001, .defaultValue = 0.001, .kind = logarithmic},
            [](const NetworkScenario &s) { return std::max(s.training.l1, s.training.l2); },
            [](NetworkScenario &s, double value) {
                if (s.training.l1 != 0)
                    s.training.l1 = value;
                if (s.training.l2 != 0)
                    s.training.l2 = value;
            }};
}

NetworkNumber noiseNumber()
{
    return {QT_TRANSLATE_NOOP("NetworkNumber", "Noise (%)"),
            QT_TRANSLATE_NOOP("NetworkNumber", "Scatters the data, so that the colours run into each other"),
            edits::noise,
            SliderScale{.minimum = 0, .maximum = 50, .step = 1, .defaultValue = 0, .kind = linear},
            [](const NetworkScenario &s) { return 100 * s.data.noise; },
            [](NetworkScenario &s, double value) { s.data.noise = value / 100; }};
}

NetworkNumber samplesNumber()
{
    return {
        QT_TRANSLATE_NOOP("NetworkNumber", "Points"),
        QT_TRANSLATE_NOOP("NetworkNumber", "How many points there are in the plane"),
        edits::samples,
        SliderScale{
            .minimum = minimum_samples, .maximum = maximum_samples, .step = 10, .defaultValue = 500, .kind = linear},
        [](const NetworkScenario &s) { return static_cast<double>(s.data.samples); },
        [](NetworkScenario &s, double value) {
            s.data.samples = whole(value);
            fitToData(s);
        }};
}

NetworkNumber classesNumber()
{
    return {QT_TRANSLATE_NOOP("NetworkNumber", "Classes"),
            QT_TRANSLATE_NOOP("NetworkNumber",
                              "How many clouds of points there are, each with a colour and an output of its own"),
            edits::classes,
            SliderScale{.minimum = 2, .maximum = maximum_classes, .step = 1, .defaultValue = 3, .kind = linear},
            [](const NetworkScenario &s) { return static_cast<double>(s.data.classes); },
            [](NetworkScenario &s, double value) { chooseBlobs(s, whole(value)); }};
}

NetworkNumber trainShareNumber()
{
    return {QT_TRANSLATE_NOOP("NetworkNumber", "Training share (%)"),
            QT_TRANSLATE_NOOP("NetworkNumber", "How many of the points train; the others only test what was learned"),
            edits::trainShare,
            SliderScale{.minimum = 10, .maximum = 100, .step = 5, .defaultValue = 50, .kind = linear},
            [](const NetworkScenario &s) { return 100 * s.data.train_fraction; },
            [](NetworkScenario &s, double value) {
                s.data.train_fraction = value / 100;
                fitToData(s);
            }};
}

NetworkSlider::NetworkSlider(ScenarioDocument &document, NetworkNumber number, QWidget *parent)
    : ValueSlider(number.scale, parent), document_(document), number_(std::move(number))
{
    setCheck([this](double value) { return checkTrainable(with(value).network); });
    const QString gesture = QString::fromLatin1(number_.title);
    connect(this, &ValueSlider::edited, this, [this, gesture](double value) {
        document_.edit({number_.editName, {}}, with(value), gesture);
    });
    connect(this, &ValueSlider::gestureFinished, &document_, &ScenarioDocument::finishGesture);
    connect(&document_, &ScenarioDocument::changed, this, &NetworkSlider::follow);
    follow();
    NetworkSlider::retranslate();
}

Scenario NetworkSlider::with(double value) const
{
    Scenario next = document_.scenario();
    number_.set(next.network, value);
    return next;
}

void NetworkSlider::follow()
{
    setValue(scale().clamped(number_.get(document_.scenario().network)));
}

void NetworkSlider::retranslate()
{
    const QString title = QCoreApplication::translate("NetworkNumber", number_.title);
    setTexts(title, title, QCoreApplication::translate("NetworkNumber", number_.meaning));
}

} // namespace actlab
