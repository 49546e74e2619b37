// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/language.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace actlab {

enum class Family { sigmoidal, rectifier, shrinkage, gated, periodic_radial, other };

/// f, f′ and f″ at one point.
struct Jet {
    double value{};
    double first{};
    double second{};

    bool operator==(const Jet &) const = default;
};

/// Where a parameter is defined at all; its slider covers [minimum, maximum], which may be less.
enum class Domain { any, positive, non_negative, non_zero };

/// How an activation's first parameter must lie to its second.
enum class ParameterOrder {
    any,
    not_descending, ///< it may be equal, and not greater (rrelu's lower and upper)
    ascending,      ///< it must be less (hard_tanh's min and max)
};

struct Parameter {
    std::string_view name; ///< as in PyTorch
    double default_value{};
    double minimum{}; ///< of the slider
    double maximum{}; ///< of the slider
    Domain domain = Domain::any;
};

/// One value for each of an activation's parameters, in their order.
using ParameterValues = std::span<const double>;

/// A short list without allocation, so that the catalogue can be constant and its entries may be
/// compiled for any instruction set.
template <class T, std::size_t Capacity> class FixedList {
public:
    constexpr FixedList() = default;
    template <class... Items>
    requires(sizeof...(Items) > 0) constexpr FixedList(Items... items) : items_{items...}, size_(sizeof...(Items))
    {
        static_assert(sizeof...(Items) <= Capacity);
    }
    constexpr const T *begin() const { return items_.data(); }
    constexpr const T *end() const { return items_.data() + size_; }
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr const T &operator[](std::size_t index) const { return items_[index]; }

private:
    std::array<T, Capacity> items_{};
    std::size_t size_ = 0;
};

/// A point at which f, f′ or f″ jumps. `left` and `right` are the one-sided limits; what the function itself
/// takes at the point is what evaluating it there gives.
struct Kink {
    double x{};
    Jet left;
    Jet right;
};
using Kinks = FixedList<Kink, 4>;

/// The line y = slope·x + intercept that the curve approaches on one side.
enum class Side { left, right };
struct Asymptote {
    Side side{};
    double slope{};
    double intercept{};
};
using Asymptotes = FixedList<Asymptote, 2>;

/// Array kernels of one activation for one instruction set. `x` holds `count` points, `parameters` one value for each
/// parameter; outputs must not overlap x, except that a whole output may be x itself.
struct Kernels {
    void (*value)(const double *x, std::size_t count, const double *parameters, double *f);
    void (*first)(const double *x, std::size_t count, const double *parameters, double *f, double *df);
    void (*second)(const double *x, std::size_t count, const double *parameters, double *f, double *df, double *d2f);
};

/// One activation function: everything that is known about it. Entries live in core/activation/functions/.
struct Activation {
    std::string_view id;
    Bilingual name;
    Family family{};
    std::span<const Parameter> parameters;
    ParameterOrder parameter_order = ParameterOrder::any;
    std::string_view formula;            ///< LaTeX of f(x), in x and the parameters' symbols
    std::string_view derivative_formula; ///< LaTeX of f′(x)
    Kinks (*kinks)(const double *parameters){};
    Asymptotes (*asymptotes)(const double *parameters){};
    double (*wavelength)(const double *parameters){}; ///< of a function that swings without end; 0: of no other
    const Kernels &(*kernels)(){};                    ///< those for the instruction set in use
};

} // namespace actlab
