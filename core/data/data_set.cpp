// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_set.h"

#include "core/data/generators.h"
#include "core/support/check.h"
#include "core/support/number_text.h"
#include "core/support/random.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

Result<std::vector<Point>> generate(const DataSpec &spec)
{
    const auto generator = find_generator(spec.source);
    if (!generator)
        return tl::unexpected(generator.error());
    const auto checked = check_within("samples", spec.samples, minimum_samples, maximum_samples)
                             .and_then([&] { return check_within("noise", spec.noise, 0.0, maximum_noise); })
                             .and_then([&] { return check_within("classes", spec.classes, 2, maximum_classes); });
    if (!checked)
        return tl::unexpected(checked.error());
    Random random(spec.seed, RandomStream::points);
    return (*generator)->generate(spec, random);
}

std::string input_name(const DataSpec &spec, std::size_t i)
{
    const TableColumns *columns = columns_of(spec);
    return columns ? columns->inputs[i] : 'x' + std::to_string(i + 1);
}

std::string target_name(const DataSpec &spec, std::size_t k)
{
    const TableColumns *columns = columns_of(spec);
    return columns ? columns->targets[k] : "label";
}

Result<std::vector<Point>> given(const DataSpec &spec)
{
    const auto &points = spec.points.get();
    if (points.empty())
        return failure(ErrorCode::no_points);
    if (points.size() > maximum_given_points)
        return failure(ErrorCode::table_too_many_rows, {spec.source, std::to_string(maximum_given_points)});
    for (const Point &point : points) {
        for (std::size_t i = 0; i < input_count(spec); ++i) {
            if (!std::isfinite(point.input(i)))
                return failure(ErrorCode::not_finite, {input_name(spec, i), to_text(point.input(i))});
        }
        for (std::size_t k = 0; k < target_count(spec); ++k) {
            if (!std::isfinite(point.target(k)))
                return failure(ErrorCode::not_finite, {target_name(spec, k), to_text(point.target(k))});
        }
    }
    return points;
}

struct Extent {
    double low = HUGE_VAL;
    double high = -HUGE_VAL;

    void include(double x)
    {
        low = std::min(low, x);
        high = std::max(high, x);
    }
    double centre() const { return low / 2 + high / 2; }
    double half_length() const { return high / 2 - low / 2; }
};

} // namespace

Result<std::vector<Point>> make_points(const DataSpec &spec)
{
    return spec.source == given_points ? given(spec) : generate(spec);
}

std::size_t training_share(std::size_t points, double fraction)
{
    return static_cast<std::size_t>(std::lround(static_cast<double>(points) * fraction));
}

Result<DataSet> make_data_set(const DataSpec &spec)
{
    if (const auto checked = check_within("train-fraction", spec.train_fraction, 0.0, 1.0); !checked)
        return tl::unexpected(checked.error());
    auto points = make_points(spec);
    if (!points)
        return tl::unexpected(points.error());

    const bool keeps_roles = spec.source == given_points && spec.training_points;
    const double share = keeps_roles ? 0 : spec.train_fraction;
    const auto training =
        static_cast<std::ptrdiff_t>(keeps_roles ? std::min(*spec.training_points, points->size())
                                                : training_share(points->size(), spec.train_fraction));
    if (training == 0)
        return failure(ErrorCode::no_training_points, {std::to_string(points->size()), to_text(share)});
    DataSet data;
    data.task = task_of(spec, *points);
    data.inputs = input_count(spec);
    if (!keeps_roles && spec.split == SplitOrder::shuffled)
        Random(spec.seed, RandomStream::split).shuffle(std::span(*points));
    data.training.assign(points->begin(), points->begin() + training);
    data.test.assign(points->begin() + training, points->end());
    return data;
}

Task task_of(const DataSpec &spec, std::span<const Point> points)
{
    const TableColumns *columns = columns_of(spec);
    return columns ? Task(columns->classes.size(), columns->targets.size()) : Task(count_classes(points));
}

std::size_t count_classes(std::span<const Point> points)
{
    double largest = 0;
    for (const auto &point : points) {
        if (!(point.label >= 0 && point.label < maximum_classes) || point.label != std::floor(point.label))
            return 0;
        largest = std::max(largest, point.label);
    }
    return std::max<std::size_t>(2, static_cast<std::size_t>(largest) + 1);
}

PlaneDomain domain_of(const DataSet &data)
{
    Extent x1;
    Extent x2;
    for (const auto *part : {&data.training, &data.test}) {
        for (const auto &point : *part) {
            x1.include(point.x1);
            x2.include(point.x2);
        }
    }
    constexpr PlaneDomain usual;
    if (x1.low >= usual.x1_minimum && x1.high <= usual.x1_maximum && x2.low >= usual.x2_minimum &&
        x2.high <= usual.x2_maximum)
        return usual;
    constexpr double margin = 0.05;
    const double half_side = std::max({x1.half_length(), x2.half_length(), 1e-6}) * (1 + 2 * margin);
    return {x1.centre() - half_side, x1.centre() + half_side, x2.centre() - half_side, x2.centre() + half_side};
}

ValueRange target_range(const DataSet &data, std::size_t k)
{
    Extent extent;
    for (const auto *part : {&data.training, &data.test}) {
        for (const Point &point : *part)
            extent.include(point.target(k));
    }
    constexpr ValueRange usual;
    const bool is_usual = extent.low >= usual.minimum && extent.high <= usual.maximum;
    if (is_usual)
        return usual;
    const double half_length = std::max(extent.half_length(), 1e-6);
    return {extent.centre() - half_length, extent.centre() + half_length};
}

} // namespace actlab
