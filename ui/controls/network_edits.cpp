// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/network_edits.h"

#include "core/activation/catalogue.h"
#include "core/data/data_set.h"
#include "core/data/own_points.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <array>

namespace actlab {
namespace {

Output usualOutput(Task task)
{
    if (task.classes == 0)
        return Output::identity;
    if (task.has_many_labels())
        return Output::sigmoid;
    return task.classes == 2 ? Output::tanh : Output::softmax;
}

Loss usualLoss(Output output)
{
    return losses_for(output).front().value;
}

/// The loss goes with the output, unless it was chosen against the custom.
void setOutput(NetworkScenario &scenario, Output output)
{
    if (scenario.training.loss == usualLoss(scenario.network.output))
        scenario.training.loss = usualLoss(output);
    scenario.network.output = output;
}

void takeAllInputs(NetworkScenario &scenario)
{
    static constexpr std::array inputs{Feature::x1, Feature::x2, Feature::x3, Feature::x4};
    scenario.network.features.assign(inputs.begin(), inputs.begin() + std::ptrdiff_t(input_count(scenario.data)));
}

/// Data of another kind: what was chosen for the old kind says nothing about the new one.
template <class Change> void changeData(NetworkScenario &scenario, Change &&change)
{
    const auto before = taskOf(scenario);
    const std::size_t inputs = input_count(scenario.data);
    change(scenario.data);
    const auto now = taskOf(scenario);
    if (before && now && usualOutput(*before) != usualOutput(*now))
        setOutput(scenario, usualOutput(*now));
    if (inputs != input_count(scenario.data))
        takeAllInputs(scenario);
    fitToData(scenario);
}

} // namespace

std::optional<Task> taskOf(const NetworkScenario &scenario)
{
    const auto points = make_points(scenario.data);
    return points ? std::optional(task_of(scenario.data, *points)) : std::nullopt;
}

Result<void> checkTrainable(const NetworkScenario &scenario)
{
    const auto data = make_data_set(scenario.data);
    return data ? check_live(scenario, *data) : tl::unexpected(data.error());
}

void fitToData(NetworkScenario &scenario)
{
    const auto data = make_data_set(scenario.data);
    if (!data)
        return;
    const Output output = scenario.network.output;
    if (!check_loss(output, usualLoss(output), data->task))
        setOutput(scenario, usualOutput(data->task));
    if (!check_fit(scenario.network, data->task, data->inputs))
        scenario.network.outputs.reset();
    const auto live = check_live(scenario, *data);
    if (!live && live.error().code == ErrorCode::loss_needs_shares)
        scenario.training.loss = Loss::half_mse;
}

void chooseData(NetworkScenario &scenario, std::string_view source)
{
    changeData(scenario, [&](DataSpec &data) { data.source = source; });
}

void chooseBlobs(NetworkScenario &scenario, std::size_t classes)
{
    changeData(scenario, [&](DataSpec &data) {
        data.source = "blobs";
        data.classes = classes;
    });
}

void choosePoints(NetworkScenario &scenario, PointList points, std::optional<TableColumns> columns)
{
    changeData(scenario, [&](DataSpec &data) { set_own_points(data, std::move(points), std::move(columns)); });
}

void editPoints(NetworkScenario &scenario, DataSpec own)
{
    changeData(scenario, [&](DataSpec &data) { data = std::move(own); });
}

void chooseOutput(NetworkScenario &scenario, Output output)
{
    setOutput(scenario, output);
    fitToData(scenario);
}

void chooseOutputs(NetworkScenario &scenario, std::size_t outputs)
{
    const Task task = taskOf(scenario).value_or(Task(2));
    NetworkSpec &network = scenario.network;
    for (network.outputs = outputs; *network.outputs < maximum_targets; ++*network.outputs) {
        if (check_fit(network, task, maximum_inputs))
            break;
    }
    NetworkSpec usual = network;
    usual.outputs.reset();
    if (output_units(usual, task) == network.outputs)
        network.outputs.reset();
}

void toggleFeature(NetworkScenario &scenario, Feature feature)
{
    auto &features = scenario.network.features;
    if (std::ranges::count(features, feature) == 0) {
        features.push_back(feature);
        std::ranges::sort(features);
    } else if (features.size() > 1) {
        std::erase(features, feature);
    }
}

void setUnits(NetworkScenario &scenario, std::size_t layer, std::size_t units)
{
    if (layer < scenario.network.hidden.size())
        scenario.network.hidden[layer].units = std::clamp<std::size_t>(units, 1, maximum_units);
}

void addLayer(NetworkScenario &scenario, std::size_t layer)
{
    auto &hidden = scenario.network.hidden;
    if (hidden.size() == maximum_hidden_layers || layer > hidden.size())
        return;
    const LayerSpec added = hidden.empty() ? LayerSpec{} : hidden[layer > 0 ? layer - 1 : 0];
    hidden.insert(hidden.begin() + static_cast<std::ptrdiff_t>(layer), added);
}

void removeLayer(NetworkScenario &scenario, std::size_t layer)
{
    auto &hidden = scenario.network.hidden;
    if (layer < hidden.size())
        hidden.erase(hidden.begin() + static_cast<std::ptrdiff_t>(layer));
}

void chooseActivation(NetworkScenario &scenario, std::size_t layer, std::string_view id)
{
    const auto activation = find_activation(id);
    if (activation && layer < scenario.network.hidden.size()) {
        scenario.network.hidden[layer].activation = id;
        scenario.network.hidden[layer].parameters = default_parameters(**activation);
    }
}

} // namespace actlab
