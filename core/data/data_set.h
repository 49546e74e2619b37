// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_spec.h"
#include "core/data/task.h"
#include "core/support/error.h"

#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

/// Points, divided into those that train and those that test.
struct DataSet {
    std::vector<Point> training; ///< never empty
    std::vector<Point> test;
    Task task;
    std::size_t inputs = 2; ///< 1–4: so many of a point's inputs are meant

    bool operator==(const DataSet &) const = default;
};

/// Makes the points of a specification and divides them.
/// Errors: unknown_choice (data), outside_range (samples, noise, classes, train-fraction), no_points,
/// table_too_many_rows, not_finite, no_training_points.
Result<DataSet> make_data_set(const DataSpec &spec);

/// The points before they are divided, in the generator's or the given order; no errors but those of make_data_set.
Result<std::vector<Point>> make_points(const DataSpec &spec);

/// How many of so many points train: the whole number nearest to their share, 0–1.
std::size_t training_share(std::size_t points, double fraction);

/// What is to be learned of the points of a specification: what their table says, else what the labels speak of.
Task task_of(const DataSpec &spec, std::span<const Point> points);

/// Number of classes that labels speak of: one more than the largest, where all are whole numbers from 0 to 5;
/// 0 (a regression) otherwise.
std::size_t count_classes(std::span<const Point> points);

/// A rectangle of the plane.
struct PlaneDomain {
    double x1_minimum = -6;
    double x1_maximum = 6;
    double x2_minimum = -6;
    double x2_maximum = 6;

    bool operator==(const PlaneDomain &) const = default;
};

/// [−6, 6]² where that holds all points, as for all generators; else the smallest square with a margin that does, so
/// that no point lies outside of the picture.
PlaneDomain domain_of(const DataSet &data);

/// Values from one end to the other.
struct ValueRange {
    double minimum = -1;
    double maximum = 1;

    double middle() const { return minimum / 2 + maximum / 2; }
    double half_length() const { return maximum / 2 - minimum / 2; }
    bool operator==(const ValueRange &) const = default;
};

/// What target `k` of a regression reaches: [−1, 1] where that holds all, as for all generators.
ValueRange target_range(const DataSet &data, std::size_t k);

} // namespace actlab
