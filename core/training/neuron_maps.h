// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/network/network.h"
#include "core/network/samples.h"
#include "core/network/unit_id.h"
#include "core/network/workspace.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace actlab {

/// What units put out over a square grid of the plane. The grid's points lie on the domain's edges and evenly between:
/// point (row, column) is at x1 = x1_minimum + column·(x1_maximum − x1_minimum)/(resolution − 1), and x2 likewise from
/// the bottom row up.
struct NeuronMaps {
    PlaneDomain domain;
    Point slice; ///< all inputs but x1 and x2 are as here
    std::size_t resolution = 0;
    std::vector<UnitId> units;  ///< whose maps these are, by layer, then unit
    std::vector<double> values; ///< one map after the other, row by row

    /// resolution² numbers; empty where the unit is not among `units`. Of a softmax unit: the class's probability.
    std::span<const double> of(UnitId unit) const;
};

inline constexpr std::size_t maximum_map_resolution = 1'024;

/// The grid's points, as a network reads them. Worth keeping while domain, resolution and features stay the same.
class Grid {
public:
    /// All inputs but x1 and x2 are as in `slice`.
    Grid(const PlaneDomain &domain, std::size_t resolution, const NetworkSpec &spec, const Point &slice = {});

    const PlaneDomain &domain() const { return domain_; }
    const Point &slice() const { return slice_; }
    std::size_t resolution() const { return resolution_; }
    const Samples &samples() const { return samples_; }

private:
    PlaneDomain domain_;
    Point slice_;
    std::size_t resolution_;
    Samples samples_;
};

/// Fills `maps` with the maps of `units`, reusing its memory. `weights` is flat.
void evaluate_maps(const Network &network, const double *weights, const Grid &grid, std::span<const UnitId> units,
                   Workspace &workspace, NeuronMaps &maps);

std::vector<UnitId> all_units(const Network &network);
std::vector<UnitId> output_units(const Network &network);

} // namespace actlab
