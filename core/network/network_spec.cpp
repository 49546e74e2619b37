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

std::size_t output_units(Output output, std::size_t classes)
{
    return output == Output::softmax ? classes : 1;
}

} // namespace actlab
