// SPDX-License-Identifier: GPL-3.0-or-later
// Forward and backward through all layers, with samples across the lanes; included once for each instruction set.
#if defined(ACTLAB_MANY_SAMPLES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_MANY_SAMPLES_INL_H
#undef ACTLAB_MANY_SAMPLES_INL_H
#else
#define ACTLAB_MANY_SAMPLES_INL_H
#endif

#include "core/network/kernels/activate-inl.h"
#include "core/network/kernels/loss-inl.h"
#include "core/network/kernels/product-inl.h"
#include "core/network/samples.h"

#include <algorithm>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// The features of a tile. Where its last vector is not full, they are copied and the last sample is repeated: lanes
/// that do not count then hold what lanes that do count hold, and never a NaN of their own.
inline SampleView whole_vectors(const SampleView &batch, std::size_t features, Workspace &workspace)
{
    const std::size_t row = whole_lanes(batch.count);
    if (row == batch.count)
        return batch;
    double *inputs = workspace.inputs();
    for (std::size_t f = 0; f < features; ++f, inputs += row) {
        const double *from = batch.features + f * batch.stride;
        for (std::size_t s = 0; s < row; s += lane_count)
            store(load(from + s), inputs + s);
        double *last = inputs + row - lane_count;
        store(first_lanes_or(load(last), batch.count % lane_count, from[batch.count - 1]), last);
    }
    return {workspace.inputs(), row, batch.targets, batch.target_stride, batch.count};
}

/// z of all layers and what the activations make of it; with `Slopes` also f′(z), in the layers' deltas.
template <bool Slopes>
void run_forward(const Network &network, const double *weights, const SampleView &batch, Workspace &workspace)
{
    const std::size_t row = whole_lanes(batch.count);
    const double *in = batch.features;
    std::size_t in_row = batch.stride;
    const auto layers = network.layers();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const auto &layer = layers[i];
        const auto &rows = workspace.layers()[i];
        double *sums = sums_of<Slopes>(layer, i + 1 == layers.size(), rows);
        multiply<false>({weights + layer.weight, layer.inputs, 1, weights + layer.bias, in, in_row, layer.inputs, sums,
                         row, layer.outputs, row / lane_count});
        activate<Slopes>(layer, weights, sums, layer.outputs * row, rows);
        in = rows.outputs;
        in_row = row;
    }
}

inline OutputRows output_rows(const Network &network, const SampleView &batch, Workspace &workspace)
{
    const auto &rows = workspace.layers().back();
    return {rows.sums,     rows.outputs,        rows.deltas, whole_lanes(batch.count), network.output_count(),
            batch.targets, batch.target_stride, batch.count};
}

/// From the output layer's deltas to the gradient of all weights; `adds` to what `gradient` holds.
inline void run_backward(const Network &network, const double *weights, const SampleView &batch, Workspace &workspace,
                         double *gradient, bool adds)
{
    const std::size_t row = whole_lanes(batch.count);
    const std::size_t vectors = row / lane_count;
    const auto layers = network.layers();
    for (std::size_t i = layers.size(); i-- > 0;) {
        const auto &layer = layers[i];
        const auto &rows = workspace.layers()[i];
        const double *in = i == 0 ? batch.features : workspace.layers()[i - 1].outputs;
        const std::size_t in_row = i == 0 ? batch.stride : row;
        sum_outer_products(
            {rows.deltas, row, layer.outputs, in, in_row, layer.inputs, vectors, gradient + layer.weight, adds});
        sum_rows(rows.deltas, row, layer.outputs, vectors, gradient + layer.bias, adds);
        if (i == 0)
            return;
        const auto &before = layers[i - 1];
        const auto &before_rows = workspace.layers()[i - 1];
        const Product product{weights + layer.weight, 1,   layer.inputs, nullptr, rows.deltas, row, layer.outputs,
                              before_rows.deltas,     row, layer.inputs, vectors};
        if (before.slope == DenseLayer::none) {
            multiply<true>(product);
        } else {
            multiply<false>(product);
            const double slope = finish_prelu(before_rows, weights[before.slope], before.outputs * row);
            gradient[before.slope] = slope + (adds ? gradient[before.slope] : 0);
        }
    }
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
