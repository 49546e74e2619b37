// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"

#include <vector>

namespace actlab {

/// An activation at given parameters, as a function of one number. Refers to both.
struct FunctionOfX {
    const Activation &activation;
    ParameterValues parameters;

    Jet operator()(double x) const;
};

/// f, f′ and f″ where they are taken.
struct JetAt {
    double x{};
    Jet jet;
};

/// The samples between two neighbouring kinks (or an end of the axis), in order; at a kink with its one-sided limits.
struct Piece {
    std::vector<JetAt> samples;
    bool starts_at_kink = false;
    bool ends_at_kink = false;
};

/// At 0, and at |x| from 1e-4 to 1e6, closer the nearer to 0; x ascending.
std::vector<JetAt> surveyed(const FunctionOfX &function);

std::vector<Piece> cut_at_kinks(const std::vector<JetAt> &samples, const Kinks &kinks);

/// The points of a piece at which `derivative` changes its sign, those nearest to 0 first and not more than enough
/// for a periodic function.
std::vector<double> critical_points(const FunctionOfX &function, double Jet::*derivative, const Piece &piece);

} // namespace actlab
