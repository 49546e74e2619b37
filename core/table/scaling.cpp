// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/scaling.h"

#include "core/data/data_set.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace actlab {
namespace {

constexpr double half_plane = 5;

/// Corrected once, because the sum of a hundred thousand numbers has lost digits.
double mean_of(std::span<const Point> points, std::size_t input)
{
    const auto count = static_cast<double>(points.size());
    double mean = 0;
    for (const auto &point : points)
        mean += point.input(input) / count;
    double rest = 0;
    for (const auto &point : points)
        rest += (point.input(input) - mean) / count;
    return mean + rest;
}

/// Numbers so far apart that their squares run over are only moved.
Scaling standard_scaling(std::span<const Point> points, std::size_t input)
{
    const auto count = static_cast<double>(points.size());
    const double mean = mean_of(points, input);
    double variance = 0;
    for (const auto &point : points)
        variance += (point.input(input) - mean) * (point.input(input) - mean) / count;
    const double deviation = std::sqrt(variance);
    // Of equal numbers rounding leaves a little.
    const bool varies = std::isfinite(deviation) && deviation > 1e-14 * std::abs(mean);
    return {mean, varies ? deviation : 1};
}

Scaling plane_scaling(std::span<const Point> points, std::size_t input)
{
    double least = points.front().input(input);
    double most = least;
    for (const auto &point : points) {
        least = std::min(least, point.input(input));
        most = std::max(most, point.input(input));
    }
    const double half = most / 2 - least / 2;
    const double scale = half / half_plane;
    return {least / 2 + most / 2, std::isnormal(scale) ? scale : 1};
}

void set_scaling(DataSpec &spec, std::vector<Scaling> &&scaling)
{
    auto points = spec.points.get();
    for (auto &point : points) {
        for (std::size_t i = 0; i < scaling.size(); ++i)
            point.input(i) = (point.input(i) - scaling[i].offset) / scaling[i].scale;
    }
    spec.points = PointList(std::move(points));
    spec.columns->scaling = std::move(scaling);
}

} // namespace

void unscale_inputs(DataSpec &spec)
{
    auto points = spec.points.get();
    const auto &scaling = spec.columns->scaling;
    for (auto &point : points) {
        for (std::size_t i = 0; i < scaling.size(); ++i)
            point.input(i) = point.input(i) * scaling[i].scale + scaling[i].offset;
    }
    spec.points = PointList(std::move(points));
    spec.columns->scaling.clear();
}

Result<void> standardize_inputs(DataSpec &spec)
{
    unscale_inputs(spec);
    return make_data_set(spec).map([&](const DataSet &data) {
        std::vector<Scaling> scaling;
        for (std::size_t i = 0; i < input_count(spec); ++i)
            scaling.push_back(standard_scaling(data.training, i));
        set_scaling(spec, std::move(scaling));
    });
}

void fit_inputs_into_plane(DataSpec &spec)
{
    unscale_inputs(spec);
    std::vector<Scaling> scaling;
    for (std::size_t i = 0; i < input_count(spec); ++i)
        scaling.push_back(plane_scaling(spec.points.get(), i));
    set_scaling(spec, std::move(scaling));
}

} // namespace actlab
