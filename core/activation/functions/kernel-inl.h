// SPDX-License-Identifier: GPL-3.0-or-later
// What a family's file is made of; included once for each instruction set (hwy/foreach_target.h).
//
// An entry is a struct with the facts of core/activation/activation.h as static members and
//     template <class D> static JetV<D> jet(D d, V<D> x, const double *parameters)
// which states f, f′ and f″ in Highway's vectors. What a kernel does not return, the compiler leaves out.
#if defined(ACTLAB_KERNEL_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_KERNEL_INL_H
#undef ACTLAB_KERNEL_INL_H
#else
#define ACTLAB_KERNEL_INL_H
#endif

#include "core/activation/activation.h"

#include <hwy/highway.h>

#include <array>
#include <cstddef>
#include <utility>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

template <class D> using V = hn::Vec<D>;

template <class D> struct JetV {
    V<D> value;
    V<D> first;
    V<D> second;
};

/// Facts that most entries share; an entry that differs hides them with its own.
struct EntryDefaults {
    static constexpr std::array<Parameter, 0> parameters{};
    static constexpr bool parameters_ascend = false;
    static constexpr Kinks kinks(const double *) { return {}; }
    static constexpr Asymptotes asymptotes(const double *) { return {}; }
};

/// Runs `body(d, index)` over whole vectors of `count` points; the rest is gathered into a padded vector first.
template <class Entry, int Order>
HWY_INLINE void run(const double *x, std::size_t count, const double *parameters, double *f, double *df, double *d2f)
{
    const hn::ScalableTag<double> d;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        const auto jet = Entry::jet(d, hn::LoadU(d, x + i), parameters);
        hn::StoreU(jet.value, d, f + i);
        if constexpr (Order >= 1)
            hn::StoreU(jet.first, d, df + i);
        if constexpr (Order >= 2)
            hn::StoreU(jet.second, d, d2f + i);
    }
    if (i == count)
        return;
    HWY_ALIGN double in[hn::MaxLanes(hn::ScalableTag<double>())] = {};
    HWY_ALIGN double out[3][hn::MaxLanes(hn::ScalableTag<double>())];
    for (std::size_t k = i; k < count; ++k)
        in[k - i] = x[k];
    const auto jet = Entry::jet(d, hn::Load(d, in), parameters);
    hn::Store(jet.value, d, out[0]);
    if constexpr (Order >= 1)
        hn::Store(jet.first, d, out[1]);
    if constexpr (Order >= 2)
        hn::Store(jet.second, d, out[2]);
    for (std::size_t k = i; k < count; ++k) {
        f[k] = out[0][k - i];
        if constexpr (Order >= 1)
            df[k] = out[1][k - i];
        if constexpr (Order >= 2)
            d2f[k] = out[2][k - i];
    }
}

template <class Entry> struct KernelsOf {
    static void value(const double *x, std::size_t n, const double *p, double *f)
    {
        run<Entry, 0>(x, n, p, f, nullptr, nullptr);
    }
    static void first(const double *x, std::size_t n, const double *p, double *f, double *df)
    {
        run<Entry, 1>(x, n, p, f, df, nullptr);
    }
    static void second(const double *x, std::size_t n, const double *p, double *f, double *df, double *d2f)
    {
        run<Entry, 2>(x, n, p, f, df, d2f);
    }
};

/// A family's entries, in the order in which lists show them.
template <class... Entries> struct FunctionList {
    static constexpr std::size_t size = sizeof...(Entries);

    static const Kernels *kernels()
    {
        static constexpr Kernels table[] = {
            {&KernelsOf<Entries>::value, &KernelsOf<Entries>::first, &KernelsOf<Entries>::second}...};
        return table;
    }

    /// `KernelsAt<I>::get` returns the kernels of entry I for the instruction set in use.
    template <template <std::size_t> class KernelsAt> static std::array<Activation, size> activations()
    {
        return activations<KernelsAt>(std::make_index_sequence<size>());
    }

private:
    template <template <std::size_t> class KernelsAt, std::size_t... I>
    static std::array<Activation, size> activations(std::index_sequence<I...>)
    {
        return {Activation{Entries::id, Entries::name, Entries::family, Entries::parameters, Entries::parameters_ascend,
                           Entries::formula, Entries::derivative_formula, &Entries::kinks, &Entries::asymptotes,
                           &KernelsAt<I>::get}...};
    }
};

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif

// Ends a family's file, once for all instruction sets: defines `accessor`, which lists the activations of
// Functions in namespace actlab::family::HWY_NAMESPACE, whose kernels FamilyKernels() there returns.
#ifndef ACTLAB_DEFINE_FAMILY
#define ACTLAB_DEFINE_FAMILY(family, accessor)                                                                         \
    namespace actlab {                                                                                                 \
    namespace family {                                                                                                 \
    HWY_EXPORT(FamilyKernels);                                                                                         \
    template <std::size_t Index> struct KernelsAt {                                                                    \
        static const Kernels &get() { return HWY_DYNAMIC_DISPATCH(FamilyKernels)()[Index]; }                           \
    };                                                                                                                 \
    }                                                                                                                  \
    std::span<const Activation> accessor()                                                                             \
    {                                                                                                                  \
        static const auto all = family::HWY_NAMESPACE::Functions::activations<family::KernelsAt>();                    \
        return all;                                                                                                    \
    }                                                                                                                  \
    }
#endif
