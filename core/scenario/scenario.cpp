// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.h"

namespace actlab {
namespace {

/// What the initial weights are made from, besides the seed: not which functions the layers have.
NetworkSpec start_of(NetworkSpec network)
{
    for (LayerSpec &layer : network.hidden)
        layer = {layer.units, {}, {}};
    if (network.output != Output::softmax)
        network.output = Output::identity;
    return network;
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
    const bool has_other_start =
        next.network.seed != before.network.seed || start_of(next.network.network) != start_of(before.network.network);
    if (has_other_start && next.weight_changes == before.weight_changes)
        next.weight_changes.clear();
}

} // namespace actlab
