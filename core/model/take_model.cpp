// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/take_model.h"

#include <string>
#include <utility>

namespace actlab {
namespace {

Result<void> take_features(NetworkSpec &network, std::size_t wanted, std::size_t inputs)
{
    if (network.features.size() == wanted)
        return {};
    if (wanted > inputs)
        return failure(ErrorCode::model_inputs, {std::to_string(wanted), std::to_string(inputs)});
    network.features = {Feature::x1, Feature::x2, Feature::x3, Feature::x4};
    network.features.resize(wanted);
    return {};
}

LayerSpec kept_layer(const NetworkSpec &network, std::size_t layer, std::size_t layers)
{
    if (network.hidden.empty())
        return {};
    return network.hidden[network.hidden.size() == layers ? layer : 0];
}

void take_hidden(NetworkSpec &network, const Model &model)
{
    std::vector<LayerSpec> hidden;
    const std::size_t layers = model.weights.layers.size() - 1;
    for (std::size_t i = 0; i < layers; ++i) {
        const LayerWeights &weights = model.weights.layers[i];
        LayerSpec layer = model.activations ? model.activations->hidden[i] : kept_layer(network, i, layers);
        if (!model.activations && weights.slope) // only a PReLU has one
            layer = {0, "prelu", {*weights.slope}};
        layer.units = weights.outputs;
        hidden.push_back(std::move(layer));
    }
    network.hidden = std::move(hidden);
}

void take_output(NetworkSpec &network, const Model &model, Task task)
{
    const std::size_t outputs = model.weights.layers.back().outputs;
    if (model.activations && model.activations->output)
        network.output = *model.activations->output;
    else if (network.output == Output::softmax && outputs == 1)
        network.output = Output::identity; // softmax of a single number is always 1
    network.outputs.reset();
    if (output_units(network, task) != outputs)
        network.outputs = outputs;
}

} // namespace

Result<void> take_model(NetworkSpec &network, const Model &model, Task task, std::size_t inputs)
{
    NetworkSpec taken = network;
    if (auto features = take_features(taken, model.weights.layers.front().inputs, inputs); !features)
        return features;
    take_hidden(taken, model);
    take_output(taken, model, task);
    return check_fit(taken, task, inputs)
        .and_then([&] { return check_loss(taken.output, losses_for(taken.output).front().value, task); })
        .map([&] { network = std::move(taken); });
}

} // namespace actlab
