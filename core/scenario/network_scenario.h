// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_spec.h"
#include "core/network/hyper_parameters.h"
#include "core/network/network_spec.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace actlab {

/// A training run as a value: the same scenario gives the same numbers.
struct NetworkScenario {
    DataSpec data;
    NetworkSpec network;
    HyperParameters training;
    std::uint64_t seed = 0; ///< of the initial weights and the order of points; "new start" is another seed

    bool operator==(const NetworkScenario &) const = default;
};

/// Units of the output layer; none where the points that it depends on cannot be made.
std::optional<std::size_t> outputs_of(const NetworkScenario &scenario);

/// What a changed scenario asks of a run.
enum class Change {
    none,
    live,    ///< applies between two batches, the run goes on: hyper-parameters, parameters of activations
    restart, ///< needs other points or another network
};
Change change_between(const NetworkScenario &running, const NetworkScenario &wanted);

} // namespace actlab
