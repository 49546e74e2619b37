// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network_kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/network/kernels/network_kernels.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/network/kernels/loss-inl.h"
#include "core/network/kernels/product-inl.h"
#include "core/network/kernels/update_rules-inl.h"

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// The features of a tile. Where its last vector is not full, they are copied and the last sample is repeated: lanes
/// that do not count then hold what lanes that do count hold, and never a NaN of their own.
SampleView whole_vectors(const SampleView &batch, std::size_t features, Workspace &workspace)
{
    const std::size_t row = whole_lanes(batch.count);
    if (row == batch.count)
        return batch;
    double *inputs = workspace.inputs();
    for (std::size_t f = 0; f < features; ++f, inputs += row) {
        const double *from = batch.features + f * batch.stride;
        std::copy_n(from, batch.count, inputs);
        std::fill(inputs + batch.count, inputs + row, from[batch.count - 1]);
    }
    return {workspace.inputs(), row, batch.targets, batch.count};
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
        const bool keeps_sums = i + 1 == layers.size() || layer.slope != DenseLayer::none;
        double *sums = keeps_sums ? rows.sums : Slopes ? rows.deltas : rows.outputs;
        multiply<false>({weights + layer.weight, layer.inputs, 1, weights + layer.bias, in, in_row, layer.inputs, sums,
                         row, layer.outputs, row / lane_count});
        const double *parameters = layer.activation_parameters(weights);
        if (layer.activation == nullptr)
            std::copy_n(sums, layer.outputs * row, rows.outputs);
        else if constexpr (Slopes)
            layer.activation->first(sums, layer.outputs * row, parameters, rows.outputs, rows.deltas);
        else
            layer.activation->value(sums, layer.outputs * row, parameters, rows.outputs);
        in = rows.outputs;
        in_row = row;
    }
}

OutputRows output_rows(const Network &network, const SampleView &batch, Workspace &workspace)
{
    const auto &rows = workspace.layers().back();
    return {rows.sums,     rows.outputs, rows.deltas, whole_lanes(batch.count), network.output_count(),
            batch.targets, batch.count};
}

/// With g = ∂loss/∂f(z) in `deltas`: returns ∂loss/∂slope = Σ g·min(z, 0), and makes deltas g·f′(z).
double finish_prelu(const Workspace::Layer &rows, double slope, std::size_t count)
{
    Real total = 0;
    for (std::size_t i = 0; i < count; i += lane_count) {
        const auto g = load(rows.deltas + i);
        const auto z = load(rows.sums + i);
        total = total + select(z > 0, 0, g * z);
        store(select(z > 0, g, g * slope), rows.deltas + i);
    }
    return hn::GetLane(hn::SumOfLanes(Tag(), total.lanes));
}

/// From the output layer's deltas to the gradient of all weights; `adds` to what `gradient` holds.
void run_backward(const Network &network, const double *weights, const SampleView &batch, Workspace &workspace,
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

void Gradient(const Network &network, Loss loss, const double *weights, const SampleView &batch, Workspace &workspace,
              double *gradient)
{
    const double scale = 1 / static_cast<double>(batch.count);
    for (std::size_t begin = 0; begin < batch.count; begin += Workspace::tile) {
        const auto part = batch.part(begin, HWY_MIN(Workspace::tile, batch.count - begin));
        const auto tile = whole_vectors(part, network.input_count(), workspace);
        run_forward<true>(network, weights, tile, workspace);
        const auto rows = output_rows(network, tile, workspace);
        if (network.output() == Output::softmax)
            softmax(rows);
        output_deltas(network.output(), loss, rows, scale);
        run_backward(network, weights, tile, workspace, gradient, begin > 0);
    }
}

void Forward(const Network &network, const double *weights, const SampleView &batch, Workspace &workspace)
{
    const auto tile = whole_vectors(batch, network.input_count(), workspace);
    run_forward<false>(network, weights, tile, workspace);
    if (network.output() == Output::softmax)
        softmax(output_rows(network, tile, workspace));
}

bool Update(Optimizer optimizer, const UpdateStep &step, const UpdateArrays &arrays)
{
    return update_weights(optimizer, step, arrays);
}

const NetworkKernels *Kernels()
{
    static constexpr NetworkKernels table{lane_count, &Gradient, &Forward, &Update};
    return &table;
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace actlab {
HWY_EXPORT(Kernels);
const NetworkKernels &network_kernels()
{
    return *HWY_DYNAMIC_DISPATCH(Kernels)();
}
} // namespace actlab
#endif
