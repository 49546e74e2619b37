// SPDX-License-Identifier: GPL-3.0-or-later
// Elementary functions on Highway's vectors of doubles, right over the whole double range.
#if defined(ACTLAB_VECTOR_MATH_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_VECTOR_MATH_INL_H
#undef ACTLAB_VECTOR_MATH_INL_H
#else
#define ACTLAB_VECTOR_MATH_INL_H
#endif

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// eˣ
template <class D> HWY_INLINE hn::Vec<D> exp(D d, hn::Vec<D> x)
{
    return hn::Exp(d, x);
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
