// SPDX-License-Identifier: GPL-3.0-or-later
// The gradient of one sample, with units across the lanes: with one sample, lanes over samples would be empty but for
// one. Included once for each instruction set.
//
// Vectors of units begin at a unit's multiple of the lanes and are padded with zeros, so that products may run over the
// end of a row of weights: what they read there belongs to the next row, or to nobody, and is finite.
#if defined(ACTLAB_SINGLE_SAMPLE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_SINGLE_SAMPLE_INL_H
#undef ACTLAB_SINGLE_SAMPLE_INL_H
#else
#define ACTLAB_SINGLE_SAMPLE_INL_H
#endif

#include "core/data/point.h"
#include "core/network/kernels/activate-inl.h"
#include "core/network/kernels/loss-inl.h"
#include "core/network/samples.h"

#include <algorithm>
#include <array>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// A vector of a row of `count` numbers, from number `at` on, with zeros for what stands behind them.
HWY_INLINE Real load_of(const double *row, std::size_t count, std::size_t at)
{
    return first_lanes(load(row + at), count - at);
}

/// z = W·in + b, padded with zeros.
HWY_INLINE void layer_sums(const DenseLayer &layer, const double *weights, const double *in, double *sums)
{
    const double *rows = weights + layer.weight;
    for (std::size_t unit = 0; unit < layer.outputs; unit += lane_count) {
        const std::size_t last = layer.outputs - 1 - unit; // rows behind it repeat it
        const auto start = load_of(in, layer.inputs, 0);
        Real sum[lane_count];
        const double *row[lane_count];
        unrolled<lane_count>([&](auto k) HWY_ATTR {
            row[k] = rows + (unit + HWY_MIN(k, last)) * layer.inputs;
            sum[k] = load(row[k]) * start;
        });
        for (std::size_t i = lane_count; i < layer.inputs; i += lane_count) {
            const auto x = load_of(in, layer.inputs, i);
            unrolled<lane_count>([&](auto k) HWY_ATTR { sum[k] = multiply_add(load(row[k] + i), x, sum[k]); });
        }
        const auto z = sums_of_lanes(sum) + load(weights + layer.bias + unit);
        store(first_lanes(z, last + 1), sums + unit);
    }
}

/// ∂loss/∂f(z) of the layer before: Wᵀ·δ, times f′(z) in `before` where `Scaled`; padded with zeros.
template <bool Scaled>
HWY_INLINE void deltas_before(const DenseLayer &layer, const double *weights, const double *deltas, double *before)
{
    for (std::size_t input = 0; input < layer.inputs; input += lane_count) {
        const double *column = weights + layer.weight + input;
        Real even = load(column) * Real(deltas[0]);
        Real odd = 0;
        std::size_t unit = 1;
        for (; unit + 1 < layer.outputs; unit += 2) { // two sums, which need not wait for each other
            odd = multiply_add(load(column + unit * layer.inputs), Real(deltas[unit]), odd);
            even = multiply_add(load(column + (unit + 1) * layer.inputs), Real(deltas[unit + 1]), even);
        }
        if (unit < layer.outputs)
            odd = multiply_add(load(column + unit * layer.inputs), Real(deltas[unit]), odd);
        const auto sum = Scaled ? (even + odd) * load(before + input) : even + odd;
        store(first_lanes(sum, layer.inputs - input), before + input);
    }
}

/// The layer's part of the gradient: δ·inᵀ and δ, both padded with zeros; added to what is there where `Adds`. What is
/// written behind a row is zeros, or leaves what is there, and is written again by what comes next: layers go from
/// first to last.
template <bool Adds>
HWY_INLINE void layer_gradient(const DenseLayer &layer, const double *deltas, const double *in, double *gradient)
{
    double *row = gradient + layer.weight;
    for (std::size_t unit = 0; unit < layer.outputs; ++unit, row += layer.inputs) {
        const Real delta = deltas[unit];
        for (std::size_t i = 0; i < layer.inputs; i += lane_count) {
            const auto x = load_of(in, layer.inputs, i);
            store(Adds ? multiply_add(delta, x, load(row + i)) : delta * x, row + i);
        }
    }
    for (std::size_t unit = 0; unit < layer.outputs; unit += lane_count, row += lane_count)
        store(Adds ? load(deltas + unit) + load(row) : load(deltas + unit), row);
}

/// The output layer's deltas, padded. A single unit is already a row as the kernels of many samples want it; several
/// stand side by side, and become a row each.
inline void single_output_deltas(const Network &network, Objective objective, const SampleView &sample, double scale,
                                 const Workspace::Layer &layer)
{
    const std::size_t units = network.output_count();
    HWY_ALIGN double rows[4][maximum_targets * lane_count] = {};
    if (units == 1 && network.output() != Output::softmax) {
        rows[3][0] = *sample.targets;
        output_deltas(network.output(), objective,
                      {layer.sums, layer.outputs, layer.deltas, lane_count, 1, rows[3], lane_count, 1}, scale);
        return;
    }
    for (std::size_t k = 0; k < units; ++k) {
        rows[0][k * lane_count] = layer.sums[k];
        rows[1][k * lane_count] = layer.outputs[k];
        rows[2][k * lane_count] = layer.deltas[k];
        rows[3][k * lane_count] = sample.targets[k * sample.target_stride];
    }
    const OutputRows p{rows[0], rows[1], rows[2], lane_count, units, rows[3], lane_count, 1};
    if (network.output() == Output::softmax)
        softmax(p);
    output_deltas(network.output(), objective, p, scale);
    std::fill_n(layer.deltas, whole_lanes(units), 0.0);
    for (std::size_t k = 0; k < units; ++k)
        layer.deltas[k] = rows[2][k * lane_count];
}

/// z and f(z) of all layers, and f′(z) in their deltas; behind them what the activation makes of 0.
inline void single_forward(const Network &network, const double *weights, Workspace &workspace)
{
    const auto layers = network.layers();
    const double *in = workspace.inputs();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const auto &layer = layers[i];
        const auto &rows = workspace.layers()[i];
        double *sums = sums_of<true>(layer, i + 1 == layers.size(), rows);
        layer_sums(layer, weights, in, sums);
        activate<true>(layer, weights, sums, whole_lanes(layer.outputs), rows);
        in = rows.outputs;
    }
}

/// From the output layer's deltas to those of all layers, and to the gradients of prelu's slopes.
inline void single_backward(const Network &network, const double *weights, Workspace &workspace, double *slopes)
{
    const auto layers = network.layers();
    const auto rows = workspace.layers();
    for (std::size_t i = layers.size() - 1; i > 0; --i) {
        const auto &before = layers[i - 1];
        if (before.slope == DenseLayer::none) {
            deltas_before<true>(layers[i], weights, rows[i].deltas, rows[i - 1].deltas);
        } else {
            deltas_before<false>(layers[i], weights, rows[i].deltas, rows[i - 1].deltas);
            slopes[i - 1] = finish_prelu(rows[i - 1], weights[before.slope], whole_lanes(before.outputs));
        }
    }
}

/// The gradient of the sample's loss times `scale`; added to what is there where `Adds`.
template <bool Adds>
void single_gradient(const Network &network, Objective objective, const double *weights, const SampleView &sample,
                     double scale, Workspace &workspace, double *gradient)
{
    double *inputs = workspace.inputs();
    for (std::size_t f = 0; f < network.input_count(); ++f)
        inputs[f] = sample.features[f * sample.stride];
    single_forward(network, weights, workspace);
    single_output_deltas(network, objective, sample, scale, workspace.layers().back());
    std::array<double, maximum_hidden_layers> slopes{};
    single_backward(network, weights, workspace, slopes.data());
    const double *in = inputs;
    for (std::size_t i = 0; i < network.layers().size(); ++i) {
        const auto &layer = network.layers()[i];
        layer_gradient<Adds>(layer, workspace.layers()[i].deltas, in, gradient);
        if (layer.slope != DenseLayer::none)
            gradient[layer.slope] = slopes[i] + (Adds ? gradient[layer.slope] : 0);
        in = workspace.layers()[i].outputs;
    }
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
