// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network_kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/network/kernels/network_kernels.cpp"
#include <hwy/foreach_target.h> // IWYU pragma: keep

#include "core/network/kernels/many_samples-inl.h"
#include "core/network/kernels/single_sample-inl.h"
#include "core/network/kernels/update_rules-inl.h"

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// Up to how many samples it is faster to take one after the other; measured.
inline constexpr std::size_t few_samples = 1;

void gradient_of(const Network &network, Objective objective, const double *weights, const SampleView &batch,
                 Workspace &workspace, double *gradient)
{
    const double scale = 1 / static_cast<double>(batch.count);
    if (batch.count <= few_samples) {
        single_gradient<false>(network, objective, weights, batch.part(0, 1), scale, workspace, gradient);
        for (std::size_t i = 1; i < batch.count; ++i)
            single_gradient<true>(network, objective, weights, batch.part(i, 1), scale, workspace, gradient);
        return;
    }
    for (std::size_t begin = 0; begin < batch.count; begin += Workspace::tile) {
        const auto part = batch.part(begin, HWY_MIN(Workspace::tile, batch.count - begin));
        const auto tile = whole_vectors(part, network.input_count(), workspace);
        run_forward<true>(network, weights, tile, workspace);
        const auto rows = output_rows(network, tile, workspace);
        if (network.output() == Output::softmax)
            softmax(rows);
        output_deltas(network.output(), objective, rows, scale);
        run_backward(network, weights, tile, workspace, gradient, begin > 0);
    }
}

void forward(const Network &network, const double *weights, const SampleView &batch, Workspace &workspace)
{
    const auto tile = whole_vectors(batch, network.input_count(), workspace);
    run_forward<false>(network, weights, tile, workspace);
    if (network.output() == Output::softmax)
        softmax(output_rows(network, tile, workspace));
}

bool update(Optimizer optimizer, const UpdateStep &step, const UpdateArrays &arrays)
{
    return update_weights(optimizer, step, arrays);
}

const NetworkKernels *kernel_table()
{
    static constexpr NetworkKernels table{lane_count, &gradient_of, &forward, &update};
    return &table;
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace actlab {

HWY_EXPORT(kernel_table);

const NetworkKernels &network_kernels()
{
    return *HWY_DYNAMIC_DISPATCH(kernel_table)();
}

} // namespace actlab
#endif
