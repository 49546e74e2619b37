// SPDX-License-Identifier: GPL-3.0-or-later
// The error function and the normal distribution.
#if defined(ACTLAB_ERROR_FUNCTION_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_ERROR_FUNCTION_INL_H
#undef ACTLAB_ERROR_FUNCTION_INL_H
#else
#define ACTLAB_ERROR_FUNCTION_INL_H
#endif

#include "core/activation/functions/exponential-inl.h"

#include <cmath>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

HWY_INLINE Real erf(Real x)
{
    return for_each_lane(x, [](double v) { return std::erf(v); });
}

struct Normal {
    Real cumulative; ///< Φ(x)
    Real density;    ///< φ(x) = Φ′(x)
};
HWY_INLINE Normal normal(Real x)
{
    return {for_each_lane(x, [](double v) { return 0.5 * std::erfc(-v * 0.70710678118654752); }),
            for_each_lane(x, [](double v) { return 0.39894228040143268 * std::exp(-0.5 * v * v); })};
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
