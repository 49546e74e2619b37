// SPDX-License-Identifier: GPL-3.0-or-later
// Circular functions and their inverses.
#if defined(ACTLAB_TRIGONOMETRIC_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_TRIGONOMETRIC_INL_H
#undef ACTLAB_TRIGONOMETRIC_INL_H
#else
#define ACTLAB_TRIGONOMETRIC_INL_H
#endif

#include "core/activation/functions/lanes-inl.h"

#include <cmath>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

struct SinCos {
    Real sin;
    Real cos;
};
HWY_INLINE SinCos sin_cos(Real x)
{
    return {for_each_lane(x, [](double v) { return std::sin(v); }),
            for_each_lane(x, [](double v) { return std::cos(v); })};
}

HWY_INLINE Real arctan(Real x)
{
    return for_each_lane(x, [](double v) { return std::atan(v); });
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
