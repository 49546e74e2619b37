// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network.h"

#include "core/activation/catalogue.h"

#include <algorithm>

namespace actlab {
namespace {

constexpr std::size_t numbers_in_cache_line = 8;

const Kernels *kernels_of(std::string_view id)
{
    return &(*find_activation(id))->kernels();
}

const Kernels *kernels_of(Output output)
{
    switch (output) {
    case Output::tanh:
        return kernels_of("tanh");
    case Output::sigmoid:
        return kernels_of("sigmoid");
    case Output::identity:
    case Output::softmax:
        break;
    }
    return nullptr;
}

} // namespace

Network::Network(const NetworkSpec &spec, Task task) : output_(spec.output)
{
    std::size_t inputs = spec.features.size();
    const auto append = [&](std::size_t outputs, const Kernels *activation, bool has_slope) {
        DenseLayer layer;
        layer.inputs = inputs;
        layer.outputs = outputs;
        layer.activation = activation;
        layer.weight = flat_size_;
        layer.bias = layer.weight + inputs * outputs;
        std::size_t end = layer.bias + outputs;
        if (has_slope)
            layer.slope = end++;
        flat_size_ = (end + numbers_in_cache_line - 1) / numbers_in_cache_line * numbers_in_cache_line;
        layers_.push_back(layer);
        inputs = outputs;
    };
    for (const auto &layer : spec.hidden)
        append(layer.units, kernels_of(layer.activation), layer.activation == "prelu");
    append(output_units(spec, task), kernels_of(spec.output), false);
    set_activation_parameters(spec);
}

std::size_t Network::unit_count() const
{
    std::size_t count = 0;
    for (const auto &layer : layers_)
        count += layer.outputs;
    return count;
}

void Network::set_activation_parameters(const NetworkSpec &spec)
{
    for (std::size_t i = 0; i < spec.hidden.size(); ++i)
        std::ranges::copy(spec.hidden[i].parameters, layers_[i].parameters.begin());
}

void Network::flatten(const NetworkWeights &weights, std::span<double> flat) const
{
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        const auto &from = weights.layers[i];
        const auto at = [&](std::size_t place) { return flat.begin() + static_cast<std::ptrdiff_t>(place); };
        std::ranges::copy(from.weight, at(layers_[i].weight));
        std::ranges::copy(from.bias, at(layers_[i].bias));
        if (from.slope)
            *at(layers_[i].slope) = *from.slope;
    }
}

NetworkWeights Network::unflatten(std::span<const double> flat) const
{
    NetworkWeights weights;
    for (const auto &layer : layers_) {
        const auto weight = flat.subspan(layer.weight, layer.inputs * layer.outputs);
        const auto bias = flat.subspan(layer.bias, layer.outputs);
        LayerWeights to{layer.outputs, layer.inputs, {weight.begin(), weight.end()}, {bias.begin(), bias.end()}, {}};
        if (layer.slope != DenseLayer::none)
            to.slope = flat[layer.slope];
        weights.layers.push_back(std::move(to));
    }
    return weights;
}

} // namespace actlab
