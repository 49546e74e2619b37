// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/network_numbers.h"

#include "core/data/own_points.h"
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

/// A number of the network, which must stay one that can be trained. `title` and `meaning` are marked
/// with QT_TRANSLATE_NOOP("NetworkNumber", …).
DocumentNumber networkNumber(const char *title, const char *meaning, const char *edit, const SliderScale &scale,
                             const std::function<double(const NetworkScenario &)> &get,
                             const std::function<void(NetworkScenario &, double)> &set, const QString &unit = {})
{
    return {QString::fromLatin1(title),
            {edit, {}},
            Section::network,
            scale,
            [title] { return QCoreApplication::translate("NetworkNumber", title); },
            [meaning] { return QCoreApplication::translate("NetworkNumber", meaning); },
            unit,
            [get](const Scenario &s) { return get(s.network); },
            [set](Scenario &s, double value) { set(s.network, value); },
            [](const Scenario &s) { return checkTrainable(s.network); }};
}

const QString percent = QStringLiteral("%");

} // namespace

DocumentNumber learningRateNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Learning rate"),
        QT_TRANSLATE_NOOP(
            "NetworkNumber",
            "How far each step goes: if it is small, the boundary hardly moves; if it is too large, the loss jumps"),
        edits::learningRate,
        SliderScale{.minimum = 1e-5, .maximum = 10, .step = 0.01, .defaultValue = 0.03, .kind = logarithmic},
        [](const NetworkScenario &s) { return s.training.learning_rate; },
        [](NetworkScenario &s, double value) { s.training.learning_rate = value; });
}

DocumentNumber batchSizeNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Batch size (0: all points)"),
        QT_TRANSLATE_NOOP(
            "NetworkNumber",
            "How many points make one update: with few the loss is jagged, with many it falls smoothly and slowly"),
        edits::batchSize,
        SliderScale{.minimum = 0,
                    .maximum = 500,
                    .step = 1,
                    .defaultValue = 10,
                    .kind = linear,
                    .least = 0,
                    .most = maximum_given_points},
        [](const NetworkScenario &s) { return static_cast<double>(s.training.batch_size); },
        [](NetworkScenario &s, double value) { s.training.batch_size = whole(value); });
}

DocumentNumber regularizationNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Penalty rate"),
        QT_TRANSLATE_NOOP("NetworkNumber",
                          "How strongly weights are pulled towards 0: links become thinner, the boundary smoother"),
        edits::regularization,
        SliderScale{
            .minimum = 1e-6, .maximum = 10, .step = 0.001, .defaultValue = 0.001, .kind = logarithmic, .least = 1e-300},
        [](const NetworkScenario &s) { return std::max(s.training.l1, s.training.l2); },
        [](NetworkScenario &s, double value) {
            if (s.training.l1 != 0)
                s.training.l1 = value;
            if (s.training.l2 != 0)
                s.training.l2 = value;
        });
}

namespace {

/// A constant that says how much of the past stays: at least 0, below 1.
DocumentNumber memoryNumber(const char *title, const char *meaning, double OptimizerConstants::*constant)
{
    constexpr double most = 1 - 1e-9;
    return networkNumber(
        title, meaning, edits::constants,
        SliderScale{.minimum = 0,
                    .maximum = 0.999,
                    .step = 0.001,
                    .defaultValue = OptimizerConstants().*constant,
                    .kind = linear,
                    .least = 0,
                    .most = most},
        [=](const NetworkScenario &s) { return s.training.constants.*constant; },
        [=](NetworkScenario &s, double value) { s.training.constants.*constant = value; });
}

DocumentNumber epsilonNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Epsilon ε"),
        QT_TRANSLATE_NOOP("NetworkNumber", "What is added to the root so that nothing is divided by 0: the larger, the "
                                           "smaller the steps of weights with small gradients"),
        edits::constants,
        SliderScale{.minimum = 1e-12,
                    .maximum = 1,
                    .step = 1e-9,
                    .defaultValue = default_epsilon(Optimizer::adam),
                    .kind = logarithmic,
                    .least = 1e-300},
        [](const NetworkScenario &s) { return s.training.epsilon(); },
        [](NetworkScenario &s, double value) {
            const bool isUsual = value == default_epsilon(s.training.optimizer);
            s.training.constants.epsilon = isUsual ? std::nullopt : std::optional(value);
        });
}

} // namespace

DocumentNumber constantNumber(OptimizerConstant constant)
{
    switch (constant) {
    case OptimizerConstant::momentum:
        return memoryNumber(QT_TRANSLATE_NOOP("NetworkNumber", "Momentum μ"),
                            QT_TRANSLATE_NOOP("NetworkNumber", "How much of each step goes on in the next: with more, "
                                                               "the loss falls faster and swings"),
                            &OptimizerConstants::momentum);
    case OptimizerConstant::rho:
        return memoryNumber(QT_TRANSLATE_NOOP("NetworkNumber", "Decay ρ"),
                            QT_TRANSLATE_NOOP("NetworkNumber",
                                              "How long the sizes of earlier gradients count: with less, the steps "
                                              "follow the last gradients"),
                            &OptimizerConstants::rho);
    case OptimizerConstant::beta1:
        return memoryNumber(
            QT_TRANSLATE_NOOP("NetworkNumber", "Beta β₁"),
            QT_TRANSLATE_NOOP("NetworkNumber", "How much of the mean gradient stays: with more, the steps turn slowly"),
            &OptimizerConstants::beta1);
    case OptimizerConstant::beta2:
        return memoryNumber(QT_TRANSLATE_NOOP("NetworkNumber", "Beta β₂"),
                            QT_TRANSLATE_NOOP("NetworkNumber", "How long the sizes of earlier gradients count: with "
                                                               "less, the length of steps changes quickly"),
                            &OptimizerConstants::beta2);
    case OptimizerConstant::epsilon:
        break;
    }
    return epsilonNumber();
}

DocumentNumber deltaNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Bend δ"),
        QT_TRANSLATE_NOOP("NetworkNumber",
                          "The error beyond which the loss goes straight: the smaller, the less outliers count"),
        edits::delta,
        SliderScale{
            .minimum = 0.01, .maximum = 100, .step = 0.1, .defaultValue = 1, .kind = logarithmic, .least = 1e-300},
        [](const NetworkScenario &s) { return s.training.delta; },
        [](NetworkScenario &s, double value) { s.training.delta = value; });
}

DocumentNumber noiseNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Noise"),
        QT_TRANSLATE_NOOP("NetworkNumber", "Scatters the data, so that the colours run into each other"), edits::noise,
        SliderScale{.minimum = 0,
                    .maximum = 100 * maximum_noise,
                    .step = 1,
                    .defaultValue = 0,
                    .kind = linear,
                    .least = 0,
                    .most = 100 * maximum_noise},
        [](const NetworkScenario &s) { return 100 * s.data.noise; },
        [](NetworkScenario &s, double value) { s.data.noise = value / 100; }, percent);
}

DocumentNumber samplesNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Points"),
        QT_TRANSLATE_NOOP("NetworkNumber", "How many points there are in the plane"), edits::samples,
        SliderScale{.minimum = minimum_samples,
                    .maximum = maximum_samples,
                    .step = 10,
                    .defaultValue = 500,
                    .kind = linear,
                    .least = minimum_samples,
                    .most = maximum_samples},
        [](const NetworkScenario &s) { return static_cast<double>(s.data.samples); },
        [](NetworkScenario &s, double value) {
            s.data.samples = whole(value);
            fitToData(s);
        });
}

DocumentNumber classesNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Classes"),
        QT_TRANSLATE_NOOP("NetworkNumber",
                          "How many clouds of points there are, each with a colour and an output of its own"),
        edits::classes,
        SliderScale{.minimum = 2,
                    .maximum = maximum_classes,
                    .step = 1,
                    .defaultValue = 3,
                    .kind = linear,
                    .least = 2,
                    .most = maximum_classes},
        [](const NetworkScenario &s) { return static_cast<double>(s.data.classes); },
        [](NetworkScenario &s, double value) { chooseBlobs(s, whole(value)); });
}

DocumentNumber outputsNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Outputs"),
        QT_TRANSLATE_NOOP("NetworkNumber",
                          "How many units the output layer has: one says yes or no, one for each class says which"),
        edits::outputs,
        SliderScale{.minimum = 1,
                    .maximum = maximum_targets,
                    .step = 1,
                    .defaultValue = 1,
                    .kind = linear,
                    .least = 1,
                    .most = maximum_targets},
        [](const NetworkScenario &s) {
            return static_cast<double>(output_units(s.network, taskOf(s).value_or(Task(2))));
        },
        [](NetworkScenario &s, double value) { chooseOutputs(s, whole(value)); });
}

DocumentNumber trainShareNumber()
{
    return networkNumber(
        QT_TRANSLATE_NOOP("NetworkNumber", "Training share"),
        QT_TRANSLATE_NOOP("NetworkNumber", "How many of the points train; the others only test what was learned"),
        edits::trainShare,
        SliderScale{
            .minimum = 10, .maximum = 100, .step = 5, .defaultValue = 50, .kind = linear, .least = 0, .most = 100},
        [](const NetworkScenario &s) { return 100 * s.data.train_fraction; },
        [](NetworkScenario &s, double value) {
            set_train_fraction(s.data, value / 100);
            fitToData(s);
        },
        percent);
}

} // namespace actlab
