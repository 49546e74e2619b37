// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/activation/value_spans.h"

#include <optional>
#include <vector>

namespace actlab {

/// A least upper or greatest lower bound over all real x, possibly infinite.
struct Bound {
    double value{};
    /// A point that attains the bound, the one nearest to 0; none where the bound is only approached.
    std::optional<double> at;

    bool operator==(const Bound &) const = default;
};

/// The x between two places that do not belong to it, which may be infinite.
struct Stretch {
    double from{};
    double to{};

    bool operator==(const Stretch &) const = default;
};

enum class Monotonicity { non_decreasing, non_increasing, neither };

/// Odd, f(−x) = −f(x), is what "zero-centred" means: the outputs of symmetric inputs average to 0.
enum class Symmetry { odd, even, neither };

enum class Smoothness {
    discontinuous, ///< f jumps
    continuous,    ///< f′ jumps: a corner
    once,          ///< C¹: f″ jumps
    smooth,        ///< C² at least
};

/// What can be said about an activation at given parameters: computed from its values, derivatives, kinks and limits,
/// and never typed. Bounds and where they are attained are good to 1e-9, relative to the function's own scale.
struct Properties {
    Bound infimum;  ///< of f
    Bound supremum; ///< of f
    /// The values that f takes: more than one span where it jumps over some.
    std::vector<ValueSpan> values;
    Bound steepest; ///< the supremum of |f′|, with f′ at a kink as everywhere in this program
    /// Where f′ is as steep all along, ascending; `steepest.at` is a point of one of them then.
    std::vector<Stretch> steepest_along;
    /// The kink at which f′ comes arbitrarily close to the steepest, where it is so nowhere.
    std::optional<double> steepest_near;
    Monotonicity monotonicity{};
    Symmetry symmetry{};
    Smoothness smoothness{};
    bool saturates_left{};  ///< f′ → 0 for x → −∞
    bool saturates_right{}; ///< f′ → 0 for x → +∞
    Jet at_zero;

    bool operator==(const Properties &) const = default;
};

/// `parameters` as for evaluate(). Looks at |x| from 1e-4 to 1e6 and at ±∞, and takes well under two milliseconds.
Properties compute_properties(const Activation &activation, ParameterValues parameters);

} // namespace actlab
