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
    if (network.output != Output::softmax)
        network.output = Output::identity;
    return network;
}

/// Whether softmax has units for other classes, which the data alone know.
bool has_other_classes(const NetworkScenario &one, const NetworkScenario &other)
{
    if (one.network.output != Output::softmax || one.data == other.data)
        return false;
    const auto classes = [](const DataSpec &data) {
        return make_points(data).map([](const std::vector<Point> &points) { return count_classes(points); });
    };
    return classes(one.data) != classes(other.data);
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
    if (next.weight_changes.empty() || next.weight_changes != before.weight_changes)
        return;
    const bool has_other_start = next.network.seed != before.network.seed ||
                                 start_of(next.network.network) != start_of(before.network.network) ||
                                 has_other_classes(next.network, before.network);
    if (has_other_start)
        next.weight_changes.clear();
}

} // namespace actlab
