// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.h"

#include "core/data/data_set.h"

namespace actlab {
namespace {

/// What the initial weights are made from, besides the seed: not which functions the layers have.
NetworkSpec start_of(NetworkSpec network)
{
    for (LayerSpec &layer : network.hidden)
        layer = {layer.units, {}, {}};
    network.output = {};
    network.outputs = {};
    return network;
}

/// Whether there are as many outputs in both, which may depend on the data.
bool has_other_outputs(const NetworkScenario &one, const NetworkScenario &other)
{
    const bool is_same = one.network.output == other.network.output && one.network.outputs == other.network.outputs &&
                         one.data == other.data;
    return !is_same && outputs_of(one) != outputs_of(other);
}

} // namespace

bool shows_legend(const FunctionsScenario &functions)
{
    const int orders = int{functions.show_value} + int{functions.show_first} + int{functions.show_second};
    const bool has_one_line = functions.curves.size() == 1 && orders == 1;
    return functions.legend != LegendPlace::none && !(functions.course_style && has_one_line);
}

void drop_foreign_changes(Scenario &next, const Scenario &before)
{
    const auto &places = next.network.training.frozen.places;
    const bool brings_places = places.empty() || places != before.network.training.frozen.places;
    const bool brings_changes = next.weight_changes.empty() || next.weight_changes != before.weight_changes;
    if (brings_changes && brings_places)
        return;
    const bool has_other_shape = start_of(next.network.network) != start_of(before.network.network) ||
                                 has_other_outputs(next.network, before.network);
    if (!brings_places && has_other_shape)
        next.network.training.frozen.places.clear();
    if (!brings_changes && (has_other_shape || next.network.seed != before.network.seed))
        next.weight_changes.clear();
}

} // namespace actlab
