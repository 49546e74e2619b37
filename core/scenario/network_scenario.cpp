// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/network_scenario.h"

#include "core/data/data_set.h"

namespace actlab {
namespace {

/// The network without what can change while it trains.
NetworkSpec frame_of(NetworkSpec spec)
{
    for (auto &layer : spec.hidden) {
        if (layer.activation != "prelu") // whose parameter is a weight: where the learned slope starts
            layer.parameters.clear();
    }
    return spec;
}

} // namespace

std::optional<std::size_t> outputs_of(const NetworkScenario &scenario)
{
    if (scenario.network.outputs)
        return scenario.network.outputs;
    const auto points = make_points(scenario.data);
    return points ? std::optional(output_units(scenario.network, task_of(scenario.data, *points))) : std::nullopt;
}

Change change_between(const NetworkScenario &running, const NetworkScenario &wanted)
{
    if (running == wanted)
        return Change::none;
    const bool same_frame = running.data == wanted.data && running.seed == wanted.seed &&
                            frame_of(running.network) == frame_of(wanted.network);
    return same_frame ? Change::live : Change::restart;
}

} // namespace actlab
