// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/scenario/backprop_scenario.h"
#include "core/scenario/network_scenario.h"
#include "core/scenario/page_name.h"
#include "core/scenario/softmax_scenario.h"
#include "core/support/language.h"
#include "core/training/weight_edit.h"

#include <cstdint>
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

/// A weight or bias that was set by hand while a network was there to train.
struct WeightChange {
    WeightEdit edit;
    double previous = 0;     ///< its value before
    std::uint64_t steps = 0; ///< batches that had been trained

    bool operator==(const WeightChange &) const = default;
};

/// What the network page draws against epochs, or instead.
enum class NetworkCurves { loss, accuracy, confusion };

/// How the network page shows a run.
struct NetworkView {
    bool show_test_points = true;
    bool discretised = false;      ///< the plane shows answers instead of values
    bool show_numbers = false;     ///< every weight and bias is written into the diagram
    bool logarithmic_loss = false; ///< the loss's axis
    NetworkCurves curves = NetworkCurves::loss;
    std::optional<PlotWindow> window; ///< of the plane; none: all of it

    bool operator==(const NetworkView &) const = default;
};

/// Everything that can be seen, as a plain value.
struct Scenario {
    PageName page = PageName::functions; ///< that is shown
    FunctionsScenario functions;
    SoftmaxScenario softmax;
    NetworkScenario network;
    NetworkView network_view;
    std::vector<WeightChange> weight_changes; ///< in the order in which they were made
    BackpropScenario backprop;
    std::optional<Language> figure_language; ///< of exported figures; none: the window's

    bool operator==(const Scenario &) const = default;
};

} // namespace actlab
