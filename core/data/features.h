// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/point.h"
#include "core/support/choice.h"

#include <array>
#include <cstddef>

namespace actlab {

/// What of a point a network is given.
enum class Feature { x1, x2, x3, x4, x1_squared, x2_squared, x1_times_x2, sin_x1, sin_x2 };

template <> struct Choices<Feature> {
    static constexpr std::string_view subject = "features";
    static constexpr std::array<Choice<Feature>, 9> all{{
        {Feature::x1, "x1", {"x₁", "x₁"}},
        {Feature::x2, "x2", {"x₂", "x₂"}},
        {Feature::x3, "x3", {"x₃", "x₃"}},
        {Feature::x4, "x4", {"x₄", "x₄"}},
        {Feature::x1_squared, "x1^2", {"x₁²", "x₁²"}},
        {Feature::x2_squared, "x2^2", {"x₂²", "x₂²"}},
        {Feature::x1_times_x2, "x1x2", {"x₁x₂", "x₁x₂"}},
        {Feature::sin_x1, "sin(x1)", {"sin x₁", "sin x₁"}},
        {Feature::sin_x2, "sin(x2)", {"sin x₂", "sin x₂"}},
    }};
};

/// The feature's value at a point.
double evaluate(Feature feature, const Point &point);

/// How many inputs a point must have for the feature, 1–4.
std::size_t inputs_needed(Feature feature);

} // namespace actlab
