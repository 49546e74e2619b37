// SPDX-License-Identifier: GPL-3.0-or-later
// Activations of layers, there and back; included once for each instruction set.
#if defined(ACTLAB_ACTIVATE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_ACTIVATE_INL_H
#undef ACTLAB_ACTIVATE_INL_H
#else
#define ACTLAB_ACTIVATE_INL_H
#endif

#include "core/network/kernels/vectors-inl.h"
#include "core/network/network.h"
#include "core/network/workspace.h"

#include <algorithm>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// Where a layer's z goes: to be kept where it is needed later, else where f′(z), or without slopes f(z), replaces it.
template <bool Slopes> double *sums_of(const DenseLayer &layer, bool is_output, const Workspace::Layer &rows)
{
    if (is_output || layer.slope != DenseLayer::none)
        return rows.sums;
    return Slopes ? rows.deltas : rows.outputs;
}

/// f(z), and with `Slopes` f′(z), of `count` numbers.
template <bool Slopes>
void activate(const DenseLayer &layer, const double *weights, const double *sums, std::size_t count,
              const Workspace::Layer &rows)
{
    const double *parameters = layer.activation_parameters(weights);
    if (layer.activation == nullptr)
        std::copy_n(sums, count, rows.outputs);
    else if constexpr (Slopes)
        layer.activation->first(sums, count, parameters, rows.outputs, rows.deltas);
    else
        layer.activation->value(sums, count, parameters, rows.outputs);
}

/// With g = ∂loss/∂f(z) in `deltas`: returns ∂loss/∂slope = Σ g·min(z, 0), and makes deltas g·f′(z).
inline double finish_prelu(const Workspace::Layer &rows, double slope, std::size_t count)
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

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
