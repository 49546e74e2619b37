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
