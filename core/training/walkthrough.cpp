// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/walkthrough.h"

#include "core/data/data_set.h"
#include "core/network/initial_weights.h"
#include "core/network/network.h"
#include "core/network/network_kernels.h"
#include "core/network/samples.h"
#include "core/network/workspace.h"
#include "core/support/check.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actlab {
namespace {

AlignedVector flat_of(const Network &network, const NetworkWeights &weights)
{
    AlignedVector flat(network.flat_size() + NetworkKernels::slack);
    network.flatten(weights, flat);
    return flat;
}

/// ∂L/∂a of an output unit, of which there are `units`.
double loss_slope(Objective objective, double a, double target, std::size_t units)
{
    const double error = a - target;
    const auto k = static_cast<double>(units);
    switch (objective.loss) {
    case Loss::mse:
        return 2 * error / k;
    case Loss::half_mse:
        return error / k;
    case Loss::half_squared_error:
        return error;
    case Loss::huber:
        return std::clamp(error, -objective.delta, objective.delta) / k;
    case Loss::binary_cross_entropy:
        return ((target < 1 ? (1 - target) / (1 - a) : 0) - (target > 0 ? target / a : 0)) / k; // 0·∞ is left out
    case Loss::cross_entropy:
        return target == 1 ? -1 / a : 0;
    }
    return 0;
}

/// Reads one sample's numbers out of the kernels.
class Reader {
public:
    Reader(const Network &network, const Walk &walk, const double *flat)
        : network_(network), walk_(walk), flat_(flat), workspace_(network),
          gradient_(network.flat_size() + NetworkKernels::slack)
    {
    }

    WalkSample read(const SampleView &sample)
    {
        WalkSample result;
        for (std::size_t k = 0; k < network_.output_count(); ++k)
            result.targets.push_back(sample.targets[k * sample.target_stride]);
        for (std::size_t f = 0; f < network_.input_count(); ++f)
            result.inputs.push_back(sample.features[f * sample.stride]);
        network_kernels().gradient(network_, walk_.training.objective(), flat_, sample, workspace_, gradient_.data());
        for (std::size_t i = 0; i < network_.layers().size(); ++i)
            read_layer(i, result);
        if (network_.output() == Output::softmax)
            read_softmax(sample, result.layers.back());
        finish(result);
        return result;
    }

private:
    void read_layer(std::size_t index, WalkSample &result) const
    {
        const DenseLayer &layer = network_.layers()[index];
        // The kernel of single samples has its units side by side.
        const Workspace::Layer &rows = workspace_.layers()[index];
        const LayerWeights &weights = walk_.weights.layers[index];
        std::vector<WalkUnit> units(layer.outputs);
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            double z = 0;
            for (std::size_t i = 0; i < layer.inputs; ++i)
                z += weights.at(unit, i) * result.input(index, i);
            units[unit] = {z + weights.bias[unit], rows.outputs[unit], 1, 0, rows.deltas[unit]};
            if (layer.activation) {
                double value = 0;
                layer.activation->first(&units[unit].z, 1, layer.activation_parameters(flat_), &value,
                                        &units[unit].slope);
            }
        }
        result.layers.push_back(std::move(units));
    }

    void read_softmax(const SampleView &sample, std::vector<WalkUnit> &units)
    {
        network_kernels().forward(network_, flat_, sample, workspace_);
        for (std::size_t k = 0; k < units.size(); ++k) {
            units[k].a = workspace_.layers().back().outputs[k * network_kernels().lanes];
            units[k].slope = units[k].a * (1 - units[k].a);
        }
    }

    void finish(WalkSample &result) const
    {
        std::vector<double> sums;
        std::vector<double> outputs;
        auto &last = result.layers.back();
        for (std::size_t k = 0; k < last.size(); ++k) {
            sums.push_back(last[k].z);
            outputs.push_back(last[k].a);
            last[k].loss_by_output = loss_slope(walk_.training.objective(), last[k].a, result.targets[k], last.size());
        }
        result.loss = sample_loss(walk_.training.objective(), {sums, outputs, result.targets});
        result.loss_by_inputs.resize(result.inputs.size());
        for (std::size_t i = result.layers.size(); i-- > 0;) {
            const LayerWeights &weights = walk_.weights.layers[i];
            for (std::size_t input = 0; input < weights.inputs; ++input) {
                double &sum = i == 0 ? result.loss_by_inputs[input] : result.layers[i - 1][input].loss_by_output;
                for (std::size_t unit = 0; unit < weights.outputs; ++unit)
                    sum += weights.at(unit, input) * result.layers[i][unit].delta;
            }
        }
    }

    const Network &network_;
    const Walk &walk_;
    const double *flat_;
    Workspace workspace_;
    AlignedVector gradient_;
};

/// Gradient and new weights, with the trainer's kernels and an empty optimiser's memory.
void take_step(const Network &network, const AlignedVector &flat, const SampleView &batch, Walk &walk)
{
    Workspace workspace(network);
    const AlignedVector zeros(flat.size());
    AlignedVector gradient = zeros;
    AlignedVector penalised = zeros;
    AlignedVector first = zeros;
    AlignedVector second = zeros;
    AlignedVector updated = zeros;
    for (const DenseLayer &layer : network.layers())
        std::fill_n(penalised.begin() + static_cast<std::ptrdiff_t>(layer.weight), layer.inputs * layer.outputs, 1.0);
    const HyperParameters &values = walk.training;
    network_kernels().gradient(network, values.objective(), flat.data(), batch, workspace, gradient.data());
    const UpdateArrays arrays{flat.data(),   gradient.data(), penalised.data(),   first.data(),
                              second.data(), updated.data(),  network.flat_size()};
    walk.finite = network_kernels().update(values.optimizer, update_step(values, 1), arrays);
    hold(frozen_numbers(network, values.frozen), arrays);
    walk.gradient = network.unflatten(gradient);
    walk.updated = network.unflatten(updated);
}

Result<void> check_sample(const BackpropScenario &extent, const DataSet &data)
{
    return check_within("sample", extent.sample, 0, data.training.size() - 1);
}

/// Features and targets are already what the network reads; only the loss is computed.
double mean_loss(const Walk &walk, const Network &network, const NetworkWeights &weights)
{
    double total = 0;
    const AlignedVector flat = flat_of(network, weights);
    const Walk moved{walk.network, walk.task, walk.training, {}, 0, weights, {}, {}, true};
    Reader reader(network, moved, flat.data());
    for (const WalkSample &sample : walk.samples) {
        AlignedVector features(sample.inputs.size() * Workspace::longest_vector);
        for (std::size_t f = 0; f < sample.inputs.size(); ++f)
            features[f * Workspace::longest_vector] = sample.inputs[f];
        AlignedVector targets(sample.targets.begin(), sample.targets.end());
        targets.resize(targets.size() + Workspace::longest_vector);
        total += reader.read({features.data(), Workspace::longest_vector, targets.data(), 1, 1}).loss;
    }
    return total / static_cast<double>(walk.samples.size());
}

} // namespace

Result<Walk> walk_through(const NetworkScenario &scenario, const DataSet &data, const NetworkWeights &weights,
                          const BackpropScenario &extent)
{
    if (const auto checked = check_live(scenario, data); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = check_sample(extent, data); !checked)
        return tl::unexpected(checked.error());
    const auto initial = initial_weights(scenario.network, data.task, scenario.seed);
    if (const auto checked = check_weights(weights, initial); !checked)
        return tl::unexpected(checked.error());
    const Network network(scenario.network, data.task);
    const Samples all(data.training, scenario.network, data.task);
    const std::size_t left = all.size() - extent.sample;
    const std::size_t batch = scenario.training.batch_size == 0 ? left : std::min(left, scenario.training.batch_size);
    if (const auto checked = check_within("batch-size", extent.whole_batch ? batch : 1, 1, maximum_walked_samples);
        !checked)
        return tl::unexpected(checked.error());
    const auto samples = all.view().part(extent.sample, extent.whole_batch ? batch : 1);

    Walk walk{scenario.network, data.task, scenario.training, {}, 0, weights, {}, {}, true};
    AlignedVector flat = flat_of(network, initial);
    network.flatten(weights, flat); // a slope that is missing stays the initial one
    walk.weights = network.unflatten(flat);
    Reader reader(network, walk, flat.data());
    for (std::size_t i = 0; i < samples.count; ++i) {
        walk.samples.push_back(reader.read(samples.part(i, 1)));
        walk.loss += walk.samples.back().loss / static_cast<double>(samples.count);
    }
    take_step(network, flat, samples, walk);
    return walk;
}

std::vector<std::vector<double>> gradient_by_inputs(const NetworkScenario &scenario, Task task,
                                                    const NetworkWeights &weights, const SampleView &batch)
{
    const Network network(scenario.network, task);
    const AlignedVector flat = flat_of(network, weights);
    const Walk walk{scenario.network, task, scenario.training, {}, 0, weights, {}, {}, true};
    Reader reader(network, walk, flat.data());
    std::vector<std::vector<double>> rows;
    for (std::size_t i = 0; i < batch.count; ++i) {
        rows.push_back(reader.read(batch.part(i, 1)).loss_by_inputs);
        for (double &number : rows.back())
            number /= static_cast<double>(batch.count);
    }
    return rows;
}

std::vector<WalkStep> walk_steps(const NetworkWeights &weights, WalkStride stride)
{
    std::vector<WalkStep> steps;
    const std::size_t count = weights.layers.size();
    const auto add = [&](WalkStage stage, std::size_t layer) {
        if (stride == WalkStride::layer) {
            steps.push_back({stage, layer, {}});
            return;
        }
        for (std::size_t unit = 0; unit < weights.layers[layer].outputs; ++unit)
            steps.push_back({stage, layer, unit});
    };
    for (std::size_t i = 0; i < count; ++i)
        add(WalkStage::forward, i);
    add(WalkStage::error, count - 1);
    for (std::size_t i = count; i > 0; --i)
        add(WalkStage::gradient, i - 1);
    for (std::size_t i = 0; i < count; ++i)
        add(WalkStage::update, i);
    return steps;
}

bool has_part(const Walk &walk, const NetworkPart &part)
{
    if (const auto *feature = std::get_if<Feature>(&part))
        return input_of(walk.network, *feature).has_value();
    if (const auto *unit = std::get_if<UnitId>(&part))
        return find_weight(walk.weights, {unit->layer, unit->unit, {}}) != nullptr;
    return find_weight(walk.weights, std::get<WeightId>(part)) != nullptr;
}

double penalised_gradient(const Walk &walk, const WeightId &place)
{
    const double gradient = weight_at(walk.gradient, place);
    if (!place.input)
        return gradient;
    const double weight = weight_at(walk.weights, place);
    const double coupled = walk.training.optimizer == Optimizer::adamw ? 0 : walk.training.l2;
    const double sign = weight == 0 ? 0 : std::copysign(1.0, weight);
    return gradient + (coupled * weight + walk.training.l1 * sign);
}

GradientCheck check_gradient(const Walk &walk, const WeightId &place)
{
    const Network network(walk.network, walk.task);
    const double weight = weight_at(walk.weights, place);
    const double wish = std::cbrt(std::numeric_limits<double>::epsilon()) * std::max(1.0, std::abs(weight));
    NetworkWeights moved = walk.weights;
    double &number = *find_weight(moved, place);
    number = weight + wish;
    const double step = number - weight; // as doubles have it
    const double above = mean_loss(walk, network, moved);
    number = weight - step;
    const double below = mean_loss(walk, network, moved);
    return {weight_at(walk.gradient, place), (above - below) / (2 * step), step, above, below};
}

std::vector<WeightEdit> edits_of(const Walk &walk)
{
    std::vector<WeightEdit> edits;
    const auto add = [&](const WeightId &place) {
        const double after = weight_at(walk.updated, place);
        if (after != weight_at(walk.weights, place))
            edits.push_back({place, after});
    };
    for (std::size_t i = 0; i < walk.weights.layers.size(); ++i) {
        const LayerWeights &layer = walk.weights.layers[i];
        for (std::size_t unit = 0; unit < layer.outputs; ++unit) {
            for (std::size_t input = 0; input < layer.inputs; ++input)
                add({i, unit, input});
            add({i, unit, {}});
        }
    }
    return edits;
}

bool moves_slopes(const Walk &walk)
{
    return !std::ranges::equal(walk.weights.layers, walk.updated.layers, {}, &LayerWeights::slope,
                               &LayerWeights::slope);
}

} // namespace actlab
