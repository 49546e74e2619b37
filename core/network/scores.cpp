// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/scores.h"

#include "core/data/data_spec.h"
#include "core/network/network_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actlab {
namespace {

/// What a network says about one sample.
struct Answer {
    std::span<const double> sums;
    std::span<const double> outputs;
    double target = 0;
};

/// Calls `take(Answer)` for each sample.
template <class Take>
void for_each_answer(const Network &network, const double *weights, const SampleView &samples, Workspace &workspace,
                     Take take)
{
    const auto &kernels = network_kernels();
    const auto units = network.output_count();
    std::array<double, maximum_classes> sums{};
    std::array<double, maximum_classes> outputs{};
    for (std::size_t begin = 0; begin < samples.count; begin += Workspace::tile) {
        const auto tile = samples.part(begin, std::min(Workspace::tile, samples.count - begin));
        kernels.forward(network, weights, tile, workspace);
        const auto &rows = workspace.layers().back();
        const std::size_t row = (tile.count + kernels.lanes - 1) / kernels.lanes * kernels.lanes;
        for (std::size_t s = 0; s < tile.count; ++s) {
            for (std::size_t k = 0; k < units; ++k) {
                sums[k] = rows.sums[k * row + s];
                outputs[k] = rows.outputs[k * row + s];
            }
            take(Answer{std::span(sums).first(units), std::span(outputs).first(units), tile.targets[s]});
        }
    }
}

std::size_t actual_class(Output output, double target)
{
    return output == Output::tanh ? (target > 0 ? 1 : 0) : static_cast<std::size_t>(target);
}

} // namespace

Scores score(const Network &network, std::size_t classes, Objective objective, const double *weights,
             const SampleView &samples, Workspace &workspace)
{
    const auto output = network.output();
    const bool counts = classifies(output, classes);
    double total = 0;
    std::size_t right = 0;
    for_each_answer(network, weights, samples, workspace, [&](const Answer &answer) {
        total += sample_loss(output, objective, answer.sums, answer.outputs, answer.target);
        if (counts && predicted_class(output, answer.outputs) == actual_class(output, answer.target))
            ++right;
    });
    const auto count = static_cast<double>(samples.count);
    Scores scores{total / count, {}};
    if (counts)
        scores.accuracy = static_cast<double>(right) / count;
    return scores;
}

ConfusionMatrix confusion_matrix(const Network &network, std::size_t classes, const double *weights,
                                 const SampleView &samples, Workspace &workspace)
{
    const auto output = network.output();
    if (!classifies(output, classes))
        return {};
    ConfusionMatrix matrix{classes, std::vector<std::size_t>(classes * classes)};
    for_each_answer(network, weights, samples, workspace, [&](const Answer &answer) {
        ++matrix.counts[actual_class(output, answer.target) * classes + predicted_class(output, answer.outputs)];
    });
    return matrix;
}

} // namespace actlab
