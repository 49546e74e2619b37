// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/network/network.h"
#include "core/network/samples.h"
#include "core/network/workspace.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

/// The plane as a layer sees it: each point stands where the layer's units put it. Two units are the two axes; of more,
/// the first two principal components of the training points are (Pearson 1901); a single unit is the first axis, and
/// the second stays 0.
struct HiddenSpace {
    using Place = std::array<double, 2>;

    std::size_t layer = 0;
    std::size_t units = 0;
    std::array<double, 2> explained{1, 1}; ///< share of the points' variance along each axis, 0–1; of more than 2 units
    std::vector<Place> points;             ///< of the first training points, at most diagnosed_points
    std::vector<std::vector<Place>> grid;  ///< lines of the plane's square grid, those of constant x1 first
    std::vector<std::vector<double>> axes; ///< for each axis the weight of each unit; unit vectors

    bool operator==(const HiddenSpace &) const = default;
};

/// Lines of the grid in each direction, and points on each.
inline constexpr std::size_t grid_lines = 13;
inline constexpr std::size_t points_on_line = 49;

/// What hidden_space() reads, made once for a data set.
class PlaneSamples {
public:
    /// The grid lies where all inputs but x1 and x2 are as in `slice`.
    PlaneSamples(const DataSet &data, const NetworkSpec &spec, const Point &slice = {});

    SampleView points() const { return points_.view(); }
    SampleView grid() const { return grid_.view(); }

private:
    Samples points_;
    Samples grid_;
};

/// `weights` is flat. `before`, if it is of the same layer, settles the axes' signs, so that a picture that moves does
/// not jump over.
HiddenSpace hidden_space(const Network &network, const double *weights, std::size_t layer, const PlaneSamples &plane,
                         const HiddenSpace *before, Workspace &workspace);

} // namespace actlab
