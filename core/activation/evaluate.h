// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"

#include <span>

namespace actlab {

/// f, f′ and f″ at x. `parameters` holds one value for each of the activation's parameters, within their domains.
Jet evaluate(const Activation &activation, ParameterValues parameters, double x);

/// f over arrays; `value` is as long as `x`.
void evaluate(const Activation &activation, ParameterValues parameters, std::span<const double> x,
              std::span<double> value);
/// f and f′ over arrays.
void evaluate(const Activation &activation, ParameterValues parameters, std::span<const double> x,
              std::span<double> value, std::span<double> first);
/// f, f′ and f″ over arrays.
void evaluate(const Activation &activation, ParameterValues parameters, std::span<const double> x,
              std::span<double> value, std::span<double> first, std::span<double> second);

/// f(w·x + b) and its derivatives with respect to x.
struct Affine {
    double weight = 1;
    double bias = 0;

    bool operator==(const Affine &) const = default;
};
Jet evaluate(const Activation &activation, ParameterValues parameters, Affine affine, double x);
void evaluate(const Activation &activation, ParameterValues parameters, Affine affine, std::span<const double> x,
              std::span<double> value, std::span<double> first, std::span<double> second);

} // namespace actlab
