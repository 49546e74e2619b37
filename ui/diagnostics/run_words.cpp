// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/run_words.h"

#include "core/data/generators.h"
#include "ui/text/number_words.h"

#include <algorithm>

namespace actlab {
namespace {

const QString separator = QStringLiteral(" · ");

QString dataName(const DataSpec &data, const NetworkWords &words)
{
    const auto generator = find_generator(data.source);
    return generator ? words.of((*generator)->name) : words.text("RunText", QT_TRANSLATE_NOOP("RunText", "Own points"));
}

/// "2–8–8–1".
QString shapeOf(const NetworkWeights &weights)
{
    QStringList sizes{QString::number(weights.layers.front().inputs)};
    for (const LayerWeights &layer : weights.layers)
        sizes << QString::number(layer.outputs);
    return sizes.join(QChar(0x2013));
}

QString activationsOf(const NetworkSpec &network, const NetworkWords &words)
{
    QStringList names;
    for (const LayerSpec &layer : network.hidden) {
        const QString name = words.activation(layer.activation);
        if (names.isEmpty() || names.back() != name)
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString describeRun(const Snapshot &snapshot, const NetworkWords &words)
{
    const auto text = [&](const char *source) { return words.text("RunText", source); };
    QStringList sentences{
        text(QT_TRANSLATE_NOOP("RunText", "The plane after %1 epochs.")).arg(countText(snapshot.epoch))};
    if (snapshot.training.accuracy) {
        sentences << text(QT_TRANSLATE_NOOP("RunText", "%1 of the training points are right."))
                         .arg(percentText(*snapshot.training.accuracy));
    }
    if (snapshot.test && snapshot.test->accuracy) {
        sentences << text(QT_TRANSLATE_NOOP("RunText", "%1 of the test points are right."))
                         .arg(percentText(*snapshot.test->accuracy));
    }
    return sentences.join(u' ');
}

std::optional<EpochStep> stepOfEpoch(const Snapshot &snapshot)
{
    if (snapshot.position == 0)
        return {};
    const std::size_t points = snapshot.data->training.size();
    const std::size_t wanted = snapshot.scenario->training.batch_size;
    const std::size_t batch = wanted == 0 ? points : std::min(wanted, points);
    const auto batches = [=](std::size_t count) { return (count + batch - 1) / batch; };
    const std::size_t step = batches(snapshot.position);
    return EpochStep{step, step + batches(points - snapshot.position)}; // the size may have changed on the way
}

QString summaryOf(const Snapshot &snapshot, const NetworkWords &words)
{
    const NetworkScenario &scenario = *snapshot.scenario;
    QStringList parts{dataName(scenario.data, words), shapeOf(snapshot.weights)};
    if (!scenario.network.hidden.empty())
        parts << activationsOf(scenario.network, words);
    parts << QStringLiteral("%1, η = %2")
                 .arg(words.of(name_of(scenario.training.optimizer)), asEntered(scenario.training.learning_rate));
    return parts.join(separator);
}

QString progressOf(const Snapshot &snapshot, const NetworkWords &words)
{
    const auto text = [&](const char *source) { return words.text("RunText", source); };
    QStringList parts{text(QT_TRANSLATE_NOOP("RunText", "epoch %1")).arg(countText(snapshot.epoch)),
                      text(QT_TRANSLATE_NOOP("RunText", "training loss %1")).arg(lossText(snapshot.training.loss))};
    if (snapshot.test)
        parts << text(QT_TRANSLATE_NOOP("RunText", "test loss %1")).arg(lossText(snapshot.test->loss));
    if (snapshot.training.accuracy)
        parts
            << text(QT_TRANSLATE_NOOP("RunText", "training accuracy %1")).arg(percentText(*snapshot.training.accuracy));
    if (snapshot.test && snapshot.test->accuracy)
        parts << text(QT_TRANSLATE_NOOP("RunText", "test accuracy %1")).arg(percentText(*snapshot.test->accuracy));
    return parts.join(separator);
}

} // namespace actlab
