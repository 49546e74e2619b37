// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network_spec.h"

#include "core/activation/catalogue.h"
#include "core/support/check.h"

#include <algorithm>

namespace actlab {
namespace {

Result<void> check_features(const std::vector<Feature> &features)
{
    if (features.empty())
        return failure(ErrorCode::features_missing);
    for (auto feature = features.begin(); feature != features.end(); ++feature) {
        if (std::find(features.begin(), feature, *feature) != feature)
            return failure(ErrorCode::feature_repeated, {std::string(id_of(*feature))});
    }
    return {};
}

Result<void> check_layer(const LayerSpec &layer)
{
    if (auto units = check_within("hidden units", layer.units, 1, maximum_units); !units)
        return units;
    const auto activation = find_activation(layer.activation);
    if (!activation)
        return tl::unexpected(activation.error());
    const auto expected = (*activation)->parameters.size();
    if (layer.parameters.size() != expected)
        return failure(ErrorCode::parameter_count,
                       {layer.activation, std::to_string(layer.parameters.size()), std::to_string(expected)});
    return check_parameters(**activation, layer.parameters);
}

} // namespace

Result<void> check_network(const NetworkSpec &spec)
{
    if (auto features = check_features(spec.features); !features)
        return features;
    if (auto layers = check_within("hidden layers", spec.hidden.size(), 0, maximum_hidden_layers); !layers)
        return layers;
    if (auto outputs = check_within("outputs", spec.outputs.value_or(1), 1, maximum_targets); !outputs)
        return outputs;
    for (const auto &layer : spec.hidden) {
        if (auto checked = check_layer(layer); !checked)
            return checked;
    }
    return {};
}

std::optional<std::size_t> input_of(const NetworkSpec &spec, Feature feature)
{
    const auto found = std::ranges::find(spec.features, feature);
    return found == spec.features.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - spec.features.begin()));
}

NetworkSpec inputs_of(const NetworkSpec &spec)
{
    NetworkSpec inputs;
    inputs.features = spec.features;
    return inputs;
}

std::size_t output_units(const NetworkSpec &spec, Task task)
{
    if (spec.outputs)
        return *spec.outputs;
    const bool stand_for_classes =
        spec.output == Output::softmax || (task.classes > 2 && spec.output != Output::identity);
    return task.is_one_of_classes() && stand_for_classes ? task.classes : task.targets;
}

Result<void> check_fit(const NetworkSpec &spec, Task task, std::size_t inputs)
{
    for (const Feature feature : spec.features) {
        if (inputs_needed(feature) > inputs)
            return failure(ErrorCode::feature_without_input, {std::string(id_of(feature)), std::to_string(inputs)});
    }
    const std::size_t units = output_units(spec, task);
    if (!task.is_one_of_classes() && units != task.targets)
        return failure(ErrorCode::outputs_do_not_fit, {std::to_string(units), std::to_string(task.targets)});
    const bool one_will_do = spec.output == Output::identity || (spec.output != Output::softmax && task.classes == 2);
    if (task.is_one_of_classes() && units < task.classes && !(units == 1 && one_will_do))
        return failure(ErrorCode::outputs_too_few_for_classes, {std::to_string(units), std::to_string(task.classes)});
    return {};
}

} // namespace actlab
