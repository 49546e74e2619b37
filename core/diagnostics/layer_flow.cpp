// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/layer_flow.h"

#include "core/activation/catalogue.h"
#include "core/activation/properties.h"
#include "core/network/network_kernels.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Rows = Eigen::Map<const RowMatrix, 0, Eigen::OuterStride<>>;

Rows rows_of(const double *first, std::size_t rows, std::size_t columns, std::size_t stride)
{
    return {first, static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns),
            Eigen::OuterStride<>(static_cast<Eigen::Index>(stride))};
}

std::size_t whole_rows(std::size_t count)
{
    const std::size_t lanes = network_kernels().lanes;
    return (count + lanes - 1) / lanes * lanes;
}

SampleView looked_at(const SampleView &samples)
{
    return samples.part(0, std::min(samples.count, diagnosed_points));
}

/// Calls `take(tile, begin)` for pieces of at most a tile.
template <class Take> void for_each_tile(const SampleView &samples, Take take)
{
    for (std::size_t begin = 0; begin < samples.count; begin += Workspace::tile)
        take(samples.part(begin, std::min(Workspace::tile, samples.count - begin)), begin);
}

/// Sums of |∂L/∂z| over units and points, for each layer.
std::vector<double> gradient_sums(const Network &network, Objective objective, const double *weights,
                                  const SampleView &samples, Workspace &workspace)
{
    std::vector<double> sums(network.layers().size());
    AlignedVector gradient(network.flat_size() + NetworkKernels::slack);
    for_each_tile(samples, [&](const SampleView &tile, std::size_t) {
        network_kernels().gradient(network, objective, weights, tile, workspace, gradient.data());
        // The kernel of single samples has its units side by side.
        const std::size_t stride = tile.count == 1 ? 1 : whole_rows(tile.count);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const auto deltas = rows_of(workspace.layers()[i].deltas, network.layers()[i].outputs, tile.count, stride);
            // The kernel's loss is the mean over the tile.
            sums[i] += deltas.cwiseAbs().sum() * static_cast<double>(tile.count);
        }
    });
    return sums;
}

/// Largest and mean |f′(z)| of a unit.
struct Slopes {
    double largest = 0;
    double mean = 0;
};

Slopes slopes_of(const DenseLayer &layer, const double *weights, std::span<const double> z)
{
    std::vector<double> value(z.size());
    std::vector<double> first(z.size());
    layer.activation->first(z.data(), z.size(), layer.activation_parameters(weights), value.data(), first.data());
    Slopes slopes;
    for (const double slope : first) {
        slopes.largest = std::max(slopes.largest, std::abs(slope));
        slopes.mean += std::abs(slope) / static_cast<double>(z.size());
    }
    return slopes;
}

/// Fills in the shares of dead and saturated units.
void count_units(const DenseLayer &layer, const double *weights, const PreActivations &z, double steepest,
                 LayerFlow &flow)
{
    for (std::size_t unit = 0; unit < z.units; ++unit) {
        const auto [largest, mean] = slopes_of(layer, weights, z.of(unit));
        if (largest == 0)
            flow.dead += 1 / static_cast<double>(z.units);
        else if (std::isfinite(steepest) && mean < LayerFlow::saturation * steepest)
            flow.saturated += 1 / static_cast<double>(z.units);
    }
}

double steepest_of(std::string_view id, ParameterValues parameters)
{
    return compute_properties(**find_activation(id), parameters).steepest.value;
}

double steepest_of(Output output)
{
    switch (output) {
    case Output::tanh:
        return steepest_of("tanh", {});
    case Output::sigmoid:
        return steepest_of("sigmoid", {});
    case Output::identity:
    case Output::softmax:
        break;
    }
    return HUGE_VAL;
}

} // namespace

PreActivations pre_activations(const Network &network, const double *weights, std::size_t layer,
                               const SampleView &samples, Workspace &workspace)
{
    const auto &dense = network.layers()[layer];
    const auto w = rows_of(weights + dense.weight, dense.outputs, dense.inputs, dense.inputs);
    const Eigen::Map<const Eigen::VectorXd> bias(weights + dense.bias, static_cast<Eigen::Index>(dense.outputs));
    const auto seen = looked_at(samples);
    PreActivations z{dense.outputs, seen.count, std::vector<double>(dense.outputs * seen.count)};
    for_each_tile(seen, [&](const SampleView &tile, std::size_t begin) {
        network_kernels().forward(network, weights, tile, workspace);
        const auto in = layer == 0 ? rows_of(tile.features, dense.inputs, tile.count, tile.stride)
                                   : rows_of(workspace.layers()[layer - 1].outputs, dense.inputs, tile.count,
                                             whole_rows(tile.count));
        Eigen::Map<RowMatrix, 0, Eigen::OuterStride<>>(
            z.values.data() + begin, static_cast<Eigen::Index>(dense.outputs), static_cast<Eigen::Index>(tile.count),
            Eigen::OuterStride<>(static_cast<Eigen::Index>(seen.count))) = (w * in).colwise() + bias;
    });
    return z;
}

std::vector<double> steepest_slopes(const NetworkSpec &spec)
{
    std::vector<double> slopes;
    for (const auto &layer : spec.hidden)
        slopes.push_back(steepest_of(layer.activation, layer.parameters));
    slopes.push_back(steepest_of(spec.output));
    return slopes;
}

std::vector<LayerFlow> layer_flow(const FlowSubject &subject, Workspace &workspace)
{
    const auto &[network, objective, weights, samples, steepest] = subject;
    const auto seen = looked_at(samples);
    const auto layers = network.layers();
    const auto sums = gradient_sums(network, objective, weights, seen, workspace);
    std::vector<LayerFlow> flow(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        flow[i].gradient = sums[i] / static_cast<double>(layers[i].outputs * seen.count);
        if (layers[i].activation) // without one f′ is 1, or it is softmax, whose units are not alone
            count_units(layers[i], weights, pre_activations(network, weights, i, seen, workspace), steepest[i],
                        flow[i]);
    }
    return flow;
}

std::vector<double> update_ratios(const Network &network, std::span<const double> before, std::span<const double> after)
{
    std::vector<double> ratios;
    for (const auto &layer : network.layers()) {
        const auto size = static_cast<Eigen::Index>(layer.inputs * layer.outputs);
        const Eigen::Map<const Eigen::VectorXd> from(before.data() + layer.weight, size);
        const Eigen::Map<const Eigen::VectorXd> to(after.data() + layer.weight, size);
        const double change = (to - from).norm();
        ratios.push_back(change == 0 ? 0 : change / from.norm());
    }
    return ratios;
}

} // namespace actlab
