// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/scenario/network_scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace actlab {

/// One curve of the functions page. Its place in the list decides its colour and dash.
struct Curve {
    std::string function = "sigmoid"; ///< id of an activation, or of a vector function taken over the whole range
    std::vector<double> parameters;   ///< one value for each parameter of the function

    bool operator==(const Curve &) const = default;
};

/// The part of the plane that a plot shows.
struct PlotWindow {
    double x_minimum = -5;
    double x_maximum = 5;
    double y_minimum = -1;
    double y_maximum = 1;

    bool operator==(const PlotWindow &) const = default;
};

/// What the functions page shows.
struct FunctionsScenario {
    std::vector<Curve> curves{Curve{}};
    Affine affine; ///< every curve is f(weight·x + bias)
    Range range;
    bool show_value = true;
    bool show_first = true;
    bool show_second = false;
    bool show_reference_lines = true;
    bool shade_vanishing = false; ///< shades where |f′| of the first curve is tiny
    bool equal_aspect = false;
    std::optional<PlotWindow> window; ///< none: fitted to the range and the curves

    bool operator==(const FunctionsScenario &) const = default;
};

/// Everything that can be seen, as a plain value.
struct Scenario {
    FunctionsScenario functions;
    NetworkScenario network;

    bool operator==(const Scenario &) const = default;
};

} // namespace actlab
