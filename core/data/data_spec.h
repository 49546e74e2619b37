// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/point.h"
#include "core/data/table_columns.h"
#include "core/support/choice.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace actlab {

/// Which points become training points: a random share, or the first ones.
enum class SplitOrder { shuffled, in_order };

template <> struct Choices<SplitOrder> {
    static constexpr std::string_view subject = "split";
    static constexpr std::array<Choice<SplitOrder>, 2> all{{
        {SplitOrder::shuffled, "shuffled", {"At random", "무작위"}},
        {SplitOrder::in_order, "in_order", {"The first ones", "앞에서부터"}},
    }};
};

/// The value of DataSpec::source for points that were drawn with the mouse or read from a CSV.
inline constexpr std::string_view given_points = "points";

/// Where the points come from. The same value always gives the same points and the same split.
struct DataSpec {
    std::string source = "circle"; ///< id of a generator (core/data/generators.h), or given_points
    PointList points;              ///< the points where source is given_points; not used otherwise
    /// What they were in their table. None: x₁, x₂ and a label, whole numbers from 0 to 5 being classes. Likewise not
    /// used otherwise.
    std::optional<TableColumns> columns;
    std::size_t samples = 500;   ///< number of generated points, 10–5,000
    double noise = 0;            ///< 0–0.5; what it does is the generator's
    std::size_t classes = 3;     ///< 2–6; number of blobs, not used by other generators
    double train_fraction = 0.5; ///< 0–1; the nearest whole number of points trains, the rest tests
    SplitOrder split = SplitOrder::shuffled;
    /// Where given points have been edited one by one (core/data/own_points.h), each keeps its role: so many of the
    /// first ones train, whatever share and split say. None while these decide.
    std::optional<std::size_t> training_points;
    std::uint64_t seed = 0; ///< of points and split; another seed draws other points

    bool operator==(const DataSpec &) const = default;
};

/// The table that the points are from; null where there is none.
inline const TableColumns *columns_of(const DataSpec &spec)
{
    return spec.source == given_points && spec.columns ? &*spec.columns : nullptr;
}

inline std::size_t input_count(const DataSpec &spec)
{
    const TableColumns *columns = columns_of(spec);
    return columns ? columns->inputs.size() : 2;
}

inline std::size_t target_count(const DataSpec &spec)
{
    const TableColumns *columns = columns_of(spec);
    return columns ? columns->targets.size() : 1;
}

inline constexpr std::size_t minimum_samples = 10;
inline constexpr std::size_t maximum_samples = 5'000;
inline constexpr double maximum_noise = 0.5;
inline constexpr std::size_t maximum_classes = 6;
inline constexpr std::size_t maximum_given_points = 100'000;

} // namespace actlab
