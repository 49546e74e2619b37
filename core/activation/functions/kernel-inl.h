// SPDX-License-Identifier: GPL-3.0-or-later
// What a family's file is made of; included once for each instruction set (hwy/foreach_target.h).
//
// An entry is a struct with the facts of core/activation/activation.h as static members and
//     static Jets jet(Real x, const double *parameters)
// which states f, f′ and f″. What a kernel does not return, the compiler leaves out.
#if defined(ACTLAB_KERNEL_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_KERNEL_INL_H
#undef ACTLAB_KERNEL_INL_H
#else
#define ACTLAB_KERNEL_INL_H
#endif

#include "core/activation/activation.h"
#include "core/activation/functions/lanes-inl.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <utility>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// f, f′ and f″ at as many points as the instruction set handles at once.
struct Jets {
    Real value;
    Real first;
    Real second;
};

HWY_INLINE Jets select(Condition condition, const Jets &yes, const Jets &no)
{
    return {select(condition, yes.value, no.value), select(condition, yes.first, no.first),
            select(condition, yes.second, no.second)};
}

HWY_INLINE Jets where(Condition condition, const Jets &jets)
{
    return {where(condition, jets.value), where(condition, jets.first), where(condition, jets.second)};
}

HWY_INLINE Jets line(Real x, double slope)
{
    return {slope * x, slope, 0};
}
HWY_INLINE Jets constant(Real value)
{
    return {value, 0, 0};
}
/// For functions made of pieces, which forget that x is NaN.
HWY_INLINE Jets unless_nan(Real x, const Jets &jets)
{
    return {unless_nan(x, jets.value), unless_nan(x, jets.first), unless_nan(x, jets.second)};
}

/// Facts that most entries share; an entry that differs hides them with its own.
struct EntryDefaults {
    static constexpr std::array<Parameter, 0> parameters{};
    static constexpr auto parameter_order = ParameterOrder::any;
    static constexpr Kinks kinks(const double *) { return {}; }
    static constexpr Asymptotes asymptotes(const double *) { return {}; }
    static constexpr double wavelength(const double *) { return 0; }
};

template <class T>
concept Entry = std::derived_from<T, EntryDefaults> && requires(Real x, const double *parameters)
{
    {
        T::id
        } -> std::convertible_to<std::string_view>;
    {
        T::name
        } -> std::convertible_to<Bilingual>;
    {
        T::formula
        } -> std::convertible_to<std::string_view>;
    {
        T::derivative_formula
        } -> std::convertible_to<std::string_view>;
    {
        T::jet(x, parameters)
        } -> std::same_as<Jets>;
};

/// Where a kernel writes: f, and f′ and f″ up to its order.
template <int Order> struct Outputs {
    std::array<double *, Order + 1> arrays;

    HWY_INLINE void store(const Jets &jets, std::size_t index) const
    {
        hn::StoreU(jets.value.lanes, Tag(), arrays[0] + index);
        if constexpr (Order >= 1)
            hn::StoreU(jets.first.lanes, Tag(), arrays[1] + index);
        if constexpr (Order >= 2)
            hn::StoreU(jets.second.lanes, Tag(), arrays[2] + index);
    }
};

/// Whole vectors first; the rest goes through padded ones.
template <Entry Function, int Order>
HWY_INLINE void run(const double *x, std::size_t count, const double *parameters, Outputs<Order> outputs)
{
    constexpr std::size_t lanes = hn::MaxLanes(Tag());
    // A copy, which no output can overlap: what depends on parameters alone is computed once.
    std::array<double, Function::parameters.size()> p;
    std::copy_n(parameters, p.size(), p.begin());
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        outputs.store(Function::jet(Real(hn::LoadU(Tag(), x + i)), p.data()), i);
    if (i == count)
        return;

    HWY_ALIGN double in[lanes] = {};
    HWY_ALIGN double out[Order + 1][lanes];
    std::copy(x + i, x + count, in);
    Outputs<Order> rest;
    for (std::size_t k = 0; k <= Order; ++k)
        rest.arrays[k] = out[k];
    rest.store(Function::jet(Real(hn::Load(Tag(), in)), p.data()), 0);
    for (std::size_t k = 0; k <= Order; ++k)
        std::copy_n(out[k], count - i, outputs.arrays[k] + i);
}

template <Entry Function> struct KernelsOf {
    static void value(const double *x, std::size_t n, const double *p, double *f) { run<Function, 0>(x, n, p, {{f}}); }
    static void first(const double *x, std::size_t n, const double *p, double *f, double *df)
    {
        run<Function, 1>(x, n, p, {{f, df}});
    }
    static void second(const double *x, std::size_t n, const double *p, double *f, double *df, double *d2f)
    {
        run<Function, 2>(x, n, p, {{f, df, d2f}});
    }
};

/// A family's entries, in the order in which lists show them.
template <Family family, Entry... Functions> struct FunctionList {
    static constexpr std::size_t size = sizeof...(Functions);

    static const Kernels *kernels()
    {
        static constexpr Kernels table[] = {
            {&KernelsOf<Functions>::value, &KernelsOf<Functions>::first, &KernelsOf<Functions>::second}...};
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
        return {Activation{Functions::id, Functions::name, family, Functions::parameters, Functions::parameter_order,
                           Functions::formula, Functions::derivative_formula, &Functions::kinks, &Functions::asymptotes,
                           &Functions::wavelength, &KernelsAt<I>::get}...};
    }
};

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif

// Ends a family's file, once for all instruction sets: defines `accessor`, which lists the activations of
// Functions in namespace actlab::family::HWY_NAMESPACE, whose kernels family_kernels() there returns.
#ifndef ACTLAB_DEFINE_FAMILY
#define ACTLAB_DEFINE_FAMILY(family, accessor)                                                                         \
    namespace actlab {                                                                                                 \
    namespace family {                                                                                                 \
    HWY_EXPORT(family_kernels);                                                                                        \
    template <std::size_t Index> struct KernelsAt {                                                                    \
        static const Kernels &get() { return HWY_DYNAMIC_DISPATCH(family_kernels)()[Index]; }                          \
    };                                                                                                                 \
    }                                                                                                                  \
    std::span<const Activation> accessor()                                                                             \
    {                                                                                                                  \
        static const auto all = family::HWY_NAMESPACE::Functions::activations<family::KernelsAt>();                    \
        return all;                                                                                                    \
    }                                                                                                                  \
    }
#endif
