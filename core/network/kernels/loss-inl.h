// SPDX-License-Identifier: GPL-3.0-or-later
// The output layer: softmax, and the derivative of each loss; included once for each instruction set.
#if defined(ACTLAB_LOSS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_LOSS_INL_H
#undef ACTLAB_LOSS_INL_H
#else
#define ACTLAB_LOSS_INL_H
#endif

#include "core/activation/functions/exponential-inl.h"
#include "core/network/kernels/vectors-inl.h"
#include "core/network/loss.h"

#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// Rows of the output layer, one for each unit; row k of `sums` is at sums + k·row.
struct OutputRows {
    const double *sums; ///< z
    double *outputs;    ///< o
    double *deltas;     ///< f′(z) where f is an activation; then ∂(mean loss)/∂z
    std::size_t row;    ///< length of a row, whole vectors
    std::size_t units;
    const double *targets; ///< row k at targets + k·target_row
    std::size_t target_row;
    std::size_t count; ///< samples
};

HWY_INLINE void softmax(const OutputRows &p)
{
    for (std::size_t s = 0; s < p.row; s += lane_count) {
        auto largest = load(p.sums + s);
        for (std::size_t k = 1; k < p.units; ++k) {
            const auto z = load(p.sums + k * p.row + s);
            largest = select(z > largest, z, largest);
        }
        Real total = 0;
        for (std::size_t k = 0; k < p.units; ++k) {
            const auto e = exp(load(p.sums + k * p.row + s) - largest);
            store(e, p.outputs + k * p.row + s);
            total = total + e;
        }
        for (std::size_t k = 0; k < p.units; ++k) {
            double *place = p.outputs + k * p.row + s;
            store(load(place) / total, place);
        }
    }
}

/// K times the derivative of the loss with respect to an output; of the cross entropies, with respect to z (see Loss).
template <Loss L> HWY_INLINE Real slope_of(Real output, Real target, double delta)
{
    const auto error = output - target;
    if constexpr (L == Loss::mse)
        return error + error;
    else if constexpr (L == Loss::huber)
        return clamp(error, -delta, delta);
    else
        return error; // of half_squared_error and cross_entropy without K
}

/// One vector of samples of a softmax layer with a loss of its outputs: δₖ = oₖ·(gₖ − Σⱼ gⱼ·oⱼ) with g = ∂loss/∂o.
template <Loss L> HWY_INLINE void softmax_deltas(const OutputRows &p, std::size_t s, Real factor, double delta)
{
    Real mean = 0;
    for (std::size_t k = 0; k < p.units; ++k) {
        const auto o = load(p.outputs + k * p.row + s);
        mean = multiply_add(slope_of<L>(o, load(p.targets + k * p.target_row + s), delta), o, mean);
    }
    for (std::size_t k = 0; k < p.units; ++k) {
        const auto o = load(p.outputs + k * p.row + s);
        const auto target = load(p.targets + k * p.target_row + s);
        store(o * (slope_of<L>(o, target, delta) - mean) * factor, p.deltas + k * p.row + s);
    }
}

template <Output O, Loss L> HWY_INLINE void output_deltas(const OutputRows &p, double scale, double delta)
{
    constexpr bool of_sums = L == Loss::cross_entropy || L == Loss::binary_cross_entropy;
    constexpr bool is_mean = L != Loss::cross_entropy && L != Loss::half_squared_error;
    const Real factor = is_mean ? scale / static_cast<double>(p.units) : scale;
    for (std::size_t s = 0; s < p.row; s += lane_count) {
        if constexpr (O == Output::softmax && !of_sums) {
            softmax_deltas<L>(p, s, factor, delta);
        } else {
            for (std::size_t k = 0; k < p.units; ++k) {
                const auto o = load(p.outputs + k * p.row + s);
                auto by_sum = slope_of<L>(o, load(p.targets + k * p.target_row + s), delta) * factor;
                if constexpr (!of_sums && O != Output::identity)
                    by_sum = by_sum * load(p.deltas + k * p.row + s);
                store(by_sum, p.deltas + k * p.row + s);
            }
        }
    }
    // Lanes beyond the last sample must not count, whatever stands there.
    for (std::size_t k = 0; p.count < p.row && k < p.units; ++k) {
        double *last = p.deltas + (k + 1) * p.row - lane_count;
        store(first_lanes(load(last), p.count % lane_count), last);
    }
}

template <Output O> HWY_INLINE void output_deltas(Objective objective, const OutputRows &p, double scale)
{
    const double delta = objective.delta;
    switch (objective.loss) {
    case Loss::mse:
        return output_deltas<O, Loss::mse>(p, scale, delta);
    case Loss::half_mse:
        return output_deltas<O, Loss::half_mse>(p, scale, delta);
    case Loss::half_squared_error:
        return output_deltas<O, Loss::half_squared_error>(p, scale, delta);
    case Loss::huber:
        return output_deltas<O, Loss::huber>(p, scale, delta);
    case Loss::binary_cross_entropy:
        if constexpr (O == Output::sigmoid)
            return output_deltas<O, Loss::binary_cross_entropy>(p, scale, delta);
        break;
    case Loss::cross_entropy:
        if constexpr (O == Output::softmax)
            return output_deltas<O, Loss::cross_entropy>(p, scale, delta);
        break;
    }
}

/// ∂/∂z of scale·Σ sample loss, into p.deltas.
HWY_INLINE void output_deltas(Output output, Objective objective, const OutputRows &p, double scale)
{
    switch (output) {
    case Output::tanh:
        return output_deltas<Output::tanh>(objective, p, scale);
    case Output::identity:
        return output_deltas<Output::identity>(objective, p, scale);
    case Output::sigmoid:
        return output_deltas<Output::sigmoid>(objective, p, scale);
    case Output::softmax:
        return output_deltas<Output::softmax>(objective, p, scale);
    }
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
