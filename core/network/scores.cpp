// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/scores.h"

#include "core/data/data_spec.h"
#include "core/network/network_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actlab {
namespace {

/// Calls `take(OutputAnswer)` for each sample.
template <class Take>
void for_each_answer(const Network &network, const double *weights, const SampleView &samples, Workspace &workspace,
                     Take take)
{
    const auto &kernels = network_kernels();
    const auto units = network.output_count();
    std::array<double, maximum_targets> sums{};
    std::array<double, maximum_targets> outputs{};
    std::array<double, maximum_targets> targets{};
    for (std::size_t begin = 0; begin < samples.count; begin += Workspace::tile) {
        const auto tile = samples.part(begin, std::min(Workspace::tile, samples.count - begin));
        kernels.forward(network, weights, tile, workspace);
        const auto &rows = workspace.layers().back();
        const std::size_t row = (tile.count + kernels.lanes - 1) / kernels.lanes * kernels.lanes;
        for (std::size_t s = 0; s < tile.count; ++s) {
            for (std::size_t k = 0; k < units; ++k) {
                sums[k] = rows.sums[k * row + s];
                outputs[k] = rows.outputs[k * row + s];
                targets[k] = tile.targets[k * tile.target_stride + s];
            }
            take(OutputAnswer{std::span(sums).first(units), std::span(outputs).first(units),
                              std::span(targets).first(units)});
        }
    }
}

/// Of one of several classes one answer counts, of several labels each.
std::size_t right_answers(Output output, Task task, const OutputAnswer &answer)
{
    if (!task.has_many_labels())
        return spoken_class(output, answer.outputs) == spoken_class(output, answer.targets) ? 1 : 0;
    std::size_t right = 0;
    for (std::size_t k = 0; k < answer.outputs.size(); ++k)
        right += (answer.outputs[k] > middle_of(output)) == (answer.targets[k] > middle_of(output)) ? 1 : 0;
    return right;
}

} // namespace

Scores score(const Network &network, Task task, Objective objective, const double *weights, const SampleView &samples,
             Workspace &workspace)
{
    const auto output = network.output();
    const bool counts = classifies(output, task, network.output_count());
    double total = 0;
    std::size_t right = 0;
    for_each_answer(network, weights, samples, workspace, [&](const OutputAnswer &answer) {
        total += sample_loss(objective, answer);
        right += counts ? right_answers(output, task, answer) : 0;
    });
    const auto count = static_cast<double>(samples.count);
    Scores scores{total / count, {}};
    if (counts)
        scores.accuracy = static_cast<double>(right) / (count * static_cast<double>(task.targets));
    return scores;
}

ConfusionMatrix confusion_matrix(const Network &network, Task task, const double *weights, const SampleView &samples,
                                 Workspace &workspace)
{
    const auto output = network.output();
    if (!classifies(output, task, network.output_count()) || task.has_many_labels())
        return {};
    ConfusionMatrix matrix{task.classes, std::vector<std::size_t>(task.classes * task.classes)};
    const auto class_of = [&](std::span<const double> outputs) {
        // Outputs may be more than there are classes.
        return std::min(spoken_class(output, outputs), task.classes - 1);
    };
    for_each_answer(network, weights, samples, workspace, [&](const OutputAnswer &answer) {
        ++matrix.counts[class_of(answer.targets) * task.classes + class_of(answer.outputs)];
    });
    return matrix;
}

} // namespace actlab
