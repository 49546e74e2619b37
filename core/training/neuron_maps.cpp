// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/neuron_maps.h"

#include "core/activation/range.h"
#include "core/network/network_kernels.h"

#include <algorithm>

namespace actlab {
namespace {

std::vector<Point> grid_points(const PlaneDomain &domain, std::size_t resolution, Point point)
{
    const auto columns = linspace(domain.x1_minimum, domain.x1_maximum, resolution);
    const auto rows = linspace(domain.x2_minimum, domain.x2_maximum, resolution);
    std::vector<Point> points;
    points.reserve(resolution * resolution);
    for (const double x2 : rows) {
        for (const double x1 : columns) {
            point.x1 = x1;
            point.x2 = x2;
            points.push_back(point);
        }
    }
    return points;
}

void append_units(std::vector<UnitId> &units, const Network &network, std::size_t layer)
{
    for (std::size_t unit = 0; unit < network.layers()[layer].outputs; ++unit)
        units.push_back({layer, unit});
}

} // namespace

std::span<const double> NeuronMaps::of(UnitId unit) const
{
    const auto found = std::ranges::find(units, unit);
    if (found == units.end())
        return {};
    const std::size_t size = resolution * resolution;
    return std::span(values).subspan(static_cast<std::size_t>(found - units.begin()) * size, size);
}

Grid::Grid(const PlaneDomain &domain, std::size_t resolution, const NetworkSpec &spec, const Point &slice)
    : domain_(domain), slice_(slice), resolution_(resolution),
      samples_(grid_points(domain, resolution, slice), inputs_of(spec), {})
{
}

void evaluate_maps(const Network &network, const double *weights, const Grid &grid, std::span<const UnitId> units,
                   Workspace &workspace, NeuronMaps &maps)
{
    const auto &kernels = network_kernels();
    const auto points = grid.samples().view();
    maps.domain = grid.domain();
    maps.slice = grid.slice();
    maps.resolution = grid.resolution();
    maps.units.assign(units.begin(), units.end());
    maps.values.resize(units.size() * points.count);
    for (std::size_t begin = 0; begin < points.count; begin += Workspace::tile) {
        const auto tile = points.part(begin, std::min(Workspace::tile, points.count - begin));
        kernels.forward(network, weights, tile, workspace);
        const std::size_t row = (tile.count + kernels.lanes - 1) / kernels.lanes * kernels.lanes;
        double *to = maps.values.data() + begin;
        for (const auto &[layer, unit] : units) {
            std::copy_n(workspace.layers()[layer].outputs + unit * row, tile.count, to);
            to += points.count;
        }
    }
}

std::vector<UnitId> all_units(const Network &network)
{
    std::vector<UnitId> units;
    for (std::size_t layer = 0; layer < network.layers().size(); ++layer)
        append_units(units, network, layer);
    return units;
}

std::vector<UnitId> output_units(const Network &network)
{
    std::vector<UnitId> units;
    append_units(units, network, network.layers().size() - 1);
    return units;
}

} // namespace actlab
