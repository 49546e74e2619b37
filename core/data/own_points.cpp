// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/own_points.h"

#include "core/data/data_set.h"
#include "core/support/random.h"

#include <bit>
#include <utility>

namespace actlab {
namespace {

bool draws_training(const DataSpec &own, const Point &point)
{
    // Odd multiples keep (a, b) and (b, a) apart; the random numbers' own seeding spreads what is alike.
    const std::uint64_t place = 3 * std::bit_cast<std::uint64_t>(point.x1) + 5 * std::bit_cast<std::uint64_t>(point.x2);
    return Random(own.seed + place, RandomStream::roles).uniform() < own.train_fraction;
}

} // namespace

DataSpec as_own_points(const DataSpec &spec)
{
    DataSpec own = spec;
    if (spec.source == given_points && spec.training_points)
        return own;
    if (spec.source != given_points)
        own.columns.reset();
    own.source = given_points;
    auto data = make_data_set(spec);
    if (!data) { // without any that trains, there is no order to keep
        own.points = PointList(make_points(spec).value_or(std::vector<Point>()));
        own.training_points = 0;
        return own;
    }
    own.training_points = data->training.size();
    data->training.insert(data->training.end(), data->test.begin(), data->test.end());
    own.points = PointList(std::move(data->training));
    return own;
}

void set_own_points(DataSpec &spec, PointList points, std::optional<TableColumns> columns)
{
    spec.source = given_points;
    spec.points = std::move(points);
    spec.columns = std::move(columns);
    spec.training_points.reset();
}

void set_train_fraction(DataSpec &spec, double fraction)
{
    spec.train_fraction = fraction;
    if (spec.training_points)
        spec.training_points = training_share(spec.points.get().size(), fraction);
}

void set_seed(DataSpec &spec, std::uint64_t seed)
{
    spec.seed = seed;
    if (spec.source == given_points)
        spec.training_points.reset();
}

std::size_t add_point(DataSpec &own, const Point &point)
{
    auto points = own.points.get();
    std::size_t &training = *own.training_points;
    const bool trains = training == 0 || draws_training(own, point);
    const std::size_t index = trains ? training++ : points.size();
    points.insert(points.begin() + static_cast<std::ptrdiff_t>(index), point);
    own.points = PointList(std::move(points));
    return index;
}

void move_point(DataSpec &own, std::size_t index, double x1, double x2)
{
    auto points = own.points.get();
    points.at(index).x1 = x1;
    points.at(index).x2 = x2;
    own.points = PointList(std::move(points));
}

void erase_point(DataSpec &own, std::size_t index)
{
    auto points = own.points.get();
    points.erase(points.begin() + static_cast<std::ptrdiff_t>(index));
    if (index < *own.training_points)
        --*own.training_points;
    own.points = PointList(std::move(points));
}

} // namespace actlab
