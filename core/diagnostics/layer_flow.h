// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/network/samples.h"
#include "core/network/workspace.h"

#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

/// What learning can still do in one layer, at one moment and over some points.
struct LayerFlow {
    double gradient = 0;  ///< mean over units and points of |∂L/∂z|, where L is a point's own loss without penalty
    double dead = 0;      ///< share of units, 0–1, with f′(z) = 0 at every point: nothing reaches their weights
    double saturated = 0; ///< share of the others whose mean |f′(z)| is below `saturation` of the steepest slope of f
    double update_ratio = 0; ///< size of the last step's change of the weights against the weights (root mean squares)

    static constexpr double saturation = 0.05;

    bool operator==(const LayerFlow &) const = default;
};

/// How many points are looked at, at most: the first ones.
inline constexpr std::size_t diagnosed_points = 512;

/// z of one layer: a row of numbers for each unit.
struct PreActivations {
    std::size_t units = 0;
    std::size_t points = 0;
    std::vector<double> values;

    std::span<const double> of(std::size_t unit) const { return std::span(values).subspan(unit * points, points); }

    bool operator==(const PreActivations &) const = default;
};

/// Looks at the first diagnosed_points of `samples`, which has some. `weights` is flat.
PreActivations pre_activations(const Network &network, const double *weights, std::size_t layer,
                               const SampleView &samples, Workspace &workspace);

/// The supremum of |f′| for each layer's activation, the output's too; infinite where there is nothing to saturate
/// (identity, softmax). Takes up to a millisecond a layer: worth keeping while the activations stay the same.
std::vector<double> steepest_slopes(const NetworkSpec &spec);

/// What layer_flow() looks at.
struct FlowSubject {
    const Network &network;
    Objective objective;
    const double *weights{}; ///< flat
    SampleView samples;      ///< some; the first diagnosed_points count
    std::span<const double> steepest;
};

/// One entry for each layer, the output's last; update_ratio is left at 0.
std::vector<LayerFlow> layer_flow(const FlowSubject &subject, Workspace &workspace);

/// Root mean square of `after` − `before` against that of `before`, for the weights of each layer, without biases.
/// Both are flat; infinite where a layer's weights were all 0 and no longer are.
std::vector<double> update_ratios(const Network &network, std::span<const double> before,
                                  std::span<const double> after);

} // namespace actlab
