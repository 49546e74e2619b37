// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/diagnostics/loss_slice.h"
#include "core/network/weight_id.h"
#include "core/scenario/backprop_scenario.h"
#include "core/scenario/network_scenario.h"
#include "core/scenario/page_name.h"
#include "core/scenario/softmax_scenario.h"
#include "core/scenario/weight_changes.h"
#include "core/support/language.h"

#include <array>
#include <cstddef>
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

/// Where the legend of a figure of functions stands.
enum class LegendPlace {
    best, ///< where it covers least
    upper_left,
    upper_right,
    lower_left,
    lower_right,
    outside, ///< beneath the axes
    none
};

template <> struct Choices<LegendPlace> {
    static constexpr std::string_view subject = "legend";
    static constexpr std::array<Choice<LegendPlace>, 7> all{{
        {LegendPlace::best, "best", {"Where it covers least", "가장 덜 가리는 곳"}},
        {LegendPlace::upper_left, "upper_left", {"Upper left", "왼쪽 위"}},
        {LegendPlace::upper_right, "upper_right", {"Upper right", "오른쪽 위"}},
        {LegendPlace::lower_left, "lower_left", {"Lower left", "왼쪽 아래"}},
        {LegendPlace::lower_right, "lower_right", {"Lower right", "오른쪽 아래"}},
        {LegendPlace::outside, "outside", {"Below the axes", "그래프 아래"}},
        {LegendPlace::none, "none", {"No legend", "범례 없음"}},
    }};
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
    bool show_samples = false; ///< the points of the range, as dots on the curves
    bool course_style = false; ///< as the course's own code draws its figures with matplotlib
    LegendPlace legend = LegendPlace::best;
    std::optional<PlotWindow> window; ///< none: fitted to the range and the curves

    bool operator==(const FunctionsScenario &) const = default;
};

/// A legend names curves; the course's figures have none where there is only one.
bool shows_legend(const FunctionsScenario &functions);

/// What the network page draws of a run besides the plane.
enum class NetworkCurves {
    loss,
    accuracy,
    confusion,
    gradients,
    dead_units,
    updates,
    pre_activations,
    weights,
    hidden_space,
    loss_slice
};

template <> struct Choices<NetworkCurves> {
    static constexpr std::string_view subject = "curves";
    static constexpr std::array<Choice<NetworkCurves>, 10> all{{
        {NetworkCurves::loss, "loss", {"Loss", "손실"}},
        {NetworkCurves::accuracy, "accuracy", {"Accuracy", "정확도"}},
        {NetworkCurves::confusion, "confusion", {"Confusion matrix", "혼동 행렬"}},
        {NetworkCurves::gradients, "gradients", {"Gradient flow", "기울기 흐름"}},
        {NetworkCurves::dead_units, "dead_units", {"Dead and saturated units", "죽은 뉴런과 포화된 뉴런"}},
        {NetworkCurves::updates, "updates", {"Update-to-weight ratio", "가중치 대비 업데이트 비율"}},
        {NetworkCurves::pre_activations, "pre_activations", {"Pre-activations of a unit", "뉴런의 활성화 전 값"}},
        {NetworkCurves::weights, "weights", {"Weights by layer", "층별 가중치 분포"}},
        {NetworkCurves::hidden_space, "hidden_space", {"Hidden space", "은닉 공간"}},
        {NetworkCurves::loss_slice, "loss_slice", {"Slice of the loss", "손실 단면"}},
    }};
};

/// How the network page shows a run.
struct NetworkView {
    bool show_test_points = true;
    bool discretised = false;      ///< the plane shows answers instead of values
    bool show_numbers = false;     ///< every weight and bias is written into the diagram
    bool logarithmic_loss = false; ///< the loss's axis
    NetworkCurves curves = NetworkCurves::loss;
    std::size_t layer = 0; ///< whose inside is shown, from 0; one beyond the hidden layers is the output's
    std::size_t unit = 0;  ///< in that layer, likewise
    SliceDirections slice_directions = SliceDirections::random;
    double x3 = 0;                    ///< of points with more than two inputs the plane shows this slice
    double x4 = 0;                    ///< likewise
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
    std::vector<WeightChange> weight_changes; ///< set by hand; kept by add_change
    BackpropScenario backprop;
    std::optional<Language> figure_language; ///< of exported figures; none: the window's

    bool operator==(const Scenario &) const = default;
};

/// What was set by hand belongs to the weights that it was set in: an edit that makes other ones, by another seed,
/// other layers or other outputs, drops it, unless it brings changes of its own. Likewise single frozen weights, which
/// another seed leaves where they are.
void drop_foreign_changes(Scenario &next, const Scenario &before);

} // namespace actlab
